import { type RefObject, useMemo } from 'react';
import type { Choice } from '../../domain/browser-catalogue.ts';
import { matchJobs } from '../../domain/match.ts';
import { MOST_CARDS } from '../../domain/quiz.ts';
import type { Answer } from '../../domain/quiz-answers.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { cardWords } from './card-words.ts';
import type { Quiz } from './use-quiz.ts';

export const ANSWERS: readonly { answer: Answer; words: string }[] = [
  { answer: 'yes', words: 'Oui' },
  { answer: 'so-so', words: 'Bof' },
  { answer: 'no', words: 'Non' },
];

/** Jobs are named from this card on, three of them: before, they would be anything. */
const FIRST_TELLING_CARD = 5;
const NAMED = 3;

type Props = {
  catalogue: Catalogue;
  quiz: Quiz;
  choice: Choice;
  place: number;
  titleRef: RefObject<HTMLHeadingElement | null>;
};

/**
 * One card. The buttons stay the same ones from card to card, so that focus and the thumb stay where they are; the
 * question is announced as it changes.
 */
export function CardQuestion({ catalogue, quiz, choice, place, titleRef }: Props) {
  const { question, example } = cardWords(choice);
  return (
    <section aria-label="Question" className="mt-6 max-w-xl">
      <div aria-live="polite" className="min-h-65 rounded-piece border border-line bg-card px-5 py-6 sm:min-h-48">
        <p className="text-ink-2 text-sm">{`Carte ${place} sur ${MOST_CARDS} au plus`}</p>
        <h2 ref={titleRef} id="question" tabIndex={-1} className="mt-2 text-3xl outline-none">
          {question}
        </h2>
        {example !== '' && <p className="mt-2 text-ink-2">{example}</p>}
      </div>
      <div className="mt-4 grid grid-cols-3 gap-2.5">
        {ANSWERS.map(({ answer, words }) => (
          <button
            key={answer}
            type="button"
            aria-describedby="question"
            onClick={() => quiz.answer(choice.slug, answer)}
            className="min-h-16 rounded-piece border-2 border-ink bg-card font-bold font-title text-xl hover:bg-paper"
          >
            {words}
          </button>
        ))}
      </div>
      <div className="mt-4 min-h-14 text-ink-2">
        {place >= FIRST_TELLING_CARD && <Emerging catalogue={catalogue} quiz={quiz} />}
      </div>
    </section>
  );
}

/** What comes into view, for the pleasure of seeing it change. */
function Emerging({ catalogue, quiz }: { catalogue: Catalogue; quiz: Quiz }) {
  const { answers } = quiz.quiz;
  const named = useMemo(
    () =>
      matchJobs(catalogue.jobs, answers, { limit: NAMED })
        .filter(({ reasons }) => reasons.length > 0)
        .map(({ id }) => catalogue.byId.get(id)?.title),
    [catalogue, answers],
  );
  return named.length === 0 ? null : <p>{`On voit venir\u00a0: ${named.join(', ')}…`}</p>;
}
