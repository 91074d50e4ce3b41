/** Jobs counted by two facts at once: levels across, what else they have down. */

import type { JobSummary } from '../domain/browser-catalogue.ts';
import { compareFrench } from '../domain/compare-french.ts';
import { JOB_LEVELS, type LevelId } from '../domain/level.ts';

/** One row, by the slug of what its jobs have in common; `counts` in the order of the table's levels. */
export type CrossRow = { slug: string; counts: number[]; total: number };

/**
 * The counts of some jobs. `levels`: those that some of them ask for, lowest first. A job that has several facts is in several
 * rows; every total counts it once.
 */
export type CrossTable = { levels: LevelId[]; rows: CrossRow[]; totals: number[]; total: number };

/** Counts jobs by level and by fact. Rows stand in the order of `slugs`, those without a job too. */
export function countAcross(
  jobs: readonly JobSummary[],
  slugs: readonly string[],
  factsOf: (job: JobSummary) => readonly string[],
): CrossTable {
  const levels = JOB_LEVELS.map(({ id }) => id).filter((id) => jobs.some(({ level }) => level === id));
  const placeOf = new Map(levels.map((level, place) => [level, place]));
  const rows = new Map(
    slugs.map((slug): [string, CrossRow] => [slug, { slug, counts: levels.map(() => 0), total: 0 }]),
  );
  const totals = levels.map(() => 0);
  const add = (counts: number[], { level }: JobSummary) => {
    const place = level === null ? undefined : placeOf.get(level);
    if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
  };
  for (const job of jobs) {
    add(totals, job);
    for (const slug of new Set(factsOf(job))) {
      const row = rows.get(slug);
      if (row === undefined) continue;
      row.total += 1;
      add(row.counts, job);
    }
  }
  return { levels, rows: [...rows.values()], totals, total: jobs.length };
}

/** By which column rows stand, and which way; `by`: the name, the total, or a level. */
export type CrossSort = { by: 'name' | 'total' | LevelId; descending: boolean };

/** The rows in another order; of equal ones, as they stood. */
export function sortRows(
  { levels, rows }: CrossTable,
  { by, descending }: CrossSort,
  nameOf: (slug: string) => string,
): CrossRow[] {
  const direction = descending ? -1 : 1;
  if (by === 'name') {
    return rows.toSorted((one, other) => direction * compareFrench(nameOf(one.slug), nameOf(other.slug)));
  }
  const place = by === 'total' ? -1 : levels.indexOf(by);
  const countOf = (row: CrossRow) => (place < 0 ? row.total : (row.counts[place] ?? 0));
  return rows.toSorted((one, other) => direction * (countOf(one) - countOf(other)));
}

/** The starting salaries of a level's jobs, gross euros a month; `atLeast`: how many reach each of the steps asked for. */
export type LevelSalaries = {
  level: LevelId;
  count: number;
  /** How many state a figure. */
  stated: number;
  lowest: number | null;
  median: number | null;
  highest: number | null;
  atLeast: number[];
};

/** What beginners of each level start with, lowest level first. */
export function countSalaries(jobs: readonly JobSummary[], steps: readonly number[]): LevelSalaries[] {
  return JOB_LEVELS.flatMap(({ id }) => {
    const here = jobs.filter(({ level }) => level === id);
    if (here.length === 0) return [];
    const starts = here.flatMap(({ salary }) => (salary.min === null ? [] : [salary.min])).sort((a, b) => a - b);
    return {
      level: id,
      count: here.length,
      stated: starts.length,
      lowest: starts[0] ?? null,
      // Of an even number, the lower of the two in the middle: a figure that some sheet states.
      median: starts[Math.floor((starts.length - 1) / 2)] ?? null,
      highest: starts.at(-1) ?? null,
      atLeast: steps.map((step) => starts.filter((start) => start >= step).length),
    };
  });
}
