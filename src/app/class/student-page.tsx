/** A class as its link holds it: what to do, its jobs, and at the end one's choice given back. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import type { ClassPlan } from '../../domain/class.ts';
import { readClassLink } from '../../domain/class-link.ts';
import { useCatalogue } from '../catalogue/catalogue.ts';
import { IdeaCard } from '../job/idea-card.tsx';
import { FIRST_CARDS, MORE_CARDS } from '../jobs/result-list.tsx';
import { UnknownParts } from '../jobs/unknown-parts.tsx';
import { useKeepPlace, useKeptPlace } from '../jobs/use-kept-place.ts';
import { pageTitle } from '../settings.ts';
import { BadLink } from '../share/bad-link.tsx';
import { bindPunctuation } from '../ui/bind-punctuation.ts';
import { useGrowing } from '../ui/use-growing.ts';
import { capitalise, sayJobs } from '../ui/words.ts';
import { GiveBack } from './give-back.tsx';
import { keepOpenClass, readOpenClass } from './open-class.ts';
import { type ClassJobs, useClassJobs } from './use-class-jobs.ts';

const MESSAGES = {
  'not-ours': {
    title: 'Ce lien ne contient pas de classe',
    advice: 'Il a peut-être perdu ce qui suit le signe #. Scanne à nouveau le code QR, ou demande le lien en entier.',
  },
  'too-long': {
    title: 'Ce lien est trop long',
    advice: 'Il dépasse ce que cette page lit. Demande le code QR ou le lien à la personne qui anime la séance.',
  },
};

export function StudentPage() {
  const { hash } = useLocation();
  const link = hash.length > 1 ? hash.slice(1) : (readOpenClass() ?? '');
  const { data: reading } = useSuspenseQuery({ queryKey: ['class', link], queryFn: () => readClassLink(link) });
  const isClass = 'plan' in reading;
  useEffect(() => {
    if (isClass) keepOpenClass(link);
  }, [isClass, link]);
  if ('problem' in reading) return <BadLink problem={reading.problem} messages={MESSAGES} />;
  if ('answer' in reading) return <NotAClass link={link} />;
  return <StudentClass plan={reading.plan} key={link} />;
}

function StudentClass({ plan }: { plan: ClassPlan }) {
  const catalogue = useCatalogue();
  const found = useClassJobs(catalogue, plan.scope);
  const isReady = found.state !== 'coming';
  return (
    <div className="page pt-6">
      <title>{pageTitle(plan.title)}</title>
      <h1 className="max-w-measure text-4xl [overflow-wrap:anywhere]">{bindPunctuation(plan.title)}</h1>
      {plan.instruction !== '' && (
        <p className="mt-3 max-w-measure whitespace-pre-line text-lead [overflow-wrap:anywhere]">{plan.instruction}</p>
      )}
      <p className="mt-3">
        {plan.minutes !== null && <span className="font-bold">{plan.minutes} minutes. </span>}
        Touche «&nbsp;Garder&nbsp;» sur ce qui te plaît. À la fin, rends ton choix en bas de la page.
      </p>
      <UnknownParts parts={found.unknown} />
      <Missing ids={found.missing} />
      {isReady ? <Jobs found={found} /> : <p role="status">Les métiers arrivent…</p>}
      {isReady && <GiveBack plan={plan} jobs={found.jobs} />}
    </div>
  );
}

function Jobs({ found: { jobs, state } }: { found: ClassJobs }) {
  const place = useKeptPlace();
  const kept = place === null ? 0 : jobs.findIndex((job) => job.id === place.id) + 1;
  const shown = useGrowing(jobs, Math.max(FIRST_CARDS, kept + FIRST_CARDS), MORE_CARDS);
  useKeepPlace(place);
  if (jobs.length === 0) {
    return (
      <p role="status" className="mt-6 max-w-measure">
        {state === 'failed'
          ? 'La recherche n’a pas pu être chargée. Vérifie ta connexion, puis recharge la page.'
          : 'Aucun métier de cette classe n’est dans le catalogue de cet appareil. Dis-le à la personne qui anime la séance.'}
      </p>
    );
  }
  return (
    <section aria-labelledby="metiers-de-la-classe" className="mt-6">
      <h2 id="metiers-de-la-classe" className="text-2xl">
        {capitalise(sayJobs(jobs.length))}
      </h2>
      <ol aria-label="Métiers de la classe" className="mt-3 grid gap-3 lg:grid-cols-2">
        {jobs.slice(0, shown).map((job) => (
          <IdeaCard key={job.id} job={job}>
            <p className="mt-1.5 line-clamp-2">{job.presentation}</p>
          </IdeaCard>
        ))}
      </ol>
    </section>
  );
}

function Missing({ ids }: { ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <p role="status" className="mt-3 max-w-measure text-ink-2">
      Pas dans le catalogue de cet appareil&nbsp;: {ids.join(', ')}.
    </p>
  );
}

/** Somebody's answer, opened where classes are. */
function NotAClass({ link }: { link: string }) {
  return (
    <div className="page py-16">
      <title>{pageTitle('Un choix rendu')}</title>
      <h1 className="text-4xl">Ce lien est un choix rendu</h1>
      <p className="mt-4 max-w-measure text-lead">
        Il est pour la personne qui anime la séance&nbsp;: c’est sur son appareil qu’il s’ouvre.
      </p>
      <p className="mt-6">
        <Link to={`/conseiller/classe#${link}`} className="inline-flex min-h-11 items-center font-bold underline">
          C’est moi&nbsp;: l’ajouter à la classe
        </Link>
      </p>
    </div>
  );
}
