import { describe, expect, it, vi } from 'vitest';
import { NO_FILTERS } from '../../search/filters.ts';

vi.mock('virtual:azimut/catalogue', () => ({
  default: { catalogue: 'c', search: 's', texts: 't', trainings: 'f', contours: 'm', jobCount: 1 },
}));
vi.stubGlobal('__AZIMUT_SETTINGS__', { name: 'Azimut', contact: null, legal: null, version: '0' });

const { listChips } = await import('./active-filters.tsx');

const CHOICES = { interests: [], statuses: [], domains: [] };

describe('the filters that are on', () => {
  it('say three levels in a row as one, taken off at once', () => {
    const levels = ['autre', 'cap', 'sans-diplome', 'brevet', 'troisieme', 'cap-1'] as const;
    const chips = listChips(CHOICES, { ...NO_FILTERS, levels: [...levels] }, null);
    expect(chips.map(({ label }) => label)).toEqual(['sans diplôme à CAP + 1 an', 'autre formation']);
    expect(chips[0]?.without.levels).toEqual(['autre']);
  });

  it('say fewer levels, and levels apart, each for itself', () => {
    const chips = listChips(CHOICES, { ...NO_FILTERS, levels: ['bac', 'bac-1', 'bac-8', 'bac-9', 'autre'] }, null);
    expect(chips.map(({ label }) => label)).toEqual([
      'bac',
      'bac + 1',
      'bac + 8',
      'bac + 9 et plus',
      'autre formation',
    ]);
    expect(chips[1]?.without.levels).toEqual(['bac', 'bac-8', 'bac-9', 'autre']);
  });
});
