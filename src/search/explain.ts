/** Why a job answers a query, in a few words, where its title does not show it. */

import type { FoundField, Hit } from './job-index.ts';
import { toTerms } from './terms.ts';

/** Where words were found, the most telling place first. */
const PLACES: readonly [FoundField, string][] = [
  ['presentation', 'dans la présentation'],
  ['trainings', 'dans une formation recommandée'],
  ['texts', 'dans le texte de la fiche'],
];

/**
 * « autre appellation : … » where the words were found in another title only, the place in the sheet where they were
 * found in the texts only; `null` where the title shows it.
 */
export function explainHit(job: { alternatives: readonly string[] }, hit: Hit): string | null {
  const fields = new Set(hit.found.flatMap((found) => found.fields));
  if (fields.has('names') || fields.size === 0) return null;
  if (fields.has('alternatives')) {
    const found = hit.found.filter((match) => match.fields.includes('alternatives')).map(({ term }) => term);
    const named = job.alternatives.find((name) =>
      toTerms(name).some((term) => found.some((word) => beginAlike(term, word))),
    );
    return `autre appellation : ${named ?? job.alternatives[0] ?? ''}`;
  }
  return PLACES.find(([field]) => fields.has(field))?.[1] ?? null;
}

/** The masculine form in a title and the feminine one in the index begin alike. */
function beginAlike(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length, 5);
  return one.slice(0, length) === other.slice(0, length);
}
