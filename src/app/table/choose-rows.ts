/** Choosing rows of a table, one by one, by ranges, or all at once. Rows are ids, in the order in which they stand. */

/** `anchor`: the row from which a range goes, the last one pressed. */
export type Choice = { chosen: ReadonlySet<string>; anchor: string | null };

export const NO_CHOICE: Choice = { chosen: new Set(), anchor: null };

/** Chooses a row, or no longer. */
export function pressRow({ chosen }: Choice, row: string): Choice {
  return { chosen: withRows(chosen, [row], !chosen.has(row)), anchor: row };
}

/** All rows from the last one pressed to this one become what this one becomes. Without a row to go from, this one alone. */
export function pressUpTo(choice: Choice, rows: readonly string[], row: string): Choice {
  const { chosen, anchor } = choice;
  const from = anchor === null ? -1 : rows.indexOf(anchor);
  const to = rows.indexOf(row);
  if (from < 0 || to < 0) return pressRow(choice, row);
  const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { chosen: withRows(chosen, range, !chosen.has(row)), anchor: row };
}

/**
 * The range follows the keyboard from one row to the next: both are chosen on the way from the anchor, the one that is left
 * no longer on the way back.
 */
export function stretch({ chosen, anchor }: Choice, rows: readonly string[], from: string, to: string): Choice {
  const begin = anchor !== null && chosen.has(from) && rows.includes(anchor) ? anchor : from;
  const distance = (row: string) => Math.abs(rows.indexOf(row) - rows.indexOf(begin));
  const isOnTheWay = distance(to) > distance(from);
  const next = isOnTheWay ? withRows(chosen, [from, to], true) : withRows(chosen, [from], false);
  return { chosen: next, anchor: begin };
}

/** Chooses all rows; where all of them are chosen, none of them any more. What else is chosen stays. */
export function pressAll({ chosen }: Choice, rows: readonly string[]): Choice {
  return { chosen: withRows(chosen, rows, !rows.every((row) => chosen.has(row))), anchor: null };
}

function withRows(chosen: ReadonlySet<string>, rows: readonly string[], isChosen: boolean): ReadonlySet<string> {
  const next = new Set(chosen);
  for (const row of rows) {
    if (isChosen) next.add(row);
    else next.delete(row);
  }
  return next;
}
