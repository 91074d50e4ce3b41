/** One page to print and take to a counsellor: kept jobs, what the quiz told, questions, and room to write. */

import { Link } from 'react-router';
import type { Choice, JobSummary } from '../../domain/browser-catalogue.ts';
import type { QuizAnswers } from '../../domain/quiz-answers.ts';
import type { KeptJob } from '../../domain/selection.ts';
import { studyYears } from '../../domain/study-years.ts';
import { sayStudyYears } from '../compare/say-study-years.ts';
import { pageTitle } from '../settings.ts';
import { VERDICT_WORDS } from '../share/verdict-words.ts';
import { capitalise, sayCeiling, sayEntryLevel, sayNumber, saySalary } from '../ui/words.ts';
import { chooseQuestions } from './questions.ts';

/** A kept job, with what the catalogue says of it; `job` is `null` where it has none of this id. */
export type GatheredJob = {
  kept: KeptJob;
  job: JobSummary | null;
  trainings: readonly { id: string; label: string }[];
};

type Props = { jobs: readonly GatheredJob[]; answers: QuizAnswers | null; interests: readonly Choice[] };

export function Appointment({ jobs, answers, interests }: Props) {
  const questions = chooseQuestions(
    jobs.map(({ kept, job, trainings }) => ({
      title: titleOf(kept, job),
      verdict: kept.verdict,
      isKnown: job !== null,
      level: job?.level ?? null,
      salary: job?.salary.min ?? null,
      statuses: job?.statuses ?? [],
      trainings,
    })),
    { maxLevel: answers?.wishes.maxLevel ?? null },
  );
  return (
    <div className="page print:text-[1.3em]">
      <div className="max-w-2xl pt-6 print:max-w-none print:pt-0">
        <title>{pageTitle('Préparer mon rendez-vous')}</title>
        <h1 className="text-4xl print:text-3xl">Préparer mon rendez-vous</h1>
        <p className="mt-3 text-lead print:hidden">
          Imprime cette page, ou montre-la sur ton téléphone&nbsp;: tes métiers, tes notes, des questions, et de la
          place pour écrire.
        </p>
        <p className="mt-5 flex flex-wrap gap-x-5 gap-y-3 print:hidden">
          <button
            type="button"
            onClick={() => window.print()}
            className="min-h-11 rounded-piece bg-ink px-5 font-bold text-paper"
          >
            Imprimer
          </button>
          <Link to="/selection" className="inline-flex min-h-11 items-center font-bold underline">
            Changer ma sélection
          </Link>
        </p>
        <p aria-hidden="true" className="mt-4 hidden gap-6 print:flex">
          <span className="flex-2 border-ink-2 border-b">Nom&nbsp;:</span>
          <span className="flex-1 border-ink-2 border-b">Le&nbsp;:</span>
        </p>

        <section aria-labelledby="metiers" className="mt-8 print:mt-5">
          <h2 id="metiers" className="text-2xl">
            Mes métiers
          </h2>
          {jobs.length === 0 ? (
            <p className="mt-2">
              Aucun métier gardé pour l’instant. Ce n’est pas grave&nbsp;: tu peux venir avec tes questions, ou{' '}
              <Link to="/metiers" className="underline">
                en garder d’abord quelques-uns
              </Link>
              .
            </p>
          ) : (
            <ol className="mt-3 grid gap-3 print:mt-2 print:gap-0">
              {jobs.map((gathered, at) => (
                <JobEntry key={gathered.kept.id} gathered={gathered} place={at + 1} />
              ))}
            </ol>
          )}
        </section>
        {answers !== null && <QuizPart answers={answers} interests={interests} />}
        <section aria-labelledby="questions" className="mt-8 print:mt-5">
          <h2 id="questions" className="text-2xl">
            Mes questions
          </h2>
          <p className="mt-2 text-ink-2 print:hidden">
            Elles viennent de ce que tu as gardé. Prends celles qui te parlent, ajoute les tiennes sur le papier.
          </p>
          <ol className="mt-3 list-decimal space-y-3 pl-6 marker:font-bold print:mt-2">
            {questions.map((question) => (
              <li key={question} className="break-inside-avoid">
                {typeset(question)}
                <Lines count={1} />
              </li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="suite" className="mt-5 hidden break-inside-avoid print:block">
          <h2 id="suite" className="text-2xl">
            Ce qu’on s’est dit, et la suite
          </h2>
          <Lines count={6} />
        </section>
      </div>
    </div>
  );
}

function titleOf(kept: KeptJob, job: JobSummary | null): string {
  return job?.title ?? (kept.title === '' ? `métier inconnu de ce catalogue (${kept.id})` : kept.title);
}

/** More trainings than this are for the sheet. */
const MOST_TRAININGS = 5;

function JobEntry({ gathered: { kept, job, trainings }, place }: { gathered: GatheredJob; place: number }) {
  const others = trainings.length - MOST_TRAININGS;
  const named = trainings.slice(0, MOST_TRAININGS).map(({ label }) => label);
  return (
    <li className="break-inside-avoid rounded-piece border border-line bg-card px-4 py-3 print:rounded-none print:border-0 print:border-b print:px-0 print:py-2">
      <h3 className="text-xl">
        {place}. {capitalise(titleOf(kept, job))}
        {kept.verdict !== null && (
          <span className="font-normal font-text text-[0.85em] tracking-normal">{`\u00a0: ${VERDICT_WORDS[kept.verdict]}`}</span>
        )}
      </h3>
      {job === null ? (
        <p className="mt-1 text-ink-2">Ce catalogue n’a pas, ou plus, sa fiche.</p>
      ) : (
        <>
          <p className="mt-1">
            {capitalise(sayEntryLevel(job.level))} ({sayStudyYears(studyYears(job.level))}), {saySalary(job.salary)}.
          </p>
          {named.length > 0 && (
            <p className="mt-1 text-ink-2">
              {`Formations\u00a0: ${named.join(' · ')}`}
              {others > 0 && ` · et ${others} autre${others > 1 ? 's' : ''} sur la fiche`}
            </p>
          )}
        </>
      )}
      {kept.note !== '' && (
        <p className="mt-2 whitespace-pre-line border-course border-l-3 pl-3 [overflow-wrap:anywhere]">{kept.note}</p>
      )}
    </li>
  );
}

function QuizPart({ answers, interests }: { answers: QuizAnswers; interests: readonly Choice[] }) {
  const { maxLevel, minSalary } = answers.wishes;
  const answeredTo = (answer: 'yes' | 'no') =>
    interests.filter(({ slug }) => answers.interests[slug] === answer).map(({ short }) => short);
  const rows = [
    { name: 'J’aime', words: answeredTo('yes').join(' · ') },
    { name: 'Je n’aime pas', words: answeredTo('no').join(' · ') },
    { name: 'Études', words: maxLevel === null ? '' : sayCeiling(maxLevel) },
    { name: 'Salaire de début', words: minSalary === null ? '' : `dès ${sayNumber(minSalary)}\u00a0€ brut par mois` },
  ].filter(({ words }) => words !== '');
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="quiz" className="mt-8 break-inside-avoid print:mt-5">
      <h2 id="quiz" className="text-2xl">
        Ce que j’ai dit dans le quiz
      </h2>
      <dl className="mt-2 space-y-1">
        {rows.map(({ name, words }) => (
          <div key={name}>
            <dt className="inline font-bold">{name}&nbsp;: </dt>
            <dd className="inline">{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A sentence as French prints it: a capital first, no line that begins with a mark. */
function typeset(sentence: string): string {
  return capitalise(sentence).replace(/(?<=«) | (?=[»:?])/g, '\u00a0');
}

/** Room to write, on paper alone. */
function Lines({ count }: { count: number }) {
  return (
    <span aria-hidden="true" className="hidden print:block">
      {Array.from({ length: count }, (_, at) => (
        // Lines are all alike.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <span key={at} className="block h-8 border-ink-2 border-b border-dotted" />
      ))}
    </span>
  );
}
