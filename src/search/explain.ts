/** Why a job answers a query, in a few words, where its title does not show it. */

import type { Hit } from './search-jobs.ts';
import type { TextField } from './text-index.ts';

/** A card says why in one line: the place or other title, and one thing that was understood. */
const MOST_REASONS = 2;

const PLACES: Record<TextField, string> = {
  presentation: 'dans la présentation',
  facts: 'dans ce qu’on y aime',
  work: 'dans le texte de la fiche',
  trainings: 'dans une formation recommandée',
  texts: 'dans le texte de la fiche',
};

/**
 * The training that was asked for; else the other title that answers; else the place in the sheet; and what was
 * understood where it is not what was typed (« « toubib » : médecin généraliste »). `null` where the title shows it.
 */
export function explainHit({ name, evidence, training }: Hit): string | null {
  if (training !== null) return `formation recommandée\u00a0: ${training.label}`;
  const understood = evidence
    .filter(({ interpretation }) => interpretation.how !== 'typed' && interpretation.how !== 'beginning')
    .map(
      ({ typed, interpretation }) =>
        `«\u00a0${typed.map(({ written }) => written).join(' ')}\u00a0»\u00a0: ${interpretation.text}`,
    );
  const [inText] = evidence.flatMap(({ field }) => field ?? []);
  const reasons = [...new Set(understood)];
  if (name === null && inText !== undefined) reasons.push(PLACES[inText]);
  else if (name !== null && !name.isTitle) reasons.push(`autre appellation\u00a0: ${name.name}`);
  return reasons.length === 0 ? null : reasons.slice(-MOST_REASONS).join(' · ');
}

/** The families of words by which a job answers, to mark them where they stand. */
export function markedFamilies({ evidence }: Hit): string[] {
  return [...new Set(evidence.flatMap(({ interpretation }) => interpretation.terms.map(({ family }) => family)))];
}
