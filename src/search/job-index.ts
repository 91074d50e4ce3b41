/** The search index over jobs: what is indexed with which weight, and how a query is answered. */

import MiniSearch, { type Options, type SearchResult } from 'minisearch';
import type { JobSummary } from '../domain/browser-catalogue.ts';
import type { Job } from '../domain/job.ts';
import { toTerms } from './terms.ts';

/** What the index is made of. */
export type IndexedJob = Pick<Job, 'id' | 'feminine' | 'masculine' | 'alternatives'> & Pick<JobSummary, 'presentation'>;

/** An index that answers queries. */
export type JobIndex = MiniSearch<IndexedJob>;

/** A field in which a query's words were found. */
export type FoundField = 'names' | 'alternatives' | 'presentation';

/** A job that answers a query: `found` says which terms of the job answered, and in which fields. */
export type Hit = { id: string; score: number; found: { term: string; fields: FoundField[] }[] };

/** A word in a name tells more than the same word in a text. */
const WEIGHTS: Record<FoundField, number> = { names: 8, alternatives: 5, presentation: 1 };

const FIELDS = Object.keys(WEIGHTS);

const OPTIONS: Options<IndexedJob> = {
  fields: FIELDS,
  idField: 'id',
  extractField: (job, field) => {
    switch (field) {
      case 'names':
        return distinct([job.feminine, job.masculine]).join(' ');
      case 'alternatives':
        return distinct(job.alternatives.flatMap((name) => [name.feminine, name.masculine])).join(' ');
      case 'presentation':
        return job.presentation;
      default:
        return job.id;
    }
  },
  tokenize: toTerms,
  processTerm: (term) => term,
};

/** Indexes jobs. Done once, by the build. */
export function buildIndex(jobs: readonly IndexedJob[]): JobIndex {
  const index = new MiniSearch<IndexedJob>(OPTIONS);
  index.addAll(jobs);
  return index;
}

/** The index as text, for `loadIndex`. */
export function serializeIndex(index: JobIndex): string {
  return JSON.stringify(index);
}

/** The index that `serializeIndex` wrote. @throws where the text is not such an index */
export function loadIndex(text: string): JobIndex {
  return MiniSearch.loadJSON<IndexedJob>(text, OPTIONS);
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
  const results = all.length > 0 ? all : ask('OR');
  return results.map(toHit);
}

/** How many near names are offered. */
const NEAR_JOBS = 4;

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

/** Longer queries are cut here: no job's name is near as long. */
const MAX_QUERY_LENGTH = 200;

function toHit(result: SearchResult): Hit {
  return {
    id: String(result.id),
    score: result.score,
    found: Object.entries(result.match).map(([term, fields]) => ({ term, fields: fields.filter(isField) })),
  };
}

function isField(field: string): field is FoundField {
  return field in WEIGHTS;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
