/** What the tables of the overview are made of. */

import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';
import type { CrossSort } from '../../search/cross-table.ts';
import { sayNumber } from '../ui/words.ts';

export const HEAD = 'border-ink border-b-2 px-1 align-bottom text-sm';
export const CELL = 'border-line border-b px-2 py-1 text-center';

/** How dark the fullest cell is, in per cent of contour brown: the ink stays readable on it in both themes. */
const DARKEST = 55;

type TableProps = { title: string; note: string; children: ReactNode };

/** A table that scrolls by itself where the screen is narrower, by touch and by keyboard. */
export function ScrolledTable({ title, note, children }: TableProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-9 break-inside-avoid">
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      <p className="mt-1 max-w-measure text-ink-2">{note}</p>
      <section
        aria-label={`${title}, à faire défiler`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
        className="relative mt-3 overflow-x-auto print:overflow-visible"
      >
        <table className="w-full border-separate border-spacing-0 leading-tight print:text-[0.7rem]">
          <caption className="sr-only">{title}</caption>
          {children}
        </table>
      </section>
    </section>
  );
}

type CellProps = { count: number /** Of the fullest cell, from 0 to 1. */; share: number; to: string; label: string };

/** A count that leads to its jobs, the darker the more; none leads nowhere. */
export function HeatCell({ count, share, to, label }: CellProps) {
  if (count === 0) {
    return (
      <td className={`${CELL} text-ink-2`}>
        <span aria-hidden="true">·</span>
        <span className="sr-only">0</span>
      </td>
    );
  }
  const shade = Math.round(share * DARKEST);
  return (
    <td
      className="border-line border-b p-0 text-center"
      style={
        shade === 0
          ? undefined
          : {
              background: `color-mix(in srgb, var(--contour) ${shade}%, var(--paper))`,
              printColorAdjust: 'exact',
            }
      }
    >
      <Link
        to={to}
        aria-label={label}
        className="flex min-h-11 min-w-11 items-center justify-center underline-offset-4 hover:underline lg:min-h-9 lg:min-w-9 print:min-h-0"
      >
        {sayNumber(count)}
      </Link>
    </td>
  );
}

type SortProps = {
  by: CrossSort['by'];
  sort: CrossSort;
  onSort: (sort: CrossSort) => void;
  children: ReactNode;
};

/** Sorts by a column: numbers from the most, names from A; pressed again, the other way. */
export function SortButton({ by, sort, onSort, children }: SortProps) {
  const isSorted = sort.by === by;
  return (
    <button
      type="button"
      onClick={() => onSort({ by, descending: isSorted ? !sort.descending : by !== 'name' })}
      className={`min-h-11 w-full min-w-11 px-1 underline-offset-4 hover:underline ${by === 'name' ? 'text-left' : ''}`}
    >
      {children}
      <span aria-hidden="true">{isSorted ? (sort.descending ? ' ↓' : ' ↑') : ''}</span>
    </button>
  );
}

/** A column's `aria-sort`. */
export function sortOf(sort: CrossSort, by: CrossSort['by']): 'ascending' | 'descending' | 'none' {
  return sort.by !== by ? 'none' : sort.descending ? 'descending' : 'ascending';
}
