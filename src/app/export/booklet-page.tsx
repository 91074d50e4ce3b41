/** The booklet of some jobs, to look over and to print. What it holds stands in the address. */

import { Suspense, useDeferredValue, useRef, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import type { JobSummary } from '../../domain/browser-catalogue.ts';
import { type Catalogue, useCatalogue, useJobSearch } from '../catalogue/catalogue.ts';
import { DeskNav } from '../desk/desk-nav.tsx';
import { SearchFailed } from '../jobs/search-failed.tsx';
import { UnknownParts } from '../jobs/unknown-parts.tsx';
import { findJobs } from '../jobs/use-job-results.ts';
import { knownSlugs } from '../jobs/use-job-view.ts';
import { pageTitle } from '../settings.ts';
import { reachOf } from '../share/link-address.ts';
import { sayJobs } from '../ui/words.ts';
import { Booklet } from './booklet.tsx';
import {
  type BookletAddress,
  LONGEST_TITLE,
  MOST_PRINTED,
  readBookletAddress,
  writeBookletAddress,
} from './booklet-address.ts';

export function BookletPage() {
  const catalogue = useCatalogue();
  const { search } = useLocation();
  const navigate = useNavigate();
  const { booklet, unknown } = readBookletAddress(search, knownSlugs(catalogue), (id) => catalogue.byId.has(id));
  const { jobs, state, retry } = useAskedJobs(catalogue, booklet.asked);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const printed = jobs.slice(0, MOST_PRINTED);
  // What stands here stays while the next sheets come.
  const shown = useDeferredValue(printed.map(({ id }) => id).join());
  const ids = shown === '' ? [] : shown.split(',');
  const title = booklet.title === '' ? 'Des métiers à découvrir' : booklet.title;

  const remove = (job: JobSummary) => {
    const left = printed.filter(({ id }) => id !== job.id).map(({ id }) => id);
    navigate({ search: writeBookletAddress(left, booklet.title) }, { preventScrollReset: true });
    setSaid(`${job.title}\u00a0: retiré du livret.`);
    heading.current?.focus({ preventScroll: true });
  };
  const rename = (name: string) => {
    const params = new URLSearchParams(search);
    params.delete('titre');
    if (name !== '') params.set('titre', name);
    navigate({ search: params.toString() }, { replace: true, preventScrollReset: true });
  };

  return (
    <div className="page">
      <title>{pageTitle(`Livret\u00a0: ${title}`)}</title>
      <DeskNav />
      <div className="pt-6 print:hidden">
        <h1 ref={heading} tabIndex={-1} className="text-4xl">
          Livret à imprimer
        </h1>
        <p className="mt-3 max-w-measure text-lead">
          Une couverture avec le sommaire, puis une ou deux pages par métier, avec un code QR vers la fiche.
        </p>
        <p role="status" className="sr-only">
          {said}
        </p>
        <UnknownParts parts={unknown} />
        {jobs.length > MOST_PRINTED && (
          <p role="status" className="mt-3 max-w-measure">
            Un livret tient au plus {MOST_PRINTED} métiers&nbsp;: voici les {MOST_PRINTED} premiers des{' '}
            {sayJobs(jobs.length)} demandés.
          </p>
        )}
        {jobs.length > 0 && (
          <>
            <TitleField title={booklet.title} onRename={rename} />
            <ReachNotice />
          </>
        )}
        {state === 'coming' && (
          <p role="status" className="mt-6">
            Recherche des métiers…
          </p>
        )}
        {state === 'failed' && <SearchFailed onRetry={retry} />}
        {state === 'complete' && jobs.length === 0 && <NoJob asked={booklet.asked} />}
      </div>
      {ids.length > 0 && (
        <Suspense
          fallback={
            <p role="status" className="mt-6">
              Le livret se prépare…
            </p>
          }
        >
          <Booklet
            catalogue={catalogue}
            jobs={ids.flatMap((id) => catalogue.byId.get(id) ?? [])}
            title={title}
            onRemove={remove}
          />
        </Suspense>
      )}
    </div>
  );
}

/** The jobs that the address asks for; those of a query once all texts are searched. */
function useAskedJobs(catalogue: Catalogue, asked: BookletAddress['asked']) {
  const view = asked !== null && 'view' in asked ? asked.view : null;
  const hasQuery = view !== null && view.query.trim() !== '';
  const { search, state, retry } = useJobSearch(catalogue, hasQuery);
  if (hasQuery && state !== 'complete') return { jobs: [], state, retry };
  const listed = asked !== null && 'ids' in asked ? asked.ids.flatMap((id) => catalogue.byId.get(id) ?? []) : [];
  const jobs = view === null ? listed : findJobs(catalogue, search, view).jobs;
  return { jobs, state: 'complete' as const, retry };
}

function TitleField({ title, onRename }: { title: string; onRename: (title: string) => void }) {
  return (
    <form
      className="mt-5 flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        onRename(String(new FormData(event.currentTarget).get('titre')).trim());
      }}
    >
      <label className="flex-1 basis-72 max-w-measure">
        <span className="text-ink-2 text-sm">Titre du livret</span>
        <input
          key={title}
          name="titre"
          defaultValue={title}
          maxLength={LONGEST_TITLE}
          placeholder="3e B, portes ouvertes…"
          className="h-12 w-full rounded-piece border border-control bg-card px-4"
        />
      </label>
      <button type="submit" className="min-h-12 rounded-piece border-2 border-ink px-5 font-bold">
        Donner ce titre
      </button>
    </form>
  );
}

/** Codes on paper outlive the address that they lead to. */
function ReachNotice() {
  const reach = reachOf(window.location.hostname);
  if (reach === 'everyone') return null;
  return (
    <p className="mt-4 max-w-measure text-ink-2">
      {reach === 'device'
        ? 'Ici, Azimut n’est servi que sur cet appareil\u00a0: les codes QR du livret ne s’ouvriront pas sur un téléphone.'
        : 'Ici, Azimut n’est servi que sur ce réseau\u00a0: les codes QR du livret ne s’ouvriront que sur les téléphones qui y sont connectés.'}
    </p>
  );
}

function NoJob({ asked }: { asked: BookletAddress['asked'] }) {
  return (
    <p className="mt-6 max-w-measure">
      {asked === null || 'ids' in asked
        ? 'Aucun métier dans ce livret pour l’instant. '
        : 'Aucun métier ne répond à ces filtres. '}
      <Link to="/metiers" className="underline">
        Choisissez des métiers dans la liste
      </Link>{' '}
      ou{' '}
      <Link to="/conseiller" className="underline">
        partez d’un diplôme
      </Link>
      , puis «&nbsp;Livret à imprimer&nbsp;».
    </p>
  );
}
