/** The jobs side by side: a table where there is room, fact by fact where there is not. */

import { Link } from 'react-router';
import type { JobSummary } from '../../domain/browser-catalogue.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { useSheets } from '../catalogue/use-sheets.ts';
import { Widget } from '../shell/widget.tsx';
import { DomainMark } from '../ui/domain-mark.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { useMediaQuery } from '../ui/use-media-query.ts';
import { type CompareFact, compareFacts } from './compare-facts.tsx';
import { SalaryChart } from './salary-chart.tsx';

/** Four columns and their names hold from here on; on paper they always do. */
const SIDE_BY_SIDE = '(min-width: 54rem), print';

type Props = {
  catalogue: Catalogue;
  jobs: readonly JobSummary[];
  marksDifferences: boolean;
  onRemove: (job: JobSummary) => void;
};

export function Comparison({ catalogue, jobs, marksDifferences, onRemove }: Props) {
  const sheets = useSheets(catalogue, jobs);
  const compared = jobs.flatMap((job, at) => {
    const sheet = sheets[at];
    return sheet === undefined ? [] : [{ job, sheet }];
  });
  const facts = compareFacts(catalogue, compared);
  const parts = { jobs, facts, marks: marksDifferences && jobs.length > 1, onRemove };
  return useMediaQuery(SIDE_BY_SIDE) ? <SideBySide {...parts} /> : <Stacked {...parts} />;
}

type PartsProps = {
  jobs: readonly JobSummary[];
  facts: readonly CompareFact[];
  marks: boolean;
  onRemove: (job: JobSummary) => void;
};

function SideBySide({ jobs, facts, marks, onRemove }: PartsProps) {
  return (
    <>
      <table className="mt-8 w-full table-fixed border-collapse text-left align-top">
        <caption className="sr-only">Les métiers côte à côte</caption>
        <colgroup>
          <col className="w-[18%]" />
        </colgroup>
        <thead>
          <tr className="border-ink border-b-2">
            <td />
            {jobs.map((job) => (
              <th key={job.id} scope="col" className="px-3 pb-3 align-bottom">
                <JobHead job={job} onRemove={onRemove} isColumn />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <tr
              key={fact.name}
              data-folded={fact.isFolded}
              className={`border-line border-b ${stands(fact, marks) ? 'bg-course-ground' : ''}`}
            >
              <th scope="row" className="py-3 pr-3 pl-3 align-top font-normal text-ink-2 leading-snug">
                {fact.name}
                <Mark fact={fact} marks={marks} />
              </th>
              {fact.cells.length === 0 ? (
                <td colSpan={jobs.length} className="p-3 text-center align-top leading-snug">
                  {fact.together}
                </td>
              ) : (
                fact.cells.map((cell, at) => (
                  <td key={jobs[at]?.id} className="p-3 align-top leading-snug hyphens-auto [overflow-wrap:anywhere]">
                    {cell}
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <section aria-labelledby="echelle" className="mt-10 max-w-2xl break-inside-avoid">
        <h2 id="echelle" className="text-2xl">
          Les salaires de début sur une même échelle
        </h2>
        <Widget name="les salaires">
          <SalaryChart jobs={jobs} />
        </Widget>
      </section>
    </>
  );
}

function Stacked({ jobs, facts, marks, onRemove }: PartsProps) {
  return (
    <>
      <ul aria-label="Métiers comparés" className="mt-6 divide-y divide-line border-line border-y">
        {jobs.map((job) => (
          <li key={job.id} className="py-2">
            <JobHead job={job} onRemove={onRemove} />
          </li>
        ))}
      </ul>
      {facts.map((fact) => (
        <section
          key={fact.name}
          data-folded={fact.isFolded}
          className={`mt-5 rounded-piece border border-line px-4 py-3 ${stands(fact, marks) ? 'bg-course-ground' : 'bg-card'}`}
        >
          <h2 className="text-xl">
            {fact.name}
            <Mark fact={fact} marks={marks} />
          </h2>
          {fact.cells.length === 0 && <p className="mt-1">{fact.together}</p>}
          {fact.stacked ??
            (fact.cells.length > 0 && (
              <dl className="mt-1 divide-line max-md:divide-y md:grid md:auto-cols-fr md:grid-flow-col md:grid-rows-[auto_auto] md:gap-x-5 md:py-2">
                {fact.cells.map((cell, at) => (
                  <div key={jobs[at]?.id} className="max-md:py-2 md:contents">
                    <dt className="text-ink-2 text-sm">{jobs[at]?.title}</dt>
                    <dd className="hyphens-auto [overflow-wrap:anywhere]">{cell}</dd>
                  </div>
                ))}
              </dl>
            ))}
        </section>
      ))}
    </>
  );
}

type HeadProps = { job: JobSummary; onRemove: (job: JobSummary) => void; isColumn?: boolean };

/** `isColumn`: too narrow for everything on one line, so the title has its own. */
function JobHead({ job, onRemove, isColumn = false }: HeadProps) {
  return (
    <div className={`flex items-center gap-x-3 ${isColumn ? 'flex-wrap justify-between' : ''}`}>
      {job.domains[0] !== undefined && <DomainMark slug={job.domains[0]} size={34} />}
      <Link
        to={`/metiers/${job.id}`}
        className={`flex min-h-11 min-w-0 items-center font-bold font-title leading-tight underline-offset-4 hyphens-auto [overflow-wrap:anywhere] hover:underline ${isColumn ? 'order-last basis-full xl:text-lg' : 'flex-1 text-lg'}`}
      >
        {job.title}
      </Link>
      <button
        type="button"
        aria-label={`Retirer ${job.title}`}
        onClick={() => onRemove(job)}
        className="-mr-2 ml-auto flex size-11 shrink-0 items-center justify-center rounded-piece print:hidden"
      >
        <CloseIcon size={20} />
      </button>
    </div>
  );
}

/** Whether a row stands out: the jobs differ in it, and that was asked for. */
function stands({ isSame }: CompareFact, marks: boolean): boolean {
  return marks && isSame === false;
}

/** Said in words too: colour alone tells nobody. */
function Mark({ fact, marks }: { fact: CompareFact; marks: boolean }) {
  if (!marks || fact.isSame === null) return null;
  return (
    <span
      className={`block font-normal font-text text-sm tracking-normal ${fact.isSame ? 'text-ink-2' : 'font-bold text-course'}`}
    >
      {fact.isSame ? 'pareil' : 'différent'}
    </span>
  );
}
