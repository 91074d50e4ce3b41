/** A folder of sheets → a checked catalogue: what is in its files, what was read before, what its texts' style asks. */

import {
  CATALOGUE_FILE,
  compareProblems,
  compileSheets,
  fileNameOf,
  inFile,
  type KeptSheet,
  type SheetFile,
  TRAININGS_FILE,
} from '../bundle/compile-sheets.ts';
import type { Bundle, FileProblem, Job } from '../domain/job.ts';
import { readProse } from '../sheet/prose.ts';
import { readSheet, type SheetReading } from '../sheet/read-sheet.ts';
import { checkStyle } from '../sheet/style.ts';
import { findSharedText } from './shared-text.ts';
import { listSheets, readRootFile, readSheetFile } from './sheets-folder.ts';

/**
 * Readings of earlier compilations by file: a saved sheet is the only one read again, and one that has errors now keeps
 * its last good job, its problems said all the same.
 */
export type ReadingCache = Map<string, { text: string; smic: number | null; reading: SheetReading; good: Job | null }>;

/** What a compilation may be given beside the folder. */
export type CompileOptions = {
  /** For who compiles again and again. */
  cache?: ReadingCache;
  /** Called once a sheet, for whoever shows progress. */
  onSheet?: (done: number, total: number) => void;
  /** Whether to say what an editor wants to know of the texts too: warnings only. */
  style?: boolean;
};

/**
 * Compiles every sheet below a folder. What is wrong is in `problems`, and never stops the other sheets.
 *
 * @throws MissingFolderError where there is no such folder
 */
export function compileFolder(folder: string, options: CompileOptions = {}): Bundle {
  const listed = listSheets(folder);
  const { problems, ...bundle } = compileSheets(
    {
      sheets: listed.files.map((file) => readSheetFile(folder, file)),
      catalogue: readRootFile(folder, CATALOGUE_FILE),
      trainings: readRootFile(folder, TRAININGS_FILE),
    },
    {
      ...(options.onSheet === undefined ? {} : { onSheet: options.onSheet }),
      read: (sheet, smic) => readCached(sheet, smic, options.cache),
      ...(options.style === true ? { check: checkTexts } : {}),
    },
  );
  return { ...bundle, problems: [...listed.problems, ...problems].sort(compareProblems) };
}

function readCached({ file, text }: SheetFile, smic: number | null, cache?: ReadingCache): SheetReading {
  const cached = cache?.get(file);
  if (text === null) return { job: cached?.good ?? null, problems: [] };
  if (cached !== undefined && cached.text === text && cached.smic === smic) return cached.reading;
  const fresh = readSheet(text, { fileName: fileNameOf(file), smic });
  const broken = fresh.problems.some((problem) => problem.severity === 'error');
  const good = broken ? (cached?.good ?? null) : fresh.job;
  const reading = broken && good !== null ? { job: good, problems: fresh.problems } : fresh;
  cache?.set(file, { text, smic, reading, good });
  return reading;
}

/** The style of each sheet's texts, and what two of them share. */
function checkTexts(sheets: readonly KeptSheet[]): FileProblem[] {
  const read = sheets.map((sheet) => ({ ...sheet, prose: readProse(sheet.text) }));
  return [
    ...read.flatMap(({ file, text, job, prose }) => inFile(file, checkStyle(text, job, prose))),
    ...findSharedText(read),
  ];
}
