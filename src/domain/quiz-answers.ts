/** What a reader answers in the quiz. Plain data that JSON can hold: it is kept on the device. */

import type { LevelId } from './level.ts';

/** « oui », « bof », « non ». */
export type Answer = 'yes' | 'so-so' | 'no';

/** What one would like of a job beside its interests. Wishes have a margin, they are no walls. */
export type Wishes = {
  /** How far one would like to study; `null`: « je ne sais pas ». */
  maxLevel: LevelId | null;
  /** A beginner's gross euros a month, at least; `null`: no wish. */
  minSalary: number | null;
  /** Slugs, any of them suits; empty: no wish. */
  statuses: readonly string[];
};

/**
 * Everything that was answered. What one wants or avoids (moving, outdoors, one's hands) is an answer to the interest
 * that says so, « oui » or « non », wherever the question was asked.
 */
export type QuizAnswers = {
  /** By interest (its slug). An interest that the catalogue does not know is ignored. */
  interests: Readonly<Record<string, Answer>>;
  wishes: Wishes;
};

/** Nothing is answered yet. */
export const NO_ANSWERS: QuizAnswers = { interests: {}, wishes: { maxLevel: null, minSalary: null, statuses: [] } };
