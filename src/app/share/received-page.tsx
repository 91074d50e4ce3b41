/** Somebody's selection, as their link holds it. One's own stays as it is until « Ajouter ». */

import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { type KeptJob, MOST_JOBS, type Selection } from '../../domain/selection.ts';
import { readLink } from '../../domain/selection-link.ts';
import { type Catalogue, useCatalogue } from '../catalogue/catalogue.ts';
import { pageTitle } from '../settings.ts';
import { DomainMark } from '../ui/domain-mark.tsx';
import { focusOnShow } from '../ui/focus-on-show.ts';
import { sayEntryLevel, sayJobs, saySalary } from '../ui/words.ts';
import { addToOwn } from './add-to-own.ts';
import { BadLink } from './bad-link.tsx';
import { VERDICT_WORDS } from './verdict-words.ts';

export function ReceivedPage() {
  const { hash } = useLocation();
  const text = hash.slice(1);
  const { data: reading } = useSuspenseQuery({ queryKey: ['received', text], queryFn: () => readLink(text) });
  if ('problem' in reading) return <BadLink problem={reading.problem} />;
  return <Received selection={reading.selection} key={text} />;
}

function Received({ selection }: { selection: Selection }) {
  const catalogue = useCatalogue();
  const { jobs } = selection;
  return (
    <div className="page">
      <div className="max-w-2xl pt-6">
        <title>{pageTitle('Une sélection reçue')}</title>
        <h1 className="text-4xl">Une sélection qu’on te partage</h1>
        <p className="mt-3 text-lead">
          {jobs.length === 0
            ? 'Elle est vide\u00a0: aucun métier n’y a été gardé.'
            : `${sayJobs(jobs.length)}, à lire et à ouvrir.`}
        </p>
        {jobs.length > 0 && <AddAll catalogue={catalogue} jobs={jobs} />}
        <ol aria-label="Métiers partagés" className="mt-6 grid gap-3">
          {jobs.map((job) => (
            <ReceivedJob key={job.id} catalogue={catalogue} received={job} />
          ))}
        </ol>
      </div>
    </div>
  );
}

type AddProps = { catalogue: Catalogue; jobs: readonly KeptJob[] };

/** `failed` can be tried again. */
type Adding = 'offered' | 'running' | 'done' | 'failed';

function AddAll({ catalogue, jobs }: AddProps) {
  const [state, setState] = useState<Adding>('offered');
  const [left, setLeft] = useState(0);
  const add = () => {
    setState('running');
    const named = jobs.map((job) => ({ ...job, title: catalogue.byId.get(job.id)?.title ?? '' }));
    addToOwn(named).then(
      (count) => {
        setLeft(count);
        setState('done');
      },
      () => setState('failed'),
    );
  };
  if (state === 'done') {
    return (
      <p ref={focusOnShow} tabIndex={-1} className="mt-5 outline-none">
        {sayAdded(jobs.length, left)}{' '}
        <Link to="/selection" className="inline-flex min-h-11 items-center font-bold underline">
          Voir ma sélection
        </Link>
      </p>
    );
  }
  return (
    <>
      <button
        type="button"
        onClick={add}
        disabled={state === 'running'}
        className="mt-5 min-h-11 rounded-piece bg-ink px-5 font-bold text-paper print:hidden"
      >
        Ajouter à ma sélection
      </button>
      <p role="status" className="mt-2 text-ink-2">
        {state === 'failed'
          ? 'Ça n’a pas marché, et rien n’a changé. Réessaie dans un moment.'
          : 'Ta sélection à toi n’a pas bougé.'}
      </p>
    </>
  );
}

function sayAdded(count: number, left: number): string {
  if (left === 0) return 'C’est ajouté.';
  const full = `ta sélection est pleine (${MOST_JOBS} métiers)`;
  return left === count ? `Rien n’a été ajouté\u00a0: ${full}.` : `${count - left} sur ${count} y sont\u00a0: ${full}.`;
}

function ReceivedJob({ catalogue, received }: { catalogue: Catalogue; received: KeptJob }) {
  const job = catalogue.byId.get(received.id);
  const { note, verdict } = received;
  return (
    <li className="flex gap-4 rounded-piece border border-line bg-card p-4">
      {job?.domains[0] !== undefined && <DomainMark slug={job.domains[0]} size={38} />}
      <div className="min-w-0 flex-1">
        <h2 className="text-xl">
          {job === undefined ? (
            `Métier inconnu de ce catalogue (${received.id})`
          ) : (
            <Link
              to={`/metiers/${job.id}`}
              className="inline-flex min-h-11 items-center underline-offset-4 hover:underline"
            >
              {job.title}
            </Link>
          )}
        </h2>
        {job !== undefined && (
          <p className="flex flex-wrap gap-x-4">
            <span className="font-bold">{sayEntryLevel(job.level)}</span>
            <span className="text-ink-2">{saySalary(job.salary)}</span>
          </p>
        )}
        {verdict !== null && <p className="mt-1 text-ink-2">«&nbsp;{VERDICT_WORDS[verdict]}&nbsp;»</p>}
        {note !== '' && (
          <p className="mt-2 whitespace-pre-line border-contour border-l-3 pl-3 [overflow-wrap:anywhere]">{note}</p>
        )}
      </div>
    </li>
  );
}
