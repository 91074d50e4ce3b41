import { describe, expect, it } from 'vitest';
import { summaryOf } from '../domain/summary-fixture.ts';
import { activeKinds, countFacets, filterJobs, type JobFilters, NO_FILTERS } from './filters.ts';

const baker = summaryOf('baker', {
  level: 'cap',
  salary: { min: 1801, max: null },
  interests: ['mains', 'bouger'],
  statuses: ['salarie', 'artisan'],
  domains: ['restauration'],
  trainings: ['FOR.1'],
});
const nurse = summaryOf('nurse', {
  level: 'bac-3',
  salary: { min: 1890, max: null },
  interests: ['soigner', 'bouger'],
  statuses: ['salarie'],
  domains: ['sante'],
});
const pilot = summaryOf('pilot', {
  level: 'bac-2',
  salary: { min: 3000, max: 4000 },
  interests: ['bouger'],
  domains: ['transport'],
});
const singer = summaryOf('singer', { level: 'autre', interests: ['scene'], domains: ['arts'] });
const mystery = summaryOf('mystery', { level: null });
const jobs = [baker, nurse, pilot, singer, mystery];

const filter = (filters: Partial<JobFilters>) => filterJobs(jobs, { ...NO_FILTERS, ...filters }).map(({ id }) => id);

describe('filtering jobs', () => {
  it('keeps all jobs when nothing is asked', () => {
    expect(filter({})).toEqual(['baker', 'nurse', 'pilot', 'singer', 'mystery']);
  });

  it('keeps jobs of any of the chosen levels', () => {
    expect(filter({ levels: ['cap', 'bac-3'] })).toEqual(['baker', 'nurse']);
  });

  it('keeps jobs up to a ceiling, and those that stand outside the ladder', () => {
    expect(filter({ maxLevel: 'bac-2' })).toEqual(['baker', 'pilot', 'singer', 'mystery']);
  });

  it('keeps jobs that start at the asked salary or above, and those that state none until told otherwise', () => {
    expect(filter({ minSalary: 1890 })).toEqual(['nurse', 'pilot', 'singer', 'mystery']);
    expect(filter({ minSalary: 1890, keepUnstated: false })).toEqual(['nurse', 'pilot']);
  });

  it('hides no job without a figure while no salary is asked', () => {
    expect(filter({ keepUnstated: false })).toContain('singer');
  });

  it('asks for all of the chosen interests', () => {
    expect(filter({ interests: ['bouger'] })).toEqual(['baker', 'nurse', 'pilot']);
    expect(filter({ interests: ['bouger', 'soigner'] })).toEqual(['nurse']);
  });

  it('asks for any of the chosen interests where one is enough', () => {
    expect(filter({ interests: ['mains', 'soigner'], anyInterest: true })).toEqual(['baker', 'nurse']);
    expect(filter({ anyInterest: true })).toHaveLength(jobs.length);
  });

  it('asks for any of the chosen domains and statuses', () => {
    expect(filter({ domains: ['sante', 'arts'] })).toEqual(['nurse', 'singer']);
    expect(filter({ statuses: ['artisan', 'salarie'] })).toEqual(['baker', 'nurse']);
  });

  it('keeps jobs that recommend a training', () => {
    expect(filter({ training: 'FOR.1' })).toEqual(['baker']);
  });

  it('asks for every kind at once', () => {
    expect(filter({ levels: ['cap', 'bac-3'], interests: ['bouger'], statuses: ['artisan'] })).toEqual(['baker']);
  });

  it('names the kinds that ask something', () => {
    expect(activeKinds({ ...NO_FILTERS, maxLevel: 'cap', interests: ['mains'] })).toEqual(['level', 'interests']);
  });
});

describe('counts beside choices', () => {
  it('say what choosing would give: any-of kinds leave their own choices aside', () => {
    const { levels } = countFacets(jobs, { ...NO_FILTERS, levels: ['cap'], interests: ['bouger'] });
    expect([...levels]).toEqual([
      ['cap', 1],
      ['bac-3', 1],
      ['bac-2', 1],
    ]);
  });

  it('keep the chosen interests, since all are asked for', () => {
    const { interests } = countFacets(jobs, { ...NO_FILTERS, interests: ['bouger'] });
    expect([...interests]).toEqual([
      ['mains', 1],
      ['bouger', 3],
      ['soigner', 1],
    ]);
  });

  it('leave the chosen interests aside where one is enough', () => {
    const filters = { ...NO_FILTERS, interests: ['mains'], anyInterest: true, statuses: ['salarie'] };
    const { interests } = countFacets(jobs, filters);
    expect([...interests]).toEqual([
      ['mains', 1],
      ['bouger', 2],
      ['soigner', 1],
    ]);
    for (const [interest, count] of interests) {
      expect(filterJobs(jobs, { ...filters, interests: [interest] })).toHaveLength(count);
    }
  });

  it('count the jobs without a figure among the results of the other filters', () => {
    expect(countFacets(jobs, { ...NO_FILTERS, minSalary: 5000, keepUnstated: false }).unstatedSalary).toBe(2);
    expect(countFacets(jobs, { ...NO_FILTERS, domains: ['arts'] }).unstatedSalary).toBe(1);
  });

  it('give for each choice exactly what filtering by it gives', () => {
    const filters = { ...NO_FILTERS, interests: ['bouger'], statuses: ['salarie'], minSalary: 1800 };
    const { statuses, interests, levels } = countFacets(jobs, filters);
    for (const [status, count] of statuses)
      expect(filterJobs(jobs, { ...filters, statuses: [status] })).toHaveLength(count);
    for (const [interest, count] of interests) {
      expect(filterJobs(jobs, { ...filters, interests: ['bouger', interest] })).toHaveLength(count);
    }
    for (const level of [baker, nurse, pilot].flatMap(({ level }) => level ?? [])) {
      expect(filterJobs(jobs, { ...filters, levels: [level] })).toHaveLength(levels.get(level) ?? 0);
    }
  });
});
