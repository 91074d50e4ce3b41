/** Simulated answerers of the quiz: each likes the interests of a hidden job, and is mistaken now and then. */

import { fitJobs, type JobFacts } from '../../src/domain/fit.ts';
import { type Match, matchJobs } from '../../src/domain/match.ts';
import { nextCard } from '../../src/domain/quiz.ts';
import { type Answer, NO_ANSWERS, type QuizAnswers } from '../../src/domain/quiz-answers.ts';

/** Draws from 0 to 1. */
type Random = () => number;

/** What someone says of an interest that the hidden job has or has not. */
export type Answerer = (liked: boolean, random: Random) => Answer;

/** Of jobs that stand level, the rank expected when they are shuffled, and so the chance to be among the first. */
export type Rank = { rank: number; in10: number; in20: number };

/** Someone who looked for a hidden job. */
export type Quiz = {
  hidden: JobFacts;
  cards: number;
  /** The hidden job's rank by each way of ranking. */
  ranks: Map<string, Rank>;
  /** The jobs as the quiz's last list shows them. */
  list: readonly string[];
};

const MISTAKEN = 1 / 5;
const ANSWERERS_A_JOB = 3;
const CHECKPOINTS = [5, 10, 15];

/** The answerer of the issue: never « bof », and one answer in five mistaken. */
export const strict: Answerer = (liked, random) => (liked !== random() < MISTAKEN ? 'yes' : 'no');

/** Says « bof » for half of the « non », meant or mistaken. */
export const hesitant: Answerer = (liked, random) => {
  if (strict(liked, random) === 'yes') return 'yes';
  return random() < 1 / 2 ? 'so-so' : 'no';
};

/** Says « oui » to two in five of the interests that the job has not. */
export const easilyPleased: Answerer = (liked, random) => (random() < (liked ? 1 - MISTAKEN : 2 / 5) ? 'yes' : 'no');

/** Three answerers for each job; the same seed gives the same answers. */
export function simulate(jobs: readonly JobFacts[], answerer: Answerer, seed: number): Quiz[] {
  const random = seededRandom(seed);
  const every = [...new Set(jobs.flatMap((job) => job.interests))].sort();
  const hiddenJobs = jobs.flatMap((job) => Array.from({ length: ANSWERERS_A_JOB }, () => job));
  return hiddenJobs.map((hidden) => takeQuiz(jobs, every, hidden, answerer, random));
}

function takeQuiz(
  jobs: readonly JobFacts[],
  every: readonly string[],
  hidden: JobFacts,
  answerer: Answerer,
  random: Random,
): Quiz {
  const has = (interest: string) => hidden.interests.includes(interest);
  const said = new Map(every.map((interest) => [interest, answerer(has(interest), random)]));
  const meant = new Map<string, Answer>(every.map((interest) => [interest, has(interest) ? 'yes' : 'no']));
  const ourCards = askCards(jobs, said);
  const randomCards = shuffle(every, random);
  const shuffled = shuffle(jobs, random);
  const byPoints = (answers: QuizAnswers) => rankByPoints(jobs, fitJobs(jobs, answers), hidden);
  const byOverlap = (answers: QuizAnswers) => rankByPoints(jobs, countOverlap(jobs, answers), hidden);

  const ranks = new Map<string, Rank>();
  for (const count of CHECKPOINTS) {
    const ours = pickAnswers(ourCards.slice(0, count), said);
    const others = pickAnswers(randomCards.slice(0, count), said);
    ranks.set(`${count} cards: Azimut`, byPoints(ours));
    ranks.set(`${count} cards: Azimut, the varied list as shown`, rankInList(matchJobs(shuffled, ours), hidden));
    ranks.set(`${count} cards: our points, random cards`, byPoints(others));
    ranks.set(`${count} cards: overlap, our cards`, byOverlap(ours));
    ranks.set(`${count} cards: overlap, random cards`, byOverlap(others));
  }
  const all = `all ${every.length} cards`;
  ranks.set(`${all} with mistakes: Azimut`, byPoints(pickAnswers(every, said)));
  ranks.set(`${all} with mistakes: overlap`, byOverlap(pickAnswers(every, said)));
  ranks.set(`${all}, no mistake: Azimut`, byPoints(pickAnswers(every, meant)));
  ranks.set(`${all}, no mistake: overlap`, byOverlap(pickAnswers(every, meant)));
  ranks.set('chance', byPoints(NO_ANSWERS));
  const list = matchJobs(shuffled, pickAnswers(ourCards, said)).map(({ id }) => id);
  return { hidden, cards: ourCards.length, ranks, list };
}

/** The cards that the quiz asks someone, in order. */
export function askCards(jobs: readonly JobFacts[], said: ReadonlyMap<string, Answer>): string[] {
  const asked: string[] = [];
  for (let card = nextCard(jobs, NO_ANSWERS); card !== null; card = nextCard(jobs, pickAnswers(asked, said))) {
    asked.push(card);
  }
  return asked;
}

function pickAnswers(cards: readonly string[], said: ReadonlyMap<string, Answer>): QuizAnswers {
  return { ...NO_ANSWERS, interests: Object.fromEntries(cards.map((card) => [card, said.get(card) ?? 'so-so'])) };
}

/** What one would do first: how many interests of a job got a « oui ». */
function countOverlap(jobs: readonly JobFacts[], { interests }: QuizAnswers): number[] {
  return jobs.map((job) => job.interests.filter((interest) => interests[interest] === 'yes').length);
}

function rankByPoints(jobs: readonly JobFacts[], points: readonly number[], hidden: JobFacts): Rank {
  const own = points[jobs.indexOf(hidden)] ?? 0;
  // Sums of the same points in another order differ by their rounding.
  const better = points.filter((each) => each > own + 1e-9).length;
  const level = points.filter((each) => Math.abs(each - own) <= 1e-9).length;
  const within = (first: number) => Math.min(1, Math.max(0, (first - better) / level));
  return { rank: better + (level + 1) / 2, in10: within(10), in20: within(20) };
}

/** The list is made of jobs in random order, so that those that stand level come in random order. */
function rankInList(list: readonly Match[], hidden: JobFacts): Rank {
  const rank = list.findIndex(({ id }) => id === hidden.id) + 1;
  return { rank, in10: rank <= 10 ? 1 : 0, in20: rank <= 20 ? 1 : 0 };
}

function shuffle<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((each) => ({ each, draw: random() }))
    .sort((one, other) => one.draw - other.draw)
    .map(({ each }) => each);
}

/** A linear congruential generator (Numerical Recipes' constants) whose high bits are used: plenty for a simulation. */
function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
