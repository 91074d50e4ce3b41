import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEAR_REASONS, type NearReason } from '../domain/browser-catalogue.ts';
import type { Job } from '../domain/job.ts';
import { sketchJob } from '../search/job-fixture.ts';
import { findNearJobs } from './near-jobs.ts';

type Sketch = {
  name: string;
  level?: string;
  interests?: string[];
  trainings?: string[];
  codes?: string[];
  subdomains?: string[];
  related?: number[];
};

function toJob({ name, codes = [], subdomains = [], related = [], ...sketch }: Sketch, place: number): Job {
  return {
    ...sketchJob({ names: name, ...sketch }, place),
    romeCodes: codes,
    domains: subdomains.map((subdomain) => ({ domain: 'mer', subdomain })),
    relatedJobs: related.map((other) => ({ id: `MET.${other + 1}`, title: 'un métier' })),
  };
}

/** The names of the jobs near to the first one, by reason. */
function nearToFirst(sketches: readonly Sketch[]): Partial<Record<NearReason, string[]>> {
  const [near = {}] = findNearJobs(sketches.map(toJob));
  return Object.fromEntries(
    Object.entries(near).map(([reason, places]) => [reason, places.map((place) => sketches[place]?.name)]),
  );
}

/** Jobs that have nothing to do with any other, so that what others share is rare. */
const STRANGERS: Sketch[] = Array.from({ length: 20 }, (_, index) => ({ name: `étranger ${index}` }));

const KEEPER = {
  name: 'gardien de phare',
  level: 'bac',
  codes: ['N3102'],
  subdomains: ['phares'],
  interests: ['la mer'],
};

describe('near jobs', () => {
  it('of the same kind stand by whether they ask for less or for more studies', () => {
    const near = nearToFirst([
      KEEPER,
      { ...KEEPER, name: 'allumeur de phare', level: 'cap' },
      { ...KEEPER, name: 'ingénieur de phare', level: 'bac-5' },
      { ...KEEPER, name: 'amiral des phares', level: 'autre' },
      ...STRANGERS,
    ]);
    expect(near.less).toEqual(['allumeur de phare']);
    expect(near.more).toEqual(['ingénieur de phare']);
    expect(near.interests).toEqual(['amiral des phares']);
  });

  it('are not of the same kind for one thing alone', () => {
    const alone = { level: 'cap' };
    const near = nearToFirst([
      { ...KEEPER, trainings: ['a', 'b'] },
      { ...alone, name: 'sub-domain', subdomains: ['phares'] },
      { ...alone, name: 'code', codes: ['N3102'] },
      { ...alone, name: 'interest', interests: ['la mer'] },
      { ...alone, name: 'training', trainings: ['a', 'b'] },
      ...STRANGERS,
    ]);
    expect(near).toEqual({ trainings: ['training'], interests: ['interest'] });
  });

  it('share the field of their ROME codes less than a code', () => {
    const near = nearToFirst([
      { ...KEEPER, codes: ['N3102'] },
      { ...KEEPER, name: 'docker', level: 'cap', codes: ['N3203'] },
      { ...KEEPER, name: 'pilote', level: 'cap', codes: ['N3101'] },
      { ...KEEPER, name: 'matelot', level: 'cap', codes: ['N3102'] },
      ...STRANGERS,
    ]);
    expect(near.less).toEqual(['matelot', 'pilote']);
  });

  it('for the same interests or trainings: a rare one counts more than a common one', () => {
    const common = STRANGERS.map((sketch) => ({ ...sketch, interests: ['le contact'], trainings: ['bac général'] }));
    const both = { interests: ['le contact', 'la mer'], trainings: ['bac général', 'brevet de phare'] };
    const near = nearToFirst([
      { name: 'gardien de phare', ...both },
      { name: 'hôte', interests: ['le contact', 'la danse'] },
      { name: 'marin', interests: ['la mer', 'la danse'] },
      { name: 'bachelier', trainings: ['bac général', 'licence'] },
      { name: 'électricien', trainings: ['brevet de phare', 'licence'] },
      ...common,
    ]);
    expect(near.interests?.[0]).toBe('marin');
    expect(near.interests).not.toContain('hôte');
    expect(near.trainings?.[0]).toBe('électricien');
  });

  it('begin with those that the sheet names, as far as they are in the catalogue', () => {
    const near = nearToFirst([
      { ...KEEPER, related: [2, 77, 1, 2] },
      { ...KEEPER, name: 'plongeur' },
      { name: 'devin' },
    ]);
    expect(near).toEqual({ named: ['devin', 'plongeur'] });
  });

  it('are found among as many jobs as one likes', () => {
    const many = Array.from({ length: 450 }, (_, index) => ({ name: `marin ${index}`, interests: ['la mer'] }));
    for (const near of findNearJobs(many.map(toJob))) expect(near.interests).toHaveLength(2);
  });

  it('stand once each, never in their own list, six at most, and always the same', () => {
    const some = (values: string[]) => fc.subarray(values);
    const sketch = fc.record({
      name: fc.constantFrom('a', 'b'),
      level: fc.constantFrom('cap', 'bac', 'bac-2', 'autre', ''),
      interests: some(['i', 'j', 'k']),
      trainings: some(['t', 'u', 'v']),
      codes: some(['N3102', 'N3101', 'F1602']),
      subdomains: some(['p', 'q', '']),
      related: fc.array(fc.nat(12), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(fc.array(sketch, { maxLength: 12 }), (sketches) => {
        const jobs = sketches.map(toJob);
        const lists = findNearJobs(jobs);
        expect(findNearJobs(jobs)).toEqual(lists);
        expect(lists).toHaveLength(jobs.length);
        lists.forEach((near, place) => {
          const all = NEAR_REASONS.flatMap((reason) => near[reason] ?? []);
          expect(new Set([...all, place]).size).toBe(all.length + 1);
          expect(all.length).toBeLessThanOrEqual(6);
          for (const other of all) expect(jobs[other]).toBeDefined();
        });
      }),
    );
  });
});
