/** From a diploma to jobs: a start, three rings, their picture. For counsellors (« vous ») and students (« tu »). */

import { useDeferredValue, useMemo } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import type { JobSummary } from '../../domain/browser-catalogue.ts';
import type { LevelId } from '../../domain/level.ts';
import { findRings, type Rings } from '../../domain/rings.ts';
import { listStarts } from '../../domain/starts.ts';
import { useCatalogue, useJobPairs, useTrainings } from '../catalogue/catalogue.ts';
import { UnknownParts } from '../jobs/unknown-parts.tsx';
import { Widget } from '../shell/widget.tsx';
import { ChoiceSelect } from '../ui/choice-select.tsx';
import { sayJobs, sayLevel } from '../ui/words.ts';
import { type DeskView, readDeskAddress, writeDeskAddress } from './desk-address.ts';
import { prepareStarts } from './find-starts.ts';
import { PathsPicture } from './paths-picture.tsx';
import { RingSection } from './ring-section.tsx';
import { StartField } from './start-field.tsx';

/** The levels that most people come with. */
const QUICK: readonly LevelId[] = ['troisieme', 'cap', 'bac', 'bac-2', 'bac-3', 'bac-5'];

export type Voice = 'tu' | 'vous';

const WORDS: Record<Voice, { field: string; invite: string }> = {
  tu: {
    field: 'Ton diplôme, ta classe ou ta formation',
    invite:
      'Choisis un point de départ\u00a0: tu verras les métiers accessibles directement, puis avec un ou deux diplômes de plus.',
  },
  vous: {
    field: 'Un diplôme, une classe ou une formation',
    invite:
      'Choisissez un point de départ\u00a0: les métiers accessibles directement, puis avec un ou deux diplômes de plus.',
  },
};

/** Where each ring stands in the page. */
const RING_PLACES = { direct: 'anneau-direct', next: 'anneau-suivant', further: 'anneau-apres' };

type Props = { voice: Voice; actions?: (jobs: readonly JobSummary[], title: string) => React.ReactNode };

/** `actions`: what can be done with the jobs of all rings. */
export function FromDiploma({ voice, actions }: Props) {
  const catalogue = useCatalogue();
  const trainings = useTrainings();
  const pairs = useJobPairs(catalogue);
  const starts = useMemo(() => prepareStarts(listStarts(trainings), trainings), [trainings]);
  const { interests, domains } = catalogue.choices;
  const { search } = useLocation();
  const navigate = useNavigate();
  const { view, unknown } = useMemo(
    () =>
      readDeskAddress(search, {
        starts: new Set(starts.map(({ id }) => id)),
        interests: interests.map(({ slug }) => slug),
        domains: domains.map(({ slug }) => slug),
      }),
    [search, starts, interests, domains],
  );
  const go = (change: Partial<DeskView>) =>
    navigate({ search: writeDeskAddress({ ...view, ...change }) }, { preventScrollReset: true });
  const shown = useDeferredValue(view);
  const start = starts.find(({ id }) => id === shown.start) ?? null;
  const rings = useMemo(() => {
    if (start === null) return null;
    const jobs = catalogue.jobs.filter(
      (job) =>
        (shown.interest === null || job.interests.includes(shown.interest)) &&
        (shown.domain === null || job.domains.includes(shown.domain)),
    );
    return findRings(start, jobs, trainings, (job) => pairs.get(job.id) ?? []);
  }, [start, catalogue, trainings, pairs, shown]);
  const words = WORDS[voice];
  return (
    <>
      <div className="mt-5 max-w-3xl print:hidden">
        <StartField starts={starts} label={words.field} onChoose={(id) => go({ start: id })} />
        <ul aria-label="Niveaux" className="mt-3 flex flex-wrap gap-2">
          {QUICK.map((level) => (
            <li key={level}>
              <button
                type="button"
                aria-pressed={view.start === level}
                onClick={() => go({ start: level })}
                className="min-h-11 rounded-full border border-control bg-card px-4 hover:border-ink aria-pressed:border-course aria-pressed:bg-course-ground aria-pressed:font-bold aria-pressed:text-course"
              >
                {sayLevel(level)}
              </button>
            </li>
          ))}
        </ul>
        <UnknownParts parts={unknown} />
      </div>
      {/* Here before it has words: a live region that comes with them is hardly ever read out. */}
      <p role="status" className="sr-only">
        {start !== null &&
          rings !== null &&
          `Après\u00a0: ${start.label}. ${sayJobs(rings.direct.jobs.length)} directement, ${sayJobs(rings.next.jobs.length)} avec un diplôme de plus, ${sayJobs(rings.further.jobs.length)} avec deux.`}
      </p>
      {start === null || rings === null ? (
        <p className="mt-8 max-w-measure text-lead">{words.invite}</p>
      ) : (
        <>
          <div className="mt-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
            <h2 className="text-3xl">{`Après\u00a0: ${start.label}`}</h2>
            <div className="flex min-w-0 flex-wrap gap-3 print:hidden">
              <ChoiceSelect
                label="Centre d’intérêt"
                choices={interests}
                value={view.interest}
                onChoose={(interest) => go({ interest })}
              />
              {domains.length > 0 && (
                <ChoiceSelect
                  label="Domaine"
                  choices={domains}
                  value={view.domain}
                  onChoose={(domain) => go({ domain })}
                />
              )}
            </div>
          </div>
          {(shown.interest !== null || shown.domain !== null) && (
            <p className="mt-2 hidden text-ink-2 print:block">
              {`Filtré\u00a0: ${[interests.find(({ slug }) => slug === shown.interest)?.short, domains.find(({ slug }) => slug === shown.domain)?.short].filter((part) => part !== undefined).join(', ')}.`}
            </p>
          )}
          <RingLinks rings={rings} />
          <HowComputed rings={rings} isTraining={start.kind === 'training'} hasDomains={start.domains?.length !== 0} />
          <Widget name="les chemins en image">
            <PathsPicture start={start} rings={rings} />
          </Widget>
          <div className="mt-8 grid gap-x-10 gap-y-9 lg:grid-cols-3 print:block">
            <RingSection place={RING_PLACES.direct} title="Directement" ring={rings.direct} />
            <RingSection place={RING_PLACES.next} title="Avec un diplôme de plus" ring={rings.next} />
            <RingSection place={RING_PLACES.further} title="Avec deux diplômes de plus" ring={rings.further} />
          </div>
          {actions?.(
            [rings.direct, rings.next, rings.further].flatMap((ring) => ring.jobs),
            `Métiers après\u00a0: ${start.label}`,
          )}
        </>
      )}
      {voice === 'tu' && (
        <p className="mt-8 text-ink-2 text-sm print:hidden">
          Un diplôme précis&nbsp;?{' '}
          <Link to="/formations" className="underline">
            Toutes les formations
          </Link>
        </p>
      )}
    </>
  );
}

/** Leads past the picture to the jobs, which are what was asked for. */
function RingLinks({ rings }: { rings: Rings }) {
  const links = [
    { place: RING_PLACES.direct, words: 'directement', ring: rings.direct },
    { place: RING_PLACES.next, words: 'avec un diplôme de plus', ring: rings.next },
    { place: RING_PLACES.further, words: 'avec deux', ring: rings.further },
  ];
  return (
    <ul aria-label="Aller aux métiers" className="mt-2 flex flex-wrap gap-x-6 print:hidden">
      {links.map(({ place, words, ring }) => (
        <li key={place}>
          <a href={`#${place}`} className="inline-flex min-h-11 items-center underline underline-offset-4">
            {`${sayJobs(ring.jobs.length)} ${words}`}
          </a>
        </li>
      ))}
    </ul>
  );
}

type HowProps = { rings: Rings; isTraining: boolean; hasDomains: boolean };

/** How the rings are made, in two sentences. */
function HowComputed({ rings, isTraining, hasDomains }: HowProps) {
  const direct = isTraining
    ? 'Directement\u00a0: les métiers dont la fiche recommande cette formation, et ceux de ses domaines qui ne demandent pas plus que son niveau.'
    : 'Directement\u00a0: les métiers qui ne demandent pas plus que ce niveau.';
  return (
    <p className="mt-3 max-w-measure text-ink-2">
      {direct}{' '}
      {hasDomains
        ? `Ensuite\u00a0: ceux où mènent les formations ${rings.isByLevelAlone ? '' : 'des mêmes domaines '}qui finissent au niveau suivant, puis au niveau d’après.`
        : 'Ce catalogue ne dit pas le domaine de cette formation\u00a0: la suite ne peut pas être calculée.'}
    </p>
  );
}
