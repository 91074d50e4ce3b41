import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../domain/level.ts';
import { TRAINING_FAMILIES } from '../../domain/training-family.ts';
import { anyAddress } from '../address/any-address-fixture.ts';
import { readTrainingAddress, trainingsWith, writeTrainingAddress } from './training-address.ts';

const KNOWN = { durations: ['1-an', '2-ans'], domains: ['mecanique', 'sciences'] };
const someOf = <T>(values: readonly T[]) => fc.subarray([...values]);

describe('the address of the trainings', () => {
  it('says a view, and says it back', () => {
    const filters = fc.record({
      query: fc.string({ maxLength: 200 }).filter((text) => text === '' || text.trim() !== ''),
      families: someOf(TRAINING_FAMILIES.map(({ id }) => id)),
      exitLevels: someOf(LEVELS.map(({ id }) => id)),
      durations: someOf(KNOWN.durations),
      domains: someOf(KNOWN.domains),
    });
    fc.assert(
      fc.property(filters, (asked) => {
        const reading = readTrainingAddress(writeTrainingAddress(asked), KNOWN);
        expect(reading).toEqual({ filters: asked, unknown: [] });
      }),
    );
  });

  it('is short and can be read', () => {
    expect(trainingsWith({ families: ['cap', 'bac-pro'], exitLevels: ['bac'] })).toBe(
      '/formations?famille=cap,bac-pro&niveau=bac',
    );
    expect(trainingsWith({})).toBe('/formations');
  });

  it('never fails, and gives nothing that is not known, whatever stands there', () => {
    fc.assert(
      fc.property(anyAddress(['q', 'famille', 'niveau', 'duree', 'domaine', '__proto__']), (search) => {
        const { filters } = readTrainingAddress(search, KNOWN);
        expect(filters.query.length).toBeLessThanOrEqual(200);
        for (const domain of filters.domains) expect(KNOWN.domains).toContain(domain);
      }),
    );
  });

  it('tells what it cannot use, and keeps the rest', () => {
    const { filters, unknown } = readTrainingAddress('?famille=cap,brevet-inconnu&page=2&duree=9-ans', KNOWN);
    expect(filters.families).toEqual(['cap']);
    expect(unknown).toEqual([
      { name: 'famille', value: 'brevet-inconnu' },
      { name: 'duree', value: '9-ans' },
      { name: 'page', value: '2' },
    ]);
  });
});
