/** The previous and the next job of the list that a sheet was opened from. */

import { useMemo } from 'react';
import { Link } from 'react-router';
import type { JobSummary } from '../../domain/browser-catalogue.ts';
import { readJobAddress } from '../address/job-address.ts';
import { type Catalogue, useJobSearch } from '../catalogue/catalogue.ts';
import { findJobs } from '../jobs/use-job-results.ts';
import { knownSlugs } from '../jobs/use-job-view.ts';
import { ArrowIcon } from '../ui/icons.tsx';

/** The list that a navigation's state names, as its address's search part; `null`: the sheet was opened otherwise. */
export function readListOf(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('list' in state)) return null;
  return typeof state.list === 'string' ? state.list : null;
}

type Props = { catalogue: Catalogue; job: JobSummary; list: string | null };

export function JobPager({ catalogue, job, list }: Props) {
  const { search } = useJobSearch(catalogue, /[?&]q=/.test(list ?? ''));
  const jobs = useMemo(
    () => (list === null ? [] : findJobs(catalogue, search, readJobAddress(list, knownSlugs(catalogue)).view).jobs),
    [catalogue, search, list],
  );
  const at = jobs.findIndex(({ id }) => id === job.id);
  if (at < 0 || jobs.length < 2) return null;
  return (
    <nav aria-label="Dans les résultats" className="mt-14 grid gap-3 sm:grid-cols-2 print:hidden">
      <PagerLink job={jobs[at - 1]} list={list} direction="left" />
      <PagerLink job={jobs[at + 1]} list={list} direction="right" />
    </nav>
  );
}

function PagerLink({
  job,
  list,
  direction,
}: {
  job: JobSummary | undefined;
  list: string | null;
  direction: 'left' | 'right';
}) {
  if (job === undefined) return <span />;
  const isNext = direction === 'right';
  return (
    <Link
      to={`/metiers/${job.id}`}
      state={{ list }}
      className={`flex min-h-16 items-center gap-3 rounded-piece border border-control bg-card px-4 py-3 hover:border-ink ${isNext ? 'flex-row-reverse text-right sm:col-start-2' : ''}`}
    >
      <ArrowIcon direction={direction} />
      <span className="flex-1">
        <span className="block text-ink-2 text-sm">{isNext ? 'Suivant' : 'Précédent'}</span>
        <span className="font-bold">{job.title}</span>
      </span>
    </Link>
  );
}
