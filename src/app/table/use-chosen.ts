/** The rows that are chosen, for this tab: they are there again on coming back from a sheet, or after a reload. */

import { useEffect, useState } from 'react';
import { type Choice, NO_CHOICE } from './choose-rows.ts';

const STORE = 'azimut-chosen';

export function useChosen(isKnown: (id: string) => boolean) {
  const [choice, setChoice] = useState<Choice>(() => ({ ...NO_CHOICE, chosen: new Set(readChosen().filter(isKnown)) }));
  const { chosen } = choice;
  useEffect(() => writeChosen(chosen), [chosen]);
  return [choice, setChoice] as const;
}

function readChosen(): string[] {
  try {
    const ids: unknown = JSON.parse(sessionStorage.getItem(STORE) ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return []; // Storage is refused or was damaged: nothing is chosen.
  }
}

function writeChosen(chosen: ReadonlySet<string>): void {
  try {
    if (chosen.size === 0) sessionStorage.removeItem(STORE);
    else sessionStorage.setItem(STORE, JSON.stringify([...chosen]));
  } catch {
    // Storage is refused or full: the choice lasts as long as the table is shown.
  }
}
