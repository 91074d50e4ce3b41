import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JobSummary } from '../domain/browser-catalogue.ts';
import { JOB_LEVELS, type LevelId } from '../domain/level.ts';
import { countAcross, countSalaries, sortRows } from './cross-table.ts';

function job(level: LevelId | null, domains: string[], min: number | null = null): JobSummary {
  const title = 'métier';
  const facts = { alternatives: [], interests: [], statuses: [], trainings: [], presentation: '', part: 0 };
  return {
    id: 'MET.1',
    title,
    feminine: title,
    masculine: title,
    level,
    domains,
    salary: { min, max: null },
    ...facts,
  };
}

const SLUGS = ['arts', 'sciences', 'sport'];
const JOBS = [
  job('cap', ['arts', 'sport'], 1801),
  job('cap', ['arts', 'arts'], 1900),
  job('bac-5', ['sciences'], 2600),
  job(null, ['arts']),
];
const table = countAcross(JOBS, SLUGS, ({ domains }) => domains);

describe('counting across', () => {
  it('puts a job in each of its rows, and once in every total', () => {
    expect(table).toEqual({
      levels: ['cap', 'bac-5'],
      rows: [
        { slug: 'arts', counts: [2, 0], total: 3 },
        { slug: 'sciences', counts: [0, 1], total: 1 },
        { slug: 'sport', counts: [1, 0], total: 1 },
      ],
      totals: [2, 1],
      total: 4,
    });
  });

  it('adds up: the levels of a row to its total, where every job has one', () => {
    const jobs = fc.array(
      fc
        .tuple(fc.constantFrom(...JOB_LEVELS.map(({ id }) => id)), fc.subarray(SLUGS))
        .map(([level, domains]) => job(level, domains)),
    );
    fc.assert(
      fc.property(jobs, (some) => {
        const { rows, totals, total } = countAcross(some, SLUGS, ({ domains }) => domains);
        const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0);
        for (const row of rows) expect(sum(row.counts)).toBe(row.total);
        expect(sum(totals)).toBe(total);
      }),
    );
  });

  it('is sorted by name, by total or by a level, either way', () => {
    const slugs = (by: 'name' | 'total' | LevelId, descending: boolean) =>
      sortRows(table, { by, descending }, (slug) => slug).map(({ slug }) => slug);
    expect(slugs('name', true)).toEqual(['sport', 'sciences', 'arts']);
    expect(slugs('total', true)).toEqual(['arts', 'sciences', 'sport']);
    expect(slugs('bac-5', true)).toEqual(['sciences', 'arts', 'sport']);
    expect(slugs('cap', false)).toEqual(['sciences', 'sport', 'arts']);
  });
});

it('says what beginners of a level start with', () => {
  expect(countSalaries(JOBS, [1850, 2500])).toEqual([
    { level: 'cap', count: 2, stated: 2, lowest: 1801, median: 1801, highest: 1900, atLeast: [1, 0] },
    { level: 'bac-5', count: 1, stated: 1, lowest: 2600, median: 2600, highest: 2600, atLeast: [1, 1] },
  ]);
});
