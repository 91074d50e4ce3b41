/** Adds a job to the comparison: by its name, or from the reader's selection. */

import { type RefObject, useDeferredValue, useMemo, useState } from 'react';
import type { JobSummary } from '../../domain/browser-catalogue.ts';
import { type Catalogue, useJobSearch } from '../catalogue/catalogue.ts';
import { answerQuery } from '../search/answer-query.ts';
import { SearchIcon } from '../ui/icons.tsx';

/** As many as are seen without scrolling on a small phone. */
const MOST_OFFERED = 5;

type Props = {
  catalogue: Catalogue;
  /** The jobs that are compared already. */
  compared: readonly JobSummary[];
  /** The jobs of the reader's selection that this catalogue has. */
  kept: readonly JobSummary[];
  fieldRef: RefObject<HTMLInputElement | null>;
  onAdd: (job: JobSummary) => void;
};

export function AddJob({ catalogue, compared, kept, fieldRef, onAdd }: Props) {
  const [query, setQuery] = useState('');
  const [isUsed, setUsed] = useState(false);
  const asked = useDeferredValue(query).trim();
  const { search, state } = useJobSearch(catalogue, isUsed);
  const found = useMemo(() => {
    if (search === null || asked === '') return [];
    return answerQuery(search, asked).hits.flatMap(({ id }) => catalogue.byId.get(id) ?? []);
  }, [search, asked, catalogue]);
  const isNew = (job: JobSummary) => !compared.includes(job);
  const offered = found.filter(isNew).slice(0, MOST_OFFERED);
  const keptElsewhere = kept.filter(isNew);
  const add = (job: JobSummary) => {
    setQuery('');
    onAdd(job);
  };
  return (
    <section aria-labelledby="ajouter" className="mt-5 max-w-2xl print:hidden">
      <h2 id="ajouter" className="text-xl">
        <label htmlFor="ajouter-un-metier">Ajouter un métier</label>
      </h2>
      <div className="relative mt-2">
        <span className="pointer-events-none absolute inset-y-0 left-3.5 flex items-center">
          <SearchIcon size={20} />
        </span>
        <input
          ref={fieldRef}
          id="ajouter-un-metier"
          type="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={200}
          placeholder="Son nom, un mot…"
          value={query}
          onFocus={() => setUsed(true)}
          onChange={(event) => setQuery(event.currentTarget.value)}
          className="h-12 w-full appearance-none rounded-piece border-2 border-ink bg-card pr-4 pl-11"
        />
      </div>
      <p role="status" className="sr-only">
        {asked !== '' && search !== null && sayOffered(offered.length)}
      </p>
      {offered.length > 0 && <JobButtons label="Métiers trouvés" jobs={offered} onAdd={add} />}
      {asked !== '' && search !== null && offered.length === 0 && (
        <p className="mt-2 text-ink-2">Aucun autre métier trouvé pour «&nbsp;{asked}&nbsp;».</p>
      )}
      {asked !== '' && state === 'failed' && (
        <p role="alert" className="mt-2">
          La recherche n’a pas pu être chargée. Vérifie ta connexion, puis recharge la page.
        </p>
      )}
      {keptElsewhere.length > 0 && (
        <details className="mt-2">
          <summary className="inline-flex min-h-11 items-center font-bold underline underline-offset-4">
            Depuis ma sélection ({keptElsewhere.length})
          </summary>
          <JobButtons label="Métiers de ma sélection" jobs={keptElsewhere} onAdd={add} />
        </details>
      )}
    </section>
  );
}

type ButtonsProps = { label: string; jobs: readonly JobSummary[]; onAdd: (job: JobSummary) => void };

function JobButtons({ label, jobs, onAdd }: ButtonsProps) {
  return (
    <ul aria-label={label} className="mt-2 flex flex-wrap gap-2">
      {jobs.map((job) => (
        <li key={job.id}>
          <button
            type="button"
            onClick={() => onAdd(job)}
            className="min-h-11 rounded-piece border border-control bg-card px-4 py-1.5 text-left leading-tight hover:border-ink"
          >
            <span aria-hidden="true">+ </span>
            <span className="sr-only">Ajouter </span>
            {job.title}
          </button>
        </li>
      ))}
    </ul>
  );
}

function sayOffered(count: number): string {
  return count === 0 ? 'Aucun métier trouvé.' : `${count} métier${count > 1 ? 's' : ''} à ajouter.`;
}
