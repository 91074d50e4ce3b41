/** The first screen: search, and a few ways in for who has no word to type. All of it comes from the catalogue in use. */

import { type ReactNode, Suspense, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { JOB_LEVELS } from '../../domain/level.ts';
import { listWith, WHOLE_LIST, writeJobAddress } from '../address/job-address.ts';
import { useCatalogue, useCatalogueOnceLoaded, useJobSearch } from '../catalogue/catalogue.ts';
import { useCatalogueInUse } from '../catalogue/catalogue-in-use.ts';
import { SearchField } from '../search/search-field.tsx';
import { settings } from '../settings.ts';
import { Loading } from '../shell/loading.tsx';
import { DomainMark } from '../ui/domain-mark.tsx';
import { WayLink } from '../ui/way-link.tsx';
import { WithoutScript } from '../ui/without-script.tsx';
import { sayJobs, sayLevel } from '../ui/words.ts';

/** How many interests are named as examples. */
const INTERESTS_NAMED = 6;

export function HomePage() {
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const { files } = useCatalogueInUse();
  const [isApproached, setApproached] = useState(false);
  const catalogue = useCatalogueOnceLoaded();
  const { search } = useJobSearch(catalogue, isApproached);
  return (
    <>
      <title>{`${settings.name}\u00a0: explore les métiers`}</title>
      <section className="relative border-line border-b">
        <img
          src={import.meta.env.BASE_URL + files.contours}
          alt=""
          className="mask-l-from-20% mask-l-to-95% absolute inset-0 -z-10 size-full object-cover object-right opacity-60"
        />
        <div className="page">
          <div className="max-w-3xl pt-8 pb-12 sm:pt-16 sm:pb-20">
            <h1 className="text-[clamp(2.6rem,1.5rem+5vw,4.2rem)] leading-[1.05]">
              Trouve ton cap parmi {sayJobs(files.jobCount)}
            </h1>
            <p className="mt-5 mb-6 text-lead">Cherche, filtre, lis. Sans compte, et même sans réseau.</p>
            <SearchField
              query={query}
              onType={setQuery}
              onApproach={() => setApproached(true)}
              onSubmit={(asked) => navigate(`/metiers${writeJobAddress({ ...WHOLE_LIST, query: asked })}`)}
              catalogue={catalogue}
              search={search}
              offersJobs
            />
            <WithoutScript>La recherche et les listes ont besoin de JavaScript. Sans lui,</WithoutScript>
            <p className="mt-5 flex flex-wrap gap-3 font-bold">
              <Link to="/quiz" className="flex min-h-12 items-center rounded-piece bg-ink px-5 text-paper">
                Pas d’idée&nbsp;? Fais le quiz
              </Link>
              <Link
                to="/surprise"
                className="flex min-h-12 items-center rounded-piece border border-control bg-card px-5 hover:border-ink"
              >
                Surprends-moi
              </Link>
            </p>
          </div>
        </div>
      </section>
      <Suspense fallback={<Loading />}>
        <Ways />
      </Suspense>
    </>
  );
}

function Ways() {
  const { jobs, choices } = useCatalogue();
  const levels = JOB_LEVELS.map(({ id }) => ({ id, count: jobs.filter((job) => job.level === id).length }));
  return (
    <div className="page grid gap-x-6 gap-y-4 pt-9 md:grid-cols-2">
      {choices.domains.length > 0 && (
        <WayCard to="/domaines" title="Par domaine" count={`${choices.domains.length} domaines`}>
          <span className="flex flex-wrap gap-x-3 gap-y-1">
            {choices.domains.map(({ slug }) => (
              <DomainMark key={slug} slug={slug} size={30} />
            ))}
          </span>
        </WayCard>
      )}
      {choices.interests.length > 0 && (
        <WayCard to="/interets" title="Par envie" count={`${choices.interests.length} envies`}>
          {choices.interests
            .slice(0, INTERESTS_NAMED)
            .map(({ short }) => short)
            .join('\u00a0· ')}
        </WayCard>
      )}
      <section className="mt-5 md:col-span-2">
        <h2 className="text-2xl">Par diplôme</h2>
        <p className="mt-1 text-ink-2">
          Le niveau qu’il faut pour entrer dans le métier.{' '}
          <Link to="/diplome" className="inline-flex min-h-11 items-center font-bold text-ink underline">
            Et après mon diplôme, quels métiers&nbsp;?
          </Link>
        </p>
        <ul className="mt-3 flex flex-wrap gap-2">
          {levels
            .filter(({ count }) => count > 0)
            .map(({ id, count }) => (
              <li key={id}>
                <WayLink to={listWith({ levels: [id] })} label={sayLevel(id)} count={count} />
              </li>
            ))}
        </ul>
      </section>
    </div>
  );
}

type WayCardProps = { to: string; title: string; count: string; children: ReactNode };

function WayCard({ to, title, count, children }: WayCardProps) {
  return (
    <section>
      <Link to={to} className="block h-full rounded-piece border border-line bg-card p-5 hover:border-ink">
        <h2 className="text-2xl">{title}</h2>
        <p className="mt-1 mb-3 text-ink-2">{count}</p>
        {children}
      </Link>
    </section>
  );
}
