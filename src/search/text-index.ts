/** The texts of the sheets in MiniSearch: what is indexed with which weight. Built by the build, loaded by the app. */

import MiniSearch, { type Options } from 'minisearch';
import type { Job } from '../domain/job.ts';
import { toTerms } from './terms.ts';

/** A part of a sheet whose words are searched. Names are not here: `name-index.ts` knows more of them. */
export type TextField = 'presentation' | 'facts' | 'work' | 'trainings' | 'texts';

/** A job, by its place in the catalogue, whose texts hold what was looked for; `fields`: where, the most telling first. */
export type TextHit = { job: number; score: number; fields: readonly TextField[] };

export type TextIndex = {
  /** The jobs whose texts hold every one of some families. */
  search(families: readonly string[]): readonly TextHit[];
};

/** What of a job is indexed. */
export type TextSource = Pick<Job, 'interests' | 'domains' | 'sectors' | 'trainings' | 'sections'>;

/** Documents are named by their place in the catalogue. */
export type TextDocument = { id: number; job: TextSource };

/** What a job is, in its first lines, tells more than what is said around it. */
const BOOSTS: Record<TextField, number> = { presentation: 3, facts: 1.5, work: 1.5, trainings: 1.2, texts: 1 };

const FIELDS: readonly TextField[] = ['presentation', 'facts', 'work', 'trainings', 'texts'];

const OPTIONS: Options<TextDocument> = {
  fields: [...FIELDS],
  extractField: ({ id, job }, field) => (isField(field) ? textOf(job, field) : String(id)),
  tokenize: (text) => toTerms(text).map(({ family }) => family),
  processTerm: (term) => term,
};

/** Typing asks for the same words again and again: so many answers are remembered. */
const MOST_REMEMBERED = 300;

/** An index as text, and every family of words that it holds. */
export type WrittenIndex = { text: string; families: ReadonlySet<string> };

/** Indexes the texts of jobs, in their order, and writes the index down. Done once, by the build. */
export function writeTextIndex(jobs: readonly Job[]): WrittenIndex {
  const index = new MiniSearch<TextDocument>(OPTIONS);
  index.addAll(jobs.map((job, id) => ({ id, job })));
  const plain = index.toJSON();
  return { text: JSON.stringify(plain), families: new Set(plain.index.map(([family]) => family)) };
}

/** The index that `writeTextIndex` wrote, at once. */
export function readTextIndex(text: string): TextIndex {
  return open(MiniSearch.loadJSON<TextDocument>(text, OPTIONS));
}

/**
 * The same, a slice at a time, so that a page goes on answering meanwhile.
 *
 * @param added jobs that the build did not know
 */
export async function readTextIndexSlowly(text: string, added: readonly TextDocument[]): Promise<TextIndex> {
  const index = await MiniSearch.loadJSONAsync<TextDocument>(text, OPTIONS);
  index.addAll(added);
  return open(index);
}

function open(index: MiniSearch<TextDocument>): TextIndex {
  const remembered = new Map<string, readonly TextHit[]>();
  return {
    search(families) {
      const key = families.join(' ');
      const known = remembered.get(key);
      if (known !== undefined) return known;
      const found = index
        .search({ combineWith: 'AND', queries: [...families] }, { boost: BOOSTS, tokenize: (term) => [term] })
        .map(({ id, score, match }): TextHit => {
          const places = new Set(Object.values(match).flat());
          return { job: Number(id), score, fields: FIELDS.filter((field) => places.has(field)) };
        });
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      remembered.set(key, found);
      return found;
    },
  };
}

function textOf(job: TextSource, field: TextField): string {
  switch (field) {
    case 'facts':
      return [
        ...job.interests,
        ...job.domains.flatMap(({ domain, subdomain }) => [domain, subdomain]),
        ...job.sectors,
      ].join(' ');
    case 'trainings':
      return job.trainings.map((training) => training.label).join(' ');
    case 'presentation':
      return textsOf(job, (title) => title === PRESENTATION);
    case 'work':
      return textsOf(job, (title) => WORK.includes(title));
    case 'texts':
      return textsOf(job, (title) => title !== PRESENTATION && !WORK.includes(title));
  }
}

const PRESENTATION = 'Présentation';
const WORK = ['En bref', 'Nature du travail'];

function textsOf(job: TextSource, isWanted: (title: string) => boolean): string {
  return job.sections
    .filter(({ title }) => isWanted(title))
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'list' ? block.items.map((item) => item.text) : [block.text]))
    .join(' ');
}

function isField(field: string): field is TextField {
  return Object.hasOwn(BOOSTS, field);
}
