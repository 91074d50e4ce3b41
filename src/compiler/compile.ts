/** A folder of sheets → a checked catalogue: jobs, trainings, where they come from, problems. */

import { foldText } from '../domain/fold.ts';
import {
  type Bundle,
  type CatalogueInfo,
  type FileProblem,
  idNumber,
  type Job,
  type Problem,
  type Training,
} from '../domain/job.ts';
import { smicCitedBy, smicOn } from '../domain/smic.ts';
import { readCatalogueInfo, UNKNOWN_CATALOGUE } from '../sheet/catalogue-info.ts';
import { error, FILE_START, warning } from '../sheet/problems.ts';
import { readProse } from '../sheet/prose.ts';
import { readSheet, type SheetReading } from '../sheet/read-sheet.ts';
import { checkStyle } from '../sheet/style.ts';
import { findTrainingPlace } from '../sheet/training-place.ts';
import { readTrainingsTable, type TableReading } from '../sheet/trainings-table.ts';
import { findSharedText } from './shared-text.ts';
import { comparePaths, listSheets, readRootFile, readSheetFile, type SheetFile } from './sheets-folder.ts';

/** The names of the two optional files at the root of a sheets folder. */
export const CATALOGUE_FILE = 'catalogue.json';
export const TRAININGS_FILE = 'formations.csv';

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

/** A sheet that is in the catalogue, with the text it was read from. */
type SheetText = { file: string; text: string; job: Job };

/**
 * Compiles every sheet below a folder. What is wrong is in `problems`, and never stops the other sheets.
 *
 * @throws MissingFolderError where there is no such folder
 */
export function compileFolder(folder: string, options: CompileOptions = {}): Bundle {
  const listed = listSheets(folder);
  const files = listed.files.map((file) => readSheetFile(folder, file));
  const info = readCatalogueFile(folder);
  const table = readTrainingsFile(folder);
  const smic = smicOfEdition(info.info, files);
  const problems = [...listed.problems, ...info.problems, ...table.problems];
  const jobs = new Map<string, Job>();
  const fileOfJob = new Map<string, string>();
  const kept: SheetText[] = [];
  files.forEach((sheet, index) => {
    options.onSheet?.(index + 1, files.length);
    problems.push(...sheet.problems);
    const lastGood = sheet.text === null ? (options.cache?.get(sheet.file)?.good ?? null) : null;
    const { job, problems: found } =
      sheet.text === null ? { job: lastGood, problems: [] } : readCached(sheet.file, sheet.text, smic, options.cache);
    problems.push(...inFile(sheet.file, found));
    if (job === null) return;
    const first = fileOfJob.get(job.id);
    if (first === undefined) {
      jobs.set(job.id, job);
      fileOfJob.set(job.id, sheet.file);
      if (sheet.text !== null) kept.push({ file: sheet.file, text: sheet.text, job });
    } else {
      const message = `L’identifiant ${job.id} est déjà celui de ${first} : cette fiche est laissée de côté. Donnez-lui un autre identifiant, ou supprimez-la.`;
      problems.push({ file: sheet.file, ...error('duplicate-id', message) });
    }
  });
  const labels = labelsInTable(table);
  problems.push(...kept.flatMap((sheet) => compareWithTable(sheet, labels)));
  if (options.style === true) problems.push(...checkTexts(kept));
  if (files.length === 0) {
    problems.push({
      file: '.',
      ...error('no-sheets', 'Ce dossier ne contient aucune fiche : ajoutez-y des fichiers .md, un par métier.'),
    });
  }
  const sortedJobs = [...jobs.values()].sort((one, other) => idNumber(one.id) - idNumber(other.id));
  return {
    schemaVersion: 1,
    catalogue: info.info,
    jobs: sortedJobs,
    trainings: collectTrainings(sortedJobs, table.trainings),
    problems: problems.sort(compareProblems),
  };
}

function readCached(file: string, text: string, smic: number | null, cache?: ReadingCache): SheetReading {
  const cached = cache?.get(file);
  if (cached !== undefined && cached.text === text && cached.smic === smic) return cached.reading;
  const fresh = readSheet(text, { fileName: file.split('/').at(-1) ?? file, smic });
  const broken = fresh.problems.some((problem) => problem.severity === 'error');
  const good = broken ? (cached?.good ?? null) : fresh.job;
  const reading = broken && good !== null ? { job: good, problems: fresh.problems } : fresh;
  cache?.set(file, { text, smic, reading, good });
  return reading;
}

/** The SMIC of the edition's day; of an unknown edition, the one that its sheets cite. */
function smicOfEdition(info: CatalogueInfo, files: readonly SheetFile[]): number | null {
  if (info.edition !== null) return smicOn(info.edition);
  return smicCitedBy(files.map((sheet) => sheet.text ?? ''));
}

function readCatalogueFile(folder: string): { info: CatalogueInfo; problems: FileProblem[] } {
  const sheet = readRootFile(folder, CATALOGUE_FILE);
  if (sheet?.text == null) return { info: UNKNOWN_CATALOGUE, problems: sheet?.problems ?? [] };
  const { info, problems } = readCatalogueInfo(sheet.text);
  return { info, problems: inFile(CATALOGUE_FILE, problems) };
}

type TrainingsFile = Omit<TableReading, 'problems'> & { problems: FileProblem[] };

function readTrainingsFile(folder: string): TrainingsFile {
  const sheet = readRootFile(folder, TRAININGS_FILE);
  if (sheet?.text == null) return { trainings: [], lines: new Map(), problems: sheet?.problems ?? [] };
  const { problems, ...table } = readTrainingsTable(sheet.text);
  return { ...table, problems: inFile(TRAININGS_FILE, problems) };
}

/** The style of each sheet's texts, and what two of them share. */
function checkTexts(sheets: readonly SheetText[]): FileProblem[] {
  const read = sheets.map((sheet) => ({ ...sheet, prose: readProse(sheet.text) }));
  return [
    ...read.flatMap(({ file, text, job, prose }) => inFile(file, checkStyle(text, job, prose))),
    ...findSharedText(read),
  ];
}

type LabelsInTable = Map<string, { label: string; line: number }>;

function labelsInTable({ trainings, lines }: TrainingsFile): LabelsInTable {
  return new Map(trainings.map(({ id, label }) => [id, { label, line: lines.get(id) ?? 1 }]));
}

/** A training that a sheet calls otherwise than the table: one of the two is wrong, or its id is. */
function compareWithTable({ file, text, job }: SheetText, table: LabelsInTable): FileProblem[] {
  return job.trainings.flatMap(({ id, label }) => {
    const row = table.get(id);
    if (row === undefined || foldText(row.label) === foldText(label)) return [];
    const message = `${id} s’appelle « ${label} » ici, et « ${row.label} » dans ${TRAININGS_FILE}, ligne ${row.line} : corrigez le nom, ou l’identifiant, là où il est faux.`;
    return [{ file, ...warning('training-label', message, findTrainingPlace(text, id) ?? FILE_START) }];
  });
}

/** Every training that a job names: with the table's facts, or its label only where the table lacks it. */
function collectTrainings(jobs: readonly Job[], table: readonly Training[]): Training[] {
  const known = new Map(table.map((training) => [training.id, training]));
  const named = new Map<string, Training>();
  for (const { id, label } of jobs.flatMap((job) => job.trainings)) {
    if (named.has(id)) continue;
    const nothing = {
      type: null,
      acronym: null,
      duration: null,
      exitLevel: null,
      certification: null,
      rncp: null,
      domains: [],
    };
    named.set(id, known.get(id) ?? { id, label, ...nothing });
  }
  return [...named.values()].sort((one, other) => idNumber(one.id) - idNumber(other.id));
}

function inFile(file: string, problems: readonly Problem[]): FileProblem[] {
  return problems.map((problem) => ({ file, ...problem }));
}

function compareProblems(one: FileProblem, other: FileProblem): number {
  return comparePaths(one.file, other.file) || one.line - other.line || one.column - other.column;
}
