/** A training: what is known of it, its place in the national framework, and the jobs that it leads to. */

import type { ReactNode } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import type { JobSummary, TrainingSummary } from '../../domain/browser-catalogue.ts';
import { findFamily } from '../../domain/training-family.ts';
import { listWith } from '../address/job-address.ts';
import { type Catalogue, useCatalogue, useTrainings } from '../catalogue/catalogue.ts';
import { CatalogueSource } from '../catalogue/catalogue-source.tsx';
import { readListOf } from '../job/job-pager.tsx';
import { returningFrom } from '../jobs/use-kept-place.ts';
import { pageTitle } from '../settings.ts';
import { ArrowIcon } from '../ui/icons.tsx';
import { JobLinks } from '../ui/job-links.tsx';
import { OutwardLink } from '../ui/rich-text.tsx';
import { capitalise, sayJobs, sayLevel } from '../ui/words.ts';
import { NationalLevel } from './national-level.tsx';
import { trainingsWith } from './training-address.ts';

/** How many jobs of the same domain are shown; the list has the others. */
const KINDRED_SHOWN = 8;

export function TrainingPage() {
  const { id = '' } = useParams();
  const catalogue = useCatalogue();
  const training = useTrainings().find((candidate) => candidate.id === id);
  return training === undefined ? <UnknownTraining id={id} /> : <Training catalogue={catalogue} training={training} />;
}

function Training({ catalogue, training }: { catalogue: Catalogue; training: TrainingSummary }) {
  const { id, label, domains } = training;
  const list = readListOf(useLocation().state);
  const direct = catalogue.jobs.filter((job) => job.trainings.includes(id));
  const kindred = findKindred(catalogue.jobs, training);
  const named = catalogue.choices.domains.filter(({ slug }) => domains.includes(slug));
  return (
    <article className="page">
      <title>{pageTitle(capitalise(label))}</title>
      <p className="print:hidden">
        <Link
          to={`/formations${list ?? ''}`}
          state={list === null ? null : returningFrom(id)}
          className="inline-flex min-h-11 items-center gap-2 text-ink-2 underline-offset-4 hover:underline"
        >
          <ArrowIcon direction="left" />
          {list === null ? 'Toutes les formations' : 'Revenir aux résultats'}
        </Link>
      </p>
      <h1 className="mt-3 max-w-3xl text-[clamp(1.9rem,1.2rem+2.6vw,2.8rem)] hyphens-auto">{label}</h1>
      <div className="mt-7 grid gap-x-14 gap-y-9 lg:grid-cols-[minmax(0,1fr)_20.5rem] lg:grid-rows-[auto_1fr]">
        <aside aria-label="En un coup d’œil" className="lg:col-start-2">
          <Facts training={training} />
          <p className="mt-3 text-sm">
            <OutwardLink href={officialAddress(id)}>La page officielle de l’Onisep</OutwardLink>
          </p>
        </aside>
        <div className="grid min-w-0 content-start gap-y-9 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <section aria-labelledby="directs">
            <h2 id="directs" className="text-2xl">
              Où elle mène directement
            </h2>
            <p className="mt-1 text-ink-2">Les métiers dont la fiche recommande cette formation.</p>
            <JobLinks jobs={direct} />
            <p className="mt-3 print:hidden">
              <Link to={listWith({ training: id })} className="inline-flex min-h-11 items-center font-bold underline">
                {direct.length === 1
                  ? 'Voir ce métier dans la liste'
                  : `Voir ces ${sayJobs(direct.length)} dans la liste`}
              </Link>
            </p>
          </section>
          {kindred.length > 0 && training.exitLevel !== null && (
            <section aria-labelledby="voisins">
              <h2 id="voisins" className="text-2xl">
                Au même niveau, dans le même domaine
              </h2>
              <p className="mt-1 text-ink-2">
                Leur fiche ne cite pas cette formation, mais demande le niveau qu’elle donne (
                {sayLevel(training.exitLevel)}
                ).
              </p>
              <JobLinks jobs={kindred.slice(0, KINDRED_SHOWN)} />
              {kindred.length > KINDRED_SHOWN && (
                <p className="mt-3 print:hidden">
                  <Link
                    to={listWith({ levels: [training.exitLevel], domains })}
                    className="inline-flex min-h-11 items-center font-bold underline"
                  >
                    Voir tous les métiers de ce niveau dans {domains.length > 1 ? 'ces domaines' : 'ce domaine'}
                  </Link>
                </p>
              )}
            </section>
          )}
        </div>
        <div className="lg:col-start-2">
          {named.length > 0 && (
            <section>
              <h2 className="text-lg">Domaines</h2>
              <ul>
                {named.map(({ slug, label: domain }) => (
                  <li key={slug}>
                    <Link
                      to={trainingsWith({ domains: [slug] })}
                      className="inline-flex min-h-11 items-center leading-tight underline underline-offset-4 lg:min-h-8"
                    >
                      {domain}
                      <span className="sr-only">&nbsp;: les formations de ce domaine</span>
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <p className="mt-2 text-ink-2 text-sm">
            <CatalogueSource info={catalogue.info} />
          </p>
        </div>
      </div>
    </article>
  );
}

function Facts({ training }: { training: TrainingSummary }) {
  const { type, acronyms, duration, exitLevel, certification, rncp } = training;
  const family = findFamily(training);
  const isBare = [type, duration, exitLevel, certification, rncp].every((fact) => fact === null);
  return (
    <dl className="grid gap-3 rounded-piece border border-line bg-card px-5 py-4">
      {(type !== null || family !== null) && (
        <Fact name="Type">
          <Link
            to={trainingsWith({ families: family === null ? [] : [family.id] })}
            className="underline underline-offset-4"
          >
            {type ?? family?.label}
          </Link>
        </Fact>
      )}
      {acronyms.length > 0 && <Fact name="Sigle">{acronyms.join(', ')}</Fact>}
      {duration !== null && <Fact name="Durée">{duration}</Fact>}
      {exitLevel !== null && <Fact name="Niveau de sortie">{sayLevel(exitLevel)}</Fact>}
      {isBare ? (
        <Fact name="Durée, niveau de sortie, certification">
          Ce catalogue ne les dit pas. La page officielle les donne.
        </Fact>
      ) : (
        <Fact name="Cadre national des certifications">
          <NationalLevel training={training} />
        </Fact>
      )}
      {rncp !== null && (
        <Fact name="Répertoire national (RNCP)">
          {/^\d+$/.test(rncp) ? (
            <OutwardLink
              href={`https://www.francecompetences.fr/recherche/rncp/${rncp}/`}
            >{`fiche ${rncp}`}</OutwardLink>
          ) : (
            rncp
          )}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-2 text-sm">{name}</dt>
      <dd className="leading-snug">{children}</dd>
    </div>
  );
}

/** Jobs that ask for what the training ends with, in a domain of its own, and whose sheets do not name it. */
function findKindred(jobs: readonly JobSummary[], { id, exitLevel, domains }: TrainingSummary): JobSummary[] {
  if (exitLevel === null) return [];
  return jobs.filter(
    (job) =>
      job.level === exitLevel && !job.trainings.includes(id) && job.domains.some((domain) => domains.includes(domain)),
  );
}

/** Where Onisep's site leads an id; the address stands in its « Idéo-Formations initiales en France ». */
function officialAddress(id: string): string {
  return `https://www.onisep.fr/http/redirection/formation/slug/${id}`;
}

function UnknownTraining({ id }: { id: string }) {
  return (
    <div className="page py-16">
      <title>{pageTitle('Formation introuvable')}</title>
      <h1 className="text-4xl">Cette formation n’est pas dans ce catalogue</h1>
      <p className="mt-4 max-w-measure text-lead">
        Aucune fiche ne recommande de formation qui porte l’identifiant{' '}
        <span className="font-bold [overflow-wrap:anywhere]">{id}</span>.
      </p>
      <p className="mt-6">
        <Link to="/formations" className="inline-flex min-h-11 items-center font-bold underline">
          Chercher parmi toutes les formations
        </Link>
      </p>
    </div>
  );
}
