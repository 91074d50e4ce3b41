/** Small jobs and answers for the tests of the quiz and of matching. */

import fc from 'fast-check';
import type { JobFacts } from './fit.ts';
import { LEVELS } from './level.ts';
import { type Answer, NO_ANSWERS, type QuizAnswers, type Wishes } from './quiz-answers.ts';

/** A job of which only what is said matters. */
export function factsOf(id: string, facts: Partial<JobFacts> = {}): JobFacts {
  return {
    id,
    level: null,
    salary: { min: null, max: null },
    interests: [],
    statuses: [],
    domains: [],
    ...facts,
  };
}

/** Answers to interests, and wishes. */
export function answersOf(interests: Record<string, Answer>, wishes: Partial<Wishes> = {}): QuizAnswers {
  return { interests, wishes: { ...NO_ANSWERS.wishes, ...wishes } };
}

const INTERESTS = Array.from('abcdefghijklmnopqr');
const levels = fc.constantFrom(...LEVELS.map(({ id }) => id));
const euros = fc.integer({ min: 1000, max: 5000 });
const statuses = fc.subarray(['salarie', 'artisan', 'liberal']);

/** Any catalogue of up to thirty jobs. */
export const anyJobs: fc.Arbitrary<JobFacts[]> = fc
  .array(
    fc.record({
      level: fc.option(levels),
      salary: fc.record({ min: fc.option(euros), max: fc.constant(null) }),
      interests: fc.subarray(INTERESTS),
      statuses,
      domains: fc.subarray(['sciences', 'mecanique', 'sante-social-sport']),
    }),
    { maxLength: 30 },
  )
  .map((many) => many.map((facts, place) => factsOf(`MET.${place}`, facts)));

/** Any answers, some to interests that no job has. */
export const anyAnswers: fc.Arbitrary<QuizAnswers> = fc.record({
  interests: fc.dictionary(fc.constantFrom(...INTERESTS, 'unknown'), fc.constantFrom<Answer>('yes', 'so-so', 'no')),
  wishes: fc.record({ maxLevel: fc.option(levels), minSalary: fc.option(euros), statuses }),
});
