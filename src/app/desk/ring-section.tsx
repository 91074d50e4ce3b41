import { useState } from 'react';
import { Link } from 'react-router';
import { type Ring, type Step, salaryRange } from '../../domain/rings.ts';
import { JobLinks } from '../ui/job-links.tsx';
import { capitalise, sayJobs, sayLevel, sayNumber, sayTrainings } from '../ui/words.ts';

/** How much of a ring is shown before « tout voir ». */
const JOBS_SHOWN = 6;
const STEPS_SHOWN = 4;

/** One ring: how many jobs, the range of their salaries, the trainings that lead there, the jobs. `place`: its id. */
export function RingSection({ place, title, ring }: { place: string; title: string; ring: Ring }) {
  const { jobs, steps, levels } = ring;
  const range = salaryRange(jobs);
  return (
    <section aria-labelledby={place} className="min-w-0 print:mt-8">
      <h3 id={place} tabIndex={-1} className="text-2xl outline-none">
        {title}
      </h3>
      <p className="mt-1">
        <span className="font-bold">{capitalise(sayJobs(jobs.length))}</span>
        {levels.length > 0 && <span className="text-ink-2">{` · ${levels.map(sayLevel).join(', ')}`}</span>}
      </p>
      {range !== null && (
        <p className="text-ink-2">
          {range.lowest === range.highest
            ? `Salaire de début\u00a0: ${sayNumber(range.lowest)}\u00a0€ brut par mois`
            : `Salaires de début\u00a0: de ${sayNumber(range.lowest)} à ${sayNumber(range.highest)}\u00a0€ brut par mois`}
        </p>
      )}
      {jobs.length === 0 && (
        <p className="mt-2">
          {levels.length === 0 ? 'Il n’y a pas de diplôme au-delà.' : 'Aucun métier de ce catalogue ne s’y ajoute.'}
        </p>
      )}
      {steps.length > 0 && <Steps steps={steps} of={title} />}
      {steps.length > 0 && jobs.length > 0 && <h4 className="mt-5 font-bold">Les métiers</h4>}
      <Shortened count={jobs.length} most={JOBS_SHOWN} what={sayJobs(jobs.length)} of={title}>
        {(shown) => <JobLinks jobs={jobs.slice(0, shown)} />}
      </Shortened>
    </section>
  );
}

function Steps({ steps, of }: { steps: readonly Step[]; of: string }) {
  return (
    <>
      <h4 className="mt-5 font-bold">Par ces formations</h4>
      <Shortened count={steps.length} most={STEPS_SHOWN} what={sayTrainings(steps.length)} of={of}>
        {(shown) => (
          <ul className="mt-1">
            {steps.slice(0, shown).map(({ training, jobs }) => (
              <li key={training.id} className="border-line border-b last:border-b-0">
                <Link
                  to={`/formations/${training.id}`}
                  className="block py-2 leading-snug underline-offset-4 hover:underline"
                >
                  {training.label} <span className="whitespace-nowrap text-ink-2 text-sm">{sayJobs(jobs.length)}</span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Shortened>
    </>
  );
}

type ShortenedProps = {
  count: number;
  most: number;
  /** All of it, in words: « 37 métiers ». */
  what: string;
  /** The ring that it is of. */
  of: string;
  children: (shown: number) => React.ReactNode;
};

/** The first entries, and a button for all of them. */
function Shortened({ count, most, what, of, children }: ShortenedProps) {
  const [isWhole, setWhole] = useState(false);
  const isCut = count > most + 1;
  return (
    <>
      {children(isCut && !isWhole ? most : count)}
      {isCut && (
        <button
          type="button"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
          className="min-h-11 font-bold underline underline-offset-4 print:hidden"
        >
          {isWhole ? 'En voir moins' : `Voir les ${what}`}
          <span className="sr-only">{`\u00a0: ${of}`}</span>
        </button>
      )}
    </>
  );
}
