import { describe, expect, it } from 'vitest';
import { sayNumber } from './words.ts';

describe('sayNumber', () => {
  it.each([0, 7, 156, 999, 1000, 1801, 10_000, 123_456, 1_234_567, 1801.5, 12.25])(
    'writes %d as French does',
    (value) => {
      expect(sayNumber(value)).toBe(new Intl.NumberFormat('fr-FR').format(value));
    },
  );
});
