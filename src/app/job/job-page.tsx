/** A job: every fact and text of its sheet. */

import { type ReactNode, useEffect } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import type { JobSummary, Sheet } from '../../domain/browser-catalogue.ts';
import { slugify } from '../../domain/fold.ts';
import { studyYears } from '../../domain/study-years.ts';
import { listWith } from '../address/job-address.ts';
import { type Catalogue, useCatalogue, useSheet } from '../catalogue/catalogue.ts';
import { CatalogueSource } from '../catalogue/catalogue-source.tsx';
import { useOpenClass } from '../class/open-class.ts';
import { sayStudyYears } from '../compare/say-study-years.ts';
import { returningFrom } from '../jobs/use-kept-place.ts';
import { KeepButton } from '../selection/keep-button.tsx';
import { rememberSeen } from '../selection/load-store.ts';
import { pageTitle } from '../settings.ts';
import { Widget } from '../shell/widget.tsx';
import { DomainMark } from '../ui/domain-mark.tsx';
import { ArrowIcon } from '../ui/icons.tsx';
import { OutwardLink } from '../ui/rich-text.tsx';
import { whenIdle } from '../ui/when-idle.ts';
import { capitalise, sayEntryLevel } from '../ui/words.ts';
import { CoursePicture } from './course-picture.tsx';
import { GLOSSARY } from './glossary.ts';
import { JobPager, readListOf } from './job-pager.tsx';
import { NearJobs } from './near-jobs.tsx';
import { SalaryFact } from './salary-fact.tsx';
import { Blocks, Texts } from './texts.tsx';
import { UnknownJob } from './unknown-job.tsx';

export function JobPage() {
  const { id = '' } = useParams();
  const catalogue = useCatalogue();
  const job = catalogue.byId.get(id);
  return job === undefined ? <UnknownJob id={id} /> : <JobSheet catalogue={catalogue} job={job} key={job.id} />;
}

function JobSheet({ catalogue, job }: { catalogue: Catalogue; job: JobSummary }) {
  const sheet = useSheet(catalogue, job);
  const location = useLocation();
  const list = readListOf(location.state);
  const open = useOpenClass();
  const openClass = list === null ? open : null;
  useEffect(() => whenIdle(() => rememberSeen(job)), [job]);
  const presentation = sheet.sections.find((section) => slugify(section.title) === 'presentation');
  const texts = sheet.sections.filter((section) => section !== presentation);
  return (
    <article data-sheet className="page">
      <title>{pageTitle(capitalise(sheet.title))}</title>
      <p className="print:hidden">
        <Link
          to={openClass === null ? `/metiers${list ?? ''}` : `/classe#${openClass}`}
          state={returningFrom(job.id)}
          className="inline-flex min-h-11 items-center gap-2 text-ink-2 underline-offset-4 hover:underline"
        >
          <ArrowIcon direction="left" />
          {openClass !== null ? 'Retour à la classe' : list === null ? 'Tous les métiers' : 'Revenir aux résultats'}
        </Link>
      </p>
      <div className="mt-3 grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20.5rem]">
        <div className="min-w-0">
          {job.isLocal === true && (
            <p className="mb-2 text-course">
              <Link to="/conseiller/fiches" className="underline underline-offset-4">
                Fiche locale
              </Link>
              &nbsp;: ajoutée sur cet appareil, elle n’est pas ailleurs.
            </p>
          )}
          <Domains sheet={sheet} />
          <h1 className="text-[clamp(2.1rem,1.2rem+3.6vw,3.4rem)] hyphens-auto">{sheet.title}</h1>
          <Names sheet={sheet} />
          <KeepButton job={job} shape="beside-title" />
          {presentation !== undefined && (
            <div className="mt-3 max-w-measure text-lead print:mt-0">
              <Blocks blocks={presentation.blocks} />
            </div>
          )}
        </div>
        <aside data-facts aria-label="En un coup d’œil" className="lg:row-span-2">
          <Facts catalogue={catalogue} sheet={sheet} />
        </aside>
        <div data-texts className="min-w-0 max-w-measure md:text-lg print:text-base">
          <Contents
            titles={[...texts.map((section) => section.title), ...(sheet.trainings.length > 0 ? ['Formations'] : [])]}
          />
          <Texts sections={texts} />
          <Trainings sheet={sheet} />
          <Widget name="les mots de cette fiche">
            <Glossary sheet={sheet} />
          </Widget>
          <Widget name="les métiers proches">
            <NearJobs catalogue={catalogue} sheet={sheet} />
          </Widget>
          <Sources catalogue={catalogue} sheet={sheet} isLocal={job.isLocal === true} />
        </div>
      </div>
      <JobPager catalogue={catalogue} job={job} list={list} />
    </article>
  );
}

/** The job's domains, each leading to its jobs. */
function Domains({ sheet }: { sheet: Sheet }) {
  const names = [...new Set(sheet.domains.map(({ domain }) => domain))];
  const [first] = names;
  if (first === undefined) return null;
  return (
    <div className="mb-4 flex gap-4 print:mb-3">
      <DomainMark slug={slugify(first)} />
      <ul className="space-y-1 self-center text-ink-2 leading-snug">
        {names.map((name) => (
          <li key={name}>
            <Link to={listWith({ domains: [slugify(name)] })} className="underline-offset-4 hover:underline">
              {[
                name,
                ...sheet.domains
                  .filter(({ domain, subdomain }) => domain === name && subdomain !== '')
                  .map(({ subdomain }) => subdomain),
              ].join(' · ')}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Both forms written out, and the other titles. */
function Names({ sheet }: { sheet: Sheet }) {
  const forms = [...new Set([sheet.feminine, sheet.masculine])].filter((form) => form !== sheet.title);
  return (
    <div className="mt-3 space-y-0.5 text-ink-2">
      {forms.length > 0 && <p>{forms.join(', ')}</p>}
      {sheet.alternatives.length > 0 && (
        <p>{`aussi\u00a0: ${sheet.alternatives.map((name) => name.title).join(', ')}`}</p>
      )}
    </div>
  );
}

function Facts({ catalogue, sheet }: { catalogue: Catalogue; sheet: Sheet }) {
  const sayStatus = (status: string) =>
    catalogue.choices.statuses.find(({ label }) => label === status)?.short ?? status;
  const level = sheet.level;
  const years = studyYears(level?.id ?? null);
  return (
    <div className="grid gap-3.5 sm:max-lg:block sm:max-lg:columns-2 not-print:sm:max-lg:*:mb-3.5">
      <Fact name="Niveau pour y entrer">
        <p className="font-bold font-title text-2xl">
          {level === null ? (
            sayEntryLevel(null)
          ) : (
            <Link to={listWith({ levels: [level.id] })} className="underline-offset-4 hover:underline">
              {sayEntryLevel(level.id)}
            </Link>
          )}
        </p>
        {years !== null && <p>{sayStudyYears(years)}</p>}
        {level !== null && <CoursePicture level={level.id} />}
        {sheet.trainings.length > 0 && <PlaceLink title="Formations" words="Les formations qui y mènent" />}
      </Fact>
      <Fact name="Salaire de début">
        <Widget name="le salaire">
          <SalaryFact salary={sheet.salary} jobs={catalogue.jobs} />
        </Widget>
      </Fact>
      {sheet.statuses.length > 0 && (
        <Fact name="Statut">
          <LinkList items={sheet.statuses} say={sayStatus} to={(slug) => listWith({ statuses: [slug] })} />
        </Fact>
      )}
      {sheet.interests.length > 0 && (
        <Fact name="Pour qui aime">
          <LinkList items={sheet.interests} to={(slug) => listWith({ interests: [slug] })} />
        </Fact>
      )}
      {sheet.romeCodes.length > 0 && (
        <Fact name="Code ROME">
          <p>{sheet.romeCodes.join(', ')}</p>
        </Fact>
      )}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="break-inside-avoid rounded-piece border border-line bg-card px-5 py-4">
      <h2 className="font-normal font-text text-ink-2 text-sm tracking-normal">{name}</h2>
      {children}
    </section>
  );
}

type ListProps = {
  items: readonly string[];
  /** The screen's wording of an item. */
  say?: (item: string) => string;
  to: (slug: string) => string;
};

/** Wordings that lead to the list filtered by them. */
function LinkList({ items, say = (item) => item, to }: ListProps) {
  return (
    <ul className="mt-0.5">
      {items.map((item) => (
        <li key={say(item)}>
          <Link
            to={to(slugify(item))}
            className="inline-flex min-h-11 items-center leading-tight underline underline-offset-4 lg:min-h-8"
          >
            {item}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Contents({ titles }: { titles: readonly string[] }) {
  if (titles.length < 3) return null;
  return (
    <nav aria-label="Dans cette fiche" className="border-line border-y py-2 print:hidden">
      <ul className="flex gap-x-5 [scrollbar-width:none] max-sm:-mx-4 max-sm:overflow-x-auto max-sm:whitespace-nowrap max-sm:px-4 sm:flex-wrap">
        {titles.map((title) => (
          <li key={title}>
            <PlaceLink title={title} words={title} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** To the heading whose id `title` gives. */
function PlaceLink({ title, words }: { title: string; words: string }) {
  const { state } = useLocation();
  return (
    <Link
      to={`#${slugify(title)}`}
      state={state}
      onClick={() => document.getElementById(slugify(title))?.focus({ preventScroll: true })}
      className="-outline-offset-4 inline-flex min-h-11 items-center underline underline-offset-4 lg:min-h-9 print:hidden"
    >
      {words}
    </Link>
  );
}

function Trainings({ sheet }: { sheet: Sheet }) {
  if (sheet.trainings.length === 0) return null;
  return (
    <section aria-labelledby="formations" className="mt-10">
      <h2 id="formations" tabIndex={-1} className="text-3xl outline-none">
        Formations recommandées
      </h2>
      <ul className="mt-2">
        {sheet.trainings.map(({ id, label }) => (
          <li key={id} className="border-line border-b last:border-b-0">
            <Link
              to={`/formations/${id}`}
              className="flex min-h-11 items-center py-1.5 leading-snug underline-offset-4 hover:underline"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Glossary({ sheet }: { sheet: Sheet }) {
  const words = JSON.stringify([sheet.sections, sheet.trainings]);
  const found = GLOSSARY.filter(({ pattern }) => pattern.test(words));
  if (found.length === 0) return null;
  return (
    <details className="mt-10 rounded-piece border border-line bg-card px-5 py-2 print:hidden">
      <summary className="min-h-11 content-center font-bold">Les mots de cette fiche ({found.length})</summary>
      <dl className="pb-3">
        {found.map(({ word, meaning }) => (
          <div key={word} className="mt-2">
            <dt className="font-bold">{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Sources({ catalogue, sheet, isLocal }: { catalogue: Catalogue; sheet: Sheet; isLocal: boolean }) {
  return (
    <section aria-labelledby="sources" className="mt-10 text-sm">
      <h2 id="sources" className="text-xl">
        Source
      </h2>
      <p className="mt-2">
        {isLocal ? 'Écrite par un établissement, sur cet appareil.' : <CatalogueSource info={catalogue.info} />}
      </p>
      <ul className="mt-1">
        {[
          ...sheet.sources,
          ...(isLocal ? [] : [{ name: 'Fiche officielle de l’Onisep', url: officialAddress(sheet.id) }]),
        ]
          .filter(({ url }, index, all) => all.findIndex((other) => other.url === url) === index)
          .map(({ name, url }) => (
            <li key={url} className="mt-1">
              <OutwardLink href={url}>{name}</OutwardLink>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** Where Onisep's site leads an id; the address stands in its « Idéo-Métiers Onisep ». */
function officialAddress(id: string): string {
  return `https://www.onisep.fr/http/redirection/metier/slug/${id}`;
}
