/** The pages of a booklet: a cover with its contents, then each job. The same stands on the screen and on paper. */

import { Link, useLocation } from 'react-router';
import type { JobSummary, Sheet } from '../../domain/browser-catalogue.ts';
import type { Block, Section } from '../../domain/job.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { CatalogueSource } from '../catalogue/catalogue-source.tsx';
import { useSheets } from '../catalogue/use-sheets.ts';
import { Blocks } from '../job/texts.tsx';
import { settings } from '../settings.ts';
import { drawQr } from '../share/draw-qr.ts';
import { QrPicture } from '../share/qr-code.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { isoToday } from '../ui/save-file.ts';
import { capitalise, sayDate, sayEntryLevel, sayJobs, saySalary } from '../ui/words.ts';
import { firstPages, type JobPages, setOnPages } from './booklet-pages.ts';
import { sheetAddress } from './job-rows.ts';
import './booklet.css';

type Props = {
  catalogue: Catalogue;
  jobs: readonly JobSummary[];
  title: string;
  onRemove: (job: JobSummary) => void;
};

/** Beside each other where there is room, as on paper. */
const TEXTS = 'max-w-measure lg:max-w-none lg:columns-2 lg:gap-12';

/** Waits for the whole sheets of its jobs. */
export function Booklet({ catalogue, jobs, title, onRemove }: Props) {
  const sheets = useSheets(catalogue, jobs);
  const pages = sheets.map((sheet) => setOnPages([...sheet.sections, ...trainingsOf(sheet)]));
  const begin = firstPages(pages);
  return (
    <div data-booklet className="mt-8">
      <button
        type="button"
        onClick={() => window.print()}
        className="min-h-11 rounded-piece bg-ink px-6 font-bold text-paper print:hidden"
      >
        Imprimer
      </button>
      <section aria-labelledby="couverture" className="mt-8 print:mt-0">
        <p className="hidden print:block">{settings.name}</p>
        <h2 id="couverture" className="text-3xl print:mt-6">
          {title}
        </h2>
        <p className="mt-2">
          {sayJobs(jobs.length)}. Livret fait le {sayDate(isoToday())}.
        </p>
        <p className="mt-1 text-ink-2">
          Source&nbsp;: <CatalogueSource info={catalogue.info} />
        </p>
        <h3 className="mt-6 text-xl print:mt-8">Sommaire</h3>
        <ol data-booklet-contents className="mt-2 max-w-2xl print:max-w-none">
          {jobs.map((job, at) => (
            <Entry key={job.id} job={job} page={begin[at] ?? 0} onRemove={onRemove} />
          ))}
        </ol>
      </section>
      {sheets.map((sheet, at) => (
        <PrintedJob
          key={sheet.id}
          catalogue={catalogue}
          sheet={sheet}
          pages={pages[at] ?? { first: [], second: [], beside: [] }}
        />
      ))}
    </div>
  );
}

function Entry({ job, page, onRemove }: { job: JobSummary; page: number; onRemove: (job: JobSummary) => void }) {
  const { search } = useLocation();
  return (
    <li className="flex min-h-11 items-center gap-2 border-line border-b print:min-h-0 print:items-baseline print:border-b-0">
      <Link to={{ search, hash: job.id }} className="underline-offset-4 hover:underline">
        {capitalise(job.title)}
      </Link>
      <span aria-hidden="true" className="min-w-4 flex-1 border-ink-2 border-b border-dotted" />
      <span>
        <span className="sr-only">page </span>
        {page}
      </span>
      <button
        type="button"
        aria-label={`Retirer ${job.title} du livret`}
        onClick={() => onRemove(job)}
        className="-mr-2 flex size-11 shrink-0 items-center justify-center rounded-piece print:hidden"
      >
        <CloseIcon size={20} />
      </button>
    </li>
  );
}

function PrintedJob({ catalogue, sheet, pages }: { catalogue: Catalogue; sheet: Sheet; pages: JobPages }) {
  const { first, second, beside } = pages;
  const continued = first.at(-1)?.title;
  return (
    <article
      data-booklet-job
      aria-labelledby={sheet.id}
      className="mt-14 border-ink border-t-2 pt-6 print:mt-0 print:border-t-0 print:pt-0"
    >
      <Head sheet={sheet} />
      <div data-booklet-text className={`mt-5 ${TEXTS}`}>
        <PrintedTexts sections={first} />
      </div>
      {second.length > 0 && (
        <div data-booklet-second data-booklet-text className={TEXTS}>
          <PrintedTexts sections={second} continued={continued} />
        </div>
      )}
      <p className="mt-5 border-line border-t pt-1 text-ink-2 text-sm print:mt-3 print:text-[8pt] print:leading-snug">
        {beside.length > 0 && `À lire aussi sur la fiche\u00a0: ${beside.join(', ')}. `}
        {`${capitalise(sheet.title)} (${sheet.id}). `}
        <CatalogueSource info={catalogue.info} />
      </p>
    </article>
  );
}

/** `continued`: the title of the section that began overleaf, which is not said again. */
function PrintedTexts({ sections, continued }: { sections: readonly Section[]; continued?: string | undefined }) {
  return sections.map(({ title, blocks }) => (
    <div key={title} className="mt-6 first:mt-0">
      {title !== continued && <h3 className="break-after-avoid text-xl">{title}</h3>}
      <Blocks blocks={blocks.map(below)} />
    </div>
  ));
}

/** On a page of its own a section's title is of the second level; here a job's stands above it. */
function below(block: Block): Block {
  return block.type === 'heading' ? { ...block, level: Math.min(block.level + 1, 6) } : block;
}

function Head({ sheet }: { sheet: Sheet }) {
  const base = new URL(import.meta.env.BASE_URL, window.location.href).href;
  const address = sheetAddress(base, sheet.id);
  const names = [...new Set([sheet.feminine, sheet.masculine])].filter((name) => name !== sheet.title);
  const facts: [string, string][] = [
    ['Niveau d’accès', sayEntryLevel(sheet.level?.id ?? null)],
    ['Salaire de début', saySalary(sheet.salary)],
    ['Statuts', sheet.statuses.join(', ')],
    ['Domaines', [...new Set(sheet.domains.map(({ domain }) => domain))].join(' · ')],
    ['Centres d’intérêt', sheet.interests.join(' · ')],
    ['Codes ROME', sheet.romeCodes.join(', ')],
  ];
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4 print:flex-nowrap">
      <div className="min-w-0 flex-1 basis-80">
        <h2 id={sheet.id} className="text-3xl">
          {capitalise(sheet.title)}
        </h2>
        {names.length > 0 && <p className="mt-1 text-ink-2">{names.join(', ')}</p>}
        <dl className="mt-3 space-y-0.5">
          {facts
            .filter(([, words]) => words !== '')
            .map(([name, words]) => (
              <div key={name}>
                <dt className="inline text-ink-2">{name}&nbsp;: </dt>
                <dd className="inline font-bold">{words}</dd>
              </div>
            ))}
        </dl>
      </div>
      <figure className="w-32 shrink-0 print:w-[26mm]">
        <QrPicture drawing={drawQr(address)} label={`Code QR de la fiche ${sheet.title}`} />
        <figcaption className="mt-1 text-center text-ink-2 text-sm print:text-[7.5pt] print:leading-tight">
          La fiche entière
        </figcaption>
      </figure>
    </div>
  );
}

/** More trainings than this are for the sheet. */
const MOST_TRAININGS = 8;

/** The trainings as one more section: they take room like any other. */
function trainingsOf({ trainings }: Sheet): Section[] {
  if (trainings.length === 0) return [];
  const others = trainings.length - MOST_TRAININGS;
  const items = trainings.slice(0, MOST_TRAININGS).map(({ label }) => ({ text: label }));
  if (others > 0) items.push({ text: `et ${others} autre${others > 1 ? 's' : ''} sur la fiche` });
  return [{ title: 'Formations recommandées', blocks: [{ type: 'list', items }] }];
}
