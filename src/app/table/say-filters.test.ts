import { describe, expect, it } from 'vitest';
import { LEVEL_PRESETS } from '../../domain/level-preset.ts';
import { type JobFilters, NO_FILTERS } from '../../search/filters.ts';
import { sayFilters } from './say-filters.ts';

const choice = (slug: string, short: string) => ({ slug, label: short, short });
const choices = {
  interests: [choice('bouger', 'bouger'), choice('mains', 'travailler de ses mains')],
  statuses: [choice('salarie', 'salarié/e'), choice('fonctionnaire', 'fonctionnaire')],
  domains: [{ ...choice('sciences', 'sciences'), subdomains: [] }],
};
const say = (filters: Partial<JobFilters>, query = '') =>
  sayFilters(choices, query, { ...NO_FILTERS, ...filters }, 'CAP pâtissier').replaceAll(/\s/g, ' ');

describe('what a view asks for, in words', () => {
  it('is nothing where nothing is asked', () => {
    expect(say({})).toBe('');
  });

  it('joins what is enough by « ou », and what is asked for together by « et »', () => {
    expect(say({ statuses: ['salarie', 'fonctionnaire'] })).toBe('salarié/e ou fonctionnaire');
    expect(say({ levels: ['cap'], statuses: ['salarie', 'fonctionnaire'] })).toBe(
      'CAP et (salarié/e ou fonctionnaire)',
    );
    expect(say({ levels: ['cap', 'bac'], domains: ['sciences'], training: 'FOR.1' }, ' sport ')).toBe(
      '« sport » et (CAP ou bac) et sciences et CAP pâtissier',
    );
  });

  it('says whether one interest is enough', () => {
    const interests = ['bouger', 'mains'];
    expect(say({ interests })).toBe('bouger et travailler de ses mains');
    expect(say({ interests, anyInterest: true })).toBe('bouger ou travailler de ses mains');
    expect(say({ interests, anyInterest: true, maxLevel: 'bac' })).toBe(
      'jusqu’au bac et (bouger ou travailler de ses mains)',
    );
  });

  it('says that jobs without a figure are kept under a minimum salary', () => {
    expect(say({ minSalary: 1900 })).toBe('dès 1 900 € brut par mois ou salaire non indiqué');
    expect(say({ minSalary: 1900, keepUnstated: false })).toBe('dès 1 900 € brut par mois');
  });

  it('says a preset by its name', () => {
    const levels = LEVEL_PRESETS.slice(0, 2).flatMap((preset) => preset.levels);
    expect(say({ levels })).toBe('sans diplôme à CAP ou bac');
    expect(say({ levels: ['bac', 'bac-1', 'autre'] })).toBe('bac ou bac + 1 ou autre formation');
  });
});
