/** No job answers: which filter to loosen, and jobs with a near name. */

import { Fragment } from 'react';
import { Link } from 'react-router';
import { type FilterKind, type JobFilters, NO_FILTERS } from '../../search/filters.ts';
import { findNearJobs, type JobSearch } from '../../search/search-jobs.ts';
import { type JobView, listWith } from '../address/job-address.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { sayJobs } from '../ui/words.ts';
import { findWaysOut, type JobResults } from './use-job-results.ts';

const KIND_NAMES: Record<FilterKind, string> = {
  level: 'niveau',
  salary: 'salaire',
  interests: '«\u00a0ce que j’aime\u00a0»',
  domains: 'domaine',
  statuses: 'statut',
  training: 'formation',
};

const WITHOUT: Record<FilterKind, Partial<JobFilters>> = {
  level: { levels: [], maxLevel: null },
  salary: { minSalary: null, keepUnstated: true },
  interests: { interests: [] },
  domains: { domains: [] },
  statuses: { statuses: [] },
  training: { training: null },
};

/** How many domains of the near jobs are offered, the nearest job's first. */
const MOST_DOMAINS = 2;

type Props = {
  catalogue: Catalogue;
  search: JobSearch | null;
  view: JobView;
  results: JobResults;
  onChoose: (change: Partial<JobView>) => void;
};

export function NoResult({ catalogue, search, view, results, onChoose }: Props) {
  const ways = findWaysOut(results, view);
  const answersQuery = results.answering.length > 0;
  const near =
    answersQuery || search === null
      ? []
      : findNearJobs(search, view.query).flatMap((id) => catalogue.byId.get(id) ?? []);
  const nearDomains = [...new Set(near.flatMap((job) => job.domains.slice(0, 1)))]
    .flatMap((slug) => catalogue.choices.domains.find((domain) => domain.slug === slug) ?? [])
    .slice(0, MOST_DOMAINS);
  return (
    <div className="rounded-piece border border-line bg-card p-5 sm:p-7">
      <p className="text-lead">
        {answersQuery
          ? 'Tous ces filtres à la fois ne laissent aucun métier.'
          : `Aucun métier ne répond à «\u00a0${view.query.trim()}\u00a0».`}
      </p>
      {ways.length > 0 && (
        <ul className="mt-4 flex flex-wrap gap-2">
          {ways.map(({ kind, count }) => (
            <li key={kind}>
              <WayOut onClick={() => onChoose({ filters: { ...view.filters, ...WITHOUT[kind] } })}>
                {`sans le filtre ${KIND_NAMES[kind]}\u00a0: ${sayJobs(count)}`}
              </WayOut>
            </li>
          ))}
        </ul>
      )}
      {answersQuery && ways.length === 0 && (
        <p className="mt-4">
          <WayOut
            onClick={() => onChoose({ filters: NO_FILTERS })}
          >{`sans aucun filtre\u00a0: ${sayJobs(results.answering.length)}`}</WayOut>
        </p>
      )}
      {near.length > 0 && (
        <>
          <h3 className="mt-6 text-lg">Peut-être cherchais-tu</h3>
          <ul className="mt-1">
            {near.map((job) => (
              <li key={job.id}>
                <Link
                  to={`/metiers/${job.id}`}
                  className="inline-flex min-h-11 items-center font-bold underline underline-offset-4"
                >
                  {job.title}
                </Link>
              </li>
            ))}
          </ul>
          {nearDomains.length > 0 && (
            <p className="mt-2">
              Ou regarde du côté de{' '}
              {nearDomains.map(({ slug, short }, index) => (
                <Fragment key={slug}>
                  {index > 0 && ', de '}
                  <Link
                    to={listWith({ domains: [slug] })}
                    className="inline-flex min-h-11 items-center font-bold underline underline-offset-4"
                  >{`«\u00a0${short}\u00a0»`}</Link>
                </Fragment>
              ))}
              .
            </p>
          )}
        </>
      )}
      {!answersQuery && (
        <p className="mt-4">
          <WayOut onClick={() => onChoose({ query: '', filters: NO_FILTERS })}>voir tous les métiers</WayOut>
        </p>
      )}
    </div>
  );
}

function WayOut({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="min-h-11 rounded-piece border border-course px-4 py-1.5 text-left text-balance font-bold text-course leading-tight"
    >
      {children}
    </button>
  );
}
