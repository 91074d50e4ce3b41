/** How many jobs are chosen, and what can be done with them; where none is, with all results. */

import { type RefCallback, useState } from 'react';
import { Link } from 'react-router';
import type { JobSummary } from '../../domain/browser-catalogue.ts';
import { MOST_COMPARED, writeCompareAddress } from '../compare/compare-address.ts';
import { ExportJobs } from '../export/export-jobs.tsx';
import { addToOwn } from '../share/add-to-own.ts';
import { FlagIcon } from '../ui/icons.tsx';
import { useMediaQuery } from '../ui/use-media-query.ts';
import { sayJobs, sayNumber } from '../ui/words.ts';

type Props = {
  /** The chosen jobs, in the order of the table; those that it does not show stand last. */
  chosen: readonly JobSummary[];
  /** How many of these the table does not show. */
  hidden: number;
  results: readonly JobSummary[];
  /** What the results are, in words: « Métiers : CAP et salarié/e ». */
  title: string;
  /** The search part of the address that finds the results. */
  address: string;
  barRef: RefCallback<HTMLElement>;
  onClear: () => void;
};

const ACTION = 'inline-flex min-h-11 items-center gap-2 font-bold underline underline-offset-4';

export function ChosenBar({ chosen, hidden, results, title, address, barRef, onClear }: Props) {
  const isAll = chosen.length === 0 || (hidden === 0 && chosen.length === results.length);
  const ids = chosen.map(({ id }) => id);
  const isNarrow = !useMediaQuery('(min-width: 40rem)');
  const ways = <ExportJobs jobs={chosen.length > 0 ? chosen : results} title={isAll ? title : 'Métiers choisis'} />;
  return (
    <section
      ref={barRef}
      aria-label="Avec les métiers choisis"
      tabIndex={-1}
      className="flex flex-wrap items-center gap-x-6 border-line border-y bg-paper py-1 text-sm md:sticky md:top-0 md:z-10 print:hidden"
    >
      <p role="status" className={chosen.length > 0 ? 'font-bold text-course' : ''}>
        {sayChosen(chosen.length, hidden, results.length)}
      </p>
      {chosen.length > 0 && (
        <button type="button" onClick={onClear} className={ACTION}>
          Ne plus rien choisir
        </button>
      )}
      <Link to={`/conseiller/classe${isAll ? address : `?ids=${ids.join(',')}`}`} className={ACTION}>
        Préparer une classe
      </Link>
      {chosen.length > 0 && <Compare ids={ids} />}
      {chosen.length > 0 && <Keep jobs={chosen} key={ids.join()} />}
      {isNarrow ? (
        // Unfolded it would take the place of the table's first rows.
        <details>
          <summary className={ACTION}>Emporter la liste</summary>
          <div className="pb-2">{ways}</div>
        </details>
      ) : (
        ways
      )}
    </section>
  );
}

function sayChosen(count: number, hidden: number, results: number): string {
  if (count === 0) return `Aucun métier choisi\u00a0: ce qui suit vaut pour ${sayAll(results)}.`;
  const elsewhere = hidden === 0 ? '' : `, dont ${sayNumber(hidden)} hors de ces résultats`;
  return `${sayJobs(count)} choisi${count > 1 ? 's' : ''}${elsewhere}`;
}

function sayAll(count: number): string {
  return count === 1 ? 'le métier trouvé' : `les ${sayJobs(count)}`;
}

function Compare({ ids }: { ids: string[] }) {
  if (ids.length < 2 || ids.length > MOST_COMPARED) {
    return <span className="inline-flex min-h-11 items-center text-ink-2">Comparer&nbsp;: de 2 à {MOST_COMPARED}</span>;
  }
  return (
    <Link to={`/comparer${writeCompareAddress({ ids, marksDifferences: false })}`} className={ACTION}>
      Comparer
    </Link>
  );
}

function Keep({ jobs }: { jobs: readonly JobSummary[] }) {
  const [said, setSaid] = useState('');
  const keep = () =>
    addToOwn(jobs.map(({ id, title }) => ({ id, title, note: '', verdict: null }))).then(
      (left) => setSaid(left === 0 ? 'Dans votre sélection' : `Sélection pleine\u00a0: ${sayJobs(left)} en trop`),
      () => setSaid('La sélection n’a pas pu être chargée\u00a0: rechargez la page, puis réessayez.'),
    );
  return (
    <>
      <button type="button" onClick={keep} className={ACTION}>
        <FlagIcon isKept={false} />
        Garder
      </button>
      <span role="status">{said}</span>
    </>
  );
}
