/** The address of a list of trainings: read and written by one pair of functions, which undo each other. */

import { cutText } from '../../domain/cut-text.ts';
import { LEVELS, type LevelId } from '../../domain/level.ts';
import { type FamilyId, TRAINING_FAMILIES } from '../../domain/training-family.ts';
import { NO_TRAINING_FILTERS, type TrainingFilters } from '../../search/filter-trainings.ts';
import type { UnknownPart } from '../address/job-address.ts';

const NAMES = {
  query: 'q',
  families: 'famille',
  exitLevels: 'niveau',
  durations: 'duree',
  domains: 'domaine',
} as const satisfies Record<keyof TrainingFilters, string>;

const READ_NAMES: readonly string[] = Object.values(NAMES);
const LEVEL_IDS: readonly LevelId[] = LEVELS.map(({ id }) => id);
const FAMILY_IDS: readonly FamilyId[] = TRAINING_FAMILIES.map(({ id }) => id);
const LONGEST_QUERY = 200;

/** Reads an address's search part. What it cannot use is in `unknown`. */
export function readTrainingAddress(
  search: string,
  known: { durations: readonly string[]; domains: readonly string[] },
): { filters: TrainingFilters; unknown: UnknownPart[] } {
  const params = new URLSearchParams(search);
  const unknown: UnknownPart[] = [];
  const list = <T extends string>(name: string, allowed: readonly T[]): T[] => {
    const values = params.getAll(name).flatMap((value) => value.split(','));
    const asked = [...new Set(values.map((value) => value.trim()))].filter((value) => value !== '');
    for (const value of asked) {
      if (!allowed.some((candidate) => candidate === value)) unknown.push({ name, value });
    }
    return allowed.filter((candidate) => asked.includes(candidate));
  };
  const filters: TrainingFilters = {
    query: cutText(params.get(NAMES.query) ?? '', LONGEST_QUERY),
    families: list(NAMES.families, FAMILY_IDS),
    exitLevels: list(NAMES.exitLevels, LEVEL_IDS),
    durations: list(NAMES.durations, known.durations),
    domains: list(NAMES.domains, known.domains),
  };
  for (const [name, value] of params) {
    if (!READ_NAMES.includes(name)) unknown.push({ name, value });
  }
  return { filters, unknown };
}

/** Writes filters as an address's search part, with its question mark; empty where nothing is asked. */
export function writeTrainingAddress({ query, ...lists }: TrainingFilters): string {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set(NAMES.query, query);
  for (const kind of ['families', 'exitLevels', 'durations', 'domains'] as const) {
    if (lists[kind].length > 0) params.set(NAMES[kind], lists[kind].join(','));
  }
  const written = params.toString().replaceAll('%2C', ',');
  return written === '' ? '' : `?${written}`;
}

/** The path of the trainings with these filters alone: « /formations?famille=cap ». */
export function trainingsWith(filters: Partial<TrainingFilters>): string {
  return `/formations${writeTrainingAddress({ ...NO_TRAINING_FILTERS, ...filters })}`;
}
