/** The first screen: search, and a few ways in for who has no word to type. All of it comes from the catalogue in use. */

import { Suspense, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { JOB_LEVELS } from '../../domain/level.ts';
import { type JobFilters, NO_FILTERS } from '../../search/filters.ts';
import { WHOLE_LIST, writeJobAddress } from '../address/job-address.ts';
import { type Catalogue, useCatalogue, useCatalogueOnceLoaded, useJobSearch } from '../catalogue/catalogue.ts';
import { useCatalogueInUse } from '../catalogue/catalogue-in-use.ts';
import { SearchField } from '../search/search-field.tsx';
import { settings } from '../settings.ts';
import { Loading } from '../shell/loading.tsx';
import { DomainMark } from '../ui/domain-mark.tsx';
import { sayJobs, sayLevel, sayNumber } from '../ui/words.ts';

/** How many interests and domains are offered: the most frequent. */
const WAYS_SHOWN = 8;

export function HomePage() {
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const { files } = useCatalogueInUse();
  const [isApproached, setApproached] = useState(false);
  const catalogue = useCatalogueOnceLoaded();
  const { search } = useJobSearch(catalogue, isApproached);
  return (
    <>
      <title>{`${settings.name} : explore les métiers`}</title>
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
          </div>
        </div>
      </section>
      <Suspense fallback={<Loading />}>
        <Ways />
      </Suspense>
    </>
  );
}

type Way = { key: string; label: string; count: number; filters: Partial<JobFilters>; mark?: string };

function Ways() {
  const catalogue = useCatalogue();
  const levels: Way[] = JOB_LEVELS.map(({ id }) => ({
    key: id,
    label: sayLevel(id),
    count: catalogue.jobs.filter((job) => job.level === id).length,
    filters: { levels: [id] },
  })).filter((way) => way.count > 0);
  const interests = mostFrequent(
    catalogue.choices.interests,
    (slug) => catalogue.jobs.filter((job) => job.interests.includes(slug)).length,
  );
  const domains = mostFrequent(
    catalogue.choices.domains,
    (slug) => catalogue.jobs.filter((job) => job.domains.includes(slug)).length,
  );
  const salaries = waysBySalary(catalogue);
  return (
    <div className="page grid gap-x-12 gap-y-9 pt-9 md:grid-cols-2">
      <WayGroup title="Partir d’un niveau" ways={levels} />
      <WayGroup
        title="Partir de ce que j’aime"
        ways={interests.map((way) => ({ ...way, filters: { interests: [way.key] } }))}
      />
      <WayGroup
        title="Partir d’un domaine"
        ways={domains.map((way) => ({ ...way, filters: { domains: [way.key] }, mark: way.key }))}
        more={{ to: '/domaines', label: 'Tous les domaines' }}
      />
      <WayGroup title="Partir d’un salaire de début" ways={salaries} />
    </div>
  );
}

function mostFrequent(
  choices: readonly { slug: string; short: string }[],
  countOf: (slug: string) => number,
): Omit<Way, 'filters'>[] {
  return choices
    .map(({ slug, short }) => ({ key: slug, label: short, count: countOf(slug) }))
    .sort((one, other) => other.count - one.count)
    .slice(0, WAYS_SHOWN);
}

/** Round figures that part the stated salaries in about four. */
function waysBySalary({ jobs }: Catalogue): Way[] {
  const starts = jobs
    .flatMap((job) => (job.salary.min === null ? [] : [job.salary.min]))
    .sort((one, other) => one - other);
  const figures = [0.4, 0.65, 0.85].map(
    (share) => Math.floor((starts[Math.floor(starts.length * share)] ?? 0) / 100) * 100,
  );
  return [...new Set(figures)]
    .filter((figure) => figure > 0)
    .map((figure) => ({
      key: String(figure),
      label: `dès ${sayNumber(figure)}\u00a0€ brut par mois`,
      count: starts.filter((start) => start >= figure).length,
      filters: { minSalary: figure, keepUnstated: false },
    }));
}

type GroupProps = { title: string; ways: readonly Way[]; more?: { to: string; label: string } };

function WayGroup({ title, ways, more }: GroupProps) {
  if (ways.length === 0) return null;
  return (
    <section>
      <h2 className="text-xl">{title}</h2>
      <ul className="mt-3 flex flex-wrap gap-2">
        {ways.map(({ key, label, count, filters, mark }) => (
          <li key={key}>
            <Link
              to={`/metiers${writeJobAddress({ ...WHOLE_LIST, filters: { ...NO_FILTERS, ...filters } })}`}
              className="flex min-h-11 items-center gap-2 rounded-full border border-line bg-card px-4 hover:border-ink"
            >
              {mark !== undefined && <DomainMark slug={mark} size={24} />}
              {label}
              <span className="text-ink-2 text-sm">{sayNumber(count)}</span>
            </Link>
          </li>
        ))}
        {more !== undefined && (
          <li>
            <Link to={more.to} className="flex min-h-11 items-center px-3 font-bold underline underline-offset-4">
              {more.label}
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}
