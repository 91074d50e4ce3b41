/** A job of which only what is said matters, and a small catalogue, for the tests of what leaves the app. */

import type { JobSummary } from '../../domain/browser-catalogue.ts';
import { summaryOf, trainingOf } from '../../domain/summary-fixture.ts';
import type { RowSource } from './job-rows.ts';

export function exportedJob(id: string, facts: Partial<JobSummary> = {}): JobSummary {
  const title = facts.title ?? `métier ${id}`;
  return summaryOf(id, { title, feminine: title, masculine: title, ...facts });
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
  trainings: [trainingOf('FOR.1', 'CAP boulanger'), trainingOf('FOR.2', 'bac pro boulanger pâtissier')],
  base: 'https://azimut.example/orientation/',
};
