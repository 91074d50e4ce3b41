import type { LevelId } from '../../domain/level.ts';
import type { LevelSalaries } from '../../search/cross-table.ts';
import { type JobView, listWith } from '../address/job-address.ts';
import { sayJobs, sayLevel, sayNumber } from '../ui/words.ts';
import { CELL, HEAD, HeatCell, ScrolledTable } from './table-parts.tsx';

/** Gross euros a month: above the SMIC, in steps that part the salaries of the sheets. */
export const SALARY_STEPS: readonly number[] = [1900, 2100, 2400, 3000];

type Props = { rows: readonly LevelSalaries[]; view: JobView };

/** What beginners of each level start with, and how many jobs reach each step; these lead to their jobs. */
export function SalaryTable({ rows, view }: Props) {
  const linkOf = (level: LevelId, step: number) =>
    listWith({
      ...view.filters,
      levels: [level],
      minSalary: Math.max(step, view.filters.minSalary ?? 0),
      keepUnstated: false,
    });
  return (
    <ScrolledTable
      title="Par niveau et par salaire de début"
      note="Le salaire le plus bas que la fiche donne à un débutant, en euros brut par mois. Les colonnes «&nbsp;dès&nbsp;» comptent les métiers qui commencent au moins à ce montant."
    >
      <thead>
        <tr>
          <th scope="col" className={`${HEAD} sticky left-0 z-10 bg-paper py-2 text-left`}>
            Niveau
          </th>
          {['Le plus bas', 'Médian', 'Le plus haut', 'Sans montant'].map((name) => (
            <th key={name} scope="col" className={`${HEAD} py-2`}>
              {name}
            </th>
          ))}
          {SALARY_STEPS.map((step) => (
            <th key={step} scope="col" className={`${HEAD} py-2`}>{`dès ${sayNumber(step)}\u00a0€`}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ level, count, stated, lowest, median, highest, atLeast }) => (
          <tr key={level}>
            <th scope="row" className={`${CELL} sticky left-0 z-10 bg-paper text-left font-normal`}>
              {sayLevel(level).replaceAll('+ ', '+\u00a0')}
            </th>
            {[lowest, median, highest].map((figure, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: three columns that never move
              <td key={place} className={CELL}>
                {figure === null ? '–' : `${sayNumber(figure)}\u00a0€`}
              </td>
            ))}
            <td className={CELL}>{sayNumber(count - stated)}</td>
            {SALARY_STEPS.map((step, place) => (
              <HeatCell
                key={step}
                count={atLeast[place] ?? 0}
                share={(atLeast[place] ?? 0) / count}
                to={linkOf(level, step)}
                label={`${sayJobs(atLeast[place] ?? 0)}\u00a0: ${sayLevel(level)}, dès ${sayNumber(step)} €`}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </ScrolledTable>
  );
}
