/** The class that a student opened in this tab, so that a sheet knows the way back. */

import { useSyncExternalStore } from 'react';

const STORE = 'azimut-classe';

/** The open class, as a component sees it: none in what is rendered at build. */
export function useOpenClass(): string | null {
  return useSyncExternalStore(neverChanges, readOpenClass, () => null);
}

/** A page that shows it is left before it changes. */
function neverChanges(): () => void {
  return () => undefined;
}

/** The text of its link, as it stands in the fragment; `null`: none. */
export function readOpenClass(): string | null {
  try {
    return sessionStorage.getItem(STORE);
  } catch {
    return null; // Storage is refused.
  }
}

/** @param link `null`: the tab has none any more */
export function keepOpenClass(link: string | null): void {
  try {
    if (link === null) sessionStorage.removeItem(STORE);
    else sessionStorage.setItem(STORE, link);
  } catch {
    // Storage is refused: the browser's own « back » leads there still.
  }
}
