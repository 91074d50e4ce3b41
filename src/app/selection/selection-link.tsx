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
      <NavLink to="/selection" className="group flex min-h-11 min-w-11 items-center justify-end">
        {/* One line under the flag and its words, as the other links have under theirs. */}
        <span className="flex items-center gap-1.5 border-transparent border-b-2 pt-1 pb-0.5 forced-colors:not-group-aria-[current=page]:border-[Canvas] group-hover:border-ink group-aria-[current=page]:border-ink">
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
        </span>
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
