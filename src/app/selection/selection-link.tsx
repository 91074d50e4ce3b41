import { useEffect } from 'react';
import { NavLink } from 'react-router';
import { FlagIcon } from '../ui/icons.tsx';
import { whenIdle } from '../ui/when-idle.ts';
import { useKeeping } from './keeping.ts';
import { loadStoreIfUseful } from './load-store.ts';

/** Leads to the selection, with its count; and says what was just kept. */
export function SelectionLink() {
  const { selection, said, isFailure } = useKeeping();
  const count = selection.jobs.length;
  useEffect(() => whenIdle(loadStoreIfUseful), []);
  return (
    <>
      <NavLink
        to="/selection"
        className="flex min-h-11 min-w-11 items-center justify-end gap-1.5 underline-offset-8 hover:underline aria-[current=page]:underline aria-[current=page]:decoration-2"
      >
        <span className={count > 0 ? 'text-flag' : ''}>
          <FlagIcon isKept={count > 0} />
        </span>
        <span className="max-sm:sr-only">Ma sélection</span>
        {count > 0 && (
          <span>
            {count}
            <span className="sr-only"> métier{count > 1 && 's'}</span>
          </span>
        )}
      </NavLink>
      <p
        role="status"
        className={
          isFailure
            ? 'fixed inset-x-4 bottom-20 z-20 mx-auto w-fit rounded-piece border border-ink bg-card px-5 py-3'
            : 'sr-only'
        }
      >
        {said}
      </p>
    </>
  );
}
