/** The grid of RGAA's criteria, and what `/accessibilite` says of it. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { conformityRate, RGAA_COUNTS } from '../domain/accessibility.ts';

/** How many criteria each of RGAA's thirteen themes has. */
const THEMES = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

const criteria = [
  ...readFileSync('docs/accessibility/rgaa.md', 'utf8').matchAll(/^\| (\d+\.\d+) \| (.+) \| (.+) \| (.+) \|$/gm),
].map(([, id = '', , verdict = '', how = '']) => ({ id, verdict, how }));

test('the grid has each of the 106 criteria once, in their order', () => {
  const all = THEMES.flatMap((count, theme) =>
    Array.from({ length: count }, (_, place) => `${theme + 1}.${place + 1}`),
  );
  expect(all).toHaveLength(106);
  expect(criteria.map(({ id }) => id)).toEqual(all);
});

test('the declaration counts the verdicts as the grid gives them', () => {
  const count = (asked: string) => criteria.filter(({ verdict }) => verdict === asked).length;
  expect(RGAA_COUNTS).toEqual({
    conforming: count('conforme'),
    nonConforming: count('non conforme'),
    notApplicable: count('non applicable'),
    untested: count('non testé'),
  });
  expect(Object.values(RGAA_COUNTS).reduce<number>((sum, one) => sum + one, 0)).toBe(criteria.length);
});

test('the declaration names each criterion that is not met or was not tested, and no other', () => {
  const page = readFileSync('src/app/accessibility/accessibility-page.tsx', 'utf8');
  const named = [...page.matchAll(/\((\d+\.\d+(?:, \d+\.\d+)*)\)/g)].flatMap(([, ids = '']) => ids.split(', '));
  const open = criteria.filter(({ verdict }) => verdict === 'non conforme' || verdict === 'non testé');
  expect(named.sort()).toEqual(open.map(({ id }) => id).sort());
});

test('what was not tested counts as not met, and what does not apply counts for nothing', () => {
  expect(conformityRate({ conforming: 3, nonConforming: 0, notApplicable: 50, untested: 1 })).toBe(75);
});
