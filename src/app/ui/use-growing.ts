import { startTransition, useEffect, useState } from 'react';
import { whenIdle } from './when-idle.ts';

const MORE = 20;
/** Nothing is added while somebody types: a rest of this many ms comes first. */
const BEFORE_MORE = 400;

/** How many entries of a long list are in the page by now: `first` at once, the others a few at a time while it rests. */
export function useGrowing(entries: readonly unknown[], first: number): number {
  const [grown, setGrown] = useState<{ entries: readonly unknown[]; count: number }>({ entries, count: first });
  const count = grown.entries === entries ? grown.count : first;
  useEffect(() => {
    if (count >= entries.length) return;
    let cancelIdle = () => {};
    const timer = setTimeout(
      () => {
        cancelIdle = whenIdle(() => startTransition(() => setGrown({ entries, count: count + MORE })));
      },
      count === first ? BEFORE_MORE : 0,
    );
    return () => {
      clearTimeout(timer);
      cancelIdle();
    };
  }, [entries, count, first]);
  return count;
}
