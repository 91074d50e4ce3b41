/** What the reader keeps, as every component sees it. What reads and writes it comes later (`load-store.ts`). */

import { useSyncExternalStore } from 'react';
import type { Selection } from '../../domain/selection.ts';

/** The name of the selection's database, of its place in a tab's own storage, and of the channel between tabs. */
export const STORE = 'azimut-selection';

/**
 * Where what is kept is kept: on this device, or for this visit alone, and then why. `shared`: the reader said that others
 * use this device; `blocked`: the browser keeps nothing; `full`: there is no room; `newer`: a later version's is there.
 */
export type KeepingPlace = 'device' | 'shared' | 'blocked' | 'full' | 'newer';

/** A job whose sheet was opened. */
export type SeenJob = { id: string; title: string };

export type Keeping = {
  /** Empty until it has been read. */
  selection: Selection;
  isRead: boolean;
  place: KeepingPlace;
  /** The last ones, the newest first. */
  seen: readonly SeenJob[];
  /** Whether something that was kept here could not be read. */
  isDamaged: boolean;
  /** What was last done, for who does not see it; where it failed, for everybody. */
  said: string;
  isFailure: boolean;
};

/** Before anything has been read; what is rendered at build shows it too. */
const NOTHING: Keeping = {
  selection: { version: 2, jobs: [] },
  isRead: false,
  place: 'device',
  seen: [],
  isDamaged: false,
  said: '',
  isFailure: false,
};
let current = NOTHING;
const listeners = new Set<() => void>();

export function currentKeeping(): Keeping {
  return current;
}

/** Shows a change. A failure is shown until something else is done. */
export function publish(change: Partial<Keeping>): void {
  current = { ...current, isFailure: false, ...change };
  for (const listener of listeners) listener();
}

/** Everything that is kept; it follows other tabs. */
export function useKeeping(): Keeping {
  return useSyncExternalStore(subscribe, currentKeeping, () => NOTHING);
}

/** The reader's selection, empty until it has been read. */
export function useSelection(): Selection {
  return useKeeping().selection;
}

export function useIsKept(id: string): boolean {
  return useSyncExternalStore(
    subscribe,
    () => current.selection.jobs.some((job) => job.id === id),
    () => false,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
