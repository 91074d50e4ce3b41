import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitJobs, type JobFacts } from './fit.ts';
import { answersOf, anyAnswers, anyJobs, factsOf } from './job-facts-fixture.ts';
import { matchJobs } from './match.ts';
import type { Answer, QuizAnswers } from './quiz-answers.ts';

/** Jobs that have nothing to do with what a test asks: they make interests rare. */
const others = Array.from({ length: 20 }, (_, place) => factsOf(`other-${place}`));

const order = (jobs: readonly JobFacts[], answers: QuizAnswers) => matchJobs(jobs, answers).map(({ id }) => id);

/** The order among many other jobs, those left out. */
const orderAmongOthers = (jobs: readonly JobFacts[], answers: QuizAnswers) =>
  order([...others, ...jobs], answers).filter((id) => !id.startsWith('other'));

const objections = (job: JobFacts, answers: QuizAnswers) => matchJobs([job], answers).flatMap(({ against }) => against);

describe('matching jobs with answers', () => {
  it('gives every job once, the same list each time', () => {
    fc.assert(
      fc.property(anyJobs, anyAnswers, (jobs, answers) => {
        const ids = order(jobs, answers);
        expect([...ids].sort()).toEqual(jobs.map(({ id }) => id).sort());
        expect(order(jobs, answers)).toEqual(ids);
      }),
    );
  });

  it('gives the first of the same list where a limit is set', () => {
    fc.assert(
      fc.property(anyJobs, anyAnswers, fc.nat(40), (jobs, answers, limit) => {
        expect(matchJobs(jobs, answers, { limit })).toEqual(matchJobs(jobs, answers).slice(0, limit));
      }),
    );
  });

  it('gives as reasons the interests that a job has and that got a « oui », and counts against it those that got a « non »', () => {
    fc.assert(
      fc.property(anyJobs, anyAnswers, (jobs, answers) => {
        const answered = (id: string, answer: Answer) =>
          jobs.find((job) => job.id === id)?.interests.filter((interest) => answers.interests[interest] === answer);
        for (const { id, reasons, against } of matchJobs(jobs, answers)) {
          const refused = against.flatMap((each) => (each.kind === 'no' ? each.interest : []));
          expect([...reasons].sort()).toEqual(answered(id, 'yes'));
          expect(refused.sort()).toEqual(answered(id, 'no'));
        }
      }),
    );
  });

  it('leaves the catalogue’s order where nothing is answered and no job is like another', () => {
    expect(order(others, answersOf({}))).toEqual(others.map(({ id }) => id));
  });

  it('does without jobs, and without what it does not know', () => {
    expect(matchJobs([], answersOf({ animals: 'yes' }))).toEqual([]);
    expect(order(others, answersOf({ gone: 'no' }, { statuses: ['gone'] }))).toEqual(others.map(({ id }) => id));
  });
});

describe('an answer', () => {
  const twins = (interest: string, facts: Partial<JobFacts>) => [
    factsOf('without', facts),
    factsOf('with', { ...facts, interests: [...(facts.interests ?? []), interest] }),
  ];

  it.each([
    ['yes', 1],
    ['so-so', -1],
    ['no', -1],
  ] as const)(
    '« %s » moves a job that has the interest past its twin that has it not, never the other way',
    (answer, way) => {
      fc.assert(
        fc.property(anyJobs, anyAnswers, (jobs, answers) => {
          const said = { ...answers, interests: { ...answers.interests, asked: answer } };
          const [without = 0, having = 0] = fitJobs([...twins('asked', jobs[0] ?? {}), ...jobs], said);
          expect((having - without) * way).toBeGreaterThan(0);
        }),
      );
    },
  );

  it('« oui » brings up the jobs that have the interest, « non » puts them last', () => {
    const jobs = [factsOf('plain'), factsOf('animals', { interests: ['animals'] })];
    expect(order(jobs, answersOf({ animals: 'yes' }))).toEqual(['animals', 'plain']);
    expect(order(jobs, answersOf({ animals: 'no' }))).toEqual(['plain', 'animals']);
  });

  it('« bof » counts against a job, less than « non »', () => {
    const jobs = [factsOf('no', { interests: ['no'] }), factsOf('bof', { interests: ['bof'] }), factsOf('plain')];
    expect(order(jobs, answersOf({ no: 'no', bof: 'so-so' }))).toEqual(['plain', 'bof', 'no']);
  });

  it('« oui » to a rare interest weighs more than to a common one, and is said first', () => {
    const common = factsOf('common', { interests: ['contact'] });
    const rare = factsOf('rare', { interests: ['animals'] });
    const both = factsOf('both', { interests: ['contact', 'animals'] });
    const crowd = Array.from({ length: 8 }, (_, place) => factsOf(`crowd-${place}`, { interests: ['contact', 'no'] }));
    const matches = matchJobs([...crowd, common, rare, both], answersOf({ contact: 'yes', animals: 'yes', no: 'no' }));
    expect(matches.map(({ id }) => id).slice(0, 3)).toEqual(['both', 'rare', 'common']);
    expect(matches[0]?.reasons).toEqual(['animals', 'contact']);
  });

  it('to an interest that every job has changes nothing', () => {
    const jobs = [factsOf('one', { interests: ['contact'] }), factsOf('two', { interests: ['contact'] })];
    expect(fitJobs(jobs, answersOf({ contact: 'yes' }))).toEqual([0, 0]);
    expect(fitJobs(jobs, answersOf({ contact: 'no' })).map((points) => Math.abs(points) < 1e-9)).toEqual([true, true]);
  });

  it('leaves a job without interests between those that it speaks for and those that it speaks against', () => {
    const jobs = [
      factsOf('against', { interests: ['numbers'] }),
      factsOf('silent'),
      factsOf('for', { interests: ['animals'] }),
    ];
    expect(order(jobs, answersOf({ animals: 'yes', numbers: 'no' }))).toEqual(['for', 'silent', 'against']);
  });
});

describe('a wish', () => {
  const close = factsOf('close', { level: 'bac-1', interests: ['animals'] });
  const far = factsOf('far', { level: 'bac-8', interests: ['animals'] });
  const within = factsOf('within', { level: 'cap' });
  const bac = { maxLevel: 'bac' } as const;

  it('of a level has a margin: one year more costs less than an interest brings, many years cost more', () => {
    const answers = answersOf({ animals: 'yes' }, bac);
    expect(orderAmongOthers([within, far, close], answers)).toEqual(['close', 'within', 'far']);
  });

  it('of a level is no wall: interests enough still bring a job to the top', () => {
    const loved = factsOf('loved', { level: 'bac-8', interests: ['animals', 'nature', 'outdoors'] });
    const jobs = [...others.map((job) => ({ ...job, level: 'sans-diplome' as const })), loved];
    const answers = answersOf({ animals: 'yes', nature: 'yes', outdoors: 'yes' }, { maxLevel: 'sans-diplome' });
    expect(order(jobs, answers)[0]).toBe('loved');
  });

  it('of a level says which level a job asks for, only where it is higher', () => {
    expect(objections(close, answersOf({}, bac))).toEqual([{ kind: 'level', level: 'bac-1' }]);
    expect(objections(within, answersOf({}, bac))).toEqual([]);
    expect(objections(close, answersOf({}))).toEqual([]);
  });

  it.each(['autre', null] as const)('of a level has nothing to say of the level « %s »', (level) => {
    const job = factsOf('job', { level });
    expect(objections(job, answersOf({}, bac))).toEqual([]);
    expect(fitJobs([job], answersOf({}, bac))).toEqual([0]);
  });

  it('of a salary puts a job that misses it by little before one that misses it by much, and says where it begins', () => {
    const jobs = [1200, 1950, 2000].map((min) => factsOf(`${min}`, { salary: { min, max: null } }));
    const answers = answersOf({}, { minSalary: 2000 });
    expect(order(jobs, answers)).toEqual(['2000', '1950', '1200']);
    expect(matchJobs(jobs, answers).map(({ against }) => against)).toEqual([
      [],
      [{ kind: 'salary', min: 1950 }],
      [{ kind: 'salary', min: 1200 }],
    ]);
  });

  it('of a salary has a margin: a tenth less costs less than an interest brings', () => {
    const loved = factsOf('loved', { interests: ['animals'], salary: { min: 1801, max: null } });
    expect(order([...others, loved], answersOf({ animals: 'yes' }, { minSalary: 2000 }))[0]).toBe('loved');
  });

  it('of a salary is no wall', () => {
    const loved = factsOf('loved', { interests: ['animals', 'nature'], salary: { min: 1801, max: null } });
    const jobs = [...others.map((job) => ({ ...job, salary: { min: 50_000, max: null } })), loved];
    expect(order(jobs, answersOf({ animals: 'yes', nature: 'yes' }, { minSalary: 50_000 }))[0]).toBe('loved');
  });

  it('has nothing to say of a sheet without salary or status', () => {
    const wishes = { minSalary: 2000, statuses: ['artisan'] };
    expect(objections(factsOf('job'), answersOf({}, wishes))).toEqual([]);
    expect(fitJobs([factsOf('job')], answersOf({}, wishes))).toEqual([0]);
  });

  it('of statuses is met by any of them', () => {
    const artisan = factsOf('artisan', { statuses: ['salarie', 'artisan'] });
    const soldier = factsOf('soldier', { statuses: ['militaire'] });
    const answers = answersOf({}, { statuses: ['artisan', 'liberal'] });
    expect(order([soldier, artisan], answers)).toEqual(['artisan', 'soldier']);
    expect(objections(soldier, answers)).toEqual([{ kind: 'status' }]);
    expect(objections(artisan, answers)).toEqual([]);
  });
});

describe('the first ten', () => {
  const many = (id: string, facts: Partial<JobFacts>) =>
    Array.from({ length: 12 }, (_, place) => factsOf(`${id}-${place}`, facts));
  const count = (ids: readonly string[], id: string) => ids.slice(0, 10).filter((each) => each.startsWith(id)).length;

  it('are of several domains where jobs of another fit nearly as well', () => {
    const jobs = [
      ...many('care', { interests: ['useful', 'children'], domains: ['sante-social-sport'] }),
      ...many('law', { interests: ['useful'], domains: ['economie-droit-politique'] }),
    ];
    const ids = order(jobs, answersOf({ useful: 'yes', children: 'yes' }));
    expect(ids[0]).toBe('care-0');
    expect(count(ids, 'law')).toBeGreaterThanOrEqual(3);
  });

  it('are of several kinds by their interests where sheets have no domain', () => {
    const jobs = [...many('one', { interests: ['useful', 'a'] }), ...many('two', { interests: ['useful', 'b'] })];
    const ids = order(jobs, answersOf({ useful: 'yes' }));
    expect(count(ids, 'two')).toBeGreaterThanOrEqual(4);
  });

  it('are of one domain where the others fit much less', () => {
    const jobs = [
      ...many('shop', { interests: ['numbers', 'shop'], domains: ['commerce'] }),
      ...many('care', { interests: ['useful', 'children', 'care'], domains: ['sante-social-sport'] }),
    ];
    const answers = answersOf({ useful: 'yes', children: 'yes', care: 'yes', numbers: 'no', shop: 'no' });
    expect(count(order(jobs, answers), 'care')).toBe(10);
  });

  it('begin with the job that fits best, and the others follow by how well they fit', () => {
    fc.assert(
      fc.property(anyJobs, anyAnswers, (jobs, answers) => {
        const points = fitJobs(jobs, answers);
        const inOrder = order(jobs, answers).map((id) => points[jobs.findIndex((job) => job.id === id)] ?? 0);
        expect(inOrder[0] ?? 0).toBe(jobs.length === 0 ? 0 : Math.max(...points));
        const rest = inOrder.slice(10);
        expect(rest).toEqual([...rest].sort((one, other) => other - one));
      }),
    );
  });
});
