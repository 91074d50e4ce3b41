/** A long list is painted in parts: first what is seen, the rest when there is time, and all of it on paper. */

import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { JobSummary } from '../../domain/browser-catalogue.ts';
import { whenIdle } from './when-idle.ts';

/** Nothing is added while somebody types: a rest of this many ms comes first. */
const BEFORE_MORE = 400;

/** How many of the results are in the page by now, `first` at once and the others `more` at a time. */
export function useGrowing(jobs: readonly JobSummary[], first: number, more: number): number {
  const [grown, setGrown] = useState<{ jobs: readonly JobSummary[]; count: number }>({ jobs, count: first });
  const count = grown.jobs === jobs ? grown.count : first;
  useEffect(() => {
    if (count >= jobs.length) return;
    let cancelIdle = () => {};
    const timer = setTimeout(
      () => {
        cancelIdle = whenIdle(() => startTransition(() => setGrown({ jobs, count: count + more })));
      },
      count === first ? BEFORE_MORE : 0,
    );
    const finish = () => flushSync(() => setGrown({ jobs, count: jobs.length }));
    window.addEventListener('beforeprint', finish);
    return () => {
      clearTimeout(timer);
      cancelIdle();
      window.removeEventListener('beforeprint', finish);
    };
  }, [jobs, count, first, more]);
  return count;
}
