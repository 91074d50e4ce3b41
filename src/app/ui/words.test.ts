import { describe, expect, it } from 'vitest';
import { sayDate, sayNumber } from './words.ts';

describe('sayNumber', () => {
  it.each([0, 7, 156, 999, 1000, 1801, 10_000, 123_456, 1_234_567, 1801.5, 12.25])(
    'writes %d as French does',
    (value) => {
      expect(sayNumber(value)).toBe(new Intl.NumberFormat('fr-FR').format(value));
    },
  );
});

describe('sayDate', () => {
  it('writes every day of a year as French does', () => {
    const format = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
    for (let day = Date.UTC(2024, 0, 1); day < Date.UTC(2025, 0, 1); day += 86_400_000) {
      const expected = format.format(day).replace(/^1 /, '1er ');
      expect(sayDate(new Date(day).toISOString().slice(0, 10))).toBe(expected);
    }
  });

  it.each(['', 'hier', '2024', '2024-13-01', '2024-05'])('leaves « %s », which is no date', (text) => {
    expect(sayDate(text)).toBe(text);
  });
});
