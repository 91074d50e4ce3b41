/** Why a job answers a query, in a few words, where its title does not show it. */

import type { Hit } from './job-index.ts';
import { toTerms } from './terms.ts';

/**
 * « autre appellation : … » where the words were found in another title only, « dans la présentation » where they were
 * found in the text only; `null` where the title shows it.
 */
export function explainHit(job: { alternatives: readonly string[] }, hit: Hit): string | null {
  const fields = new Set(hit.found.flatMap(({ fields }) => fields));
  if (fields.has('names') || fields.size === 0) return null;
  if (fields.has('alternatives')) {
    const found = hit.found.filter(({ fields }) => fields.includes('alternatives')).map(({ term }) => term);
    const named = job.alternatives.find((name) =>
      toTerms(name).some((term) => found.some((word) => shareStem(term, word))),
    );
    return `autre appellation : ${named ?? job.alternatives[0] ?? ''}`;
  }
  return 'dans la présentation';
}

/** The masculine form in a title and the feminine one in the index begin alike. */
function shareStem(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length, 5);
  return one.slice(0, length) === other.slice(0, length);
}
