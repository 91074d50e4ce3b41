/** Filtering jobs, and counting what each further choice would give. */

import type { JobSummary } from '../domain/browser-catalogue.ts';
import { findLevel, type LevelId } from '../domain/level.ts';

/** What a reader asked of the jobs. Empty lists and `null` ask nothing. */
export type JobFilters = {
  /** Any of these levels. */
  levels: readonly LevelId[];
  /** At most this level; jobs of « autre formation » or without a level are kept. */
  maxLevel: LevelId | null;
  /** A beginner's gross euros a month, at least. */
  minSalary: number | null;
  /** Whether jobs that state no figure are kept under a minimum salary. */
  keepUnstated: boolean;
  /** All of these interests, or any of them. */
  interests: readonly string[];
  anyInterest: boolean;
  /** Any of these domains. */
  domains: readonly string[];
  /** Any of these statuses. */
  statuses: readonly string[];
  /** The id of a training that the sheet recommends. */
  training: string | null;
};

/** A reader who asks nothing. */
export const NO_FILTERS: JobFilters = {
  levels: [],
  maxLevel: null,
  minSalary: null,
  keepUnstated: true,
  interests: [],
  anyInterest: false,
  domains: [],
  statuses: [],
  training: null,
};

/** The kinds of filter, each of which a reader can lift alone. */
export type FilterKind = 'level' | 'salary' | 'interests' | 'domains' | 'statuses' | 'training';

const KINDS: readonly FilterKind[] = ['level', 'salary', 'interests', 'domains', 'statuses', 'training'];

const TESTS: Record<FilterKind, (job: JobSummary, filters: JobFilters) => boolean> = {
  level: (job, { levels, maxLevel }) =>
    (levels.length === 0 || (job.level !== null && levels.includes(job.level))) && isWithin(job.level, maxLevel),
  salary: (job, { minSalary, keepUnstated }) =>
    minSalary === null || (job.salary.min === null ? keepUnstated : job.salary.min >= minSalary),
  interests: (job, { interests, anyInterest }) =>
    anyInterest ? isAny(interests, job.interests) : interests.every((interest) => job.interests.includes(interest)),
  domains: (job, { domains }) => isAny(domains, job.domains),
  statuses: (job, { statuses }) => isAny(statuses, job.statuses),
  training: (job, { training }) => training === null || job.trainings.includes(training),
};

/** Whether one of what is asked for is there; who asks nothing is content. */
function isAny(asked: readonly string[], there: readonly string[]): boolean {
  return asked.length === 0 || asked.some((value) => there.includes(value));
}

/** A level that stands outside the ladder is within every ceiling: it is shown, and marked. */
function isWithin(level: LevelId | null, ceiling: LevelId | null): boolean {
  const most = ceiling === null ? null : (findLevel(ceiling)?.rank ?? null);
  const rank = level === null ? null : (findLevel(level)?.rank ?? null);
  return most === null || rank === null || rank <= most;
}

/** The jobs that pass every filter, those of the kinds in `lifted` left aside. */
export function filterJobs(
  jobs: readonly JobSummary[],
  filters: JobFilters,
  lifted: readonly FilterKind[] = [],
): JobSummary[] {
  const tests = activeKinds(filters)
    .filter((kind) => !lifted.includes(kind))
    .map((kind) => TESTS[kind]);
  return jobs.filter((job) => tests.every((passes) => passes(job, filters)));
}

/** The kinds of filter that ask something. */
export function activeKinds(filters: JobFilters): FilterKind[] {
  const active: Record<FilterKind, boolean> = {
    level: filters.levels.length > 0 || filters.maxLevel !== null,
    salary: filters.minSalary !== null,
    interests: filters.interests.length > 0,
    domains: filters.domains.length > 0,
    statuses: filters.statuses.length > 0,
    training: filters.training !== null,
  };
  return KINDS.filter((kind) => active[kind]);
}

/** How many results each choice would give. */
export type FacetCounts = {
  levels: ReadonlyMap<string, number>;
  interests: ReadonlyMap<string, number>;
  domains: ReadonlyMap<string, number>;
  statuses: ReadonlyMap<string, number>;
  /** Results of the other filters that state no salary figure. */
  unstatedSalary: number;
  /** The lowest starts of the results of the other filters, ascending, in gross euros a month. */
  salaries: readonly number[];
};

/**
 * Counts among `jobs` (those that answer the query). Of a kind where any choice suffices, a choice's count leaves the
 * kind's own choices aside; interests that are asked for together keep them.
 */
export function countFacets(jobs: readonly JobSummary[], filters: JobFilters): FacetCounts {
  const leaving = (kind: FilterKind) => filterJobs(jobs, filters, [kind]);
  const bySalary = leaving('salary');
  return {
    levels: tally(
      leaving('level').filter((job) => isWithin(job.level, filters.maxLevel)),
      (job) => (job.level === null ? [] : [job.level]),
    ),
    interests: tally(filters.anyInterest ? leaving('interests') : filterJobs(jobs, filters), (job) => job.interests),
    domains: tally(leaving('domains'), (job) => job.domains),
    statuses: tally(leaving('statuses'), (job) => job.statuses),
    unstatedSalary: bySalary.filter((job) => job.salary.min === null).length,
    salaries: bySalary
      .flatMap((job) => (job.salary.min === null ? [] : [job.salary.min]))
      .sort((one, other) => one - other),
  };
}

function tally(jobs: readonly JobSummary[], valuesOf: (job: JobSummary) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const job of jobs) {
    for (const value of valuesOf(job)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
