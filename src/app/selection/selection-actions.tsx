/** What can be done with a whole selection. */

import { useState } from 'react';
import { Link } from 'react-router';
import type { JobSummary } from '../../domain/browser-catalogue.ts';
import { isKept, mergeSelections, type Selection } from '../../domain/selection.ts';
import { ExportJobs } from '../export/export-jobs.tsx';
import { ShareSelection } from '../share/share-selection.tsx';
import { sayJobs } from '../ui/words.ts';
import { EraseAll } from './erase-all.tsx';
import { currentKeeping, type SeenJob } from './keeping.ts';
import { readSelectionFile, saveSelectionFile } from './selection-file.ts';
import { editSelection } from './selection-store.ts';

/** How many jobs fit side by side. */
const MOST_COMPARED = 4;

/** Where they stand in the page: below the list on a small screen. */
export const ACTIONS_PLACE = 'que-faire';

type Props = {
  selection: Selection;
  seen: readonly SeenJob[];
  byId: ReadonlyMap<string, JobSummary>;
  onErased: () => void;
};

export function SelectionActions({ selection, seen, byId, onErased }: Props) {
  const [outcome, setOutcome] = useState('');
  const compared = selection.jobs
    .filter((job) => byId.has(job.id) && job.verdict !== 'no')
    .slice(0, MOST_COMPARED)
    .map((job) => job.id);
  const hasJobs = selection.jobs.length > 0;
  return (
    <section id={ACTIONS_PLACE} aria-label="Que faire de ma sélection" className="mt-8 lg:mt-5 print:hidden">
      <div className="flex flex-wrap gap-3">
        {compared.length > 1 && (
          <Link
            to={`/comparer?ids=${compared.join(',')}`}
            className="flex min-h-11 items-center rounded-piece bg-ink px-5 font-bold text-paper"
          >
            {compared.length === selection.jobs.length ? 'Comparer' : `Comparer les ${compared.length} premiers`}
          </Link>
        )}
        {hasJobs && (
          <Link
            to="/selection/rendez-vous"
            className="flex min-h-11 items-center rounded-piece border-2 border-ink px-5 font-bold"
          >
            Préparer mon rendez-vous
          </Link>
        )}
        {hasJobs && (
          <button
            type="button"
            onClick={() => saveSelectionFile(selection)}
            className="min-h-11 rounded-piece border-2 border-ink px-5 font-bold"
          >
            Enregistrer un fichier
          </button>
        )}
        <OpenFile onOpened={setOutcome} />
        {(hasJobs || seen.length > 0) && (
          <EraseAll
            onErased={() => {
              setOutcome('Tout est effacé.');
              onErased();
            }}
          />
        )}
      </div>
      <p role="status" className="mt-3">
        {outcome}
      </p>
      <ExportJobs jobs={selection.jobs.flatMap(({ id }) => byId.get(id) ?? [])} title="Ma sélection" />
      <ShareSelection selection={selection} />
    </section>
  );
}

/** Adds a file's jobs to the selection. */
function OpenFile({ onOpened }: { onOpened: (outcome: string) => void }) {
  const open = async (file: File) => {
    const { selection: opened, message } = await readSelectionFile(file);
    const own = currentKeeping().selection;
    const added = mergeSelections(own, opened).jobs.length - own.jobs.length;
    const left = opened.jobs.filter((job) => !isKept(own, job.id)).length - added;
    if (opened.jobs.length > 0) await editSelection((kept) => mergeSelections(kept, opened));
    onOpened([message, sayOpened(opened.jobs.length, added, left)].filter((part) => part !== null).join(' '));
  };
  return (
    <label className="flex min-h-11 items-center rounded-piece border-2 border-ink px-5 font-bold has-focus-visible:outline-3 has-focus-visible:outline-course has-focus-visible:outline-offset-2">
      Ouvrir un fichier
      <input
        type="file"
        accept="application/json,.json"
        className="sr-only"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) void open(file);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

/** `null`: nothing was there to add. */
function sayOpened(opened: number, added: number, left: number): string | null {
  if (opened === 0) return null;
  const known = opened - added - left;
  return [
    added === 0 ? 'Aucun métier de plus.' : `${sayJobs(added)} ajouté${added > 1 ? 's' : ''}.`,
    known === 0 ? '' : `Déjà dans ta sélection\u00a0: ${known}.`,
    left === 0 ? '' : `Laissés de côté, car ta sélection est pleine\u00a0: ${left}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
