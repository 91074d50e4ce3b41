import { describe, expect, it } from 'vitest';
import type { TrainingSummary } from '../domain/browser-catalogue.ts';
import { trainingOf } from '../domain/summary-fixture.ts';
import { filterTrainings, NO_TRAINING_FILTERS, prepareTrainings, type TrainingFilters } from './filter-trainings.ts';

const training = (id: number, label: string, facts: Partial<TrainingSummary> = {}) =>
  trainingOf(`FOR.${id}`, label, facts);

const TRAININGS = prepareTrainings([
  training(1, 'CAP pâtissier', { exitLevel: 'cap', duration: '2 ans', domains: ['hotellerie'] }),
  training(2, 'CAP boulanger', { exitLevel: 'cap', duration: '2 ans', domains: ['hotellerie'] }),
  training(3, 'bac pro boulanger-pâtissier', { exitLevel: 'bac', duration: '3 ans', domains: ['hotellerie'] }),
  training(4, 'BTS management commercial opérationnel', { acronyms: ['MCO'], exitLevel: 'bac-2', duration: '2 ans' }),
  training(5, 'diplôme de mystère'),
]);

const idsOf = (filters: Partial<TrainingFilters>) =>
  filterTrainings(TRAININGS, { ...NO_TRAINING_FILTERS, ...filters }).trainings.map(({ id }) => id);

describe('finding trainings', () => {
  it.each([
    ['cap patissiere', ['FOR.1']],
    ['PATISS', ['FOR.1', 'FOR.3']],
    ['bts mco', ['FOR.4']],
    ['boulanger', ['FOR.2', 'FOR.3']],
    ['pâtissier plombier', []],
  ])('by words, whatever their accents, gender and number, the last one unfinished: %s', (query, ids) => {
    expect(idsOf({ query })).toEqual(ids);
  });

  it('any of a list, and all lists together', () => {
    expect(idsOf({ families: ['cap', 'bac-pro'], exitLevels: ['cap'] })).toEqual(['FOR.2', 'FOR.1']);
    expect(idsOf({ durations: ['3-ans'], domains: ['hotellerie'] })).toEqual(['FOR.3']);
  });

  it('those of which a fact is unknown only where nobody asks for it', () => {
    expect(idsOf({})).toContain('FOR.5');
    expect(idsOf({ exitLevels: ['cap', 'bac', 'bac-2'] })).not.toContain('FOR.5');
  });

  it('counts what each choice would give: its own kind is left aside', () => {
    const filters = { ...NO_TRAINING_FILTERS, families: ['cap' as const], durations: ['2-ans'] };
    const { counts } = filterTrainings(TRAININGS, filters);
    expect(Object.fromEntries(counts.families)).toEqual({ cap: 2, bts: 1 });
    expect(Object.fromEntries(counts.durations)).toEqual({ '2-ans': 2 });
    for (const [family, count] of counts.families) {
      const chosen = { ...filters, families: [family] } as TrainingFilters;
      expect(filterTrainings(TRAININGS, chosen).trainings).toHaveLength(count);
    }
  });
});
