/** What a class chose: most chosen jobs, domains, who chose what, and by student. */

import { memo, useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { ClassAnswer } from '../../domain/class.ts';
import {
  type ClassRecord,
  chosenJobs,
  dropAnswer,
  nameStudents,
  type Tally,
  tallyDomains,
  tallyJobs,
} from '../../domain/class-record.ts';
import type { Verdict } from '../../domain/selection.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { ExportJobs } from '../export/export-jobs.tsx';
import { VERDICT_WORDS } from '../share/verdict-words.ts';
import { sayNumber } from '../ui/words.ts';
import { changeClass } from './class-store.ts';

/** As many columns as a wide table bears; each student's other choices are listed by student. */
const MOST_COLUMNS = 30;
const MOST_BARS = 12;

type Props = { catalogue: Catalogue; record: ClassRecord };

export function ClassChoices({ catalogue, record }: Props) {
  const { answers, plan } = record;
  const names = useMemo(() => nameStudents(answers), [answers]);
  const byJob = useMemo(() => tallyJobs(answers), [answers]);
  const byDomain = useMemo(
    () => tallyDomains(answers, (id) => catalogue.byId.get(id)?.domains ?? []),
    [answers, catalogue],
  );
  const titleOf = (id: string) => catalogue.byId.get(id)?.title ?? id;
  const labelOf = (slug: string) => catalogue.choices.domains.find((domain) => domain.slug === slug)?.short ?? slug;
  const jobs = byJob.flatMap(({ key }) => catalogue.byId.get(key) ?? []);
  return (
    <>
      <h2 className="mt-10 text-2xl">
        {answers.length === 1 ? 'Le choix d’un élève' : `Les choix de ${sayNumber(answers.length)} élèves`}
      </h2>
      <p className="mt-1 max-w-measure text-ink-2">
        Un métier jugé «&nbsp;finalement non&nbsp;» n’est pas compté comme choisi.
      </p>
      {byJob.length === 0 ? (
        <p className="mt-4">Aucun métier choisi pour l’instant.</p>
      ) : (
        <div className="mt-5 grid gap-x-14 gap-y-8 md:grid-cols-2">
          <Bars
            title="Les plus choisis"
            tally={byJob}
            sayKey={titleOf}
            total={answers.length}
            toOf={(id) => `/metiers/${id}`}
          />
          {byDomain.length > 0 && <Bars title="Par domaine" tally={byDomain} sayKey={labelOf} total={answers.length} />}
        </div>
      )}
      {jobs.length > 0 && <ExportJobs jobs={jobs} title={`${plan.title}\u00a0: métiers choisis`} />}
      {byJob.length > 0 && (
        <ChoiceTable answers={answers} names={names} columns={byJob.slice(0, MOST_COLUMNS)} titleOf={titleOf} />
      )}
      <ByStudent record={record} names={names} titleOf={titleOf} />
    </>
  );
}

type BarsProps = {
  title: string;
  tally: Tally;
  total: number;
  sayKey: (key: string) => string;
  /** Where each leads; without it nowhere. */
  toOf?: (key: string) => string;
};

/** How many students chose each, as bars: the longest would be the whole class. */
function Bars({ title, tally, total, sayKey, toOf }: BarsProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? tally : tally.slice(0, MOST_BARS);
  return (
    <section aria-label={title} className="min-w-0">
      <h3 className="text-xl">{title}</h3>
      <ol className="mt-2">
        {shown.map(({ key, count }) => (
          <li key={key} className="py-1.5">
            <div className="flex items-baseline justify-between gap-4 leading-snug">
              {toOf === undefined ? (
                <span className="py-1">{sayKey(key)}</span>
              ) : (
                <Link to={toOf(key)} className="py-1 underline-offset-4 hover:underline">
                  {sayKey(key)}
                </Link>
              )}
              <span className="whitespace-nowrap text-ink-2">
                {count} <span className="sr-only">{count > 1 ? 'élèves' : 'élève'}</span>
              </span>
            </div>
            <div
              className="mt-1 h-2 rounded-full bg-contour forced-colors:bg-[CanvasText]"
              style={{ width: `${(count / total) * 100}%` }}
            />
          </li>
        ))}
      </ol>
      {tally.length > MOST_BARS && (
        <button
          type="button"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
          className="min-h-11 font-bold underline underline-offset-4 print:hidden"
        >
          {isWhole ? `Les ${MOST_BARS} premiers` : `Tous (${tally.length})`}
        </button>
      )}
    </section>
  );
}

/** What stands in a cell: short, for a table of thirty students on one screen. */
const CELLS: Readonly<Record<Verdict | 'none', string>> = {
  none: 'gardé',
  yes: 'plaît',
  maybe: 'à creuser',
  no: 'non',
};

type TableProps = {
  answers: readonly ClassAnswer[];
  names: readonly string[];
  columns: Tally;
  titleOf: (id: string) => string;
};

/** Who chose what: a row a student, a column a job, the most chosen first. */
const ChoiceTable = memo(function ChoiceTable({ answers, names, columns, titleOf }: TableProps) {
  return (
    <section aria-labelledby="qui-a-choisi" className="mt-9">
      <h3 id="qui-a-choisi" className="text-xl">
        Qui a choisi quoi
      </h3>
      <section
        aria-label="Tableau de la classe"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
        className="mt-2 max-h-[80dvh] overflow-auto rounded-piece border border-line bg-card print:max-h-none print:overflow-visible"
      >
        <table aria-labelledby="qui-a-choisi" className="border-separate border-spacing-0 text-sm">
          <thead>
            <tr>
              <th
                scope="col"
                className="sticky top-0 left-0 z-10 border-line border-r border-b bg-card px-3 py-2 text-left"
              >
                Élève
              </th>
              {columns.map(({ key, count }) => (
                <th
                  key={key}
                  scope="col"
                  className="sticky top-0 min-w-24 border-line border-b bg-card px-2 py-2 text-left align-bottom leading-tight hyphens-auto"
                >
                  {titleOf(key)} <span className="font-normal text-ink-2">({count})</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answers.map((answer, place) => (
              <Row key={keyOf(answer)} answer={answer} name={names[place] ?? ''} columns={columns} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
});

/** Two students may share a device, and two a name. */
function keyOf({ student, name }: ClassAnswer): string {
  return `${student} ${name}`;
}

function Row({ answer, name, columns }: { answer: ClassAnswer; name: string; columns: Tally }) {
  const verdicts = new Map(answer.selection.jobs.map(({ id, verdict }) => [id, verdict ?? ('none' as const)]));
  return (
    <tr className="[&>*]:border-line [&>*]:border-b last:[&>*]:border-b-0">
      <th
        scope="row"
        className="sticky left-0 border-r bg-card px-3 py-1.5 text-left font-bold sm:whitespace-nowrap print:whitespace-nowrap"
      >
        {name}
      </th>
      {columns.map(({ key }) => {
        const verdict = verdicts.get(key);
        return (
          <td key={key} className={`px-2 py-1.5 ${verdict === 'no' ? 'text-ink-2' : ''}`}>
            {verdict !== undefined && CELLS[verdict]}
          </td>
        );
      })}
    </tr>
  );
}

type ByStudentProps = { record: ClassRecord; names: readonly string[]; titleOf: (id: string) => string };

function ByStudent({ record, names, titleOf }: ByStudentProps) {
  return (
    <section aria-labelledby="par-eleve" className="mt-9">
      <h3 id="par-eleve" className="text-xl">
        Par élève
      </h3>
      <ul className="mt-2 columns-1 gap-x-14 lg:columns-2">
        {record.answers.map((answer, place) => (
          <li key={keyOf(answer)} className="break-inside-avoid border-line border-b py-2">
            <div className="flex items-baseline justify-between gap-4">
              <span className="font-bold [overflow-wrap:anywhere]">
                {names[place]} <span className="font-normal text-ink-2">({chosenJobs(answer).length})</span>
              </span>
              <button
                type="button"
                onClick={() => void changeClass(record.plan.id, (kept) => dropAnswer(kept, answer))}
                className="min-h-11 text-sm underline underline-offset-4 print:hidden"
              >
                Retirer<span className="sr-only"> {names[place]}</span>
              </button>
            </div>
            <Choices answer={answer} titleOf={titleOf} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Choices({ answer, titleOf }: { answer: ClassAnswer; titleOf: (id: string) => string }) {
  const { jobs } = answer.selection;
  if (jobs.length === 0) return <p className="text-ink-2">Aucun métier gardé.</p>;
  return (
    <ul>
      {jobs.map(({ id, verdict, note }) => (
        <li key={id} className="leading-snug">
          {titleOf(id)}
          {verdict !== null && <span className="text-ink-2">&nbsp;: {VERDICT_WORDS[verdict]}</span>}
          {note !== '' && (
            <p className="my-1 whitespace-pre-line border-contour border-l-3 pl-3 [overflow-wrap:anywhere]">{note}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
