/** What the page and the import's worker say to each other. */

import type { CatalogueFile, JobSummary, Sheet } from '../../domain/browser-catalogue.ts';
import type { FileProblem } from '../../domain/job.ts';

/** A sheet as a school wrote it. */
export type SheetFileText = { file: string; text: string };

/** Asks for sheets to be compiled each by itself, as the build does. */
export type CompileRequest = { compile: readonly SheetFileText[] };

/** What a form asks of a job; texts have their paragraphs parted by an empty line, lists are the field's own wordings. */
export type SheetFields = {
  id: string;
  title: string;
  feminine: string;
  masculine: string;
  /** A level's label; empty: none. */
  level: string;
  domain: string;
  interests: string[];
  statuses: string[];
  presentation: string;
  brief: string;
  work: string;
  salary: string;
  access: string;
};

/** Asks for a sheet to be written from a form, and compiled. */
export type WriteRequest = { write: SheetFields; file: string };

/** What came of one sheet; `job` is `null` where it is none. `choices`: the interests, statuses and domains that it names. */
export type CompiledSheet = SheetFileText & {
  job: JobSummary | null;
  sheet: Sheet | null;
  choices: CatalogueFile['choices'];
  problems: FileProblem[];
};

/** Asks for an import, once. */
export type ImportRequest = {
  files: File[];
  /** ISO date, as the reader says it; `null`: by a file's name, else unknown. */
  edition: string | null;
  /** The name of this import, and of its files' folder on the device. */
  generation: string;
};

/** The steps of an import, in order. */
export type ImportStage = 'opening' | 'reading' | 'checking' | 'indexing' | 'storing';

/** How far an import has come. `share`: from 0 to 1; `null`: not known. */
export type ImportStep = { stage: ImportStage; sheets: number; share: number | null };

/** What was imported. `where`: the first jobs that have what is noted. */
export type ImportOutcome = {
  jobCount: number;
  edition: string | null;
  withDomains: number;
  trainings: number;
  trainingsWithFacts: number;
  hasJobList: boolean;
  hasTrainings: boolean;
  leftOut: { title: string; reason: string }[];
  notes: { what: string; count: number; where: string[] }[];
};

/** Why an import failed: `source`: the files, `message` says which and how; the others are the device's or ours. */
export type ImportFailure = {
  kind: 'source' | 'no-storage' | 'storage-full' | 'unreadable' | 'no-worker' | 'busy' | 'unexpected';
  message: string;
};

/** What the worker says of an import. */
export type ImportReply =
  | { type: 'step'; step: ImportStep }
  | { type: 'done'; outcome: ImportOutcome }
  | { type: 'failed'; failure: ImportFailure };
