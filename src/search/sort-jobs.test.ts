import { describe, expect, it } from 'vitest';
import { summaryOf } from '../domain/summary-fixture.ts';
import { readSort, SORTS, type Sort, sortJobs } from './sort-jobs.ts';

const jobs = [
  summaryOf('zoologiste', {
    level: 'bac-5',
    salary: { min: 2500, max: null },
    domains: ['sciences'],
    trainings: ['a', 'b'],
  }),
  summaryOf('écrivain', { level: 'autre', domains: ['arts'] }),
  summaryOf('fleuriste', { level: 'cap', salary: { min: 1801, max: 1900 }, domains: ['commerce'], trainings: ['a'] }),
  summaryOf('boulanger', { level: 'cap', salary: { min: 1801, max: null }, trainings: ['a'] }),
];
const sorted = (sort: Sort) => sortJobs(jobs, sort).map(({ title }) => title[0]);

describe('sorting jobs', () => {
  it('leaves them as the search has them, or goes by title in French', () => {
    expect(sorted('pertinence')).toEqual(['z', 'é', 'f', 'b']);
    expect(sorted('titre')).toEqual(['b', 'é', 'f', 'z']);
    expect(sorted('titre-inverse')).toEqual(['z', 'f', 'é', 'b']);
  });

  it('begins with the shortest studies, the highest salary, the most trainings; equals go by title', () => {
    expect(sorted('niveau')).toEqual(['b', 'f', 'z', 'é']);
    expect(sorted('salaire')).toEqual(['z', 'b', 'f', 'é']);
    expect(sorted('formations')).toEqual(['z', 'b', 'f', 'é']);
  });

  it('turns round, equals still by title, and what says nothing is still last', () => {
    expect(sorted('niveau-inverse')).toEqual(['z', 'b', 'f', 'é']);
    expect(sorted('salaire-inverse')).toEqual(['b', 'f', 'z', 'é']);
    expect(sorted('domaine')).toEqual(['é', 'f', 'z', 'b']);
    expect(sorted('domaine-inverse')).toEqual(['z', 'f', 'é', 'b']);
  });

  it('says which way each goes', () => {
    expect(readSort('pertinence')).toBeNull();
    expect(readSort('salaire')).toEqual({ key: 'salaire', isAscending: false });
    expect(readSort('salaire-inverse')).toEqual({ key: 'salaire', isAscending: true });
    expect(readSort('niveau')).toEqual({ key: 'niveau', isAscending: true });
    for (const sort of SORTS.slice(1)) expect(sort.startsWith(readSort(sort)?.key ?? '?')).toBe(true);
  });
});
