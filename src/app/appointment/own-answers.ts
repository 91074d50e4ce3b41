/** What the reader answered in the quiz, for the page of an appointment. */

import { useState } from 'react';
import type { QuizAnswers } from '../../domain/quiz-answers.ts';
import { readKeptQuiz } from '../quiz/quiz-storage.ts';

/** The answers that are kept; `null`: none. */
export function useOwnAnswers(): QuizAnswers | null {
  const [{ knowsLevel, answers }] = useState(readKeptQuiz);
  return knowsLevel || Object.keys(answers.interests).length > 0 ? answers : null;
}
