/** In which order results stand. */

import type { JobSummary } from '../domain/browser-catalogue.ts';
import { compareFrench } from '../domain/compare-french.ts';
import { findLevel } from '../domain/level.ts';

/** By what jobs can be sorted, and what is compared; `null`: the job says nothing of it, and comes last. */
const KEYS = {
  titre: (job: JobSummary) => job.title,
  niveau: (job: JobSummary) => findLevel(job.level ?? '')?.rank ?? null,
  salaire: (job: JobSummary) => job.salary.min,
  domaine: (job: JobSummary) => job.domains[0] ?? null,
  statut: (job: JobSummary) => job.statuses[0] ?? null,
  formations: (job: JobSummary) => job.trainings.length,
} satisfies Record<string, (job: JobSummary) => string | number | null>;

export type SortKey = keyof typeof KEYS;

/** What one first wants to see the most of. */
const FROM_THE_MOST: readonly SortKey[] = ['salaire', 'formations'];

/** `pertinence`: as the search has them. The others by their key, upwards or as `FROM_THE_MOST` has it, or the other way. */
export type Sort = 'pertinence' | SortKey | `${SortKey}-inverse`;

export const SORT_KEYS = Object.keys(KEYS) as SortKey[];
export const SORTS: readonly Sort[] = [
  'pertinence',
  ...SORT_KEYS,
  ...SORT_KEYS.map((key) => `${key}-inverse` as const),
];

/** What a sort compares, and whether from the least to the most; `null`: as the search has them. */
export function readSort(sort: Sort): { key: SortKey; isAscending: boolean } | null {
  const key = SORT_KEYS.find((candidate) => sort.startsWith(candidate));
  return key === undefined ? null : { key, isAscending: FROM_THE_MOST.includes(key) === sort.endsWith('-inverse') };
}

/** A sorted copy. Equals stand by their title; what says nothing of the key is last both ways. */
export function sortJobs(jobs: readonly JobSummary[], sort: Sort): JobSummary[] {
  const read = readSort(sort);
  if (read === null) return [...jobs];
  const keyOf = KEYS[read.key];
  const way = read.isAscending ? 1 : -1;
  return [...jobs].sort((one, other) => {
    const [mine, others] = [keyOf(one), keyOf(other)];
    if (mine === null || others === null) return Number(mine === null) - Number(others === null) || byTitle(one, other);
    const order = typeof mine === 'number' ? mine - Number(others) : compareFrench(mine, String(others));
    return way * order || byTitle(one, other);
  });
}

function byTitle(one: JobSummary, other: JobSummary): number {
  return compareFrench(one.title, other.title);
}
