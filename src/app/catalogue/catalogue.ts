/** The catalogue in use: its light part with the search index, and whole sheets. */

import catalogueFiles from 'virtual:azimut/catalogue';
import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { startTransition, useEffect, useState } from 'react';
import type {
  CatalogueFile,
  CatalogueFiles,
  JobSummary,
  SearchFile,
  Sheet,
  SheetsFile,
} from '../../domain/browser-catalogue.ts';
import { type JobIndex, loadIndex, loadIndexSlowly } from '../../search/job-index.ts';
import { fetchFile } from './fetch-file.ts';

/** The light part as the app uses it. */
export type Catalogue = Omit<CatalogueFile, 'format'> & { byId: ReadonlyMap<string, JobSummary>; index: JobIndex };

/** Loads the light part and its index, side by side. */
export function catalogueQuery(files: CatalogueFiles) {
  return queryOptions({
    queryKey: ['catalogue', files.catalogue, files.search],
    queryFn: async ({ signal }): Promise<Catalogue> => {
      const [catalogue, search] = await Promise.all([
        fetchFile<CatalogueFile>(files.catalogue, 'azimut-catalogue-1', signal),
        fetchFile<SearchFile>(files.search, 'azimut-search-1', signal),
      ]);
      return {
        ...catalogue,
        byId: new Map(catalogue.jobs.map((job) => [job.id, job])),
        index: loadIndex(search.index, 'light'),
      };
    },
  });
}

/** Loads the index over all texts, for the background. */
export function fullIndexQuery(files: CatalogueFiles) {
  return queryOptions({
    queryKey: ['full index', files.fullSearch],
    queryFn: async ({ signal }): Promise<JobIndex> => {
      const { index } = await fetchFile<SearchFile>(files.fullSearch, 'azimut-search-1', signal);
      return loadIndexSlowly(index, 'full');
    },
  });
}

/** Loads a part of whole sheets. */
export function sheetsQuery(file: string) {
  return queryOptions({
    queryKey: ['sheets', file],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, Sheet>> => {
      const { sheets } = await fetchFile<SheetsFile>(file, 'azimut-sheets-1', signal);
      return new Map(sheets.map((sheet) => [sheet.id, sheet]));
    },
  });
}

/** The catalogue; the nearest Suspense waits for it, the nearest error boundary says that it cannot be had. */
export function useCatalogue(): Catalogue {
  return useSuspenseQuery(catalogueQuery(useCatalogueFiles())).data;
}

/** The index to search with: the light one at once, the full one when it has come. */
export function useJobIndex(catalogue: Catalogue): JobIndex {
  const files = useCatalogueFiles();
  const isIdle = useIdle();
  const { data } = useQuery({ ...fullIndexQuery(files), enabled: isIdle });
  return data ?? catalogue.index;
}

/** Whether the page has had a moment of rest since it was shown. */
function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(() => setIdle(true), IDLE_WITHOUT_CALLBACK);
      return () => clearTimeout(timer);
    }
    const request = requestIdleCallback(() => setIdle(true));
    return () => cancelIdleCallback(request);
  }, []);
  return isIdle;
}

/** Safari has no requestIdleCallback: a moment, in ms, stands for it. */
const IDLE_WITHOUT_CALLBACK = 1000;

/** The whole sheet of a job of the catalogue. */
export function useSheet(catalogue: Catalogue, job: JobSummary): Sheet {
  const { data } = useSuspenseQuery(sheetsQuery(catalogue.parts[job.part] ?? ''));
  const sheet = data.get(job.id);
  if (sheet === undefined) throw new Error(`${job.id} is not in its part`);
  return sheet;
}

/** The files of the catalogue in use; in development they follow the sheets as they are saved. */
function useCatalogueFiles(): CatalogueFiles {
  const [files, setFiles] = useState(latestFiles);
  useEffect(() => {
    const follow = () => startTransition(() => setFiles(latestFiles));
    listeners.add(follow);
    return () => {
      listeners.delete(follow);
    };
  }, []);
  return files;
}

let latestFiles: CatalogueFiles = catalogueFiles;
const listeners = new Set<() => void>();

import.meta.hot?.on('azimut:catalogue', (files: CatalogueFiles) => {
  latestFiles = files;
  for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
  for (const listener of listeners) listener();
});
