/** Two to four jobs side by side. What is compared stands in the address. */

import { useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { JobSummary } from '../../domain/browser-catalogue.ts';
import { type Catalogue, useCatalogue } from '../catalogue/catalogue.ts';
import { UnknownParts } from '../jobs/unknown-parts.tsx';
import { pageTitle } from '../settings.ts';
import { useOwnSelection } from '../share/own-selection.ts';
import { sayNumber } from '../ui/words.ts';
import { AddJob } from './add-job.tsx';
import {
  type Comparison as Compared,
  type LeftOut,
  MOST_COMPARED,
  readCompareAddress,
  writeCompareAddress,
} from './compare-address.ts';
import { Comparison } from './comparison.tsx';

export function ComparePage() {
  const catalogue = useCatalogue();
  const { search } = useLocation();
  const navigate = useNavigate();
  const { comparison, leftOut } = readCompareAddress(search, (id) => catalogue.byId.has(id));
  const jobs = findJobs(catalogue, comparison.ids);
  const kept = findJobs(
    catalogue,
    (useOwnSelection()?.jobs ?? []).map(({ id }) => id),
  );
  const title = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const { ids, marksDifferences } = comparison;

  const change = (next: Partial<Compared>, replace = false) =>
    navigate({ search: writeCompareAddress({ ...comparison, ...next }) }, { preventScrollReset: true, replace });
  const add = (job: JobSummary) => {
    change({ ids: [...ids, job.id] });
    setSaid(`${job.title}\u00a0: ajouté à la comparaison.`);
    // With the last place taken the field goes.
    (ids.length + 1 < MOST_COMPARED ? field : title).current?.focus();
  };
  const remove = (job: JobSummary) => {
    change({ ids: ids.filter((id) => id !== job.id) });
    setSaid(`${job.title}\u00a0: retiré de la comparaison.`);
    title.current?.focus();
  };

  return (
    <div className="page">
      <title>
        {pageTitle(jobs.length === 0 ? 'Comparer' : `Comparer\u00a0: ${jobs.map((job) => job.title).join(', ')}`)}
      </title>
      <h1 ref={title} tabIndex={-1} className="pt-6 text-4xl">
        Comparer des métiers
      </h1>
      <p className="mt-2 max-w-measure text-lead">{sayHowMany(jobs.length)}</p>
      <LeftOutNotice catalogue={catalogue} leftOut={leftOut} />
      <p role="status" className="sr-only">
        {said}
      </p>
      {jobs.length < MOST_COMPARED && (
        <AddJob catalogue={catalogue} compared={jobs} kept={kept} fieldRef={field} onAdd={add} />
      )}
      {jobs.length > 1 && (
        <p className="mt-5 flex flex-wrap gap-3 print:hidden">
          <button
            type="button"
            aria-pressed={marksDifferences}
            onClick={() => change({ marksDifferences: !marksDifferences }, true)}
            className="min-h-11 rounded-piece border-2 border-ink px-5 font-bold aria-pressed:border-course aria-pressed:bg-course-ground aria-pressed:text-course"
          >
            Montrer les différences
          </button>
          <button
            type="button"
            onClick={() => window.print()}
            className="min-h-11 rounded-piece border-2 border-ink px-5 font-bold"
          >
            Imprimer
          </button>
        </p>
      )}
      {jobs.length > 0 && (
        <Comparison catalogue={catalogue} jobs={jobs} marksDifferences={marksDifferences} onRemove={remove} />
      )}
    </div>
  );
}

function findJobs({ byId }: Catalogue, ids: readonly string[]): JobSummary[] {
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function sayHowMany(count: number): string {
  if (count === 0) return 'Choisis de deux à quatre métiers\u00a0: ils se mettent côte à côte.';
  if (count === 1) return 'Un seul métier pour l’instant\u00a0: ajoutes-en un deuxième pour comparer.';
  return 'Aucun n’est mieux qu’un autre\u00a0: regarde ce qui compte pour toi.';
}

/** What the address asked for and did not get. */
function LeftOutNotice({ catalogue, leftOut }: { catalogue: Catalogue; leftOut: LeftOut }) {
  const { unknown, parts, doubled, beyond } = leftOut;
  const names = (ids: readonly string[]) => listSome(findJobs(catalogue, ids).map((job) => job.title));
  const sentences = [
    unknown.length > 0 &&
      `Pas dans ce catalogue, donc laissé de côté\u00a0: ${listSome(unknown.map((id) => `«\u00a0${id}\u00a0»`))}.`,
    beyond.length > 0 && `On compare quatre métiers au plus. Laissés de côté\u00a0: ${names(beyond)}.`,
    doubled.length > 0 && `Demandé plusieurs fois, montré une seule\u00a0: ${names(doubled)}.`,
  ].filter((sentence) => sentence !== false);
  return (
    <>
      <UnknownParts parts={parts} />
      {sentences.length > 0 && (
        <p
          role="status"
          className="mt-3 rounded-piece border border-line bg-card px-4 py-3 text-sm [overflow-wrap:anywhere]"
        >
          {sentences.join(' ')}
        </p>
      )}
    </>
  );
}

/** An address can ask for thousands. */
const MOST_LISTED = 5;

function listSome(names: readonly string[]): string {
  const others = names.length - MOST_LISTED;
  const listed = names.slice(0, MOST_LISTED).join(', ');
  return others > 0 ? `${listed} et ${sayNumber(others)} autre${others > 1 ? 's' : ''}` : listed;
}
