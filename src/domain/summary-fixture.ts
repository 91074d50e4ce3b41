/** Small jobs and trainings, as the light part of a catalogue has them, for tests. */

import type { JobSummary, TrainingSummary } from './browser-catalogue.ts';

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

/** A training of which only what is said is known. */
export function trainingOf(id: string, label: string, facts: Partial<TrainingSummary> = {}): TrainingSummary {
  return {
    id,
    label,
    acronyms: [],
    type: null,
    duration: null,
    exitLevel: null,
    certification: null,
    rncp: null,
    domains: [],
    pairs: [],
    ...facts,
  };
}
