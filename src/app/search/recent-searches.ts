/** The last searches, kept on this device alone, the newest first. Where storage is refused or shared, none are kept. */

import { isVisitOnly } from '../selection/visit-only.ts';

const STORE = 'azimut-recherches';
const MOST = 5;
/** One letter is the beginning of a search, not a search. */
const SHORTEST = 2;

export function readRecentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORE) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(query: string): void {
  const asked = query.trim();
  if (asked.length < SHORTEST || isVisitOnly()) return;
  write([asked, ...readRecentSearches().filter((other) => other !== asked)].slice(0, MOST));
}

export function forgetSearches(): void {
  write([]);
}

function write(queries: readonly string[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(STORE);
    else localStorage.setItem(STORE, JSON.stringify(queries));
  } catch {
    // Storage is refused or full: searching works all the same.
  }
}
