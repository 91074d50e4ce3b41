/** `seeds import`: Onisep's downloaded files into a folder of sheets, which is the old one or the new one, whole. */

import { existsSync, mkdirSync, openAsBlob, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUE_FILE, TRAININGS_FILE } from '../bundle/compile-sheets.ts';
import { type ImportProgress, type ImportSource, importCatalogue, isDate } from '../importer/import-catalogue.ts';
import { SourceError } from '../importer/source-error.ts';
import { formatReport, formatSummary, type ImportStory, toJson } from './import-report.ts';
import { IMPORT_FOLDER } from './manifest.ts';
import { beginSwap, FolderInUseError, type FolderSwap, recoverFolder } from './swap-folder.ts';
import { CatalogueUpdate, readOldCatalogue } from './update-catalogue.ts';
import { UsageError } from './usage-error.ts';

/** The flags of `seeds import`; paths are absolute. */
export type ImportFlags = {
  sources: readonly string[];
  out: string;
  edition: string | null;
  isDryRun: boolean;
  json: boolean;
  /** The folder that the command was called from. */
  from: string;
};

/** Exit code of a program that Ctrl-C ended. */
const INTERRUPTED = 130;

/**
 * Imports, and prints what changed.
 *
 * @returns the exit code: 0 fine; 1 the sources cannot be imported, or some of their sheets; 130 interrupted
 * @throws UsageError where a source or the folder cannot be what it is used for
 */
export async function runImport(flags: ImportFlags): Promise<number> {
  if (flags.edition !== null && !isDate(flags.edition)) {
    throw new UsageError(`« --edition ${flags.edition} » n’est pas une date : écrivez-la comme 2025-10-21.`);
  }
  const { sources, isFolder } = await openFiles(flags.sources);
  const out = existsSync(flags.out) ? realpathSync(flags.out) : flags.out;
  checkFolder(out, flags.from);
  const interruption = listenToInterruption();
  let swap: FolderSwap | null = null;
  try {
    if (!flags.isDryRun) recoverFolder(out);
    const old = readOldCatalogue(out);
    if (old.paths.size > 0 && old.files.size === 0) {
      throw new UsageError(`${out} contient autre chose que des fiches : donnez à --out un dossier neuf, ou vide.`);
    }
    if (!flags.isDryRun) swap = openSwap(out);
    const update = new CatalogueUpdate(old, swap?.folder ?? null);
    const progress = showProgress();
    const result = await importCatalogue(sources, {
      edition: flags.edition,
      isFolder,
      signal: interruption.signal,
      domainsOf: (id) => update.domainsOf(id),
      onProgress: progress.show,
      onSheet: ({ id, ...sheet }) => update.take({ name: id, ...sheet }),
    }).finally(progress.clear);
    update.take(rootFile(CATALOGUE_FILE, `${JSON.stringify(result.catalogue, null, 2)}\n`));
    if (result.trainingsFile === null) update.keepFile(TRAININGS_FILE);
    else update.take(rootFile(TRAININGS_FILE, result.trainingsFile));
    for (const { file, text } of result.leftOut) update.writeOwn(`${IMPORT_FOLDER}/left-out/${file}`, text);
    update.finish();
    const isUpdate = old.files.size > 0;
    const remarks = remark(
      old.hasBrokenManifest,
      result.sources.map(({ dataSet }) => dataSet),
      isUpdate,
    );
    const day = new Date().toISOString().slice(0, 10);
    const story: ImportStory = { result, changes: update.changes, remarks, isUpdate, day };
    update.writeOwn(`${IMPORT_FOLDER}/report.md`, formatReport(story));
    // A Ctrl-C that came during the last steps is heard now, before anything is replaced.
    await new Promise((resolve) => setImmediate(resolve));
    interruption.signal.throwIfAborted();
    swap?.commit();
    swap = null;
    process.stdout.write(flags.json ? `${JSON.stringify(toJson(story))}\n` : formatSummary(story, flags.isDryRun));
    if (!flags.isDryRun) process.stderr.write(`${out} : rapport dans ${IMPORT_FOLDER}/report.md\n`);
    return result.leftOut.length > 0 ? 1 : 0;
  } catch (reason) {
    if (interruption.signal.aborted) {
      process.stderr.write(`\nInterrompu : ${out} est resté comme il était.\n`);
      return INTERRUPTED;
    }
    if (reason instanceof SourceError) process.stderr.write(`${reason.message}\n${sayUntouched(out)}`);
    else if (reason instanceof FolderInUseError) process.stderr.write(`${reason.message}\n`);
    else if (isDiskError(reason)) process.stderr.write(`${explainDisk(reason)}\n${sayUntouched(out)}`);
    else throw reason;
    return 1;
  } finally {
    swap?.discard();
    interruption.stop();
  }
}

function rootFile(name: string, text: string) {
  return { name, title: name, file: name, text };
}

/** The files to read: those that are named, and those at the first level of the folders that are. */
async function openFiles(names: readonly string[]): Promise<{ sources: ImportSource[]; isFolder: boolean }> {
  const missing = names.filter((name) => !existsSync(name));
  if (missing.length > 0) throw new UsageError(`Introuvable : ${missing.join(', ')}`);
  const folders = names.filter((name) => statSync(name).isDirectory());
  const inFolders = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .map((name) => path.join(folder, name))
      .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true),
  );
  const files = [...names.filter((name) => !folders.includes(name)), ...inFolders.sort()];
  try {
    const sources = await Promise.all(
      files.map(async (file) => ({ name: path.basename(file), content: await openAsBlob(file) })),
    );
    return { sources, isFolder: folders.length > 0 };
  } catch (reason) {
    throw new UsageError(`Un fichier n’a pas pu être ouvert : ${reason instanceof Error ? reason.message : reason}`);
  }
}

function checkFolder(out: string, from: string): void {
  if (existsSync(out) && !statSync(out).isDirectory()) throw new UsageError(`${out} n’est pas un dossier.`);
  const parent = path.dirname(out);
  if (existsSync(parent) && !statSync(parent).isDirectory()) throw new UsageError(`${parent} n’est pas un dossier.`);
  const here = path.relative(out, from);
  if (here === '' || !(here.startsWith('..') || path.isAbsolute(here))) {
    throw new UsageError(
      `${out} est le dossier où vous êtes, ou un dossier au-dessus : donnez à --out un dossier à part.`,
    );
  }
}

function openSwap(out: string): FolderSwap {
  try {
    // Not with all folders above: Node 20 never ends where one cannot be made (/proc).
    if (!existsSync(path.dirname(out))) mkdirSync(path.dirname(out));
    return beginSwap(out);
  } catch (reason) {
    if (!isDiskError(reason)) throw reason;
    throw new UsageError(`${out} : ${explainDisk(reason)}`);
  }
}

function remark(hasBrokenManifest: boolean, dataSets: readonly string[], isUpdate: boolean): string[] {
  return [
    ...(hasBrokenManifest
      ? ['_import/manifest.json était illisible : toutes les fiches qui diffèrent ont été tenues pour les vôtres.']
      : []),
    ...(dataSets.includes('job-list')
      ? []
      : [
          isUpdate
            ? 'Sans la liste des métiers (Idéo-Métiers Onisep), les domaines sont ceux que les fiches avaient.'
            : 'Sans la liste des métiers (Idéo-Métiers Onisep), les fiches n’ont pas de domaines.',
        ]),
    ...(dataSets.includes('trainings')
      ? []
      : [
          isUpdate
            ? 'Sans le tableau des formations (Idéo-Formations initiales), celui d’avant reste, s’il y en avait un.'
            : 'Sans le tableau des formations (Idéo-Formations initiales), la durée et le niveau des formations manquent.',
        ]),
  ];
}

/** Ctrl-C, and a polite end from elsewhere, stop the import between two steps. */
function listenToInterruption() {
  const controller = new AbortController();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const abort = () => controller.abort();
  for (const signal of signals) process.on(signal, abort);
  return {
    signal: controller.signal,
    stop() {
      for (const signal of signals) process.off(signal, abort);
    },
  };
}

/** A progress line on a terminal, once the import takes more than a second. */
function showProgress() {
  const begun = performance.now();
  let shown = 0;
  return {
    show({ sheets, share }: ImportProgress) {
      const now = performance.now();
      if (process.stderr.isTTY !== true || now - begun < 1000 || now - shown < 100) return;
      shown = now;
      const rate = Math.round((sheets * 1000) / (now - begun));
      const percent = share === null ? '' : `, ${Math.round(share * 100)} %`;
      process.stderr.write(`\r\u001b[K${sheets} fiches (${rate} par seconde)${percent}`);
    },
    clear() {
      if (shown > 0) process.stderr.write('\r\u001b[K');
    },
  };
}

type DiskError = Error & { code: string; path?: string };

function isDiskError(reason: unknown): reason is DiskError {
  return (
    reason instanceof Error && 'code' in reason && typeof reason.code === 'string' && /^E[A-Z]+$/.test(reason.code)
  );
}

function explainDisk({ code, message, path: where = '' }: DiskError): string {
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'Le disque est plein : libérez de la place, puis recommencez.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return `On ne peut pas écrire à cet endroit (${where}) : choisissez un autre dossier, ou changez ses droits.`;
  }
  return `Le disque n’a pas répondu comme prévu (${message}).`;
}

function sayUntouched(out: string): string {
  return existsSync(out) ? `${out} est resté comme il était.\n` : '';
}
