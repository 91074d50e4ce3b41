import type { RefObject } from 'react';
import type { LevelId } from '../../domain/level.ts';

/** How far one would like to study, in a student's words; the last, « autant qu’il faudra », every job fits. */
export const STUDY_WISHES: readonly { level: LevelId; words: string }[] = [
  { level: 'cap', words: 'Le moins possible, ou un CAP' },
  { level: 'bac', words: 'Jusqu’au bac' },
  { level: 'bac-3', words: 'Deux ou trois ans après le bac' },
  { level: 'bac-5', words: 'Cinq ans après le bac' },
  { level: 'bac-9', words: 'Autant qu’il faudra' },
];

type Props = { titleRef: RefObject<HTMLHeadingElement | null>; onAnswer: (maxLevel: LevelId | null) => void };

/** The first question. « Je ne sais pas » is an answer. */
export function LevelQuestion({ titleRef, onAnswer }: Props) {
  return (
    <section aria-labelledby="question" className="mt-6 max-w-xl">
      <h2 ref={titleRef} id="question" tabIndex={-1} className="text-3xl outline-none">
        Combien de temps aimerais-tu étudier&nbsp;?
      </h2>
      <p className="mt-2 text-ink-2">C’est un souhait, pas une barrière&nbsp;: tu pourras le changer.</p>
      <ul className="mt-5 grid gap-2.5">
        {[...STUDY_WISHES, { level: null, words: 'Je ne sais pas' }].map(({ level, words }) => (
          <li key={words}>
            <button
              type="button"
              onClick={() => onAnswer(level)}
              className="min-h-13 w-full rounded-piece border-2 border-control bg-card px-5 text-left font-bold hover:border-ink"
            >
              {words}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
