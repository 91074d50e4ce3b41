/** The results as a table, to work with: levels at one press, columns to choose, rows to choose and what to do with them. */

import { useCallback, useEffect, useMemo, useRef } from 'react';
import { COLUMNS, type JobView, WHOLE_LIST, writeJobAddress } from '../address/job-address.ts';
import { type Catalogue, useTrainingLabel } from '../catalogue/catalogue.ts';
import type { JobResults } from '../jobs/use-job-results.ts';
import { capitalise } from '../ui/words.ts';
import { NO_CHOICE } from './choose-rows.ts';
import { ChosenBar } from './chosen-bar.tsx';
import { ColumnChoice } from './column-choice.tsx';
import { TABLE_COLUMNS } from './columns.tsx';
import { saySort } from './header-sort.ts';
import { LevelChoice } from './level-choice.tsx';
import { sayFilters } from './say-filters.ts';
import { TableRows } from './table-rows.tsx';
import { useChosen } from './use-chosen.ts';

type Props = {
  catalogue: Catalogue;
  /** What the reader has asked for by now: a press goes on from there. */
  asked: JobView;
  /** What is shown, a moment later. */
  view: JobView;
  results: JobResults;
  onChoose: (change: Partial<JobView>) => void;
};

export function JobTable({ catalogue, asked, view, results, onChoose }: Props) {
  const { query, filters, sort, columns } = view;
  const { jobs } = results;
  const [choice, setChoice] = useChosen((id) => catalogue.byId.has(id));
  const trainingLabel = useTrainingLabel(catalogue, filters.training);
  const stated = useMemo(
    () => COLUMNS.filter((column) => catalogue.jobs.some(TABLE_COLUMNS[column].isStated)),
    [catalogue],
  );
  const whole = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLElement>(null);
  const focusBar = useCallback(() => bar.current?.focus(), []);
  // The header of the table stands below the bar, whose height depends on what is in it.
  const barRef = useCallback((shown: HTMLElement) => {
    bar.current = shown;
    const measure = () => whole.current?.style.setProperty('--bar', `${shown.offsetHeight}px`);
    const observer = new ResizeObserver(measure);
    observer.observe(shown);
    return () => {
      bar.current = null;
      observer.disconnect();
    };
  }, []);
  useEffect(() => {
    const clear = ({ key, target, defaultPrevented }: KeyboardEvent) => {
      if (key !== 'Escape' || defaultPrevented || !(target instanceof Node)) return;
      // In the search field or the filters, Escape means something else.
      if (target === document.body || whole.current?.contains(target)) setChoice(NO_CHOICE);
    };
    document.addEventListener('keydown', clear);
    return () => document.removeEventListener('keydown', clear);
  }, [setChoice]);

  const { chosen } = choice;
  const shown = new Set(jobs);
  const hidden = catalogue.jobs.filter((job) => chosen.has(job.id) && !shown.has(job));
  const words = sayFilters(catalogue.choices, query, filters, trainingLabel);
  return (
    <div ref={whole}>
      <div className="mb-2 flex flex-wrap items-start justify-between gap-x-6">
        <LevelChoice
          levels={asked.filters.levels}
          onChoose={(levels) => onChoose({ filters: { ...asked.filters, levels } })}
        />
        <ColumnChoice columns={asked.columns} stated={stated} onChoose={(next) => onChoose({ columns: next })} />
      </div>
      {(jobs.length > 0 || chosen.size > 0) && (
        <ChosenBar
          chosen={[...jobs.filter(({ id }) => chosen.has(id)), ...hidden]}
          hidden={hidden.length}
          results={jobs}
          title={words === '' ? 'Tous les métiers' : `Métiers\u00a0: ${words}`}
          address={writeJobAddress({ ...WHOLE_LIST, query, filters, sort })}
          barRef={barRef}
          onClear={() => {
            setChoice(NO_CHOICE);
            focusBar();
          }}
        />
      )}
      {jobs.length > 0 && (
        <TableRows
          catalogue={catalogue}
          view={view}
          results={results}
          columns={columns.filter((column) => stated.includes(column))}
          caption={`${words === '' ? 'Tous les métiers' : capitalise(words)}, ${saySort(sort, query.trim() !== '')}.`}
          choice={choice}
          setChoice={setChoice}
          onSort={(next) => onChoose({ sort: next })}
          onEnter={focusBar}
        />
      )}
    </div>
  );
}
