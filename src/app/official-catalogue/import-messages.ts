/** What the page and the import's worker say to each other. */

/** What the page asks for, once. */
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

/** What the worker says. */
export type ImportReply =
  | { type: 'step'; step: ImportStep }
  | { type: 'done'; outcome: ImportOutcome }
  | { type: 'failed'; failure: ImportFailure };
