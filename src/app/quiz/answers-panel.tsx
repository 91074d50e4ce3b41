import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';
import type { Choice } from '../../domain/browser-catalogue.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { AskOnce } from '../ui/ask-once.tsx';
import { capitalise, sayNumber } from '../ui/words.ts';
import { ANSWERS } from './card-question.tsx';
import { STUDY_WISHES } from './level-question.tsx';
import type { Quiz } from './use-quiz.ts';

/** Starts that one may wish, gross euros a month: above the SMIC, in steps that part the catalogue's jobs. */
const SALARIES = [2000, 2300, 2600, 3000];

const SELECT = 'mt-1 min-h-11 w-full rounded-piece border border-ink bg-card px-3';

/** Every answer, each to be changed, and the wishes that no card asks. The ideas follow at once. */
export function AnswersPanel({ catalogue, quiz }: { catalogue: Catalogue; quiz: Quiz }) {
  const { interests: answered, wishes } = quiz.quiz.answers;
  const { interests, statuses } = catalogue.choices;
  const given = Object.keys(answered).flatMap((slug) => interests.find((choice) => choice.slug === slug) ?? []);
  const others = interests.filter(({ slug }) => !Object.hasOwn(answered, slug));
  return (
    <section
      id="tes-reponses"
      aria-labelledby="tes-reponses-titre"
      className="rounded-piece border border-line bg-card px-5 py-5 print:hidden"
    >
      <h2 id="tes-reponses-titre" className="text-2xl">
        Tes réponses
      </h2>
      <Choose
        label="Études, si possible"
        value={wishes.maxLevel ?? ''}
        onChoose={(value) => quiz.wish({ maxLevel: STUDY_WISHES.find(({ level }) => level === value)?.level ?? null })}
      >
        <option value="">Je ne sais pas</option>
        {STUDY_WISHES.map(({ level, words }) => (
          <option key={level} value={level}>
            {words}
          </option>
        ))}
      </Choose>
      <Choose
        label="Salaire de début, si possible"
        value={String(wishes.minSalary ?? '')}
        onChoose={(value) => quiz.wish({ minSalary: value === '' ? null : Number(value) })}
      >
        <option value="">Peu importe</option>
        {SALARIES.map((salary) => (
          <option key={salary} value={salary}>{`dès ${sayNumber(salary)}\u00a0€ brut par mois`}</option>
        ))}
      </Choose>
      {statuses.length > 0 && (
        <details className="mt-4">
          <summary className="min-h-11 content-center font-bold">
            {wishes.statuses.length === 0
              ? 'Statut\u00a0: peu importe'
              : `Statut\u00a0: ${wishes.statuses.length} au choix`}
          </summary>
          {statuses.map(({ slug, short }) => (
            <label key={slug} className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                className="size-5 accent-course"
                checked={wishes.statuses.includes(slug)}
                onChange={({ currentTarget }) =>
                  quiz.wish({
                    statuses: currentTarget.checked
                      ? [...wishes.statuses, slug]
                      : wishes.statuses.filter((other) => other !== slug),
                  })
                }
              />
              {short}
            </label>
          ))}
        </details>
      )}
      {given.map((choice) => (
        <InterestAnswer key={choice.slug} choice={choice} quiz={quiz} />
      ))}
      {others.length > 0 && (
        <details className="mt-4">
          <summary className="min-h-11 content-center font-bold">{`Les autres envies (${others.length})`}</summary>
          {others.map((choice) => (
            <InterestAnswer key={choice.slug} choice={choice} quiz={quiz} />
          ))}
        </details>
      )}
      <div className="mt-5">
        <AskOnce
          label="Recommencer à zéro"
          isPlain
          question={'Effacer toutes tes réponses\u00a0?'}
          yes="Effacer"
          no="Garder"
          onYes={quiz.erase}
        />
      </div>
      <p className="mt-3 text-ink-2 text-sm">
        Tes réponses restent sur cet appareil.{' '}
        <Link to="/a-propos" className="underline">
          En savoir plus
        </Link>
      </p>
    </section>
  );
}

type ChooseProps = { label: string; value: string; onChoose: (value: string) => void; children: ReactNode };

function Choose({ label, value, onChoose, children }: ChooseProps) {
  const id = useId();
  return (
    <p className="mt-4">
      <label htmlFor={id} className="font-bold">
        {label}
      </label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)} className={SELECT}>
        {children}
      </select>
    </p>
  );
}

function InterestAnswer({ choice: { slug, short }, quiz }: { choice: Choice; quiz: Quiz }) {
  const name = useId();
  return (
    <fieldset className="mt-4">
      <legend className="font-bold leading-snug">{capitalise(short)}</legend>
      <div className="mt-1 grid grid-cols-3 gap-1.5">
        {ANSWERS.map(({ answer, words }) => (
          <label
            key={answer}
            data-choice
            className="flex min-h-11 items-center justify-center rounded-piece border border-control has-checked:border-course has-checked:bg-course-ground has-checked:font-bold has-checked:text-course has-focus-visible:outline-3 has-focus-visible:outline-course"
          >
            <input
              type="radio"
              name={name}
              className="sr-only"
              checked={quiz.quiz.answers.interests[slug] === answer}
              onChange={() => quiz.answer(slug, answer)}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
