/** The quiz of this device: answers, kept as they are given, and seen by every tab. */

import { useEffect, useState } from 'react';
import type { Answer, Wishes } from '../../domain/quiz-answers.ts';
import { type KeptQuiz, NEW_QUIZ, QUIZ_STORE } from './kept-quiz.ts';
import { keepQuiz, readKeptQuiz } from './quiz-storage.ts';

export type Quiz = {
  quiz: KeptQuiz;
  /** False: the browser keeps nothing, and the answers last as long as the page. */
  isKept: boolean;
  answer: (interest: string, answer: Answer) => void;
  /** Takes the last answer back. */
  takeBack: () => void;
  wish: (change: Partial<Wishes>) => void;
  erase: () => void;
};

export function useQuiz(): Quiz {
  const [quiz, setQuiz] = useState(readKeptQuiz);
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    const follow = ({ key }: StorageEvent) => {
      if (key === QUIZ_STORE || key === null) setQuiz(readKeptQuiz());
    };
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, []);
  const change = (next: KeptQuiz) => {
    setQuiz(next);
    setKept(keepQuiz(next));
  };
  const { answers } = quiz;
  return {
    quiz,
    isKept,
    answer: (interest, given) =>
      change({ ...quiz, answers: { ...answers, interests: { ...answers.interests, [interest]: given } } }),
    takeBack: () => {
      const given = Object.entries(answers.interests);
      if (given.length === 0) change({ ...quiz, knowsLevel: false });
      else change({ ...quiz, answers: { ...answers, interests: Object.fromEntries(given.slice(0, -1)) } });
    },
    wish: (wishes) =>
      change({ ...quiz, knowsLevel: true, answers: { ...answers, wishes: { ...answers.wishes, ...wishes } } }),
    erase: () => change(NEW_QUIZ),
  };
}
