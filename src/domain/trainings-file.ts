/**
 * The file of the trainings, one list a property and every pair of domains written once: two thousand trainings with all
 * that is known of them take a sixth fewer bytes so, compressed.
 */

import { FORMATS, type TrainingSummary } from './browser-catalogue.ts';

type Known = Omit<TrainingSummary, 'domains' | 'pairs'>;

/** Place by place the same training; pairs, of trainings and of jobs in the light part's order, are places in `pairs`. */
export type TrainingsFile = { format: typeof FORMATS.trainings } & {
  [Property in keyof Known]: Known[Property][];
} & { pairs: string[]; trainingPairs: number[][]; jobPairs: number[][] };

/** Every training that a sheet recommends; and the pairs of every job, in the light part's order. */
export type Trainings = { trainings: TrainingSummary[]; jobPairs: string[][] };

/** Their domains are left out: those of their pairs. */
export function packTrainings(
  trainings: readonly Omit<TrainingSummary, 'domains'>[],
  jobPairs: string[][],
): TrainingsFile {
  const places = new Map<string, number>();
  const place = (pair: string): number => {
    const known = places.get(pair) ?? places.size;
    places.set(pair, known);
    return known;
  };
  const trainingPairs = trainings.map(({ pairs }) => pairs.map(place));
  const placed = jobPairs.map((pairs) => pairs.map(place));
  return {
    format: FORMATS.trainings,
    id: trainings.map(({ id }) => id),
    label: trainings.map(({ label }) => label),
    acronyms: trainings.map(({ acronyms }) => acronyms),
    type: trainings.map(({ type }) => type),
    duration: trainings.map(({ duration }) => duration),
    exitLevel: trainings.map(({ exitLevel }) => exitLevel),
    certification: trainings.map(({ certification }) => certification),
    rncp: trainings.map(({ rncp }) => rncp),
    pairs: [...places.keys()],
    trainingPairs,
    jobPairs: placed,
  };
}

/** What {@link packTrainings} packed, with the domains. */
export function unpackTrainings(file: TrainingsFile): Trainings {
  const pairsAt = (places: readonly number[] | undefined): string[] =>
    (places ?? []).flatMap((place) => file.pairs[place] ?? []);
  return {
    trainings: file.id.map((id, at): TrainingSummary => {
      const pairs = pairsAt(file.trainingPairs[at]);
      return {
        id,
        label: file.label[at] ?? '',
        acronyms: file.acronyms[at] ?? [],
        type: file.type[at] ?? null,
        duration: file.duration[at] ?? null,
        exitLevel: file.exitLevel[at] ?? null,
        certification: file.certification[at] ?? null,
        rncp: file.rncp[at] ?? null,
        domains: domainsOfPairs(pairs),
        pairs,
      };
    }),
    jobPairs: file.jobPairs.map(pairsAt),
  };
}

/** The slugs of the domains that pairs name: « sciences » of « sciences/chimie ». */
function domainsOfPairs(pairs: readonly string[]): string[] {
  return [...new Set(pairs.map((pair) => pair.slice(0, pair.indexOf('/'))))];
}
