import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellingCost } from './spelling.ts';

const word = fc.string({ unit: fc.constantFrom(...'aeiourstnlpmc'), minLength: 1, maxLength: 10 });

describe('the cost of a mistake', () => {
  it('is nothing where there is none', () => {
    expect(spellingCost('boulanger', 'boulanger', 2)).toBe(0);
  });

  it('is one for a wrong, missing or added letter at most, and less for a likely slip', () => {
    expect(spellingCost('boulxnger', 'boulanger', 2)).toBe(1);
    expect(spellingCost('bouanger', 'boulanger', 2)).toBe(1);
    expect(spellingCost('boulangerx', 'boulanger', 2)).toBe(1);
    // m is beside l; two letters swapped; a letter twice.
    expect(spellingCost('boumanger', 'boulanger', 2)).toBeLessThan(1);
    expect(spellingCost('bolu', 'boul', 2)).toBeLessThan(1);
    expect(spellingCost('boullanger', 'boulanger', 2)).toBeLessThan(1);
    expect(spellingCost('coifeur', 'coiffeur', 2)).toBeLessThan(1);
  });

  it('is more for the first letter', () => {
    expect(spellingCost('xoulanger', 'boulanger', 3)).toBeGreaterThan(spellingCost('boulangex', 'boulanger', 3));
  });

  it('is infinite beyond what interests', () => {
    expect(spellingCost('vente', 'boulanger', 3)).toBe(Number.POSITIVE_INFINITY);
    expect(spellingCost('boulxngxr', 'boulanger', 1)).toBe(Number.POSITIVE_INFINITY);
  });

  it('is the same whatever the bound, where the bound is not passed', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const cost = spellingCost(one, other, 20);
        expect(spellingCost(one, other, cost)).toBe(cost);
        expect(cost === 0).toBe(one === other);
      }),
    );
  });
});
