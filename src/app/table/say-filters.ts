/** What a view asks for, as one sentence with its « et » and « ou ». */

import type { Choice } from '../../domain/browser-catalogue.ts';
import { pressedPresets } from '../../domain/level-preset.ts';
import type { JobFilters } from '../../search/filters.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { sayCeiling, sayLevel, sayNumber } from '../ui/words.ts';

/**
 * « CAP et (salarié/e ou fonctionnaire) »; empty where nothing is asked.
 *
 * @param trainingLabel `null` where the filter's training is not known by name yet
 */
export function sayFilters(
  choices: Catalogue['choices'],
  query: string,
  filters: JobFilters,
  trainingLabel: string | null,
): string {
  const named = (list: readonly Choice[], slugs: readonly string[]) =>
    slugs.map((slug) => list.find((choice) => choice.slug === slug)?.short ?? slug);
  const presets = pressedPresets(filters.levels);
  const interests = named(choices.interests, filters.interests);
  // Of each group any is enough; all groups are asked for.
  const groups: string[][] = [
    query.trim() === '' ? [] : [`«\u00a0${query.trim()}\u00a0»`],
    presets.length > 0 ? presets.map(({ label }) => label) : filters.levels.map(sayLevel),
    filters.maxLevel === null ? [] : [sayCeiling(filters.maxLevel)],
    saySalaries(filters),
    ...(filters.anyInterest ? [interests] : interests.map((interest) => [interest])),
    named(choices.domains, filters.domains),
    named(choices.statuses, filters.statuses),
    filters.training === null ? [] : [trainingLabel ?? `formation ${filters.training}`],
  ].filter((group) => group.length > 0);
  return groups
    .map((group) => (group.length > 1 && groups.length > 1 ? `(${group.join(' ou ')})` : group.join(' ou ')))
    .join(' et ');
}

function saySalaries({ minSalary, keepUnstated }: JobFilters): string[] {
  if (minSalary === null) return [];
  const least = `dès ${sayNumber(minSalary)}\u00a0€ brut par mois`;
  return keepUnstated ? [least, 'salaire non indiqué'] : [least];
}
