import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JobFacts } from './fit.ts';
import { answersOf, anyAnswers, anyJobs, factsOf } from './job-facts-fixture.ts';
import { FEWEST_CARDS, MOST_CARDS, nextCard } from './quiz.ts';
import { type Answer, NO_ANSWERS, type QuizAnswers } from './quiz-answers.ts';

/** The cards that someone is asked who answers each by a rule. */
function play(jobs: readonly JobFacts[], answer: (card: string) => Answer): string[] {
  const cards: string[] = [];
  let answers: QuizAnswers = NO_ANSWERS;
  for (let card = nextCard(jobs, answers); card !== null; card = nextCard(jobs, answers)) {
    if (cards.length > 100) throw new Error('the quiz does not end');
    cards.push(card);
    answers = { ...answers, interests: { ...answers.interests, [card]: answer(card) } };
  }
  return cards;
}

/** Thirty interests, each of some jobs, in pairs and alone. */
const wide = Array.from({ length: 120 }, (_, place) =>
  factsOf(`MET.${place}`, { interests: [`interest-${place % 30}`, `interest-${(place * 7) % 30}`] }),
);

describe('the next card', () => {
  it('is an interest of the catalogue that has no answer yet, the same each time', () => {
    fc.assert(
      fc.property(anyJobs, anyAnswers, (jobs, answers) => {
        const card = nextCard(jobs, answers);
        expect(nextCard(jobs, answers)).toBe(card);
        if (card === null) return;
        expect(jobs.some(({ interests }) => interests.includes(card))).toBe(true);
        expect(answers.interests[card]).toBeUndefined();
      }),
    );
  });

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(anyJobs, anyAnswers, (jobs, answers) => {
        const reversed = Object.fromEntries(Object.entries(answers.interests).reverse());
        expect(nextCard(jobs, { ...answers, interests: reversed })).toBe(nextCard(jobs, answers));
      }),
    );
  });

  it('ends after the most cards at the latest, whatever is answered', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.constantFrom<Answer>('yes', 'so-so', 'no')), (stream) => {
        const cards = play(wide, () => stream.next().value);
        expect(new Set(cards).size).toBe(cards.length);
        expect(cards.length).toBeLessThanOrEqual(MOST_CARDS);
        expect(cards.length).toBeGreaterThanOrEqual(FEWEST_CARDS);
      }),
    );
  });

  const silent = Array.from({ length: 6 }, (_, place) => factsOf(`silent-${place}`, { level: 'cap' }));

  it('is the interest that parts the jobs best, and then the one that parts those still in play', () => {
    const jobs = [
      ...silent,
      ...['oak', 'fern', 'moss'].map((id) => factsOf(id, { interests: ['plants', id] })),
      ...['dog', 'cat'].map((id) => factsOf(id, { interests: ['animals', id] })),
    ];
    expect(nextCard(jobs, NO_ANSWERS)).toBe('plants');
    expect(['oak', 'fern', 'moss']).toContain(nextCard(jobs, answersOf({ plants: 'yes', animals: 'no' })));
    expect(['dog', 'cat']).toContain(nextCard(jobs, answersOf({ plants: 'no', animals: 'yes' })));
  });

  it('heeds wishes: what only jobs far beyond the level wished have is not asked first', () => {
    const jobs = [
      ...silent,
      ...['a', 'b', 'c'].map((id) => factsOf(id, { level: 'bac-8', interests: ['care'] })),
      ...['d', 'e'].map((id) => factsOf(id, { level: 'cap', interests: ['hands'] })),
    ];
    expect(nextCard(jobs, NO_ANSWERS)).toBe('care');
    expect(nextCard(jobs, answersOf({}, { maxLevel: 'cap' }))).toBe('hands');
  });

  it('is none where nothing parts the jobs', () => {
    expect(nextCard([], NO_ANSWERS)).toBeNull();
    expect(nextCard([factsOf('silent'), factsOf('mute')], NO_ANSWERS)).toBeNull();
  });

  it('is none where all jobs have the same interests, whatever else parts them', () => {
    fc.assert(
      fc.property(anyJobs, anyAnswers, (jobs, answers) => {
        const alike = jobs.map((job) => ({ ...job, interests: ['a', 'b', 'c'] }));
        expect(nextCard(alike, answers)).toBeNull();
      }),
    );
  });

  it('is none after the fewest cards where those left tell little', () => {
    const jobs = Array.from({ length: 480 }, (_, place) =>
      factsOf(`MET.${place}`, { interests: [`common-${place % 12}`, `rare-${place % 240}`] }),
    );
    const cards = play(jobs, () => 'no');
    expect(cards.length).toBe(FEWEST_CARDS);
    expect(cards.every((card) => card.startsWith('common'))).toBe(true);
  });

  it('is the first in the alphabet of those that tell as much', () => {
    const jobs = [...silent, factsOf('one', { interests: ['b'] }), factsOf('two', { interests: ['a'] })];
    expect(nextCard(jobs, NO_ANSWERS)).toBe('a');
  });

  it('asks again where an answer is taken back', () => {
    const cards = play(wide, () => 'no');
    const answers = Object.fromEntries(cards.slice(1).map((card) => [card, 'no' as const]));
    expect(nextCard(wide, answersOf(answers))).not.toBeNull();
  });
});
