/** Trainings by their labels, so that a diploma can be asked for: « bac pro cuisine », « BTS MCO ». */

import { type Diploma, parseDiploma } from '../domain/diploma.ts';
import { type Term, toTerms } from './terms.ts';
import { asTyped, type Concept } from './understand.ts';

/** What is known of a training: its id, its label, the acronyms by which it is known. */
export type NamedTraining = { id: string; label: string; acronyms: readonly string[] };

export type IndexedTraining = NamedTraining & { diploma: Diploma | null; terms: readonly Term[] };

export type TrainingIndex = {
  trainings: readonly IndexedTraining[];
  byFamily: ReadonlyMap<string, readonly number[]>;
};

/** Indexes trainings by the words of their labels and their acronyms. */
export function indexTrainings(trainings: readonly NamedTraining[]): TrainingIndex {
  const byFamily = new Map<string, number[]>();
  const indexed = trainings.map((training, place): IndexedTraining => {
    const parsed = parseDiploma(training.label);
    const terms = toTerms(parsed?.subject ?? training.label);
    const acronyms = training.acronyms.flatMap(toTerms);
    for (const family of new Set([...terms, ...acronyms].map((term) => term.family))) {
      const list = byFamily.get(family);
      if (list === undefined) byFamily.set(family, [place]);
      else list.push(place);
    }
    return { ...training, diploma: parsed?.diploma ?? null, terms };
  });
  return { trainings: indexed, byFamily };
}

/** How well a training answers, from 0 to 1. */
export type FoundTraining = { training: IndexedTraining; fit: number };

/** Trainings less fit than this are another thing: beside the fittest, and at all. */
const LEAST_BESIDE = 0.6;
const LEAST = 0.1;

/**
 * The trainings that a subject names, fittest first.
 *
 * @param diploma of this kind alone; `null`: of any
 * @param concepts the subject, understood
 */
export function findTrainings(
  { trainings, byFamily }: TrainingIndex,
  diploma: Diploma | null,
  concepts: readonly Concept[],
): FoundTraining[] {
  const rarity = (family: string) => Math.log(1 + trainings.length / (byFamily.get(family)?.length ?? 0.5));
  const fits = new Map<number, { asked: number; told: Set<string> }>();
  let all = 0;
  for (const { typed, interpretations } of concepts) {
    const best = new Map<number, { weight: number; families: string[] }>();
    let importance = Math.log(1 + trainings.length);
    const isKnown = typed.every(({ family }) => byFamily.has(family));
    const own = asTyped(typed);
    for (const interpretation of [own, ...interpretations]) {
      // A label says what it teaches: what is only related to it is another training.
      if (
        interpretation.how === 'related' ||
        interpretation.how === 'close' ||
        (isKnown && interpretation.how === 'spelling')
      )
        continue;
      const families = interpretation.terms.map(({ family }) => family);
      const [first, ...others] = families.map((family) => byFamily.get(family) ?? []);
      const found = (first ?? []).filter((place) => others.every((list) => list.includes(place)));
      if (interpretation.how === 'typed') importance = Math.min(importance, Math.max(...families.map(rarity)));
      for (const place of found) {
        if ((best.get(place)?.weight ?? 0) < interpretation.weight)
          best.set(place, { weight: interpretation.weight, families });
      }
    }
    all += importance;
    for (const [place, { weight, families }] of best) {
      const fit = fits.get(place) ?? { asked: 0, told: new Set() };
      fit.asked += weight * importance;
      for (const family of families) fit.told.add(family);
      fits.set(place, fit);
    }
  }
  const found: FoundTraining[] = [];
  for (const [place, { asked, told }] of fits) {
    const training = trainings[place];
    if (training === undefined || (diploma !== null && !isOfKind(training.diploma, diploma))) continue;
    const whole = training.terms.reduce((sum, { family }) => sum + rarity(family), 0);
    const covered = training.terms.reduce((sum, { family }) => sum + (told.has(family) ? rarity(family) : 0), 0);
    found.push({ training, fit: (asked / all) ** 2 * (0.6 + (0.4 * covered) / whole) });
  }
  found.sort((one, other) => other.fit - one.fit);
  const best = found[0]?.fit ?? 0;
  return found.filter(({ fit }) => fit >= best * LEAST_BESIDE && fit >= LEAST);
}

/** « BTS » asks for a BTSA too, « CAP » for a CAP agricole, « licence » for a licence pro. */
function isOfKind(own: Diploma | null, asked: Diploma): boolean {
  return own !== null && (own.id === asked.id || own.id === WIDER[asked.id]);
}

const WIDER: Readonly<Record<string, string>> = { bts: 'btsa', cap: 'capa', licence: 'licence-pro', dut: 'but' };
