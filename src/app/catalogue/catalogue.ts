/** The catalogue in use: its light part with the search index, and whole sheets. */

import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import {
  type CatalogueFile,
  type CatalogueFiles,
  FORMATS,
  type JobSummary,
  type SearchFile,
  type Sheet,
  type SheetsFile,
  type TextsFile,
  type TrainingSummary,
} from '../../domain/browser-catalogue.ts';
import { type TrainingsFile, unpackTrainings } from '../../domain/trainings-file.ts';
import { type JobSearch, openSearch, openTexts, type Texts, withTexts } from '../../search/search-jobs.ts';
import { sortJobs } from '../../search/sort-jobs.ts';
import type { TextDocument } from '../../search/text-index.ts';
import { LOCAL_PART } from '../local-sheets/local-stamp.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { type FilesInUse, useCatalogueInUse } from './catalogue-in-use.ts';
import { fetchFile } from './fetch-file.ts';

/** The light part as the app uses it: its jobs in their places, behind them those of the school's own sheets. */
export type Catalogue = Omit<CatalogueFile, 'format'> & {
  byId: ReadonlyMap<string, JobSummary>;
  /** The same jobs by their titles, in French. */
  byTitle: readonly JobSummary[];
};

/** Loads the light part. */
export function catalogueQuery(files: FilesInUse) {
  return queryOptions({
    queryKey: ['catalogue', files.catalogue, files.local],
    queryFn: async ({ signal }): Promise<Catalogue> => {
      const own = await fetchFile<CatalogueFile>(files.catalogue, FORMATS.catalogue, signal);
      const catalogue =
        files.local === null
          ? own
          : await (await import('../local-sheets/join-catalogue.ts')).joinKept(own, files.local);
      const { jobs } = catalogue;
      return {
        ...catalogue,
        byId: new Map(jobs.map((job) => [job.id, job])),
        // The catalogue's own come so.
        byTitle: files.local === null ? jobs : sortJobs(jobs, 'titre'),
      };
    },
  });
}

/** Loads what the first search needs: names and everyday words answer from then on. */
function searchQuery(files: FilesInUse, jobs: readonly JobSummary[]) {
  return queryOptions({
    queryKey: ['search', files.catalogue, files.search, files.local],
    queryFn: async ({ signal }): Promise<JobSearch> =>
      openSearch(jobs, await fetchFile<SearchFile>(files.search, FORMATS.search, signal)),
  });
}

/** Loads the trainings that sheets recommend. */
export function trainingsQuery(files: CatalogueFiles) {
  return queryOptions({
    queryKey: ['trainings', files.trainings],
    queryFn: async ({ signal }) =>
      unpackTrainings(await fetchFile<TrainingsFile>(files.trainings, FORMATS.trainings, signal)),
  });
}

/** Loads what comes behind the first search, a slice at a time. */
function textsQuery(files: FilesInUse) {
  return queryOptions({
    queryKey: ['texts', files.texts, files.trainings, files.local],
    queryFn: async ({ signal, client }): Promise<Texts> => {
      // Its library too comes behind the first search.
      const [{ readTextIndexSlowly }, file, { trainings }, own] = await Promise.all([
        import('../../search/text-index.ts'),
        fetchFile<TextsFile>(files.texts, FORMATS.texts, signal),
        client.fetchQuery(trainingsQuery(files)),
        files.local === null ? [] : client.fetchQuery(catalogueQuery(files)).then(ownTexts),
      ]);
      return openTexts(file, trainings, await readTextIndexSlowly(file.index, own));
    },
  });
}

/** The texts of a school's own sheets, by their places in the catalogue. */
async function ownTexts({ jobs }: Catalogue): Promise<TextDocument[]> {
  const sheets = (await import('../local-sheets/join-catalogue.ts')).readKeptSheets();
  return jobs.flatMap(({ id, isLocal }, place) => {
    const job = isLocal === true ? sheets.get(id) : undefined;
    return job === undefined ? [] : { id: place, job };
  });
}

/** Loads a part of whole sheets. */
export function sheetsQuery(file: string) {
  return queryOptions({
    queryKey: ['sheets', file],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, Sheet>> => {
      if (file.startsWith(LOCAL_PART)) return (await import('../local-sheets/join-catalogue.ts')).readKeptSheets();
      const { sheets, near } = await fetchFile<SheetsFile>(file, FORMATS.sheets, signal);
      return new Map(sheets.map((sheet, index) => [sheet.id, { ...sheet, near: near[index] ?? {} }]));
    },
  });
}

/** The catalogue; the nearest Suspense waits for it, the nearest error boundary says that it cannot be had. */
export function useCatalogue(): Catalogue {
  return useSuspenseQuery(catalogueQuery(useCatalogueFiles())).data;
}

/** The catalogue, for a page that does not wait for it; `null`: it is on its way, or cannot be had. */
export function useCatalogueOnceLoaded(): Catalogue | null {
  return useQuery(catalogueQuery(useCatalogueFiles())).data ?? null;
}

/**
 * What to search with. `coming`: the texts of the sheets are not searched yet. `failed`: nothing can be searched; without
 * the texts alone, names and everyday words are all there is to come.
 */
export type SearchState = {
  search: JobSearch | null;
  state: 'coming' | 'complete' | 'failed';
  /** The texts could not be had: what only they say is not found. */
  lacksTexts: boolean;
  retry: () => void;
};

/**
 * The search: by names and everyday words first, by texts too when they have come; `null` until then. Nothing is asked
 * of the network before somebody wants to search.
 */
export function useJobSearch(catalogue: Catalogue | null, isWanted: boolean): SearchState {
  const files = useCatalogueFiles();
  const names = useQuery({ ...searchQuery(files, catalogue?.jobs ?? []), enabled: isWanted && catalogue !== null });
  const texts = useQuery({ ...textsQuery(files), enabled: isWanted && !names.isPending });
  const search = useMemo(() => {
    if (names.data === undefined) return null;
    return texts.data === undefined ? names.data : withTexts(names.data, texts.data);
  }, [names.data, texts.data]);
  useEffect(() => (names.data === undefined ? undefined : prepareWhenIdle(names.data.lexicon.prepare())), [names.data]);
  const state = names.isError ? 'failed' : texts.isSuccess || texts.isError ? 'complete' : 'coming';
  return {
    search,
    state,
    lacksTexts: texts.isError,
    retry: () => void Promise.all([names.refetch(), texts.refetch()]),
  };
}

/** Takes one step after another when the page has nothing more pressing to do. @returns what stops it */
function prepareWhenIdle(steps: Generator<void>): () => void {
  let cancel = whenIdle(function next() {
    if (steps.next().done !== true) cancel = whenIdle(next);
  });
  return () => cancel();
}

/** The search by names and everyday words, for a page that cannot be shown without. */
export function useNameSearch(catalogue: Catalogue): JobSearch {
  return useSuspenseQuery(searchQuery(useCatalogueFiles(), catalogue.jobs)).data;
}

/** The whole sheet of a job of the catalogue. */
export function useSheet(catalogue: Catalogue, job: JobSummary): Sheet {
  const { data } = useSuspenseQuery(sheetsQuery(catalogue.parts[job.part] ?? ''));
  const sheet = data.get(job.id);
  if (sheet === undefined) throw new Error(`${job.id} is not in its part`);
  return sheet;
}

/** The trainings that sheets recommend; the nearest Suspense waits for them. */
export function useTrainings(): readonly TrainingSummary[] {
  return useSuspenseQuery(trainingsQuery(useCatalogueFiles())).data.trainings;
}

/** The domains and sub-domains of every job, by its id: « sciences/chimie »; the nearest Suspense waits for them. */
export function useJobPairs({ jobs }: Catalogue): ReadonlyMap<string, readonly string[]> {
  const { jobPairs } = useSuspenseQuery(trainingsQuery(useCatalogueFiles())).data;
  return useMemo(() => new Map(jobs.map((job, place) => [job.id, jobPairs[place] ?? []])), [jobs, jobPairs]);
}

/** The name of a training, from the first sheet that recommends it; `null` until it is known. */
export function useTrainingLabel({ jobs, parts }: Catalogue, id: string | null): string | null {
  const job = id === null ? undefined : jobs.find(({ trainings }) => trainings.includes(id));
  const { data } = useQuery({ ...sheetsQuery(parts[job?.part ?? 0] ?? ''), enabled: job !== undefined });
  return data?.get(job?.id ?? '')?.trainings.find((training) => training.id === id)?.label ?? null;
}

function useCatalogueFiles(): FilesInUse {
  return useCatalogueInUse().files;
}
