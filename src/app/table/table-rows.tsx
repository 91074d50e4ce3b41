/** The table itself. All rows end up in the page, as cards do (docs/decisions/0002-long-lists.md). */

import {
  type Dispatch,
  type KeyboardEvent,
  memo,
  type SetStateAction,
  useCallback,
  useEffect,
  useMemo,
  useRef,
} from 'react';
import { Link } from 'react-router';
import type { JobSummary } from '../../domain/browser-catalogue.ts';
import { markedFamilies } from '../../search/explain.ts';
import type { Hit } from '../../search/search-jobs.ts';
import { readSort, type Sort, type SortKey } from '../../search/sort-jobs.ts';
import { type Column, type JobView, writeJobAddress } from '../address/job-address.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { JobResults } from '../jobs/use-job-results.ts';
import { useKeepPlace, useKeptPlace } from '../jobs/use-kept-place.ts';
import { rememberSearch } from '../search/recent-searches.ts';
import { useSelection } from '../selection/keeping.ts';
import { Highlight } from '../ui/highlight.tsx';
import { FlagIcon } from '../ui/icons.tsx';
import { useGrowing } from '../ui/use-growing.ts';
import { useMediaQuery } from '../ui/use-media-query.ts';
import { sayJobs } from '../ui/words.ts';
import { type Choice, pressAll, pressRow, pressUpTo, stretch } from './choose-rows.ts';
import { type CellContext, TABLE_COLUMNS, TITLE_WIDTH } from './columns.tsx';
import { pressHeader, sortInUse } from './header-sort.ts';

/** The first painting fills a tall display; rows are light, so more of them follow at a time than of cards. */
const FIRST_ROWS = 40;
const MORE_ROWS = 60;
/** As many stand side by side on a tablet. */
const FEW_COLUMNS = 4;

type Props = {
  catalogue: Catalogue;
  view: JobView;
  results: JobResults;
  columns: readonly Column[];
  caption: string;
  choice: Choice;
  setChoice: Dispatch<SetStateAction<Choice>>;
  onSort: (sort: Sort) => void;
  /** Enter on a row: to what can be done with the chosen ones. */
  onEnter: () => void;
};

export function TableRows({ catalogue, view, results, columns, caption, choice, setChoice, onSort, onEnter }: Props) {
  const { jobs } = results;
  const { chosen } = choice;
  const ids = useMemo(() => jobs.map(({ id }) => id), [jobs]);
  const place = useKeptPlace();
  const shown = useGrowing(jobs, (place === null ? 0 : ids.indexOf(place.id) + 1) + FIRST_ROWS, MORE_ROWS);
  useKeepPlace(place);
  const list = writeJobAddress(view);
  const keptIds = new Set(useSelection().jobs.map(({ id }) => id));
  const context = useMemo(
    () => ({ choices: catalogue.choices, filters: view.filters }),
    [catalogue.choices, view.filters],
  );
  // Where there is room the table takes it, and its header stays in sight; elsewhere it scrolls sideways, by keyboard too.
  const isRoomy = useMediaQuery(columns.length > FEW_COLUMNS ? '(min-width: 64rem)' : '(min-width: 48rem)');
  const shares = [
    isRoomy ? TITLE_WIDTH.roomy : TITLE_WIDTH.small,
    ...columns.map((column) => TABLE_COLUMNS[column].width),
  ];
  const width = shares.reduce((sum, share) => sum + share);

  const press = useCallback(
    (id: string, withShift: boolean) =>
      setChoice((current) => (withShift ? pressUpTo(current, ids, id) : pressRow(current, id))),
    [setChoice, ids],
  );
  const stretchTo = useCallback(
    (from: string, to: string) => setChoice((current) => stretch(current, ids, from, to)),
    [setChoice, ids],
  );
  const chosenHere = ids.reduce((count, id) => count + Number(chosen.has(id)), 0);
  return (
    <section
      aria-label="Tableau des métiers"
      tabIndex={isRoomy ? undefined : 0}
      data-roomy={isRoomy || undefined}
      className={isRoomy ? '' : 'overflow-x-auto print:overflow-visible'}
    >
      <p className="pt-2 text-ink-2 text-sm max-lg:hidden print:hidden">
        Maj + clic choisit toute une suite. Au clavier&nbsp;: ↑ ↓, espace, Maj + ↑ ↓, Entrée vers les actions, Échap
        pour ne plus rien choisir.
      </p>
      <table
        className="w-(--wide) table-fixed border-separate border-spacing-0 text-left text-sm leading-snug roomy:w-full print:w-full"
        style={{ '--wide': `${width + 3}rem` } as object}
      >
        <caption className="pt-1 pb-2 text-left max-lg:pt-3">{caption}</caption>
        <colgroup>
          <col className="w-11 print:hidden" />
          {shares.map((share, at) => (
            <col key={columns[at - 1] ?? 'titre'} style={{ width: `${(share / width) * 94}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={`${HEAD} print:hidden`}>
              <AllBox
                count={jobs.length}
                state={chosenHere === 0 ? false : chosenHere === jobs.length ? true : 'some'}
                onPress={() => setChoice((current) => pressAll(current, ids))}
              />
            </th>
            <Header view={view} label="Métier" sortKey="titre" isSorted onSort={onSort} />
            {columns.map((column) => {
              const { label, unit, sortKey, isNumber } = TABLE_COLUMNS[column];
              // Of two columns with one order the first says it.
              const first = columns.find((other) => TABLE_COLUMNS[other].sortKey === sortKey);
              return (
                <Header
                  key={column}
                  view={view}
                  label={label}
                  unit={unit}
                  sortKey={sortKey}
                  isSorted={first === column}
                  isNumber={isNumber}
                  onSort={onSort}
                />
              );
            })}
          </tr>
        </thead>
        <tbody>
          {jobs.slice(0, shown).map((job) => (
            <Row
              key={job.id}
              job={job}
              hit={results.hits.get(job.id)}
              list={list}
              query={view.query}
              columns={columns.join(',')}
              context={context}
              isChosen={chosen.has(job.id)}
              isKept={keptIds.has(job.id)}
              onPress={press}
              onStretch={stretchTo}
              onEnter={onEnter}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

const HEAD = 'border-ink border-b-2 bg-paper p-0 align-bottom font-bold roomy:sticky roomy:top-(--bar,0px) roomy:z-[5]';

type HeaderProps = {
  view: JobView;
  label: string;
  unit?: string | undefined;
  sortKey: SortKey | null;
  /** Whether this column says the order that its key gives. */
  isSorted: boolean;
  isNumber?: boolean | undefined;
  onSort: (sort: Sort) => void;
};

function Header({ view, label, unit, sortKey, isSorted, isNumber = false, onSort }: HeaderProps) {
  const hasQuery = view.query.trim() !== '';
  const sort = readSort(sortInUse(view.sort, hasQuery));
  const isOn = sortKey !== null && sort?.key === sortKey;
  const direction = sort?.isAscending ? 'ascending' : 'descending';
  const words = (
    <span>
      {label}
      {unit !== undefined && <span className="block font-normal text-ink-2">{unit}</span>}
    </span>
  );
  const side = isNumber ? 'text-right' : '';
  return (
    <th
      scope="col"
      aria-sort={isOn && isSorted ? direction : undefined}
      className={`${HEAD} ${sortKey === 'titre' ? 'sticky left-0 print:static' : ''} ${side}`}
    >
      {sortKey === null ? (
        <span className="flex min-h-11 items-end px-2 py-1.5 print:min-h-0">{words}</span>
      ) : (
        <button
          type="button"
          onClick={() => onSort(pressHeader(view.sort, sortKey, hasQuery))}
          className={`flex min-h-11 w-full items-end gap-1 px-2 py-1.5 text-left underline-offset-4 hover:underline print:hidden ${isNumber ? 'flex-row-reverse text-right' : ''} ${isOn ? 'text-course' : ''}`}
        >
          {words}
          {isOn && <SortMark isAscending={direction === 'ascending'} />}
        </button>
      )}
      {/* Browsers leave buttons out of a header that they repeat on each page. */}
      {sortKey !== null && <span className="hidden px-2 py-1.5 print:block">{words}</span>}
    </th>
  );
}

function SortMark({ isAscending }: { isAscending: boolean }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 10 14" className="mb-1 h-3 w-2.5 shrink-0 fill-none stroke-2 stroke-current">
      <path d={isAscending ? 'M5 13V2M1 6l4-4 4 4' : 'M5 1v11M1 8l4 4 4-4'} />
    </svg>
  );
}

function AllBox({ count, state, onPress }: { count: number; state: boolean | 'some'; onPress: () => void }) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = state === 'some';
  }, [state]);
  return (
    <label className={BOX}>
      <input
        ref={box}
        type="checkbox"
        aria-label={`Tout choisir\u00a0: ${sayJobs(count)}`}
        title={`Tout choisir\u00a0: ${sayJobs(count)}`}
        checked={state === true}
        onChange={onPress}
        className="size-5 accent-course"
      />
    </label>
  );
}

/** The whole cell is the target. */
const BOX = 'flex min-h-11 select-none items-center justify-center lg:min-h-9';

type FactsProps = {
  job: JobSummary;
  hit: Hit | undefined;
  /** The search part of the list's address, to which the sheet leads back. */
  list: string;
  query: string;
  /** Joined by commas: a row is painted anew only where something of it changes. */
  columns: string;
  context: CellContext;
  isKept: boolean;
};

type RowProps = FactsProps & {
  isChosen: boolean;
  onPress: (id: string, withShift: boolean) => void;
  onStretch: (from: string, to: string) => void;
  onEnter: () => void;
};

const Row = memo(function Row({ job, isChosen, onPress, onStretch, onEnter, ...facts }: RowProps) {
  // A change of a checkbox does not say in every browser which keys were held.
  const withShift = useRef(false);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    withShift.current = event.shiftKey;
    if (event.key === 'Enter') return onEnter();
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const row = event.currentTarget.closest('tr');
    const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
    const box = next?.querySelector('input');
    if (box == null) return;
    box.focus();
    if (event.shiftKey) onStretch(job.id, box.value);
  };
  return (
    <tr className="break-inside-avoid bg-paper has-checked:bg-course-ground">
      <td className="border-line border-b p-0 align-top print:hidden">
        <label className={BOX} onPointerDown={(event) => (withShift.current = event.shiftKey)}>
          <input
            type="checkbox"
            aria-label={`Choisir ${job.title}`}
            title={`Choisir ${job.title}`}
            value={job.id}
            checked={isChosen}
            onKeyDown={onKeyDown}
            onChange={() => {
              onPress(job.id, withShift.current);
              withShift.current = false;
            }}
            className={`size-5 accent-course ${CLEAR_OF_HEAD}`}
          />
        </label>
      </td>
      <Facts job={job} {...facts} />
    </tr>
  );
});

const CELL = 'border-line border-b px-2 py-1.5 align-top hyphens-auto print:px-1 print:py-0.5 [overflow-wrap:anywhere]';

/** What a row says; choosing it, or all rows, paints nothing of this anew. */
const Facts = memo(function Facts({ job, hit, list, query, columns, context, isKept }: FactsProps) {
  const shown = columns === '' ? [] : (columns.split(',') as Column[]);
  return (
    <>
      <th scope="row" className={`${CELL} sticky left-0 bg-inherit font-bold roomy:static print:static`}>
        <Link
          to={`/metiers/${job.id}`}
          state={{ list }}
          onClick={() => rememberSearch(query)}
          id={job.id}
          className={`underline-offset-4 hover:underline max-lg:inline-flex max-lg:min-h-11 max-lg:items-start print:min-h-0 ${CLEAR_OF_HEAD}`}
        >
          <Highlight text={job.title} families={hit === undefined ? [] : markedFamilies(hit)} />
        </Link>
        {isKept && (
          <span className="ml-1.5 inline-flex align-middle text-flag">
            <FlagIcon isKept />
            <span className="sr-only">Gardé</span>
          </span>
        )}
      </th>
      {shown.map((column) => (
        <td
          key={column}
          className={`${CELL} ${TABLE_COLUMNS[column].isNumber ? 'text-right tabular-nums print:pr-2' : ''}`}
        >
          {TABLE_COLUMNS[column].cell(job, context)}
        </td>
      ))}
    </>
  );
});

/** What the keyboard reaches is never scrolled under the bar and the header. */
const CLEAR_OF_HEAD = 'md:scroll-mt-[calc(var(--bar,0px)+5rem)]';
