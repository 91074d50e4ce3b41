/** A long list is painted in parts: first what is seen, the rest when there is time, and all of it on paper. */

import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { whenIdle } from './when-idle.ts';

/** Nothing is added while somebody types: a rest of this many ms comes first. */
const BEFORE_MORE = 400;

/** How many entries are in the page by now, `first` at once and the others `more` at a time. */
export function useGrowing(entries: readonly unknown[], first: number, more: number): number {
  const [grown, setGrown] = useState<{ entries: readonly unknown[]; count: number }>({ entries, count: first });
  const count = grown.entries === entries ? grown.count : first;
  useEffect(() => {
    if (count >= entries.length) return;
    let cancelIdle = () => {};
    const timer = setTimeout(
      () => {
        cancelIdle = whenIdle(() => startTransition(() => setGrown({ entries, count: count + more })));
      },
      count === first ? BEFORE_MORE : 0,
    );
    const finish = () => flushSync(() => setGrown({ entries, count: entries.length }));
    window.addEventListener('beforeprint', finish);
    return () => {
      clearTimeout(timer);
      cancelIdle();
      window.removeEventListener('beforeprint', finish);
    };
  }, [entries, count, first, more]);
  return count;
}
