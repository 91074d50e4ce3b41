/** Jobs in the order in which they fit a quiz's answers, each with what speaks for it and against it. */

import { fitJobs, type JobFacts, lacksStatus, salaryMissing, yearsBeyond } from './fit.ts';
import type { LevelId } from './level.ts';
import type { QuizAnswers } from './quiz-answers.ts';

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

/**
 * Every job, the one that fits best first. The first ten are varied: a job gives way to one of another family that fits
 * nearly as well.
 *
 * @param options.limit how many at most
 */
export function matchJobs(jobs: readonly JobFacts[], answers: QuizAnswers, options: { limit?: number } = {}): Match[] {
  const points = fitJobs(jobs, answers);
  return jobs
    .map((job, place) => ({ job, points: points[place] ?? 0 }))
    .sort((one, other) => other.points - one.points)
    .slice(0, options.limit)
    .map(({ job }) => explain(job, answers));
}

function explain(job: JobFacts, { interests, wishes }: QuizAnswers): Match {
  const answeredTo = (answer: string) => job.interests.filter((interest) => interests[interest] === answer);
  const against: Against[] = answeredTo('no').map((interest) => ({ kind: 'no', interest }));
  if (job.level !== null && yearsBeyond(job, wishes) > 0) against.push({ kind: 'level', level: job.level });
  if (job.salary.min !== null && salaryMissing(job, wishes) > 0) against.push({ kind: 'salary', min: job.salary.min });
  if (lacksStatus(job, wishes)) against.push({ kind: 'status' });
  return { id: job.id, reasons: answeredTo('yes'), against };
}
