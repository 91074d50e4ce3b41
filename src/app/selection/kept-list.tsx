/** The kept jobs, to be put in order by hand (mouse, finger) or by their buttons. */

import { closestCenter, DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { Fragment, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { JobSummary } from '../../domain/browser-catalogue.ts';
import { dropJob, type KeptJob, moveJob, putBackJob, type Selection } from '../../domain/selection.ts';
import { focusOnShow } from '../ui/focus-on-show.ts';
import { KeptCard } from './kept-card.tsx';
import { editSelection } from './selection-store.ts';

type Props = { selection: Selection; byId: ReadonlyMap<string, JobSummary>; whenEmpty: ReactNode };

/** A job that was just removed, and where it stood. */
type Removed = { job: KeptJob; place: number };

export function KeptList({ selection, byId, whenEmpty }: Props) {
  const [removed, setRemoved] = useState<Removed | null>(null);
  const focusSoon = useFocusSoon();
  const sensors = useSensors(useSensor(PointerSensor));
  const ids = selection.jobs.map((job) => job.id);
  const titleOf = (job: KeptJob) => byId.get(job.id)?.title ?? (job.title === '' ? job.id : job.title);

  const move = (job: KeptJob, place: number) => {
    const to = Math.min(Math.max(place, 0), ids.length - 1);
    const said = `${titleOf(job)}\u00a0: place ${to + 1} sur ${ids.length}.`;
    void editSelection((kept) => moveJob(kept, job.id, to), said);
  };
  const remove = (job: KeptJob, place: number) => {
    setRemoved({ job, place });
    void editSelection((kept) => dropJob(kept, job.id));
  };
  const putBack = ({ job, place }: Removed) => {
    setRemoved(null);
    focusSoon(`retirer-${job.id}`);
    void editSelection((kept) => putBackJob(kept, job, place), `${titleOf(job)} est de retour.`);
  };
  const endDrag = ({ active, over }: DragEndEvent) => {
    const job = selection.jobs.find(({ id }) => id === active.id);
    if (job !== undefined && over !== null && over.id !== active.id) move(job, ids.indexOf(String(over.id)));
  };

  // Kept again elsewhere, it is not to be put back.
  const undo = removed !== null && !ids.includes(removed.job.id) && (
    <li className="flex flex-wrap items-center gap-x-4 rounded-piece border border-line border-dashed px-5 py-2">
      <p className="flex-1">{titleOf(removed.job)} n’est plus dans ta sélection.</p>
      <button
        type="button"
        ref={focusOnShow}
        onClick={() => putBack(removed)}
        className="min-h-11 font-bold underline underline-offset-4"
      >
        Annuler
        <span className="sr-only">&nbsp;: remettre {titleOf(removed.job)}</span>
      </button>
    </li>
  );
  return (
    <>
      {ids.length === 0 && whenEmpty}
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        modifiers={[({ transform }) => ({ ...transform, x: 0 })]}
        accessibility={{ announcements: SILENT, screenReaderInstructions: { draggable: '' } }}
        onDragEnd={endDrag}
      >
        <SortableContext items={ids} strategy={verticalListSortingStrategy}>
          <ol className="mt-5 grid grid-cols-1 gap-3">
            {selection.jobs.map((job, place) => (
              <Fragment key={job.id}>
                {removed?.place === place && undo}
                <KeptCard
                  job={job}
                  summary={byId.get(job.id)}
                  title={titleOf(job)}
                  isFirst={place === 0}
                  isLast={place === ids.length - 1}
                  onMove={(step) => {
                    focusSoon(`${step < 0 ? 'monter' : 'descendre'}-${job.id}`);
                    move(job, place + step);
                  }}
                  onRemove={() => remove(job, place)}
                />
              </Fragment>
            ))}
            {removed !== null && removed.place >= ids.length && undo}
          </ol>
        </SortableContext>
      </DndContext>
    </>
  );
}

/** Who moves jobs without seeing uses the buttons, which say what they did. */
const SILENT = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};

/** Focuses an element, by its id, once the list stands in its new order: a browser forgets the focus of what moves. */
function useFocusSoon(): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  });
  return (id) => {
    wanted.current = id;
  };
}
