import { describe, expect, it } from 'vitest';
import type { JobSummary } from './browser-catalogue.ts';
import { slugify } from './fold.ts';
import { LEVELS, type LevelId } from './level.ts';
import { findRings, type Ring, salaryRange } from './rings.ts';
import { CLASSES, listStarts, type Start } from './starts.ts';
import { summaryOf, trainingOf } from './summary-fixture.ts';
import { DOMAINS } from './vocabulary.ts';

const FOOD = 'hotellerie-restauration-tourisme';
const CARE = 'sante-social-sport';

const training = (id: string, label: string, exitLevel: LevelId | null, domains = [FOOD]) =>
  trainingOf(id, label, { exitLevel, domains, pairs: domains.map((domain) => `${domain}/`) });

const job = (title: string, level: LevelId | null, domains: string[], trainings: string[], min: number | null = null) =>
  summaryOf(title, { level, domains, trainings, salary: { min, max: null } });

const TRAININGS = [
  training('CAP', 'CAP pâtissier', 'cap'),
  training('PRO', 'bac pro boulanger-pâtissier', 'bac'),
  training('BTS', 'BTS management en hôtellerie', 'bac-2'),
  training('DOC', 'doctorat de chimie', 'bac-8', ['sciences']),
  training('IDE', 'diplôme d’infirmier', 'bac-3', [CARE]),
];

const JOBS = [
  job('pâtissier', 'cap', [FOOD], ['CAP', 'PRO'], 1801),
  job('plongeur', 'sans-diplome', [FOOD], []),
  job('chef pâtissier', 'bac', [FOOD], ['PRO'], 2100),
  job('chocolatier', 'cap-1', [FOOD], ['PRO'], 1900),
  job('directeur d’hôtel', 'bac-2', [FOOD], ['BTS'], 2600),
  job('critique', 'bac-5', [FOOD], ['PRO']),
  job('aide-soignant', 'cap', [CARE], []),
  job('infirmier', 'bac-3', [CARE], ['IDE']),
  job('traiteur de cinéma', 'autre', ['arts-culture-artisanat'], ['CAP']),
];

function startOf(id: string): Start {
  const start = listStarts(TRAININGS).find((candidate) => candidate.id === id);
  if (start === undefined) throw new Error(id);
  return start;
}

const pairsOf = (one: JobSummary) => one.domains.map((domain) => `${domain}/`);
const titlesOf = ({ jobs }: Ring) => jobs.map(({ title }) => title);
const ringsOf = (id: string) => findRings(startOf(id), JOBS, TRAININGS, pairsOf);

describe('from a CAP pâtissier', () => {
  const { direct, next, further, isByLevelAlone } = ringsOf('CAP');

  it('directly: jobs that recommend it, and those of its domain for which it suffices', () => {
    expect(titlesOf(direct)).toEqual(['pâtissier', 'plongeur', 'traiteur de cinéma']);
    expect(isByLevelAlone).toBe(false);
  });

  it('with one more diploma: by the trainings of its domain that come next, with their jobs', () => {
    expect(titlesOf(next)).toEqual(['chef pâtissier', 'chocolatier']);
    expect(next.steps.map(({ training: { label }, jobs }) => [label, jobs.length])).toEqual([
      ['bac pro boulanger-pâtissier', 2],
    ]);
  });

  it('with two: what comes after those', () => {
    expect(titlesOf(further)).toEqual(['directeur d’hôtel']);
    expect(further.levels).toEqual(['bac-1', 'bac-2', 'bac-3']);
  });
});

it('a level has the jobs of every domain', () => {
  const { direct, next, isByLevelAlone } = ringsOf('cap');
  expect(titlesOf(direct)).toEqual(['pâtissier', 'plongeur', 'aide-soignant']);
  expect(titlesOf(next)).toContain('chocolatier');
  expect(isByLevelAlone).toBe(true);
});

it('after the end of the ladder nothing comes', () => {
  const { next, further } = ringsOf('bac-9');
  expect([next, further].map(({ jobs, levels }) => [jobs, levels])).toEqual([
    [[], []],
    [[], []],
  ]);
});

it('of a training without a known domain, only what recommends it is said', () => {
  const bare = TRAININGS.map((one) => ({ ...one, pairs: [], exitLevel: null }));
  const start = listStarts(bare).find(({ id }) => id === 'CAP');
  if (start === undefined) throw new Error('no start');
  expect(start.level).toBe('cap');
  const { direct, next } = findRings(start, JOBS, bare, pairsOf);
  expect(titlesOf(direct)).toEqual(['pâtissier', 'traiteur de cinéma']);
  expect(titlesOf(next)).toEqual([]);
});

it('a job is in one ring only, whatever the start, and asks for no more than the ring reaches', () => {
  const rankOf = (id: LevelId | null) => LEVELS.find((level) => level.id === id)?.rank ?? null;
  for (const start of listStarts(TRAININGS)) {
    const { direct, next, further } = findRings(start, JOBS, TRAININGS, pairsOf);
    const all = [direct, next, further].flatMap(titlesOf);
    expect(new Set(all).size).toBe(all.length);
    for (const ring of [next, further]) {
      const highest = Math.max(...ring.levels.map((level) => rankOf(level) ?? 0));
      for (const { level } of ring.jobs) expect(rankOf(level) ?? 0).toBeLessThanOrEqual(highest);
    }
  }
});

it('no two starts have one id, and classes name domains that exist', () => {
  const ids = listStarts(TRAININGS).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const slugs = DOMAINS.map(({ label }) => slugify(label));
  for (const domain of CLASSES.flatMap(({ domains }) => domains ?? [])) expect(slugs).toContain(domain);
});

it('the range of salaries goes from the lowest start to the highest', () => {
  expect(salaryRange(JOBS)).toEqual({ lowest: 1801, highest: 2600 });
  expect(salaryRange([])).toBeNull();
});
