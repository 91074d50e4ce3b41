/** The search index over jobs: what is indexed with which weight, and how a query is answered. */

import MiniSearch, { type Options, type SearchResult } from 'minisearch';
import type { Job } from '../domain/job.ts';
import { toTerms } from './terms.ts';

/**
 * How much of a sheet an index holds. `light`: names and *Présentation*, for the first search. `full`: trainings and
 * all texts too; it answers in the light one's stead once it has come.
 */
export type IndexDepth = 'light' | 'full';

/** An index that answers queries. */
export type JobIndex = MiniSearch<Job>;

/** A field in which a query's words were found. */
export type FoundField = 'names' | 'alternatives' | 'presentation' | 'trainings' | 'texts';

/** A job that answers a query: `found` says which terms of the job answered, and in which fields. */
export type Hit = { id: string; score: number; found: { term: string; fields: FoundField[] }[] };

/** A word in a name tells more than the same word in a text. */
const WEIGHTS: Record<FoundField, number> = {
  names: 10,
  alternatives: 6,
  presentation: 1.5,
  trainings: 1.5,
  texts: 0.5,
};

const FIELDS: Record<IndexDepth, FoundField[]> = {
  light: ['names', 'alternatives', 'presentation'],
  full: ['names', 'alternatives', 'presentation', 'trainings', 'texts'],
};

/** Longer queries are cut here: no job's name is near as long. */
const MAX_QUERY_LENGTH = 200;

/** How many near names are offered. */
const NEAR_JOBS = 4;

function optionsFor(depth: IndexDepth): Options<Job> {
  return {
    fields: FIELDS[depth],
    idField: 'id',
    extractField: (job, field) => (isField(field) ? textOf(job, field) : job.id),
    tokenize: toTerms,
    processTerm: (term) => term,
  };
}

/** The text of a job that a field indexes. */
function textOf(job: Job, field: FoundField): string {
  switch (field) {
    case 'names':
      return distinct([job.feminine, job.masculine]).join(' ');
    case 'alternatives':
      return distinct(job.alternatives.flatMap((name) => [name.feminine, name.masculine])).join(' ');
    case 'trainings':
      return job.trainings.map((training) => training.label).join(' ');
    case 'presentation':
      return textsOf(job, (title) => title === PRESENTATION);
    case 'texts':
      return textsOf(job, (title) => title !== PRESENTATION);
  }
}

const PRESENTATION = 'Présentation';

function textsOf(job: Job, isWanted: (title: string) => boolean): string {
  return job.sections
    .filter(({ title }) => isWanted(title))
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'list' ? block.items.map((item) => item.text) : [block.text]))
    .join(' ');
}

/** Indexes jobs. Done once, by the build. */
export function buildIndex(jobs: readonly Job[], depth: IndexDepth): JobIndex {
  const index = new MiniSearch<Job>(optionsFor(depth));
  index.addAll(jobs);
  return index;
}

/** The index as text, for `loadIndex`. */
export function serializeIndex(index: JobIndex): string {
  return JSON.stringify(index);
}

/** The index that `serializeIndex` wrote, at once. @throws where the text is not such an index */
export function loadIndex(text: string, depth: IndexDepth): JobIndex {
  return MiniSearch.loadJSON<Job>(text, optionsFor(depth));
}

/** The same, a slice at a time, so that a page goes on answering meanwhile. */
export function loadIndexSlowly(text: string, depth: IndexDepth): Promise<JobIndex> {
  return MiniSearch.loadJSONAsync<Job>(text, optionsFor(depth));
}

/**
 * The jobs that answer a query, best first. All words are asked for; only where no job has them all, some suffice.
 * The last word may be unfinished, and a word of five letters or more may hold a typing mistake.
 */
export function searchJobs(index: JobIndex, query: string): Hit[] {
  const terms = toTerms(query.slice(0, MAX_QUERY_LENGTH));
  if (terms.length === 0) return [];
  const last = terms.length - 1;
  const ask = (combineWith: 'AND' | 'OR') =>
    index.search(terms.join(' '), {
      combineWith,
      boost: WEIGHTS,
      prefix: (_term, place) => place === last,
      fuzzy: (term) => (term.length >= 5 ? 1 : false),
      weights: { fuzzy: 0.3, prefix: 0.6 },
    });
  const all = ask('AND');
  return (all.length > 0 ? all : ask('OR')).map(toHit);
}

/** The ids of jobs whose names are near to a query that nothing answers, nearest first. */
export function findNearJobs(index: JobIndex, query: string): string[] {
  const terms = toTerms(query.slice(0, MAX_QUERY_LENGTH)).filter((term) => term.length >= 4);
  if (terms.length === 0) return [];
  const found = index.search(terms.join(' '), {
    fields: ['names', 'alternatives'],
    fuzzy: 0.34,
    maxFuzzy: 3,
    prefix: true,
  });
  return found.slice(0, NEAR_JOBS).map((result) => String(result.id));
}

function toHit(result: SearchResult): Hit {
  return {
    id: String(result.id),
    score: result.score,
    found: Object.entries(result.match).map(([term, fields]) => ({ term, fields: fields.filter(isField) })),
  };
}

function isField(field: string): field is FoundField {
  return Object.hasOwn(WEIGHTS, field);
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
