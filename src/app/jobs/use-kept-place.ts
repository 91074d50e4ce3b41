/** Gives the reader back their place in a list: the card they left from, where it stood on the screen, and its focus. */

import { useEffect, useLayoutEffect, useMemo } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { wasOpenedAnew } from '../shell/visit.ts';

/** A card by the id of its job or training, and how far below the top of the screen it stood, in CSS pixels. */
export type Place = { id: string; top: number; hadFocus: boolean };

/** Where the card that one comes back from is put, in CSS pixels below the top of the screen. */
const COMFORTABLE_TOP = 140;

/** Cards out of sight have a guessed height until they are painted: the place is looked for again over some frames. */
const FRAMES = 20;

/** The state of a link that leads back to a list: the job or training that its reader comes from. */
export function returningFrom(id: string): { returnTo: string } {
  return { returnTo: id };
}

/** The job or training that a navigation comes back from; `null`: it does not. */
export function readReturn(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('returnTo' in state)) return null;
  return typeof state.returnTo === 'string' ? state.returnTo : null;
}

/** The place to give back, until the list is shown; `null`: begin at the top. */
export function useKeptPlace(): Place | null {
  const { key, search, state } = useLocation();
  const type = useNavigationType();
  return useMemo(() => {
    const id = readReturn(state);
    if (type !== 'POP') return id === null ? null : { id, top: COMFORTABLE_TOP, hadFocus: true };
    const isStale = key === 'default' && wasOpenedAnew() && !keptHere.has(key + search);
    return isStale ? null : readPlace(key + search);
  }, [type, key, search, state]);
}

/** Scrolls to a kept place once the list is there, and keeps the place when the page is left. */
export function useKeepPlace(place: Place | null): void {
  const { key, search } = useLocation();

  useLayoutEffect(() => {
    const card = place === null ? null : document.getElementById(place.id);
    if (place === null || card === null) return;
    if (place.hadFocus) card.focus({ preventScroll: true });
    let frames = FRAMES;
    let frame = 0;
    const settle = () => {
      window.scrollBy({ top: card.getBoundingClientRect().top - place.top, behavior: 'instant' });
      frames -= 1;
      if (frames > 0) frame = requestAnimationFrame(settle);
    };
    const stop = () => cancelAnimationFrame(frame);
    settle();
    for (const gesture of GESTURES) window.addEventListener(gesture, stop, { once: true, passive: true });
    return () => {
      stop();
      for (const gesture of GESTURES) window.removeEventListener(gesture, stop);
    };
  }, [place]);

  useEffect(() => {
    const keep = () => {
      const cards = [...document.querySelectorAll<HTMLElement>(CARDS)];
      const focused = cards.find((card) => card === document.activeElement);
      const card = focused ?? cards.find((candidate) => candidate.getBoundingClientRect().bottom > 0);
      if (card === undefined || (focused === undefined && window.scrollY === 0)) return writePlace(key + search, null);
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

/** The links of cards and rows: those of a job, or of a training. */
const CARDS = 'a[id^="MET."], a[id^="FOR."]';

/** What says that the reader moves by themselves. */
const GESTURES = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

const STORE = 'azimut-place:';

/** The steps whose place was kept since this document was opened. */
const keptHere = new Set<string>();

function readPlace(key: string): Place | null {
  try {
    const place: unknown = JSON.parse(sessionStorage.getItem(STORE + key) ?? 'null');
    if (typeof place !== 'object' || place === null) return null;
    if (!('id' in place && 'top' in place && 'hadFocus' in place)) return null;
    const { id, top, hadFocus } = place;
    if (typeof id !== 'string' || typeof top !== 'number' || typeof hadFocus !== 'boolean') return null;
    return { id, top, hadFocus };
  } catch {
    return null; // Storage is refused or was damaged: the list begins at its top.
  }
}

function writePlace(key: string, place: Place | null): void {
  keptHere.add(key);
  try {
    if (place === null) sessionStorage.removeItem(STORE + key);
    else sessionStorage.setItem(STORE + key, JSON.stringify(place));
  } catch {
    // Storage is refused or full: the place is not kept, and nothing else is lost.
  }
}
