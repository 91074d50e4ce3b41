/** A catalogue that a hostile hand wrote. */

import type { Bundle } from '../domain/job.ts';
import { sheetText } from '../sheet/sheet-fixture.ts';
import { attackCatalogue, attackSheet, attackTrainings } from './attack-folder-fixture.ts';
import { compileSheets } from './compile-sheets.ts';

const open = (file: string, text: string) => ({ file, text, problems: [] });

/** A catalogue with this text in every field that somebody may write. */
export function compileWith(text: string): Bundle {
  return compileSheets({
    sheets: [
      open('a.md', attackSheet(text, 12)),
      open(`${text.replaceAll('\n', ' ')}.md`, sheetText({ id: '**ID:** MET.13' })),
    ],
    trainings: open('formations.csv', attackTrainings([text])),
    catalogue: open('catalogue.json', attackCatalogue(text)),
  });
}
