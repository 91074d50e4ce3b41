/** How long does an index take to load, and a query to be answered, filtered and counted? */

import type { BenchRow } from '../domain/bench-row.ts';
import type { JobSummary } from '../domain/browser-catalogue.ts';
import { countFacets, filterJobs, NO_FILTERS } from './filters.ts';
import { type IndexDepth, loadIndex, searchJobs } from './job-index.ts';

const FILTERS = { ...NO_FILTERS, maxLevel: 'bac-5', minSalary: 1800 } as const;

/**
 * @param depth which index
 * @param jobs the catalogue's summaries
 * @param text the index, serialized
 * @param queries what is typed, each letter by letter
 */
export function benchSearch(
  depth: IndexDepth,
  jobs: readonly JobSummary[],
  text: string,
  queries: readonly string[],
): BenchRow[] {
  const loads = Array.from({ length: 5 }, () => time(() => loadIndex(text, depth)));
  const index = loadIndex(text, depth);
  const byId = new Map(jobs.map((job) => [job.id, job]));
  const answer = (query: string) => {
    const found = searchJobs(index, query).flatMap((hit) => byId.get(hit.id) ?? []);
    return [filterJobs(found, FILTERS), countFacets(found, FILTERS)];
  };
  const typed = queries.flatMap((query) => Array.from(query, (_, length) => query.slice(0, length + 1)));
  const keystrokes = typed.map((query) => time(() => answer(query)));
  const hostile = ['a'.repeat(10_000), '?!'.repeat(5000), '🦄'.repeat(2000), '\0', '(.*)+$'].map((query) =>
    time(() => answer(query)),
  );
  return [
    {
      what: `${depth} index of ${jobs.length} jobs → loaded${depth === 'full' ? ' (by slices, in the background)' : ''}`,
      ms: percentile(loads, 0.5),
      budgetMs: depth === 'light' ? 60 : null,
    },
    {
      what: `a keystroke → found, filtered, counted (p95 of ${typed.length})`,
      ms: percentile(keystrokes, 0.95),
      budgetMs: 16,
    },
    { what: 'a hostile query (worst)', ms: Math.max(...hostile), budgetMs: 50 },
  ];
}

function time(task: () => unknown): number {
  const begun = performance.now();
  task();
  return performance.now() - begun;
}

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
