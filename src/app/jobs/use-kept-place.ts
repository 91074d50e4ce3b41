/** Gives the reader back their place in a list: the card they left from, where it stood on the screen, and its focus. */

import { useEffect, useLayoutEffect, useMemo } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** A card by its job's id, and how far below the top of the screen it stood, in CSS pixels. */
export type Place = { id: string; top: number; hadFocus: boolean };

/** The place kept for this step of the browser's history, until the list is shown; `null`: begin at the top. */
export function useKeptPlace(): Place | null {
  const { key, search } = useLocation();
  const type = useNavigationType();
  return useMemo(() => (type === 'POP' && !isFreshVisit() ? readPlace(key + search) : null), [type, key, search]);
}

/** Scrolls to a kept place once the list is there, and keeps the place when the page is left. */
export function useKeepPlace(place: Place | null): void {
  const { key, search } = useLocation();

  useLayoutEffect(() => {
    const card = place === null ? null : document.getElementById(place.id);
    if (place === null || card === null) return;
    if (place.hadFocus) card.focus({ preventScroll: true });
    const settle = () => window.scrollBy({ top: card.getBoundingClientRect().top - place.top, behavior: 'instant' });
    settle();
    // Cards out of sight have a guessed height until they are painted: once more when they have been.
    const frame = requestAnimationFrame(settle);
    return () => cancelAnimationFrame(frame);
  }, [place]);

  useEffect(() => {
    const keep = () => {
      const cards = [...document.querySelectorAll<HTMLElement>('a[id^="MET."]')];
      const focused = cards.find((card) => card === document.activeElement);
      const card = focused ?? cards.find((candidate) => candidate.getBoundingClientRect().bottom > 0);
      if (card === undefined || (focused === undefined && window.scrollY === 0)) return;
      const { top } = card.getBoundingClientRect();
      writePlace(key + search, { id: card.id, top, hadFocus: card === focused });
    };
    window.addEventListener('pagehide', keep);
    document.addEventListener('click', keep, { capture: true });
    return () => {
      window.removeEventListener('pagehide', keep);
      document.removeEventListener('click', keep, { capture: true });
    };
  }, [key, search]);
}

/** Whether the page was opened anew: neither reloaded nor come back to. */
function isFreshVisit(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  const opened = entry instanceof PerformanceNavigationTiming ? entry.type : 'navigate';
  return opened === 'navigate' && window.history.length <= 1;
}

const STORE = 'azimut-place:';

function readPlace(key: string): Place | null {
  try {
    const place: unknown = JSON.parse(sessionStorage.getItem(STORE + key) ?? 'null');
    if (typeof place !== 'object' || place === null) return null;
    if (!('id' in place && 'top' in place && 'hadFocus' in place)) return null;
    const { id, top, hadFocus } = place;
    return typeof id === 'string' && typeof top === 'number' && typeof hadFocus === 'boolean'
      ? { id, top, hadFocus }
      : null;
  } catch {
    return null; // Storage is refused or was damaged: the list begins at its top.
  }
}

function writePlace(key: string, place: Place): void {
  try {
    sessionStorage.setItem(STORE + key, JSON.stringify(place));
  } catch {
    // Storage is refused or full: the place is not kept, and nothing else is lost.
  }
}
