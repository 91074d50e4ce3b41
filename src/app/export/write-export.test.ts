import { describe, expect, it } from 'vitest';
import { fileName } from './write-export.ts';

describe('the name of a file', () => {
  it.each([
    ['Métiers accessibles avec un CAP', 'azimut-metiers-accessibles-avec-un-cap-2026-11-25.xlsx'],
    ['../../etc « ; »', 'azimut-etc-2026-11-25.xlsx'],
    ['日本', 'azimut-2026-11-25.xlsx'],
    ['a'.repeat(500), `azimut-${'a'.repeat(60)}-2026-11-25.xlsx`],
  ])('of « %s » holds nothing that a system refuses', (title, name) => {
    expect(fileName(title, '2026-11-25', 'xlsx')).toBe(name);
  });
});
