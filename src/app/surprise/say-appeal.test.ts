import { describe, expect, it } from 'vitest';
import type { JobSummary } from '../../domain/browser-catalogue.ts';
import { slugify } from '../../domain/fold.ts';
import { summaryOf } from '../../domain/summary-fixture.ts';
import { readBackdrop, sayAppeal } from './say-appeal.ts';

const INTERESTS = ["j'aime bouger", "J'aime communiquer", 'TV, ciné, radios : ces univers me fascinent'];

const job = (facts: Partial<JobSummary>) => summaryOf('MET.1', { level: 'bac-5', ...facts });

/** A catalogue where everybody likes to move, few to talk, and salaries start between 1,800 and 2,500 euros. */
const BACKDROP = readBackdrop({
  jobs: [
    job({ interests: ['j-aime-bouger'], salary: { min: 1800, max: null } }),
    job({ interests: ['j-aime-bouger', 'j-aime-communiquer'], salary: { min: 1900, max: null } }),
    job({ interests: ['j-aime-bouger', 'j-aime-communiquer'], salary: { min: 2000, max: null } }),
    job({ interests: [slugify(INTERESTS[2] ?? '')], salary: { min: 2500, max: null } }),
  ],
  choices: {
    interests: INTERESTS.map((label) => ({ slug: slugify(label), label, short: label })),
    statuses: [],
    domains: [{ slug: 'sciences', label: 'sciences', short: 'sciences', subdomains: [] }],
  },
});

const say = (facts: Partial<JobSummary>) => sayAppeal(job(facts), BACKDROP).replaceAll(/[\u00a0\u202f]/g, ' ');

describe('why a job might please', () => {
  it('begins with its rarest interests, in the words of somebody who has them', () => {
    expect(say({ interests: INTERESTS.map(slugify) })).toBe(
      'Peut-être pour toi si tu te dis « TV, ciné, radios : ces univers me fascinent » ou « j’aime communiquer ».',
    );
  });

  it('goes on with what else stands out: short studies, a high start, being one’s own master', () => {
    const interests = ['j-aime-bouger'];
    const first = 'Peut-être pour toi si tu te dis « j’aime bouger »';
    expect(say({ interests, level: 'cap' })).toBe(`${first}, ou si tu préfères des études courtes.`);
    expect(say({ interests, level: 'sans-diplome' })).toBe(`${first}, ou si tu veux commencer sans diplôme.`);
    expect(say({ interests, salary: { min: 2600, max: null } })).toBe(
      `${first}, ou si le salaire de début compte pour toi.`,
    );
    expect(say({ interests, statuses: ['artisan'] })).toBe(`${first}, ou si tu as envie d’être un jour à ton compte.`);
  });

  it('holds two reasons at most', () => {
    const everything = {
      interests: ['j-aime-bouger'],
      level: 'cap',
      statuses: ['artisan'],
      domains: ['sciences'],
    } as const;
    expect(
      say({ ...everything, interests: [...everything.interests], statuses: ['artisan'], domains: ['sciences'] }),
    ).toBe('Peut-être pour toi si tu te dis « j’aime bouger », ou si tu préfères des études courtes.');
  });

  it('invents nothing: no reason that is not a fact of the job', () => {
    expect(say({ level: 'bac', salary: { min: 1800, max: null }, statuses: ['salarie'], domains: ['sciences'] })).toBe(
      'Peut-être pour toi si ce domaine t’attire : sciences.',
    );
    expect(say({ level: null })).toBe('À découvrir : sa fiche ne dit pas à qui il pourrait plaire.');
    expect(say({ level: 'autre', interests: ['une-autre-envie'] })).toContain('ne dit pas à qui');
  });
});
