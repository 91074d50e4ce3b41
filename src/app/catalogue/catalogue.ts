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
import { type IndexDepth, type JobIndex, loadIndex, loadIndexSlowly } from '../../search/job-index.ts';
import { fetchFile } from './fetch-file.ts';

/** The light part as the app uses it. */
export type Catalogue = Omit<CatalogueFile, 'format'> & { byId: ReadonlyMap<string, JobSummary> };

/** How many jobs the catalogue has, known before it is loaded. */
export const jobCount: number = catalogueFiles.jobCount;

/** The address of the map behind the home page. */
export const contoursAddress: string = import.meta.env.BASE_URL + catalogueFiles.contours;

/** Loads the light part. */
export function catalogueQuery(files: CatalogueFiles) {
  return queryOptions({
    queryKey: ['catalogue', files.catalogue],
    queryFn: async ({ signal }): Promise<Catalogue> => {
      const catalogue = await fetchFile<CatalogueFile>(files.catalogue, 'azimut-catalogue-1', signal);
      return { ...catalogue, byId: new Map(catalogue.jobs.map((job) => [job.id, job])) };
    },
  });
}

/** Loads an index: the light one for the first search, or the full one, a slice at a time, for the next. */
export function indexQuery(files: CatalogueFiles, depth: IndexDepth) {
  const file = depth === 'light' ? files.search : files.fullSearch;
  return queryOptions({
    queryKey: ['index', file],
    queryFn: async ({ signal }): Promise<JobIndex> => {
      const { index } = await fetchFile<SearchFile>(file, 'azimut-search-1', signal);
      return depth === 'light' ? loadIndex(index, depth) : loadIndexSlowly(index, depth);
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

/**
 * What to search with. `coming`: the texts of the sheets are not searched yet. `failed`: nothing can be searched; without
 * the full index alone, the light one is all there is to come.
 */
export type SearchIndex = { index: JobIndex | null; state: 'coming' | 'complete' | 'failed'; retry: () => void };

/**
 * The index to search with: the light one first, the full one when it has come; `null` until then. Nothing is asked of
 * the network before somebody wants to search.
 */
export function useJobIndex(isWanted: boolean): SearchIndex {
  const files = useCatalogueFiles();
  const light = useQuery({ ...indexQuery(files, 'light'), enabled: isWanted });
  const full = useQuery({ ...indexQuery(files, 'full'), enabled: isWanted && !light.isPending });
  const index = full.data ?? light.data ?? null;
  const hasFailed = light.isError && full.isError;
  const state = hasFailed ? 'failed' : full.isSuccess || full.isError ? 'complete' : 'coming';
  return { index, state, retry: () => void Promise.all([light.refetch(), full.refetch()]) };
}

/** The light index, for a page that cannot be shown without. */
export function useLightIndex(): JobIndex {
  return useSuspenseQuery(indexQuery(useCatalogueFiles(), 'light')).data;
}

/** The whole sheet of a job of the catalogue. */
export function useSheet(catalogue: Catalogue, job: JobSummary): Sheet {
  const { data } = useSuspenseQuery(sheetsQuery(catalogue.parts[job.part] ?? ''));
  const sheet = data.get(job.id);
  if (sheet === undefined) throw new Error(`${job.id} is not in its part`);
  return sheet;
}

/** The name of a training, from the first sheet that recommends it; `null` until it is known. */
export function useTrainingLabel({ jobs, parts }: Catalogue, id: string | null): string | null {
  const job = id === null ? undefined : jobs.find(({ trainings }) => trainings.includes(id));
  const { data } = useQuery({ ...sheetsQuery(parts[job?.part ?? 0] ?? ''), enabled: job !== undefined });
  return data?.get(job?.id ?? '')?.trainings.find((training) => training.id === id)?.label ?? null;
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
