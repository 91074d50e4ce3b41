/** On a phone, the filters come from below; the button that calls them carries their number and the count of results. */

import { type ReactNode, useRef, useState } from 'react';
import { CloseIcon, FilterIcon } from '../ui/icons.tsx';
import { capitalise } from '../ui/words.ts';

type Props = {
  /** How many kinds of filter are on. */
  active: number;
  /** The results in words: « 12 métiers », « aucune formation ». */
  results: string;
  hasResults: boolean;
  onClear: () => void;
  children: ReactNode;
};

export function FilterSheet({ active, results, hasResults, onClear, children }: Props) {
  const sheet = useRef<HTMLDialogElement>(null);
  // Closed, it is empty: nothing of it is worked out at each keystroke.
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    setOpen(true);
    sheet.current?.showModal();
  };
  const close = () => sheet.current?.close();
  return (
    <div className="lg:hidden print:hidden">
      <div className="fixed inset-x-0 bottom-0 z-10 border-line border-t bg-paper px-4 pt-2.5 pb-[max(0.625rem,env(safe-area-inset-bottom))]">
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={open}
          className="mx-auto flex min-h-12 w-full max-w-lg flex-wrap items-center justify-center gap-x-3 rounded-piece bg-ink px-5 font-bold text-paper"
        >
          <FilterIcon />
          {active === 0 ? 'Filtrer' : `Filtres (${active})`}
          <span className="font-normal">· {results}</span>
        </button>
      </div>
      <dialog
        ref={sheet}
        aria-label="Filtres"
        onClose={() => setOpen(false)}
        // A tap beside the sheet closes it, in the browsers that know this; the button does in all.
        {...{ closedby: 'any' }}
        className="m-auto mb-0 max-h-[88dvh] w-full max-w-full rounded-t-[1.25rem] border-line border-t bg-paper p-0 text-ink sm:max-w-lg backdrop:bg-[rgb(15_26_29/0.55)]"
      >
        <div className="flex max-h-[88dvh] flex-col">
          <div className="flex items-center justify-between border-line border-b px-4 py-2">
            <h2 className="text-xl">Filtres</h2>
            <p role="status" className="sr-only">
              {isOpen && results}
            </p>
            <button
              type="button"
              onClick={close}
              aria-label="Fermer les filtres"
              className="flex size-11 items-center justify-center"
            >
              <CloseIcon size={22} />
            </button>
          </div>
          <div className="overflow-y-auto overscroll-contain px-4 py-5">{isOpen && children}</div>
          <div className="flex gap-3 border-line border-t px-4 pt-2.5 pb-[max(0.625rem,env(safe-area-inset-bottom))]">
            {active > 0 && (
              <button
                type="button"
                onClick={onClear}
                className="min-h-12 rounded-piece border-2 border-ink px-4 font-bold"
              >
                Effacer
              </button>
            )}
            <button
              type="button"
              onClick={close}
              className="min-h-12 flex-1 rounded-piece bg-ink px-5 font-bold text-paper"
            >
              {hasResults ? `Voir ${results}` : capitalise(results)}
            </button>
          </div>
        </div>
      </dialog>
    </div>
  );
}
