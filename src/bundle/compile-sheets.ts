/** Texts of sheets → a checked catalogue: jobs, trainings, where they come from, problems. Pure: Node and browser. */

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
import { readSheet, type SheetReading } from '../sheet/read-sheet.ts';
import { findTrainingPlace } from '../sheet/training-place.ts';
import { readTrainingsTable, type TableReading } from '../sheet/trainings-table.ts';

/** The names of the two optional files beside the sheets. */
export const CATALOGUE_FILE = 'catalogue.json';
export const TRAININGS_FILE = 'formations.csv';

/** A file by its path, with `/` on every system. `text` is `null` where it could not be read; `problems` say why. */
export type SheetFile = { file: string; text: string | null; problems: FileProblem[] };

/** Everything that a catalogue is compiled from; `null`: there is no such file. */
export type SheetTexts = {
  /** In the order of their paths: of two sheets with one id the first stays. */
  sheets: readonly SheetFile[];
  catalogue: SheetFile | null;
  trainings: SheetFile | null;
};

/** A sheet that is in the catalogue, with the text it was read from. */
export type KeptSheet = { file: string; text: string; job: Job };

/** What a compilation may be given beside the texts. */
export type CompileSheetsOptions = {
  /** Called once a sheet, for whoever shows progress. */
  onSheet?: (done: number, total: number) => void;
  /** Reads a sheet, for who keeps earlier readings. */
  read?: (sheet: SheetFile, smic: number | null) => SheetReading;
  /** What else is to be said of the sheets that are in the catalogue. */
  check?: (sheets: readonly KeptSheet[]) => FileProblem[];
};

/** Compiles every sheet. What is wrong is in `problems`, and never stops the other sheets. */
export function compileSheets(texts: SheetTexts, options: CompileSheetsOptions = {}): Bundle {
  const { sheets } = texts;
  const read = options.read ?? readOnce;
  const info = readInfo(texts.catalogue);
  const table = readTable(texts.trainings);
  const smic = smicOfEdition(info.info, sheets);
  const problems = [...info.problems, ...table.problems];
  const jobs = new Map<string, Job>();
  const fileOfJob = new Map<string, string>();
  const kept: KeptSheet[] = [];
  sheets.forEach((sheet, index) => {
    options.onSheet?.(index + 1, sheets.length);
    problems.push(...sheet.problems);
    const { job, problems: found } = read(sheet, smic);
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
  problems.push(...(options.check?.(kept) ?? []));
  if (sheets.length === 0) {
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

function readOnce({ file, text }: SheetFile, smic: number | null): SheetReading {
  if (text === null) return { job: null, problems: [] };
  return readSheet(text, { fileName: fileNameOf(file), smic });
}

/** The last part of a path. */
export function fileNameOf(file: string): string {
  return file.split('/').at(-1) ?? file;
}

/** The SMIC of the edition's day; of an unknown edition, the one that its sheets cite. */
function smicOfEdition(info: CatalogueInfo, sheets: readonly SheetFile[]): number | null {
  if (info.edition !== null) return smicOn(info.edition);
  return smicCitedBy(sheets.map((sheet) => sheet.text ?? ''));
}

function readInfo(file: SheetFile | null): { info: CatalogueInfo; problems: FileProblem[] } {
  if (file?.text == null) return { info: UNKNOWN_CATALOGUE, problems: file?.problems ?? [] };
  const { info, problems } = readCatalogueInfo(file.text);
  return { info, problems: inFile(file.file, problems) };
}

type TrainingsFile = Omit<TableReading, 'problems'> & { problems: FileProblem[] };

function readTable(file: SheetFile | null): TrainingsFile {
  if (file?.text == null) return { trainings: [], lines: new Map(), problems: file?.problems ?? [] };
  const { problems, ...table } = readTrainingsTable(file.text);
  return { ...table, problems: inFile(file.file, problems) };
}

type LabelsInTable = Map<string, { label: string; line: number }>;

function labelsInTable({ trainings, lines }: TrainingsFile): LabelsInTable {
  return new Map(trainings.map(({ id, label }) => [id, { label, line: lines.get(id) ?? 1 }]));
}

/** A training that a sheet calls otherwise than the table: one of the two is wrong, or its id is. */
function compareWithTable({ file, text, job }: KeptSheet, table: LabelsInTable): FileProblem[] {
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

/** Problems of a file, with its path. */
export function inFile(file: string, problems: readonly Problem[]): FileProblem[] {
  return problems.map((problem) => ({ file, ...problem }));
}

/** Problems by file, then by place. */
export function compareProblems(one: FileProblem, other: FileProblem): number {
  return comparePaths(one.file, other.file) || one.line - other.line || one.column - other.column;
}

/** Paths in one order on every system, whatever its language. */
export function comparePaths(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
