import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { JobSummary } from '../../domain/browser-catalogue.ts';
import { summaryOf } from '../../domain/summary-fixture.ts';
import { SalaryPlace } from './salary-place.tsx';

/** Jobs of which only the salary matters here. */
function jobsPaying(...starts: (number | null)[]): JobSummary[] {
  return starts.map((min, at) => summaryOf(`MET.${at}`, { salary: { min, max: null } }));
}

const show = (jobs: JobSummary[], min: number) =>
  renderToString(createElement(SalaryPlace, { jobs, min, max: min })).replaceAll(/\s/g, ' ');

describe('the place of a salary', () => {
  it('is said: how many jobs start lower, how many higher, of those whose salary is known', () => {
    const jobs = jobsPaying(null, ...Array(10).fill(1801), ...Array(8).fill(2500), 4000, 4000);
    expect(show(jobs, 2500)).toContain('Sur 20 métiers au salaire connu, 10 débutent plus bas, 2 plus haut.');
    expect(show(jobs, 1801)).toContain('aucun ne débute plus bas, 10 plus haut.');
    expect(show([...jobs, ...jobsPaying(1500)], 1801)).toContain('1 débute plus bas, 10 plus haut.');
  });

  it('is never drawn outside, above the end of the scale', () => {
    const jobs = jobsPaying(...Array(99).fill(1800), 90_000);
    expect(show(jobs, 90_000)).toContain('cx="270"');
  });

  it('is not given among a handful of jobs', () => {
    expect(show(jobsPaying(1801, 2000, 2500), 2000)).toBe('');
  });
});
