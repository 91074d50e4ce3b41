/**
 * How well jobs fit a quiz's answers, in points: a « oui » to a rare interest is worth nearly 2.
 * docs/decisions/0004-matching.md says where the formulae come from.
 */

import type { JobSummary } from './browser-catalogue.ts';
import { findLevel } from './level.ts';
import type { Answer, QuizAnswers, Wishes } from './quiz-answers.ts';

/** What matching needs to know of a job. */
export type JobFacts = Pick<JobSummary, 'id' | 'level' | 'salary' | 'interests' | 'statuses' | 'domains'>;

/** How often an answer is mistaken, or says something else than the sheet: one time in five. */
export const MISTAKEN = 1 / 5;

/** « Bof » is half a « non ». */
const SO_SO = 1 / 2;

/** A year of studies more than wished costs half a point, and a job that asks for much more no more than 3 points. */
const POINTS_A_YEAR = 0.5;
const MOST_FOR_LEVEL = 3;

/** Levels are some ten ranks a year apart. */
const RANKS_A_YEAR = 10;

/** A salary that misses the wish by a tenth costs half a point; by 4 tenths or more, 2 points. */
const POINTS_A_TENTH = 0.5;
const MOST_FOR_SALARY = 2;

/** None of the statuses that one wishes. */
const POINTS_FOR_STATUS = 1;

/** Which share of the jobs has each interest, from 0 to 1. */
export function interestShares(jobs: readonly Pick<JobFacts, 'interests'>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { interests } of jobs) {
    for (const interest of interests) counts.set(interest, (counts.get(interest) ?? 0) + 1);
  }
  return new Map([...counts].map(([interest, count]) => [interest, count / jobs.length]));
}

/** How likely someone whose job does not have an interest says « oui » to it all the same: a mistake, or a common taste. */
export function likesAnyway(share: number): number {
  return MISTAKEN + (1 - 2 * MISTAKEN) * share;
}

/** The points that an answer brings a job that has the interest; a job that has it not gets none. */
function pointsOf(answer: Answer, share: number): number {
  if (answer === 'yes') return Math.log2((1 - MISTAKEN) / likesAnyway(share));
  const no = Math.log2(MISTAKEN / (1 - likesAnyway(share)));
  return answer === 'no' ? no : no * SO_SO;
}

/** Each job's points, in the jobs' order: what the answers bring it less what the wishes cost it. */
export function fitJobs(
  jobs: readonly JobFacts[],
  answers: QuizAnswers,
  shares: ReadonlyMap<string, number> = interestShares(jobs),
): number[] {
  const points = new Map(
    Object.entries(answers.interests).map(([interest, answer]) => [
      interest,
      pointsOf(answer, shares.get(interest) ?? 0),
    ]),
  );
  return jobs.map((job) => {
    const brought = job.interests.reduce((sum, interest) => sum + (points.get(interest) ?? 0), 0);
    return brought - costOfWishes(job, answers.wishes);
  });
}

/** Years of studies beyond the wish; 0: within it, or nothing is known. */
export function yearsBeyond(job: Pick<JobFacts, 'level'>, { maxLevel }: Wishes): number {
  const most = maxLevel === null ? null : (findLevel(maxLevel)?.rank ?? null);
  const rank = job.level === null ? null : (findLevel(job.level)?.rank ?? null);
  return most === null || rank === null ? 0 : Math.max(0, (rank - most) / RANKS_A_YEAR);
}

/** By which share of the wish the lowest start misses it; 0: it does not, or the sheet gives no figure. */
export function salaryMissing(job: Pick<JobFacts, 'salary'>, { minSalary }: Wishes): number {
  return minSalary === null || minSalary <= 0 || job.salary.min === null
    ? 0
    : Math.max(0, (minSalary - job.salary.min) / minSalary);
}

/** Whether the job has none of the statuses wished; a sheet that names none is given the benefit of the doubt. */
export function lacksStatus(job: Pick<JobFacts, 'statuses'>, { statuses }: Wishes): boolean {
  return statuses.length > 0 && job.statuses.length > 0 && !job.statuses.some((status) => statuses.includes(status));
}

function costOfWishes(job: JobFacts, wishes: Wishes): number {
  return (
    Math.min(MOST_FOR_LEVEL, POINTS_A_YEAR * yearsBeyond(job, wishes)) +
    Math.min(MOST_FOR_SALARY, POINTS_A_TENTH * 10 * salaryMissing(job, wishes)) +
    (lacksStatus(job, wishes) ? POINTS_FOR_STATUS : 0)
  );
}
