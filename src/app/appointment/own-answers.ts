/** What the reader answered in the quiz, for the page of an appointment. The one place that knows where it is kept. */

import type { LevelId } from '../../domain/level.ts';

/** Of the quiz's answers, what this page tells. The `QuizAnswers` of the quiz fit it as they are. */
export type Answers = {
  /** By interest, its slug. */
  interests: Readonly<Record<string, 'yes' | 'so-so' | 'no'>>;
  /** `maxLevel`: how far one would like to study. `minSalary`: gross euros a month. `null`: no wish. */
  wishes: { maxLevel: LevelId | null; minSalary: number | null };
};

/**
 * The answers that this device keeps; `null`: none.
 *
 * To connect: the store of `/quiz`.
 */
export function useOwnAnswers(): Answers | null {
  return null;
}
