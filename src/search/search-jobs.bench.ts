/** How long does the search take to open, and a query to be answered, filtered and counted? */

import type { BenchRow } from '../domain/bench-row.ts';
import type { CatalogueFile, SearchFile, TextsFile } from '../domain/browser-catalogue.ts';
import { type TrainingsFile, unpackTrainings } from '../domain/trainings-file.ts';
import { countFacets, filterJobs, NO_FILTERS } from './filters.ts';
import { type JobSearch, openSearch, openTexts, searchJobs, withTexts } from './search-jobs.ts';
import { readTextIndex } from './text-index.ts';

const FILTERS = { ...NO_FILTERS, maxLevel: 'bac-5', minSalary: 1800 } as const;

/** What a query may be at worst. */
const HOSTILE = ['a'.repeat(10_000), '?!'.repeat(5000), '🦄'.repeat(2000), '\0', '(.*)+$', 'de la mer '.repeat(1000)];

type Files = { catalogue: CatalogueFile; search: SearchFile; texts: TextsFile; trainings: TrainingsFile };

type Budgets = { open: number | null; keystroke: number };

/**
 * @param files what the browser loads
 * @param queries what is typed, each letter by letter
 * @param budgets in ms
 */
export function benchSearch(
  { catalogue, search, texts, trainings }: Files,
  queries: readonly string[],
  budgets: Budgets,
): BenchRow[] {
  const { jobs } = catalogue;
  const count = `${jobs.length} jobs`;
  const opened = time(() => openSearch(jobs, search));
  const byName = openSearch(jobs, search);
  const mistyped = time(() => searchJobs(byName, 'boulamjer '));
  const loaded = time(() => readTextIndex(texts.index));
  const whole = withTexts(byName, openTexts(texts, unpackTrainings(trainings).trainings, readTextIndex(texts.index)));
  return [
    {
      what: `${count}: names and everyday words → search opened, for the first time`,
      ms: opened,
      budgetMs: budgets.open,
    },
    { what: 'the first mistyped word (spelling and sounds made ready)', ms: mistyped, budgetMs: null },
    { what: `${count}: texts → index loaded (by slices, in the background)`, ms: loaded, budgetMs: null },
    ...benchQueries('names alone', byName, catalogue, queries, budgets),
    ...benchQueries('everything', whole, catalogue, queries, budgets),
  ];
}

function benchQueries(
  what: string,
  search: JobSearch,
  { jobs }: CatalogueFile,
  queries: readonly string[],
  { keystroke }: Budgets,
): BenchRow[] {
  const byId = new Map(jobs.map((job) => [job.id, job]));
  const answer = (query: string) => {
    const found = searchJobs(search, query).hits.flatMap((hit) => byId.get(hit.id) ?? []);
    return [filterJobs(found, FILTERS), countFacets(found, FILTERS)];
  };
  const typed = queries.flatMap((query) => Array.from(query, (_, length) => query.slice(0, length + 1)));
  const keystrokes = typed.map((query) => time(() => answer(query)));
  const hostile = HOSTILE.map((query) => time(() => answer(query)));
  return [
    {
      what: `${what}: a keystroke → found, filtered, counted (p95 of ${typed.length})`,
      ms: percentile(keystrokes, 0.95),
      budgetMs: keystroke,
    },
    { what: `${what}: a hostile query (worst)`, ms: Math.max(...hostile), budgetMs: 50 },
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
