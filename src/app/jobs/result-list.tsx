/** The results as cards. All of them end up in the page, so that the keyboard and « find in page » reach each one. */

import { memo } from 'react';
import { Link } from 'react-router';
import type { JobSummary } from '../../domain/browser-catalogue.ts';
import { findLevel } from '../../domain/level.ts';
import { explainHit, markedFamilies } from '../../search/explain.ts';
import type { JobFilters } from '../../search/filters.ts';
import type { Hit } from '../../search/search-jobs.ts';
import { type JobView, writeJobAddress } from '../address/job-address.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { rememberSearch } from '../search/recent-searches.ts';
import { KeepButton } from '../selection/keep-button.tsx';
import { DomainMark } from '../ui/domain-mark.tsx';
import { Highlight } from '../ui/highlight.tsx';
import { useGrowing } from '../ui/use-growing.ts';
import { sayEntryLevel, saySalary } from '../ui/words.ts';
import type { JobResults } from './use-job-results.ts';
import { useKeepPlace, useKeptPlace } from './use-kept-place.ts';

/** How many cards the first painting shows: two screens of a tall display. */
export const FIRST_CARDS = 12;
export const MORE_CARDS = 20;

type Props = { catalogue: Catalogue; view: JobView; results: JobResults };

export function ResultList({ catalogue, view, results }: Props) {
  const place = useKeptPlace();
  const kept = place === null ? 0 : results.jobs.findIndex((job) => job.id === place.id) + 1;
  const shown = useGrowing(results.jobs, kept + FIRST_CARDS, MORE_CARDS);
  useKeepPlace(place);
  const list = writeJobAddress(view);
  const interests = new Map(catalogue.choices.interests.map((choice) => [choice.slug, choice.short]));
  return (
    <ol className="grid gap-3">
      {results.jobs.slice(0, shown).map((job) => (
        <JobCard
          key={job.id}
          job={job}
          hit={results.hits.get(job.id)}
          list={list}
          query={view.query}
          interests={job.interests.map((slug) => interests.get(slug) ?? slug).join('\u00a0· ')}
          kept={sayUnjudged(job, view.filters)}
        />
      ))}
    </ol>
  );
}

/** Jobs that a filter cannot judge are shown all the same, and say so. */
function sayUnjudged(job: JobSummary, { minSalary, maxLevel }: JobFilters): string | null {
  const isOutsideLadder = maxLevel !== null && (findLevel(job.level ?? '')?.rank ?? null) === null;
  const isUnstated = minSalary !== null && job.salary.min === null;
  if (isOutsideLadder) return isUnstated ? 'montré sans niveau ni montant' : 'montré\u00a0: niveau hors de l’échelle';
  return isUnstated ? 'montré sans montant' : null;
}

type CardProps = {
  job: JobSummary;
  hit: Hit | undefined;
  /** The search part of the list's address, to which the sheet leads back. */
  list: string;
  query: string;
  interests: string;
  /** Why the job is shown though a filter cannot tell; `null`: all filters can. */
  kept: string | null;
};

const JobCard = memo(function JobCard({ job, hit, list, query, interests, kept }: CardProps) {
  const why = hit === undefined ? null : explainHit(hit);
  const marked = hit === undefined ? [] : markedFamilies(hit);
  return (
    <li className="relative rounded-piece border border-line bg-card p-4 [contain-intrinsic-size:auto_11rem] [content-visibility:auto] focus-within:border-ink hover:border-ink sm:p-5">
      <div className="flex gap-4">
        <div className="flex flex-col items-center gap-2">
          {job.domains[0] !== undefined && <DomainMark slug={job.domains[0]} />}
          <KeepButton job={job} shape="under-mark" />
        </div>
        <div className="min-w-0 flex-1">
          <h3 className="text-xl">
            <Link
              to={`/metiers/${job.id}`}
              state={{ list }}
              onClick={() => rememberSearch(query)}
              id={job.id}
              className="after:absolute after:inset-0 after:rounded-piece focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-course"
            >
              <Highlight text={job.title} families={marked} />
            </Link>
          </h3>
          <p className="mt-1 flex flex-wrap gap-x-4">
            <span className="font-bold">{sayEntryLevel(job.level)}</span>
            <span className="text-ink-2">{saySalary(job.salary)}</span>
            {job.isLocal === true && <span className="text-course">fiche locale</span>}
            {kept !== null && <span className="text-course">{kept}</span>}
          </p>
          {why !== null && <p className="mt-1 text-course text-sm">{why}</p>}
          <p className="mt-1.5 line-clamp-2">
            <Highlight text={job.presentation} families={marked} />
          </p>
          {interests !== '' && <p className="mt-1.5 text-ink-2 text-sm">{interests}</p>}
        </div>
      </div>
    </li>
  );
});
