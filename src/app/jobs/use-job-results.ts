/** The jobs that a view asks for: found, filtered, counted, sorted. Pure functions, and the hook that remembers them. */

import { useMemo } from 'react';
import type { JobSummary } from '../../domain/browser-catalogue.ts';
import { activeKinds, countFacets, type FacetCounts, type FilterKind, filterJobs } from '../../search/filters.ts';
import type { Answer, Hit, JobSearch } from '../../search/search-jobs.ts';
import { sortJobs } from '../../search/sort-jobs.ts';
import type { JobView } from '../address/job-address.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { answerQuery } from '../search/answer-query.ts';

/** What a view gives. `hits` says, by job, which words answered the query. */
export type JobResults = {
  jobs: JobSummary[];
  hits: ReadonlyMap<string, Hit>;
  /** False where nothing fits the query well: the few jobs found come nearest. */
  isSure: boolean;
  counts: FacetCounts;
  /** How many jobs answer the query before any filter. */
  answering: readonly JobSummary[];
};

const NOTHING_YET: Answer = { hits: [], isSure: true };

/** The results of a view of the catalogue. Without a search (it is on its way) a query finds nothing yet. */
export function findJobs(
  catalogue: Catalogue,
  search: JobSearch | null,
  { query, filters, sort }: JobView,
): JobResults {
  const isAsked = query.trim() !== '';
  const answer = isAsked ? (search === null ? NOTHING_YET : answerQuery(search, query)) : null;
  const hits = answer?.hits ?? null;
  const answering = hits === null ? catalogue.byTitle : hits.flatMap((hit) => catalogue.byId.get(hit.id) ?? []);
  return {
    jobs: sortJobs(filterJobs(answering, filters), sort),
    hits: new Map(hits?.map((hit) => [hit.id, hit])),
    isSure: answer?.isSure ?? true,
    counts: countFacets(answering, filters),
    answering,
  };
}

/** For an empty result: each filter whose lifting alone would give jobs, and how many. */
export function findWaysOut({ answering }: JobResults, { filters }: JobView): { kind: FilterKind; count: number }[] {
  return activeKinds(filters)
    .map((kind) => ({ kind, count: filterJobs(answering, filters, [kind]).length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
}

export function useJobResults(catalogue: Catalogue, search: JobSearch | null, view: JobView): JobResults {
  return useMemo(() => findJobs(catalogue, search, view), [catalogue, search, view]);
}
