/** Where a sheet names a training, for who found something wrong with it afterwards. */

import type { Place } from './problems.ts';
import { readSkeleton } from './skeleton.ts';

/** The place of « CAP boulanger (ID: FOR.12) » in a sheet's list of trainings; `null`: it is not there. */
export function findTrainingPlace(text: string, id: string): Place | null {
  const lines = readSkeleton(text).sections.flatMap((section) =>
    section.known?.holds === 'trainings' ? section.lines : [],
  );
  const line = lines.find((candidate) => /\(\s*ID\s*:\s*([A-Z]+\.\d+)\s*\)\s*$/.exec(candidate.text)?.[1] === id);
  if (line === undefined) return null;
  return { line: line.number, column: line.text.search(/\S/) + 1 };
}
