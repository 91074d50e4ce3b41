/** A folder of sheets on disk: which files are sheets, and their texts. */

import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { comparePaths, type SheetFile } from '../bundle/compile-sheets.ts';
import type { FileProblem } from '../domain/job.ts';
import { error, FILE_START } from '../sheet/problems.ts';

/** The largest sheet that is read, in bytes: a hundred times the longest real one. */
export const MAX_SHEET_BYTES = 2_000_000;

/** The largest file at the folder's root that is read, in bytes: the table of all French trainings has less than 2 MB. */
const MAX_ROOT_FILE_BYTES = 50_000_000;

/** Thrown where the folder itself is missing: nothing can be compiled. */
export class MissingFolderError extends Error {}

const SHEET_FILE = /\.(?:md|txt)$/i;

/** Whether a path below the folder is a sheet: `.md` or `.txt`, no part of it beginning with `_` or `.`. */
export function isSheetPath(file: string): boolean {
  return SHEET_FILE.test(file) && !file.split('/').some((part) => /^[_.]/.test(part));
}

/**
 * The sheets of a folder, at any depth, in the order of their paths. A link that leads out of the folder is a problem
 * and is not followed.
 *
 * @throws MissingFolderError where there is no such folder
 */
export function listSheets(folder: string): { files: string[]; problems: FileProblem[] } {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new MissingFolderError(`Le dossier des fiches n’existe pas : ${folder}`);
  }
  const root = realpathSync.native(folder);
  const files: string[] = [];
  const problems: FileProblem[] = [];
  const visited = new Set<string>();
  const walk = (below: string): void => {
    const real = realpathSync.native(path.join(root, below));
    if (visited.has(real)) return;
    visited.add(real);
    for (const name of readdirSync(real).sort()) {
      if (/^[_.]/.test(name)) continue;
      const file = below === '' ? name : `${below}/${name}`;
      const kind = kindOf(path.join(root, file), root);
      if (kind === 'folder') walk(file);
      else if (kind === 'file' && SHEET_FILE.test(name)) files.push(file);
      else if (kind === 'outside' || (kind === 'broken' && SHEET_FILE.test(name)))
        problems.push(linkProblem(file, kind));
    }
  };
  walk('');
  return { files: files.sort(comparePaths), problems };
}

/** Reads one sheet of the folder; what makes it unreadable is a problem. */
export function readSheetFile(folder: string, file: string): SheetFile {
  return readTextFile(folder, file, MAX_SHEET_BYTES);
}

function readTextFile(folder: string, file: string, maxBytes: number): SheetFile {
  const unreadable = (code: string, message: string): SheetFile => ({
    file,
    text: null,
    problems: [{ file, ...error(code, message, FILE_START) }],
  });
  const full = path.join(realpathSync.native(folder), file);
  try {
    if (kindOf(full, realpathSync.native(folder)) === 'outside')
      return { file, text: null, problems: [linkProblem(file, 'outside')] };
    const size = statSync(full).size;
    if (size > maxBytes) {
      const megabytes = (size / 1e6).toLocaleString('fr', { maximumFractionDigits: 1 });
      return unreadable(
        'file-too-large',
        `Ce fichier pèse ${megabytes} Mo, plus que les ${maxBytes / 1e6} Mo permis : il n’est pas lu. Est-ce le bon fichier ?`,
      );
    }
    const bytes = readFileSync(full);
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (bytes.includes(0) && !isUtf16)
      return unreadable(
        'binary-file',
        'Ce fichier n’est pas un texte : il n’est pas lu. Enregistrez-le en texte brut.',
      );
    return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch (reason) {
    if (reason instanceof TypeError) {
      return unreadable(
        'not-utf8',
        'Ce fichier n’est pas en UTF-8 : il n’est pas lu. Enregistrez-le à nouveau avec l’encodage UTF-8.',
      );
    }
    const detail = reason instanceof Error ? reason.message : String(reason);
    return unreadable(
      'unreadable-file',
      `Ce fichier n’a pas pu être ouvert (${detail}) : vérifiez ses droits d’accès.`,
    );
  }
}

/** A file at the folder's root, as text; `null` where there is none. */
export function readRootFile(folder: string, name: string): SheetFile | null {
  return existsSync(path.join(folder, name)) ? readTextFile(folder, name, MAX_ROOT_FILE_BYTES) : null;
}

function kindOf(full: string, root: string): 'file' | 'folder' | 'outside' | 'broken' | 'other' {
  try {
    const target = realpathSync.native(full);
    if (target !== root && !target.startsWith(root + path.sep)) return 'outside';
    const stat = statSync(full);
    return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'other';
  } catch {
    return 'broken';
  }
}

function linkProblem(file: string, kind: 'outside' | 'broken'): FileProblem {
  const message =
    kind === 'outside'
      ? 'Ce lien mène hors du dossier des fiches : il n’est pas suivi. Copiez le fichier dans le dossier.'
      : 'Ce lien ne mène nulle part : supprimez-le ou réparez-le.';
  return { file, ...error(kind === 'outside' ? 'link-outside' : 'broken-link', message, FILE_START) };
}
