/** Which columns the table has. */

import { COLUMNS, type Column } from '../address/job-address.ts';
import { TABLE_COLUMNS } from './columns.tsx';

type Props = {
  columns: readonly Column[];
  /** The columns of which the catalogue says something. */
  stated: readonly Column[];
  onChoose: (columns: Column[]) => void;
};

export function ColumnChoice({ columns, stated, onChoose }: Props) {
  return (
    <details className="print:hidden">
      <summary className="inline-flex min-h-11 items-center underline underline-offset-4">Colonnes</summary>
      <fieldset className="flex flex-wrap gap-x-6 pb-2">
        <legend className="sr-only">Colonnes du tableau</legend>
        {COLUMNS.map((column) => (
          <label key={column} className="flex min-h-11 items-center gap-2.5">
            <input
              type="checkbox"
              checked={columns.includes(column) && stated.includes(column)}
              disabled={!stated.includes(column)}
              onChange={({ target }) =>
                onChoose(COLUMNS.filter((one) => (one === column ? target.checked : columns.includes(one))))
              }
              className="size-5 accent-course"
            />
            {TABLE_COLUMNS[column].label}
            {!stated.includes(column) && ' (absent de ce catalogue)'}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
