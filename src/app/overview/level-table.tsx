import { useState } from 'react';
import { Link } from 'react-router';
import type { Choice } from '../../domain/browser-catalogue.ts';
import type { LevelId } from '../../domain/level.ts';
import { type CrossSort, type CrossTable, sortRows } from '../../search/cross-table.ts';
import type { JobFilters } from '../../search/filters.ts';
import { type JobView, listWith } from '../address/job-address.ts';
import { capitalise, sayJobs, sayLevel, sayNumber } from '../ui/words.ts';
import { CELL, HEAD, HeatCell, ScrolledTable, SortButton, sortOf } from './table-parts.tsx';

type Props = {
  table: CrossTable;
  choices: readonly Choice[];
  /** What a row is: « domaine », or « centre d’intérêt » where the catalogue tells no domain. */
  what: 'domaine' | 'centre d’intérêt';
  view: JobView;
};

/** How many jobs each domain has at each level; each count leads to its jobs. */
export function LevelTable({ table, choices, what, view }: Props) {
  const [sort, setSort] = useState<CrossSort>({ by: 'name', descending: false });
  const labelOf = (slug: string) => choices.find((choice) => choice.slug === slug)?.short ?? slug;
  const rows = sortRows(table, sort, labelOf);
  const most = Math.max(1, ...table.rows.flatMap(({ counts }) => counts));
  const isByDomain = what === 'domaine';
  const linkOf = (slug: string | null, level: LevelId | null) => {
    const { filters } = view;
    const rowFilter: Partial<JobFilters> =
      slug === null ? {} : isByDomain ? { domains: [slug] } : { interests: [...new Set([...filters.interests, slug])] };
    return listWith({ ...filters, ...rowFilter, ...(level === null ? {} : { levels: [level] }) });
  };
  return (
    <ScrolledTable
      title={`Par niveau et par ${what}`}
      note={
        isByDomain
          ? 'Un métier qui relève de plusieurs domaines est compté dans chacun\u00a0; la dernière ligne le compte une fois.'
          : 'Les fiches de ce catalogue ne disent pas leur domaine\u00a0: voici les centres d’intérêt. Un métier en a souvent plusieurs\u00a0; la dernière ligne le compte une fois.'
      }
    >
      <thead>
        <tr>
          <th scope="col" aria-sort={sortOf(sort, 'name')} className={`${HEAD} sticky left-0 z-10 bg-paper text-left`}>
            <SortButton by="name" sort={sort} onSort={setSort}>
              {capitalise(what)}
            </SortButton>
          </th>
          {table.levels.map((level) => (
            <th key={level} scope="col" aria-sort={sortOf(sort, level)} className={HEAD}>
              <SortButton by={level} sort={sort} onSort={setSort}>
                {sayLevel(level).replaceAll('+ ', '+\u00a0')}
              </SortButton>
            </th>
          ))}
          <th scope="col" aria-sort={sortOf(sort, 'total')} className={HEAD}>
            <SortButton by="total" sort={sort} onSort={setSort}>
              Total
            </SortButton>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.slug}>
            <th scope="row" className={`${CELL} sticky left-0 z-10 bg-paper text-left font-normal`}>
              {isByDomain ? (
                <Link to={`/domaines/${row.slug}`} className="underline-offset-4 hover:underline">
                  {labelOf(row.slug)}
                </Link>
              ) : (
                labelOf(row.slug)
              )}
            </th>
            {table.levels.map((level, place) => {
              const count = row.counts[place] ?? 0;
              return (
                <HeatCell
                  key={level}
                  count={count}
                  share={count / most}
                  to={linkOf(row.slug, level)}
                  label={`${sayJobs(count)}\u00a0: ${labelOf(row.slug)}, ${sayLevel(level)}`}
                />
              );
            })}
            <HeatCell
              count={row.total}
              share={0}
              to={linkOf(row.slug, null)}
              label={`${sayJobs(row.total)}\u00a0: ${labelOf(row.slug)}`}
            />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="font-bold">
          <th scope="row" className={`${CELL} sticky left-0 z-10 bg-paper text-left`}>
            Tous
          </th>
          {table.levels.map((level, place) => (
            <HeatCell
              key={level}
              count={table.totals[place] ?? 0}
              share={0}
              to={linkOf(null, level)}
              label={`${sayJobs(table.totals[place] ?? 0)}\u00a0: ${sayLevel(level)}`}
            />
          ))}
          <td className={CELL}>{sayNumber(table.total)}</td>
        </tr>
      </tfoot>
    </ScrolledTable>
  );
}
