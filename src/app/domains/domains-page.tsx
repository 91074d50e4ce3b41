/** The domains of the catalogue, each with its mark, its number of jobs and what is in it: a map's legend. */

import { Link } from 'react-router';
import { useCatalogue } from '../catalogue/catalogue.ts';
import { pageTitle } from '../settings.ts';
import { DomainMark } from '../ui/domain-mark.tsx';
import { sayJobs } from '../ui/words.ts';
import { NoDomains } from './no-domains.tsx';

/** How many sub-domains a card names: the largest. */
const SUBDOMAINS_NAMED = 3;

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
          {choices.domains.map(({ slug, label, subdomains }) => (
            <li key={slug}>
              <Link
                to={`/domaines/${slug}`}
                className="flex h-full gap-4 rounded-piece border border-line bg-card p-4 hover:border-ink"
              >
                <DomainMark slug={slug} size={56} />
                <span>
                  <span className="block font-bold font-title text-lg leading-tight">{label}</span>
                  <span className="block">{sayJobs(jobs.filter((job) => job.domains.includes(slug)).length)}</span>
                  <span className="block text-ink-2 text-sm leading-snug">
                    {subdomains
                      .slice(0, SUBDOMAINS_NAMED)
                      .map((subdomain) => subdomain.label)
                      .join('\u00a0· ')}
                  </span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
