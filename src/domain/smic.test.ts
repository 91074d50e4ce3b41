import { describe, expect, it } from 'vitest';
import { smicCitedBy, smicOn } from './smic.ts';

describe('the SMIC', () => {
  it.each([
    ['2025-10-21', 1801],
    ['2024-11-01', 1801],
    ['2025-12-31', 1801],
    ['2026-01-01', 1823],
    ['2026-05-31', 1823],
    ['2026-06-01', 1867],
    ['2024-10-31', null],
  ])('on %s is %s euros', (date, euros) => {
    expect(smicOn(date)).toBe(euros);
  });

  it('is the one that most sheets cite where their edition is not known', () => {
    expect(smicCitedBy(['A partir de 1801 euros', '1823 euros', 'A partir de 1 801 € brut'])).toBe(1801);
    expect(smicCitedBy(['A partir de 1823 euros', 'A partir de 1\u00a0823 euros', '1801 euros'])).toBe(1823);
  });

  it('is the newest where no sheet cites one', () => {
    expect(smicCitedBy(['Variable', 'A partir de 2000 euros'])).toBe(1867);
    expect(smicCitedBy([])).toBe(1867);
  });
});
