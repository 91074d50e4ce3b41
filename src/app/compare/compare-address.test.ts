import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCompareAddress, writeCompareAddress } from './compare-address.ts';

const isKnown = (id: string) => /^MET\.[1-9]$/.test(id);
const read = (search: string) => readCompareAddress(search, isKnown);
const nothing = { unknown: [], parts: [], doubled: [], beyond: [] };

describe('the address of a comparison', () => {
  it('names jobs in their order, and whether differences stand out', () => {
    expect(read('?ids=MET.3,MET.1&differences=1')).toEqual({
      comparison: { ids: ['MET.3', 'MET.1'], marksDifferences: true },
      leftOut: nothing,
    });
  });

  it('may name none', () => {
    expect(read('')).toEqual({ comparison: { ids: [], marksDifferences: false }, leftOut: nothing });
    expect(read('?ids=').comparison.ids).toEqual([]);
  });

  it('is used as far as it goes, and says what was left out', () => {
    const { comparison, leftOut } = read('?ids=MET.1,MET.99,MET.2,MET.1,MET.3&ids=MET.4,MET.5&couleur=bleu');
    expect(comparison.ids).toEqual(['MET.1', 'MET.2', 'MET.3', 'MET.4']);
    expect(leftOut).toEqual({
      unknown: ['MET.99'],
      parts: [{ name: 'couleur', value: 'bleu' }],
      doubled: ['MET.1'],
      beyond: ['MET.5'],
    });
  });

  it('does not take another word for a yes', () => {
    expect(read('?ids=MET.1&differences=oui')).toMatchObject({
      comparison: { marksDifferences: false },
      leftOut: { parts: [{ name: 'differences', value: 'oui' }] },
    });
  });

  it('is read as it was written, and never fails', () => {
    const anyIds = fc.uniqueArray(
      fc.integer({ min: 1, max: 9 }).map((number) => `MET.${number}`),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(anyIds, fc.boolean(), (ids, marksDifferences) => {
        const comparison = { ids, marksDifferences };
        expect(read(writeCompareAddress(comparison))).toEqual({ comparison, leftOut: nothing });
      }),
    );
    fc.assert(fc.property(fc.string(), (search) => read(search).comparison.ids.length <= 4));
  });
});
