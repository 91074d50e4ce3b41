/** Why a job is an idea, and what does not fit: each in one sentence. */

import type { Against, Match } from '../../domain/match.ts';
import { sayLevel, sayNumber } from '../ui/words.ts';

/** The screen's words of an interest, by its slug. */
export type SayInterest = (slug: string) => string;

/** « Parce que tu as dit oui à : réparer, bricoler ; bouger. » */
export function sayReasons({ reasons }: Match, sayInterest: SayInterest): string {
  if (reasons.length === 0) return 'Rien dans tes réponses n’en parle\u00a0: une idée pour voir autre chose.';
  return `Parce que tu as dit oui à\u00a0: ${reasons.map(sayInterest).join('\u00a0; ')}.`;
}

/** « À savoir : demande bac + 5, tu préférais moins. » An empty text: everything fits. */
export function sayAgainst({ against }: Match, sayInterest: SayInterest): string {
  if (against.length === 0) return '';
  const refused = against.flatMap((one) => (one.kind === 'no' ? [sayInterest(one.interest)] : []));
  const parts = against.flatMap((one) => (one.kind === 'no' ? [] : [sayOne(one)]));
  if (refused.length > 0) parts.push(`on y retrouve ce que tu n’aimes pas trop (${refused.join('\u00a0; ')})`);
  return `À savoir\u00a0: ${parts.join('\u00a0; ')}.`;
}

function sayOne(against: Exclude<Against, { kind: 'no' }>): string {
  switch (against.kind) {
    case 'level':
      return `demande ${sayLevel(against.level)}, tu préférais moins`;
    case 'salary':
      return `commence à ${sayNumber(against.min)}\u00a0€, tu espérais plus`;
    case 'status':
      return 'aucun des statuts que tu as choisis';
  }
}
