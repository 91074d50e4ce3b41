/** What the reader keeps: in their order, with a note and an opinion on each job. */

import { useEffect, useRef } from 'react';
import { isKept, nameJobs } from '../../domain/selection.ts';
import { useCatalogue } from '../catalogue/catalogue.ts';
import { BackToClass } from '../class/back-to-class.tsx';
import { pageTitle } from '../settings.ts';
import { Widget } from '../shell/widget.tsx';
import { EmptySelection } from './empty-selection.tsx';
import { FileOffer } from './file-offer.tsx';
import { type Keeping, useKeeping } from './keeping.ts';
import { KeptList } from './kept-list.tsx';
import { loadStore } from './load-store.ts';
import { PlaceNotice } from './place-notice.tsx';
import { SeenJobs } from './seen-jobs.tsx';
import { ACTIONS_PLACE, SelectionActions } from './selection-actions.tsx';
import { editSelection } from './selection-store.ts';
import { SharedDevice } from './shared-device.tsx';

export function SelectionPage() {
  const keeping = useKeeping();
  // What erases goes away with what it erased.
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => void loadStore(), []);
  return (
    <div className="page pt-6">
      <title>{pageTitle('Ma sélection')}</title>
      <h1 ref={title} tabIndex={-1} className="text-4xl">
        Ma sélection
      </h1>
      <BackToClass />
      {keeping.isRead ? (
        <Kept keeping={keeping} onErased={() => title.current?.focus()} />
      ) : (
        <p role="status" className="mt-4">
          Chargement…
        </p>
      )}
    </div>
  );
}

function Kept({ keeping, onErased }: { keeping: Keeping; onErased: () => void }) {
  const { selection, place, seen, isDamaged } = keeping;
  const { byId } = useCatalogue();
  // Titles follow the catalogue, for the day when a job is no longer in it.
  useEffect(() => {
    const name = (kept: typeof selection) => nameJobs(kept, (id) => byId.get(id)?.title);
    if (name(selection) !== selection) void editSelection(name);
  }, [selection, byId]);
  return (
    <div className="grid grid-cols-1 gap-x-14 lg:grid-cols-[minmax(0,1fr)_20.5rem]">
      <div className="min-w-0">
        <PlaceNotice place={place} isDamaged={isDamaged} />
        {selection.jobs.length > 1 && (
          <a
            href={`#${ACTIONS_PLACE}`}
            className="mt-2 inline-flex min-h-11 items-center font-bold underline underline-offset-4 lg:hidden"
          >
            Que faire de ces métiers&nbsp;?
          </a>
        )}
        {selection.jobs.length > 0 && <FileOffer selection={selection} />}
        <Widget name="les métiers gardés">
          <KeptList selection={selection} byId={byId} whenEmpty={<EmptySelection />} />
        </Widget>
      </div>
      <div>
        <Widget name="les actions sur la sélection">
          <SelectionActions selection={selection} seen={seen} byId={byId} onErased={onErased} />
        </Widget>
        <SeenJobs jobs={seen.filter(({ id }) => !isKept(selection, id))} byId={byId} onErased={onErased} />
        <SharedDevice place={place} />
      </div>
    </div>
  );
}
