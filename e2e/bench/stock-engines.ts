/** Stock engines, set as most projects set them, on the same fields as ours: what the field has without our work. */

import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Job } from '../../src/domain/job.ts';
import type { Engine } from './search-grades.ts';

type Fields = {
  id: string;
  names: string;
  alternatives: string;
  presentation: string;
  trainings: string;
  texts: string;
};

const NAMES = ['names', 'alternatives', 'presentation', 'trainings', 'texts'] as const;

/** MiniSearch with its defaults, MiniSearch as VitePress sets it, and Fuse.js. */
export function stockEngines(jobs: readonly Job[]): Engine[] {
  const documents = jobs.map(toFields);
  const miniSearch = new MiniSearch<Fields>({ fields: [...NAMES] });
  miniSearch.addAll(documents);
  const fuse = new Fuse(documents, { keys: [...NAMES], ignoreLocation: true, ignoreDiacritics: true });
  // VitePress's local search: a beginning suffices, a fifth of a word may be wrong, titles weigh four times.
  const vitePress = { fuzzy: 0.2, prefix: true, boost: { names: 4, alternatives: 2, presentation: 1 } };
  const idsOf = (found: { id: unknown }[]) => found.map(({ id }) => String(id));
  return [
    { name: 'MiniSearch', search: (query) => idsOf(miniSearch.search(query)) },
    { name: 'VitePress', search: (query) => idsOf(miniSearch.search(query, vitePress)) },
    { name: 'Fuse.js', search: (query) => fuse.search(query, { limit: 10 }).map(({ item }) => item.id) },
  ];
}

function toFields(job: Job): Fields {
  const texts = (isWanted: (title: string) => boolean) =>
    job.sections
      .filter(({ title }) => isWanted(title))
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.type === 'list' ? block.items.map(({ text }) => text) : [block.text]))
      .join('\n');
  return {
    id: job.id,
    names: `${job.feminine} ${job.masculine}`,
    alternatives: job.alternatives.map(({ feminine, masculine }) => `${feminine} ${masculine}`).join('\n'),
    presentation: texts((title) => title === 'Présentation'),
    trainings: job.trainings.map(({ label }) => label).join('\n'),
    texts: texts((title) => title !== 'Présentation'),
  };
}
