/** From « je ne sais pas » to ideas: one question at a time, then jobs with their reasons. Every answer can be changed. */

import { useEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { MOST_CARDS, nextCard } from '../../domain/quiz.ts';
import { useCatalogue } from '../catalogue/catalogue.ts';
import { pageTitle } from '../settings.ts';
import { CardQuestion } from './card-question.tsx';
import { Ideas } from './ideas.tsx';
import { LevelQuestion } from './level-question.tsx';
import { useQuiz } from './use-quiz.ts';

/** From as many answers on, ideas can be looked at before the end. */
const ENOUGH_FOR_IDEAS = 3;

export function QuizPage() {
  const catalogue = useCatalogue();
  const quiz = useQuiz();
  const { knowsLevel, answers } = quiz.quiz;
  const [params, setParams] = useSearchParams();
  const asked = Object.keys(answers.interests).length;
  const card = useMemo(() => nextCard(catalogue.jobs, answers), [catalogue.jobs, answers]);
  const choice = catalogue.choices.interests.find(({ slug }) => slug === card);
  const heading = useRef<HTMLHeadingElement>(null);
  const question = useRef<HTMLHeadingElement>(null);
  const hasEnded = knowsLevel && choice === undefined;
  const asksForIdeas = params.get('vue') === 'idees';
  const showsIdeas = hasEnded || (knowsLevel && asksForIdeas);
  const show = (vue: 'idees' | null) => {
    setParams(vue === null ? {} : { vue });
    heading.current?.focus();
  };
  const beginAgain = () => {
    quiz.erase();
    show(null);
  };
  useEffect(() => {
    if (!hasEnded || asksForIdeas) return;
    // An answer that is changed may leave cards to ask: the ideas stay where they are, until one goes on.
    setParams({ vue: 'idees' }, { replace: true });
    // The buttons that had the focus are gone.
    heading.current?.focus();
  }, [hasEnded, asksForIdeas, setParams]);
  const hadLevel = useRef(knowsLevel);
  useEffect(() => {
    if (hadLevel.current === knowsLevel) return;
    hadLevel.current = knowsLevel;
    // The buttons that had the focus are gone: the question that came has it.
    question.current?.focus();
  }, [knowsLevel]);
  return (
    <div className="page flex flex-col pt-6">
      <title>{pageTitle(showsIdeas ? 'Tes idées de métiers' : 'Quelles envies\u00a0?')}</title>
      <h1 ref={heading} tabIndex={-1} className={showsIdeas ? 'text-4xl' : 'font-text text-ink-2 text-lg'}>
        {showsIdeas ? 'Tes idées de métiers' : 'Ce que tu aimes, en trois minutes'}
      </h1>
      {!quiz.isKept && (
        <p role="status" className="mt-3 max-w-measure rounded-piece border border-ink bg-card px-5 py-3">
          Ce navigateur ne garde rien&nbsp;: tes réponses durent jusqu’à ce que tu quittes cette page.
        </p>
      )}
      {showsIdeas ? (
        <Ideas
          catalogue={catalogue}
          quiz={{ ...quiz, erase: beginAgain }}
          onResume={choice === undefined ? null : () => show(null)}
        />
      ) : (
        <>
          <progress
            aria-label="Avancement"
            max={MOST_CARDS + 1}
            value={asked + (knowsLevel ? 1 : 0)}
            className="mt-3 block h-2 w-full max-w-xl appearance-none overflow-hidden rounded-full border border-ink [&::-moz-progress-bar]:bg-course [&::-webkit-progress-bar]:bg-paper [&::-webkit-progress-value]:bg-course"
          />
          {knowsLevel && choice !== undefined ? (
            <CardQuestion catalogue={catalogue} quiz={quiz} choice={choice} place={asked + 1} titleRef={question} />
          ) : (
            <LevelQuestion titleRef={question} onAnswer={(maxLevel) => quiz.wish({ maxLevel })} />
          )}
          {knowsLevel && (
            <p className="mt-4 flex max-w-xl flex-wrap justify-between gap-x-6">
              <button type="button" onClick={quiz.takeBack} className="min-h-11 underline underline-offset-4">
                Revenir à la question d’avant
              </button>
              {asked >= ENOUGH_FOR_IDEAS && (
                <button
                  type="button"
                  onClick={() => show('idees')}
                  className="min-h-11 font-bold underline underline-offset-4"
                >
                  Voir mes idées
                </button>
              )}
            </p>
          )}
        </>
      )}
    </div>
  );
}
