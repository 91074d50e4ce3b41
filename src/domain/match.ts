/** Jobs in the order in which they fit a quiz's answers, each with what speaks for it and against it. */

import { fitJobs, interestShares, type JobFacts, lacksStatus, salaryMissing, yearsBeyond } from './fit.ts';
import type { LevelId } from './level.ts';
import type { Answer, QuizAnswers } from './quiz-answers.ts';

/** What does not fit: an interest that one said « non » to, or a wish that the job misses. */
export type Against =
  | { kind: 'no'; interest: string }
  /** The level that the job asks for, higher than wished. */
  | { kind: 'level'; level: LevelId }
  /** The lowest start, in gross euros a month, lower than wished. */
  | { kind: 'salary'; min: number }
  /** None of the statuses wished. */
  | { kind: 'status' };

/** A job, and why it stands where it stands. */
export type Match = {
  id: string;
  /** The job's interests that one said « oui » to, the rarest first. Empty: nothing that was answered speaks for it. */
  reasons: string[];
  against: Against[];
};

/** How many jobs the variety is made for: what one reads first. */
const VARIED = 10;

/** What a job of exactly the same kind as one that stands before it loses. */
const POINTS_FOR_LIKENESS = 1 / 3;

/**
 * Every job, the one that fits best first. The first ten are varied: a job gives way to one of another kind that fits
 * nearly as well. Jobs that fit alike stay in the catalogue's order.
 *
 * @param options.limit how many at most
 */
export function matchJobs(
  jobs: readonly JobFacts[],
  answers: QuizAnswers,
  { limit }: { limit?: number } = {},
): Match[] {
  const shares = interestShares(jobs);
  const points = fitJobs(jobs, answers, shares);
  const ranked = jobs
    .map((job, place) => ({ job, points: points[place] ?? 0 }))
    .sort((one, other) => other.points - one.points);
  return vary(ranked)
    .slice(0, limit)
    .map((job) => explain(job, answers, shares));
}

type Ranked = { job: JobFacts; points: number };

/**
 * Takes ten times the best that is left, counting off what is like the jobs taken before; the others follow as they were.
 * Who fits less well than the tenth by all that can be counted off is never taken.
 */
function vary(ranked: readonly Ranked[]): JobFacts[] {
  const bar = (ranked[VARIED - 1]?.points ?? Number.NEGATIVE_INFINITY) - (VARIED - 1) * POINTS_FOR_LIKENESS;
  const left = ranked.filter(({ points }) => points >= bar).map((each) => ({ ...each }));
  const taken = new Set<JobFacts>();
  while (taken.size < VARIED && left.length > 0) {
    const best = left.reduce((one, other) => (other.points > one.points ? other : one));
    left.splice(left.indexOf(best), 1);
    taken.add(best.job);
    for (const other of left) other.points -= POINTS_FOR_LIKENESS * likeness(best.job, other.job);
  }
  return [...taken, ...ranked.map(({ job }) => job).filter((job) => !taken.has(job))];
}

/** From 0 to 1: how much two jobs are of one kind, by their domains, or by their interests where one has no domain. */
function likeness(one: JobFacts, other: JobFacts): number {
  const byDomain = one.domains.length > 0 && other.domains.length > 0;
  return byDomain ? overlap(one.domains, other.domains) : overlap(one.interests, other.interests);
}

/** What two lists have in common, as a share of what is in either. */
function overlap(one: readonly string[], other: readonly string[]): number {
  const common = one.filter((each) => other.includes(each)).length;
  return common === 0 ? 0 : common / (one.length + other.length - common);
}

function explain(job: JobFacts, { interests, wishes }: QuizAnswers, shares: ReadonlyMap<string, number>): Match {
  const answeredTo = (answer: Answer) => job.interests.filter((interest) => interests[interest] === answer);
  const against: Against[] = answeredTo('no').map((interest) => ({ kind: 'no', interest }));
  if (job.level !== null && yearsBeyond(job, wishes) > 0) against.push({ kind: 'level', level: job.level });
  if (job.salary.min !== null && salaryMissing(job, wishes) > 0) against.push({ kind: 'salary', min: job.salary.min });
  if (lacksStatus(job, wishes)) against.push({ kind: 'status' });
  const share = (interest: string) => shares.get(interest) ?? 0;
  const reasons = answeredTo('yes').sort((one, other) => share(one) - share(other));
  return { id: job.id, reasons, against };
}
