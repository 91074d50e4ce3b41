/** The domains of the catalogue, each with its mark and its number of jobs: a map's legend. */

import { Link } from 'react-router';
import { NO_FILTERS } from '../../search/filters.ts';
import { WHOLE_LIST, writeJobAddress } from '../address/job-address.ts';
import { useCatalogue } from '../catalogue/catalogue.ts';
import { pageTitle } from '../settings.ts';
import { DomainMark } from '../ui/domain-mark.tsx';
import { sayJobs } from '../ui/words.ts';

export function DomainsPage() {
  const { choices, jobs } = useCatalogue();
  return (
    <div className="page pt-6">
      <title>{pageTitle('Les domaines')}</title>
      <h1 className="text-4xl">Les domaines</h1>
      {choices.domains.length === 0 ? (
        <NoDomains />
      ) : (
        <ul className="mt-6 grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
          {choices.domains.map(({ slug, label }) => (
            <li key={slug}>
              <Link
                to={`/metiers${writeJobAddress({ ...WHOLE_LIST, filters: { ...NO_FILTERS, domains: [slug] } })}`}
                className="flex h-full items-center gap-4 rounded-piece border border-line bg-card p-4 hover:border-ink"
              >
                <DomainMark slug={slug} size={56} />
                <span>
                  <span className="block font-bold font-title text-lg leading-tight">{label}</span>
                  <span className="text-ink-2">{sayJobs(jobs.filter((job) => job.domains.includes(slug)).length)}</span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Sheets made by a converter may name no domain. */
function NoDomains() {
  return (
    <p className="mt-4 max-w-measure text-lead">
      Les fiches de ce catalogue ne disent pas leur domaine.{' '}
      <Link to="/metiers" className="underline underline-offset-4">
        Les métiers se trouvent par la recherche et les filtres.
      </Link>
    </p>
  );
}
