/** Where a quiz under way is kept: on this device, or for the visit alone where others use the device. */

import { isVisitOnly } from '../selection/visit-only.ts';
import { type KeptQuiz, NEW_QUIZ, parseQuiz, QUIZ_STORE } from './kept-quiz.ts';

/** What is kept of the quiz; a new one where nothing is, or where the browser keeps nothing. */
export function readKeptQuiz(): KeptQuiz {
  try {
    return parseQuiz(place().getItem(QUIZ_STORE));
  } catch {
    return NEW_QUIZ;
  }
}

/** @returns whether it is kept */
export function keepQuiz(quiz: KeptQuiz): boolean {
  try {
    if (quiz === NEW_QUIZ) place().removeItem(QUIZ_STORE);
    else place().setItem(QUIZ_STORE, JSON.stringify(quiz));
    return true;
  } catch {
    return false;
  }
}

/** Takes the quiz where it is to be kept from now on. Called once the reader has changed who uses the device. */
export function moveQuiz(): void {
  try {
    const from = isVisitOnly() ? localStorage : sessionStorage;
    const text = from.getItem(QUIZ_STORE);
    if (text !== null) place().setItem(QUIZ_STORE, text);
    from.removeItem(QUIZ_STORE);
  } catch {
    // Where storage is refused, nothing was kept.
  }
}

function place(): Storage {
  return isVisitOnly() ? sessionStorage : localStorage;
}
