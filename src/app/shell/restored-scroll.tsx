/**
 * Stands beside a page's content, so that it is there once that is loaded: a page opened at one of its headings, or
 * loaded again, is scrolled to where it should be. (The router's own restoration comes before the content.)
 */

import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { cameWithContent } from './rendered-page.ts';
import { wasOpenedAnew } from './visit.ts';

const STORE = 'azimut-scroll:';

export function RestoredScroll() {
  const { key, hash, pathname } = useLocation();
  const opened = useRef(key);

  useEffect(() => {
    const keep = () => {
      try {
        sessionStorage.setItem(STORE + key + pathname, String(window.scrollY));
      } catch {
        // Storage is refused: the page begins at its top after a reload.
      }
    };
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  }, [key, pathname]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for the address that the document was opened with
  useEffect(() => {
    if (opened.current !== key || cameWithContent()) return;
    // Our ids need no escaping, and a fragment of another's may be escaped wrongly.
    const target = document.getElementById(hash.slice(1));
    const top = readScroll(key + pathname);
    const restore = () => {
      if (wasOpenedAnew()) target?.scrollIntoView({ behavior: 'instant' });
      else window.scrollTo({ top, behavior: 'instant' });
    };
    restore();
    // Typefaces that come later move the lines: once more then, unless the reader has moved in the meantime.
    const reader = new AbortController();
    for (const sign of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
      window.addEventListener(sign, () => reader.abort(), { once: true, passive: true, signal: reader.signal });
    requestAnimationFrame(async () => {
      await document.fonts.ready;
      if (!reader.signal.aborted) restore();
      reader.abort();
    });
    return () => reader.abort();
  }, []);

  return null;
}

function readScroll(key: string): number {
  try {
    return Number(sessionStorage.getItem(STORE + key) ?? 0) || 0;
  } catch {
    return 0;
  }
}
