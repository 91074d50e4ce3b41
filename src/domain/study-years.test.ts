import { describe, expect, it } from 'vitest';
import { JOB_LEVELS, LEVELS, type LevelId } from './level.ts';
import { studyYears } from './study-years.ts';

describe('years of study', () => {
  it.each<[LevelId, number, number | null]>([
    ['sans-diplome', 0, null],
    ['cap', 2, null],
    ['cap-1', 3, null],
    ['bac', 3, 0],
    ['bac-2', 5, 2],
    ['bac-5', 8, 5],
    ['bac-9', 12, 9],
  ])('of %s are %i after the troisième and %s after the bac', (level, afterThird, afterBac) => {
    expect(studyYears(level)).toMatchObject({ afterThird, afterBac });
  });

  it('are unknown outside the ladder and where a sheet has no level', () => {
    expect(studyYears('autre')).toBeNull();
    expect(studyYears(null)).toBeNull();
  });

  it('are known for every level of the ladder that a job asks for, and never fall as it rises', () => {
    const years = JOB_LEVELS.filter(({ rank }) => rank !== null).map(({ id }) => studyYears(id)?.afterThird);
    expect(years).not.toContain(undefined);
    expect(years).toEqual([...years].sort((one, other) => (one ?? 0) - (other ?? 0)));
  });

  it('have an open end at the top alone', () => {
    expect(LEVELS.filter(({ id }) => studyYears(id)?.orMore).map(({ id }) => id)).toEqual(['bac-9']);
  });
});
