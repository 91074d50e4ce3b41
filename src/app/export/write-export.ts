/** What the buttons of a list make: loaded when the first is pressed. */

import type { JobSummary } from '../../domain/browser-catalogue.ts';
import { writeCsv } from '../../domain/csv.ts';
import { slugify } from '../../domain/fold.ts';
import type { CatalogueInfo } from '../../domain/job.ts';
import { isoToday, saveFile } from '../ui/save-file.ts';
import { COLUMNS, jobRows, type RowSource } from './job-rows.ts';

/** A list of jobs, and all that its files say. */
export type ExportedList = RowSource & { jobs: readonly JobSummary[]; title: string; info: CatalogueInfo };

/** Longer names are cut by some systems. */
const LONGEST_NAME = 60;

/** Saves the list as an XLSX file. @throws where the library cannot be loaded */
export async function saveWorkbook({ jobs, title, info, ...source }: ExportedList): Promise<void> {
  const { writeWorkbook } = await import('./workbook.ts');
  const madeOn = isoToday();
  saveFile(await writeWorkbook(jobRows(jobs, source), { title, info, madeOn }), fileName(title, madeOn, 'xlsx'));
}

/** Saves the list as a CSV file. */
export function saveCsv({ jobs, title, ...source }: ExportedList): void {
  const csv = writeCsv([COLUMNS.map(({ header }) => header), ...jobRows(jobs, source)]);
  saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), fileName(title, isoToday(), 'csv'));
}

/** « azimut-metiers-avec-un-cap-2026-11-25.csv » */
export function fileName(title: string, madeOn: string, extension: string): string {
  const words = slugify(title).slice(0, LONGEST_NAME).replace(/-$/, '');
  return ['azimut', ...(words === '' ? [] : [words]), madeOn].join('-').concat('.', extension);
}
