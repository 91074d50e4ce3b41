import { useDeferredValue, useMemo, useState } from 'react';
import type { JobSummary } from '../../domain/browser-catalogue.ts';
import { type Match, matchJobs } from '../../domain/match.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { IdeaCard } from '../job/idea-card.tsx';
import { AnswersPanel } from './answers-panel.tsx';
import { type SayInterest, sayAgainst, sayReasons } from './say-match.ts';
import type { Quiz } from './use-quiz.ts';

const SHOWN = 10;

type Props = {
  catalogue: Catalogue;
  quiz: Quiz;
  /** Goes on with the cards; `null`: none is left. */
  onResume: (() => void) | null;
};

/** The jobs that fit the answers, and the answers, which can be changed on the spot. */
export function Ideas({ catalogue, quiz, onResume }: Props) {
  const answers = useDeferredValue(quiz.quiz.answers);
  const [shown, setShown] = useState(SHOWN);
  const matches = useMemo(() => matchJobs(catalogue.jobs, answers, { limit: shown }), [catalogue.jobs, answers, shown]);
  const words = new Map(catalogue.choices.interests.map(({ slug, short }) => [slug, short]));
  const sayInterest = (slug: string) => words.get(slug) ?? slug;
  return (
    <>
      <p className="mt-3 max-w-measure text-lead">
        Des idées pour commencer à chercher, pas un verdict. Change une réponse, elles changent aussi.
      </p>
      <p className="mt-2 flex flex-wrap gap-x-6 print:hidden">
        {onResume !== null && (
          <button type="button" onClick={onResume} className="min-h-11 font-bold underline underline-offset-4">
            Continuer les questions
          </button>
        )}
        <a href="#tes-reponses" className="inline-flex min-h-11 items-center underline underline-offset-4 lg:hidden">
          Changer mes réponses
        </a>
      </p>
      <div className="mt-5 grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <section aria-label="Idées de métiers">
          <ol className="grid gap-3">
            {matches.map((match) => {
              const job = catalogue.byId.get(match.id);
              return job && <Idea key={job.id} job={job} match={match} sayInterest={sayInterest} />;
            })}
          </ol>
          {shown < catalogue.jobs.length && (
            <button
              type="button"
              onClick={() => setShown(shown + SHOWN)}
              className="mt-4 min-h-11 rounded-piece border-2 border-ink px-5 font-bold print:hidden"
            >
              Dix autres idées
            </button>
          )}
        </section>
        <AnswersPanel catalogue={catalogue} quiz={quiz} />
      </div>
    </>
  );
}

type IdeaProps = { job: JobSummary; match: Match; sayInterest: SayInterest };

function Idea({ job, match, sayInterest }: IdeaProps) {
  const against = sayAgainst(match, sayInterest);
  return (
    <IdeaCard job={job}>
      <p className="mt-1.5 text-course">{sayReasons(match, sayInterest)}</p>
      {against !== '' && <p className="mt-1 text-ink-2 text-sm">{against}</p>}
    </IdeaCard>
  );
}
