/** A quiz under way, kept on this device alone. */

import { findLevel } from '../../domain/level.ts';
import { type Answer, NO_ANSWERS, type QuizAnswers } from '../../domain/quiz-answers.ts';

/** `knowsLevel`: whether the question of studies was answered, if only by « je ne sais pas ». */
export type KeptQuiz = { version: 1; knowsLevel: boolean; answers: QuizAnswers };

export const NEW_QUIZ: KeptQuiz = { version: 1, knowsLevel: false, answers: NO_ANSWERS };

/** Under this name in the browser's storage. */
export const QUIZ_STORE = 'azimut-quiz';

/** More answers than there are interests come from elsewhere. */
const MOST_ANSWERS = 200;

/** Reads what is kept; whatever is not a quiz of ours is a new quiz. */
export function parseQuiz(text: string | null): KeptQuiz {
  try {
    return readQuiz(JSON.parse(text ?? 'null')) ?? NEW_QUIZ;
  } catch {
    return NEW_QUIZ;
  }
}

function readQuiz(value: unknown): KeptQuiz | null {
  if (!isRecord(value) || value.version !== 1 || !isRecord(value.answers)) return null;
  const { interests, wishes } = value.answers;
  if (!isRecord(interests) || !isRecord(wishes)) return null;
  const answered = Object.entries(interests).filter((entry): entry is [string, Answer] => isAnswer(entry[1]));
  const { maxLevel, minSalary, statuses } = wishes;
  return {
    version: 1,
    knowsLevel: value.knowsLevel === true,
    answers: {
      interests: Object.fromEntries(answered.slice(0, MOST_ANSWERS)),
      wishes: {
        maxLevel: typeof maxLevel === 'string' ? (findLevel(maxLevel)?.id ?? null) : null,
        minSalary: typeof minSalary === 'number' && minSalary > 0 ? minSalary : null,
        statuses: Array.isArray(statuses) ? statuses.filter((status) => typeof status === 'string') : [],
      },
    },
  };
}

function isAnswer(value: unknown): value is Answer {
  return value === 'yes' || value === 'so-so' || value === 'no';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
