/**
 * The import of Onisep's files beside the page: read, checked, cut, and kept on the device, all of it or nothing. And a school's
 * own sheets compiled, which needs the same code.
 */

import {
  CATALOGUE_FILE,
  compareProblems,
  compileSheets,
  type SheetFile,
  TRAININGS_FILE,
} from '../../bundle/compile-sheets.ts';
import { type CutBundle, cutBundle } from '../../bundle/cut.ts';
import type { CatalogueFile, SheetsFile } from '../../domain/browser-catalogue.ts';
import type { Block } from '../../domain/job.ts';
import { type ImportResult, importCatalogue } from '../../importer/import-catalogue.ts';
import { SourceError } from '../../importer/source-error.ts';
import { formatSheet } from '../../sheet/format-sheet.ts';
import { nameDeviceFile } from '../catalogue/device-names.ts';
import { checkDevice, writeDeviceFiles } from '../catalogue/device-store.ts';
import type {
  CompiledSheet,
  CompileRequest,
  ImportFailure,
  ImportOutcome,
  ImportReply,
  ImportRequest,
  ImportStep,
  SheetFields,
  SheetFileText,
  WriteRequest,
} from './import-messages.ts';

declare const self: DedicatedWorkerGlobalScope;

/** The least time between two steps that are told, in ms. */
const STEP_TIME = 100;

/** What part of the time reading takes, and what part checking, of the real files; the index comes last, in one go. */
const READING = 0.3;
const CHECKING = 0.15;

self.addEventListener('message', async ({ data }: MessageEvent<ImportRequest | CompileRequest | WriteRequest>) => {
  if ('compile' in data) return self.postMessage(data.compile.map(compileOne));
  if ('write' in data) return self.postMessage([compileOne({ file: data.file, text: writeSheet(data.write) })]);
  try {
    say({ type: 'done', outcome: await importFiles(data) });
  } catch (reason) {
    say({ type: 'failed', failure: explain(reason) });
  }
});

function compileOne({ file, text }: SheetFileText): CompiledSheet {
  const bundle = compileSheets({ sheets: [{ file, text, problems: [] }], catalogue: null, trainings: null });
  const { files, entry } = cutBundle(bundle, (stem) => stem, 'later');
  const read = <T>(name: string): T => JSON.parse(files.find((one) => one.name === name)?.content ?? '');
  const { jobs, choices, parts } = read<CatalogueFile>(entry.catalogue);
  const [sheet] = parts.flatMap((part) => read<SheetsFile>(part).sheets);
  return {
    file,
    text,
    job: jobs[0] ?? null,
    sheet: sheet === undefined ? null : { ...sheet, near: {} },
    choices,
    problems: bundle.problems,
  };
}

function writeSheet({ presentation, brief, work, salary, access, domain, level, ...fields }: SheetFields): string {
  const section = (title: string, text: string, heading?: Block) => {
    const paragraphs = text.split(/\n\s*\n/).filter((part) => part.trim() !== '');
    const blocks = paragraphs.map((part): Block => ({ type: 'paragraph', text: part.trim() }));
    return blocks.length === 0 ? [] : [{ title, blocks: heading === undefined ? blocks : [heading, ...blocks] }];
  };
  return formatSheet({
    ...fields,
    level: level === '' ? null : level,
    domains: domain === '' ? [] : [{ domain, subdomain: '' }],
    sections: [
      ...section('Présentation', presentation),
      ...section('En bref', brief),
      ...section('Nature du travail', work),
      ...section('Vie professionnelle', salary, { type: 'heading', level: 3, text: 'Salaire du débutant' }),
      ...section('Accès au métier', access),
    ],
    alternatives: [],
    romeCodes: [],
    sectors: [],
    trainings: [],
    relatedJobs: [],
    sources: [],
  });
}

async function importFiles({ files, edition, generation }: ImportRequest): Promise<ImportOutcome> {
  tell({ stage: 'opening', sheets: 0, share: null });
  await checkDevice().catch((reason: unknown) => {
    throw new StorageError('no-storage', reason);
  });
  const sheets: SheetFile[] = [];
  const result = await importCatalogue(
    files.map((file) => ({ name: file.name, content: file })),
    {
      edition,
      onSheet: ({ file, text }) => void sheets.push({ file, text, problems: [] }),
      onProgress: ({ sheets, share }) =>
        tellSometimes({ stage: 'reading', sheets, share: share === null ? null : share * READING }),
    },
  );
  if (sheets.length === 0) throw new SourceError('Ces fichiers ne contiennent aucune fiche.');
  const { cut, problems } = compile(sheets, result, generation);
  tell({ stage: 'storing', sheets: sheets.length, share: 0.9 });
  await writeDeviceFiles(cut.files).catch((reason: unknown) => {
    throw new StorageError('storage-full', reason);
  });
  return {
    jobCount: cut.entry.jobCount,
    edition: result.catalogue.edition,
    ...result.counts,
    hasJobList: result.sources.some(({ dataSet }) => dataSet === 'job-list'),
    hasTrainings: result.sources.some(({ dataSet }) => dataSet === 'trainings'),
    leftOut: result.leftOut.map(({ text, reason }) => ({ title: /^# (.+)/.exec(text)?.[1] ?? '', reason })),
    notes: [...result.notes, ...problems],
  };
}

function compile(
  sheets: readonly SheetFile[],
  result: ImportResult,
  generation: string,
): { cut: CutBundle; problems: ImportOutcome['notes'] } {
  const asFile = (file: string, text: string): SheetFile => ({ file, text, problems: [] });
  const bundle = compileSheets(
    {
      sheets,
      catalogue: asFile(CATALOGUE_FILE, JSON.stringify(result.catalogue)),
      trainings: result.trainingsFile === null ? null : asFile(TRAININGS_FILE, result.trainingsFile),
    },
    {
      onSheet: (done, total) =>
        tellSometimes({ stage: 'checking', sheets: done, share: READING + (CHECKING * done) / total }),
    },
  );
  tell({ stage: 'indexing', sheets: sheets.length, share: READING + CHECKING });
  return {
    cut: cutBundle(bundle, (stem) => nameDeviceFile(generation, stem)),
    problems: bundle.problems
      .filter(({ severity }) => severity === 'error')
      .sort(compareProblems)
      .map(({ message, file }) => ({ what: message, count: 1, where: [/^MET\.\d+/.exec(file)?.[0] ?? file] })),
  };
}

/** What the device's storage refused, as the browser says it. */
class StorageError extends Error {
  readonly kind: 'no-storage' | 'storage-full';

  constructor(kind: 'no-storage' | 'storage-full', reason: unknown) {
    super(String(reason));
    const isFull = reason instanceof DOMException && reason.name === 'QuotaExceededError';
    this.kind = kind === 'storage-full' && !isFull ? 'no-storage' : kind;
  }
}

function explain(reason: unknown): ImportFailure {
  if (reason instanceof SourceError) return { kind: 'source', message: reason.message };
  if (reason instanceof StorageError) return { kind: reason.kind, message: reason.message };
  if (reason instanceof DOMException && /^Not(?:Readable|Found)Error$/.test(reason.name)) {
    return { kind: 'unreadable', message: reason.message };
  }
  return { kind: 'unexpected', message: reason instanceof Error ? reason.message : String(reason) };
}

let told = 0;

function tellSometimes(step: ImportStep): void {
  if (performance.now() - told >= STEP_TIME) tell(step);
}

function tell(step: ImportStep): void {
  told = performance.now();
  say({ type: 'step', step });
}

function say(reply: ImportReply): void {
  self.postMessage(reply);
}
