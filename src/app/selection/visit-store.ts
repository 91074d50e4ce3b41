/** A selection that is kept for the visit alone, with the tab: it is gone when the tab is closed. */

import { EMPTY_SELECTION, readSelection, type Selection } from '../../domain/selection.ts';
import { STORE } from './keeping.ts';

export function readVisit(): Selection {
  try {
    return readSelection(JSON.parse(sessionStorage.getItem(STORE) ?? 'null')).selection;
  } catch {
    return EMPTY_SELECTION;
  }
}

export function writeVisit(selection: Selection): void {
  try {
    if (selection.jobs.length === 0) sessionStorage.removeItem(STORE);
    else sessionStorage.setItem(STORE, JSON.stringify(selection));
  } catch {
    // Storage is refused or full: the selection lasts as long as the page.
  }
}
