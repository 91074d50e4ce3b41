import { describe, expect, it } from 'vitest';
import { findLevel, JOB_LEVELS, LEVELS, parseLevel, suggestLevel } from './level.ts';

describe('levels', () => {
  it.each([
    ['sans diplôme', 'sans-diplome', 'sans diplôme'],
    ['3E', 'troisieme', '3E'],
    ['diplôme national du brevet', 'brevet', 'diplôme national du brevet'],
    ['CAP ou équivalent', 'cap', 'CAP ou équivalent'],
    ['CAP ou équivalent + 1 an', 'cap-1', 'CAP ou équivalent + 1 an'],
    ['bac ou équivalent', 'bac', 'bac ou équivalent'],
    ['bac + 1', 'bac-1', 'bac + 1'],
    ['bac + 2', 'bac-2', 'bac + 2'],
    ['bac + 3', 'bac-3', 'bac + 3'],
    ['bac + 4', 'bac-4', 'bac + 4'],
    ['bac + 5', 'bac-5', 'bac + 5'],
    ['bac + 6', 'bac-6', 'bac + 6'],
    ['bac + 7', 'bac-7', 'bac + 7'],
    ['bac + 8', 'bac-8', 'bac + 8'],
    ['bac + 9 et plus', 'bac-9', 'bac + 9 et plus'],
    ['autre formation', 'autre', 'autre formation'],
    ['Bac+5', 'bac-5', 'bac + 5'],
    ['BAC +2', 'bac-2', 'bac + 2'],
    ['bac\u00a0+\u00a03', 'bac-3', 'bac + 3'],
    ['Cap ou  equivalent', 'cap', 'CAP ou équivalent'],
    ['Sans diplo\u0302me', 'sans-diplome', 'sans diplôme'],
    ['3e', 'troisieme', '3E'],
    ['4E', 'quatrieme', '4E'],
    ['seconde', 'seconde', 'seconde'],
    ['1re', 'premiere', '1re'],
  ])('reads « %s » as %s', (wording, id, label) => {
    expect(parseLevel(wording)).toMatchObject({ id, label });
  });

  it.each(['', 'bac + 12', 'bac -2', 'licence', 'bac + 2, bac + 3', 'non renseigné'])(
    'has none called « %s »',
    (wording) => {
      expect(parseLevel(wording)).toBeNull();
    },
  );

  it('suggests the nearest one for a wrong wording', () => {
    expect(suggestLevel('bac ou equivalant')).toBe('bac ou équivalent');
    expect(suggestLevel('CAP ou équivalents')).toBe('CAP ou équivalent');
    expect(suggestLevel('doctorat d’État')).toBeNull();
  });

  it('are ordered by rank from no diploma to nine years after the bac, « autre formation » apart', () => {
    const ranks = LEVELS.flatMap((level) => (level.rank === null ? [] : [level.rank]));
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
    expect(new Set(ranks).size).toBe(ranks.length);
    expect(LEVELS.filter((level) => level.rank === null).map((level) => level.id)).toEqual(['autre']);
  });

  it('of jobs are the sixteen of the sheets', () => {
    expect(JOB_LEVELS).toHaveLength(16);
  });

  it('are found by their word in an address', () => {
    expect(findLevel('bac-5')?.label).toBe('bac + 5');
    expect(findLevel('bac-12')).toBeNull();
  });
});
