/** Folding of French text: what two spellings of the same words have in common. */

/** Every apostrophe that French texts use for an elision. */
export const APOSTROPHES = /[’‘ʼ´`′]/g;

/**
 * Lower case, no accents, straight apostrophes, ligatures spelt out, one plain space between words:
 * « Bac + 5 » and « BAC + 5 » fold alike, and so do « l’œil » and « L'oeil ».
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060]/g, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(APOSTROPHES, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** The word that stands for a name in an address: « santé, social, sport » is `sante-social-sport`. */
export function slugify(name: string): string {
  return foldText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** How many letters two words differ by (insertions, deletions, substitutions), for « vouliez-vous dire ». */
export function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/**
 * The candidate whose folded spelling is nearest to `wording`, or `null` when none is near
 * (more than a third of its letters differ).
 */
export function nearestWording(wording: string, candidates: readonly string[]): string | null {
  const folded = foldText(wording);
  let best: { candidate: string; distance: number } | null = null;
  for (const candidate of candidates) {
    const distance = editDistance(folded, foldText(candidate));
    if (distance * 3 <= candidate.length && (best === null || distance < best.distance)) {
      best = { candidate, distance };
    }
  }
  return best?.candidate ?? null;
}
