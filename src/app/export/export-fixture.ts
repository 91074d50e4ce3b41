/** A job of which only what is said matters, and a small catalogue, for the tests of what leaves the app. */

import type { JobSummary, TrainingSummary } from '../../domain/browser-catalogue.ts';
import type { RowSource } from './job-rows.ts';

export function exportedJob(id: string, facts: Partial<JobSummary> = {}): JobSummary {
  const title = facts.title ?? `métier ${id}`;
  return {
    id,
    title,
    feminine: title,
    masculine: title,
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

function training(id: string, label: string): TrainingSummary {
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
  };
}

export const ROW_SOURCE: RowSource = {
  choices: {
    interests: [{ slug: 'agir', label: 'j’aime bouger', short: 'bouger' }],
    statuses: [
      { slug: 'salarie', label: 'salarié', short: 'salarié/e' },
      { slug: 'artisan', label: 'artisan', short: 'artisan/e' },
    ],
    domains: [{ slug: 'sante-social-sport', label: 'santé, social, sport', short: 'santé', subdomains: [] }],
  },
  trainings: [training('FOR.1', 'CAP boulanger'), training('FOR.2', 'bac pro boulanger pâtissier')],
  base: 'https://azimut.example/orientation/',
};
