/** Small jobs for the tests of filtering and sorting. */

import type { JobSummary } from '../domain/browser-catalogue.ts';

/** A job of which only what is said matters. */
export function summaryOf(id: string, facts: Partial<JobSummary> = {}): JobSummary {
  return {
    id,
    title: id,
    feminine: id,
    masculine: id,
    alternatives: [],
    level: null,
    salary: { min: null, max: null },
    interests: [],
    statuses: [],
    domains: [],
    trainings: [],
    presentation: '',
    part: 0,
    ...facts,
  };
}
