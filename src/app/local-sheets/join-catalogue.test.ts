import { describe, expect, it, vi } from 'vitest';
import type { CatalogueFile, JobSummary, Sheet } from '../../domain/browser-catalogue.ts';

vi.mock('virtual:azimut/catalogue', () => ({ default: {} }));
const { joinCatalogue } = await import('./join-catalogue.ts');

const choice = (slug: string) => ({ slug, label: slug, short: slug });
const job = (id: string) => ({ id, title: id, part: 0 }) as JobSummary;
const local = (id: string, interests: string[]) => ({
  file: `${id}.md`,
  text: '',
  job: job(id),
  sheet: { id } as Sheet,
  choices: { interests: interests.map(choice), statuses: [], domains: [] },
});
const CATALOGUE = {
  jobs: [job('MET.1'), job('MET.2')],
  parts: ['sheets-0'],
  choices: { interests: [choice('bouger')], statuses: [], domains: [] },
} as unknown as CatalogueFile;

describe('a school’s own sheets', () => {
  const joined = joinCatalogue(CATALOGUE, [local('MET.900001', ['bouger', 'chanter']), local('MET.2', [])], 'x');

  it('stand behind the catalogue’s, marked, in a part of their own', () => {
    expect(joined.jobs.map(({ id, isLocal, part }) => [id, isLocal === true, part])).toEqual([
      ['MET.1', false, 0],
      ['MET.2', false, 0],
      ['MET.900001', true, 1],
    ]);
    expect(joined.parts).toEqual(['sheets-0', 'local:x']);
  });

  it('add what they name to what can be chosen, once', () => {
    expect(joined.choices.interests.map(({ slug }) => slug)).toEqual(['bouger', 'chanter']);
  });

  it('leave the catalogue as it was', () => {
    expect(CATALOGUE.jobs).toHaveLength(2);
  });
});
