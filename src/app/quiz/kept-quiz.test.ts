import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type KeptQuiz, NEW_QUIZ, parseQuiz } from './kept-quiz.ts';

const QUIZ: KeptQuiz = {
  version: 1,
  knowsLevel: true,
  answers: {
    interests: { 'j-adore-conduire': 'yes', 'j-aime-bouger': 'no' },
    wishes: { maxLevel: 'bac', minSalary: 2000, statuses: ['salarie'] },
  },
};

it('is the same after it was kept', () => {
  expect(parseQuiz(JSON.stringify(QUIZ))).toEqual(QUIZ);
});

it('keeps what can be used of what somebody altered', () => {
  const altered = {
    ...QUIZ,
    answers: { interests: { a: 'yes', b: 'maybe' }, wishes: { maxLevel: 'doctor', minSalary: -3, statuses: [7] } },
  };
  expect(parseQuiz(JSON.stringify(altered)).answers).toEqual({
    interests: { a: 'yes' },
    wishes: { maxLevel: null, minSalary: null, statuses: [] },
  });
});

it('anything else is a new quiz', () => {
  for (const text of [null, '', '{', '[]', '{"version":9}', '{"version":1,"answers":null}']) {
    expect(parseQuiz(text)).toEqual(NEW_QUIZ);
  }
  fc.assert(fc.property(fc.json(), (text) => parseQuiz(text).version === 1));
});
