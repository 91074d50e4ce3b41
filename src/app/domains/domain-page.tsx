/** A domain by its own counts: its levels, its sub-domains, some of its jobs, and the way to all of them. */

import { Link, useParams } from 'react-router';
import type { DomainChoice, JobSummary } from '../../domain/browser-catalogue.ts';
import { findLevel, JOB_LEVELS } from '../../domain/level.ts';
import { listWith } from '../address/job-address.ts';
import { useCatalogue } from '../catalogue/catalogue.ts';
import { pageTitle } from '../settings.ts';
import { DomainMark } from '../ui/domain-mark.tsx';
import { ArrowIcon } from '../ui/icons.tsx';
import { JobLinks } from '../ui/job-links.tsx';
import { capitalise, sayJobs, sayLevel, sayNumber } from '../ui/words.ts';
import { NoDomains } from './no-domains.tsx';

const JOBS_SHOWN = 6;

export function DomainPage() {
  const { slug = '' } = useParams();
  const { choices, jobs } = useCatalogue();
  const domain = choices.domains.find((choice) => choice.slug === slug);
  if (domain === undefined) return <UnknownDomain slug={slug} hasDomains={choices.domains.length > 0} />;
  return <Domain domain={domain} jobs={jobs.filter((job) => job.domains.includes(slug))} />;
}

function Domain({ domain: { slug, label, subdomains }, jobs }: { domain: DomainChoice; jobs: readonly JobSummary[] }) {
  return (
    <div className="page">
      <title>{pageTitle(capitalise(label))}</title>
      <p>
        <Link
          to="/domaines"
          className="inline-flex min-h-11 items-center gap-2 text-ink-2 underline-offset-4 hover:underline"
        >
          <ArrowIcon direction="left" />
          Tous les domaines
        </Link>
      </p>
      <div className="mt-3 flex items-center gap-4">
        <DomainMark slug={slug} size={64} />
        <h1 className="text-[clamp(1.9rem,1.2rem+3vw,3rem)] hyphens-auto">{capitalise(label)}</h1>
      </div>
      <p className="mt-5">
        <Link
          to={listWith({ domains: [slug] })}
          className="inline-flex min-h-11 items-center rounded-piece bg-ink px-5 font-bold text-paper"
        >
          {jobs.length === 1 ? 'Voir le métier' : `Voir les ${sayJobs(jobs.length)}`}
        </Link>
      </p>
      <div className="mt-9 grid gap-x-14 gap-y-9 md:grid-cols-2">
        <div className="grid content-start gap-y-9">
          <Levels slug={slug} jobs={jobs} />
          {subdomains.length > 0 && <Subdomains subdomains={subdomains} />}
        </div>
        <section aria-labelledby="quelques-metiers">
          <h2 id="quelques-metiers" className="text-2xl">
            {jobs.length > JOBS_SHOWN ? 'Quelques métiers' : 'Les métiers'}
          </h2>
          <JobLinks jobs={pickAcrossLevels(jobs, JOBS_SHOWN)} />
          {/* The list of all of them needs scripts. */}
          <noscript>
            <h3 className="mt-6 text-xl">Tous les métiers de ce domaine</h3>
            <JobLinks jobs={jobs} />
          </noscript>
        </section>
      </div>
    </div>
  );
}

/** How many jobs each level opens, as bars; each leads to its jobs. */
function Levels({ slug, jobs }: { slug: string; jobs: readonly JobSummary[] }) {
  const levels = JOB_LEVELS.map(({ id }) => ({ id, count: jobs.filter((job) => job.level === id).length })).filter(
    ({ count }) => count > 0,
  );
  const highest = Math.max(1, ...levels.map(({ count }) => count));
  return (
    <section aria-labelledby="niveaux">
      <h2 id="niveaux" className="text-2xl">
        Niveau pour y entrer
      </h2>
      <ul className="mt-2">
        {levels.map(({ id, count }) => (
          <li key={id}>
            <Link
              to={listWith({ domains: [slug], levels: [id] })}
              aria-label={`${sayLevel(id)}\u00a0: ${sayJobs(count)}`}
              className="grid min-h-11 grid-cols-[8.5rem_minmax(0,1fr)] items-center gap-3 underline-offset-4 hover:underline"
            >
              {sayLevel(id)}
              <span className="flex items-center gap-2.5">
                {/* A width as an attribute: the policy refuses a style in what is rendered at build. */}
                <svg
                  aria-hidden="true"
                  width={`${(count / highest) * 80}%`}
                  height="10"
                  className="rounded-full bg-contour forced-colors:bg-[CanvasText]"
                />
                <span className="text-ink-2 text-sm">{sayNumber(count)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Subdomains({ subdomains }: Pick<DomainChoice, 'subdomains'>) {
  return (
    <section aria-labelledby="sous-domaines">
      <h2 id="sous-domaines" className="text-2xl">
        Ce qu’on y trouve
      </h2>
      <ul className="mt-2 space-y-1">
        {subdomains.map(({ label, count }) => (
          <li key={label}>
            {label} <span className="whitespace-nowrap text-ink-2 text-sm">{sayJobs(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Jobs from the shortest studies to the longest, evenly taken, so that every reader finds one within reach. */
function pickAcrossLevels(jobs: readonly JobSummary[], most: number): JobSummary[] {
  const rankOf = (job: JobSummary) => findLevel(job.level ?? '')?.rank ?? Number.POSITIVE_INFINITY;
  const climbing = [...jobs].sort((one, other) => Math.sign(rankOf(one) - rankOf(other)) || 0);
  const count = Math.min(most, climbing.length);
  const step = (climbing.length - 1) / Math.max(1, count - 1);
  return Array.from({ length: count }, (_, index) => climbing[Math.round(index * step)]).flatMap((job) => job ?? []);
}

function UnknownDomain({ slug, hasDomains }: { slug: string; hasDomains: boolean }) {
  return (
    <div className="page py-16">
      <title>{pageTitle('Domaine introuvable')}</title>
      <h1 className="text-4xl">Ce domaine n’est pas dans ce catalogue</h1>
      {hasDomains ? (
        <>
          <p className="mt-4 max-w-measure text-lead">
            Aucun domaine ne s’appelle <span className="font-bold [overflow-wrap:anywhere]">{slug}</span> ici.
          </p>
          <p className="mt-6">
            <Link to="/domaines" className="inline-flex min-h-11 items-center font-bold underline">
              Voir tous les domaines
            </Link>
          </p>
        </>
      ) : (
        <NoDomains />
      )}
    </div>
  );
}
