/** Finding trainings by words and filters, and counting what each further choice would give. */

import type { TrainingSummary } from '../domain/browser-catalogue.ts';
import { compareFrench } from '../domain/compare-french.ts';
import { slugify } from '../domain/fold.ts';
import type { LevelId } from '../domain/level.ts';
import { type FamilyId, findFamily } from '../domain/training-family.ts';
import { toTerms } from './terms.ts';

/** What a reader asked of the trainings: any of each list, all lists together. Empty ones ask nothing. */
export type TrainingFilters = {
  query: string;
  families: readonly FamilyId[];
  /** The level at their end. */
  exitLevels: readonly LevelId[];
  /** Slugs of the table's own wordings: `2-ans`. */
  durations: readonly string[];
  domains: readonly string[];
};

export const NO_TRAINING_FILTERS: TrainingFilters = {
  query: '',
  families: [],
  exitLevels: [],
  durations: [],
  domains: [],
};

/** A training with what filters ask of it. */
export type SearchableTraining = TrainingSummary & {
  family: FamilyId | null;
  durationSlug: string | null;
  words: readonly string[];
  stems: ReadonlySet<string>;
};

/** Prepares trainings once for every search. */
export function prepareTrainings(trainings: readonly TrainingSummary[]): SearchableTraining[] {
  return trainings.map((training) => {
    const family = findFamily(training);
    const text = [training.label, ...training.acronyms, training.type ?? ''].join(' ');
    const terms = toTerms(text);
    return {
      ...training,
      family: family?.id ?? null,
      durationSlug: training.duration === null ? null : slugify(training.duration),
      words: terms.map(({ word }) => word),
      stems: new Set(terms.map(({ stem }) => stem)),
    };
  });
}

/** The kinds of filter beside the words. */
export type TrainingFilterKind = 'families' | 'exitLevels' | 'durations' | 'domains';

const VALUES: Record<TrainingFilterKind, (training: SearchableTraining) => readonly string[]> = {
  families: ({ family }) => (family === null ? [] : [family]),
  exitLevels: ({ exitLevel }) => (exitLevel === null ? [] : [exitLevel]),
  durations: ({ durationSlug }) => (durationSlug === null ? [] : [durationSlug]),
  domains: ({ domains }) => domains,
};

export const TRAINING_FILTER_KINDS = Object.keys(VALUES) as TrainingFilterKind[];

export type TrainingResults = {
  /** With words, the shortest labels first, which say nothing but what was asked; else by label. */
  trainings: SearchableTraining[];
  /** How many trainings each choice would give; a choice's count leaves the kind's own choices aside. */
  counts: Record<TrainingFilterKind, ReadonlyMap<string, number>>;
};

/** The trainings that hold every word (in either gender and number; the last may be unfinished) and pass every filter. */
export function filterTrainings(trainings: readonly SearchableTraining[], filters: TrainingFilters): TrainingResults {
  const asked = filters.query.trim() === '' ? [] : toTerms(filters.query);
  const answering = trainings.filter(({ words, stems }) =>
    asked.every(
      ({ word, stem }, place) =>
        stems.has(stem) || words.some((own) => (place === asked.length - 1 ? own.startsWith(word) : own === word)),
    ),
  );
  const passing = (lifted: TrainingFilterKind | null) =>
    answering.filter((training) =>
      TRAINING_FILTER_KINDS.every((kind) => {
        const chosen: readonly string[] = filters[kind];
        return kind === lifted || chosen.length === 0 || VALUES[kind](training).some((value) => chosen.includes(value));
      }),
    );
  const found = passing(null);
  found.sort(
    (one, other) =>
      (asked.length === 0 ? 0 : one.label.length - other.label.length) || compareFrench(one.label, other.label),
  );
  return {
    trainings: found,
    counts: {
      families: tally(passing('families'), VALUES.families),
      exitLevels: tally(passing('exitLevels'), VALUES.exitLevels),
      durations: tally(passing('durations'), VALUES.durations),
      domains: tally(passing('domains'), VALUES.domains),
    },
  };
}

function tally(
  trainings: readonly SearchableTraining[],
  valuesOf: (training: SearchableTraining) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of trainings.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
