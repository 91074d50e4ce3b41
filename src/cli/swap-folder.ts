/**
 * Replaces a folder as a whole: the new one is written beside it under a name of its own and takes its place at the end,
 * by two renames in a row. Killed at any other moment the folder is untouched; killed between the two it is set aside
 * whole, and the next run puts it back.
 */

import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';

/** Thrown where another run is replacing the same folder now. */
export class FolderInUseError extends Error {}

/** The folder that is being written, and what ends it. */
export type FolderSwap = { folder: string; commit: () => void; discard: () => void };

/** What a folder's new version and its set-aside old one are called, beside it, with the number of the process. */
const namesBeside = (target: string) => ({
  fresh: (pid: number) => path.join(path.dirname(target), `.${path.basename(target)}.import-${pid}`),
  former: (pid: number) => path.join(path.dirname(target), `.${path.basename(target)}.avant-${pid}`),
  pattern: new RegExp(`^\\.${escapePattern(path.basename(target))}\\.(import|avant)-(\\d+)$`),
});

/**
 * Clears away what a killed run left beside a folder. A former version is put back where the folder is missing.
 *
 * @throws FolderInUseError where the run is still at work
 */
export function recoverFolder(target: string): void {
  const parent = path.dirname(target);
  if (!existsSync(parent)) return;
  const { pattern } = namesBeside(target);
  for (const name of readdirSync(parent)) {
    const [, kind, pid = ''] = pattern.exec(name) ?? [];
    if (kind === undefined) continue;
    if (isRunning(Number(pid))) {
      throw new FolderInUseError(`Une autre importation écrit dans ${target} (processus ${pid}) : attendez sa fin.`);
    }
    const left = path.join(parent, name);
    if (kind === 'avant' && !existsSync(target)) renameSync(left, target);
    else rmSync(left, { recursive: true, force: true });
  }
}

/** Begins a new version of a folder, empty. */
export function beginSwap(target: string): FolderSwap {
  const { fresh, former } = namesBeside(target);
  const [folder, aside] = [fresh(process.pid), former(process.pid)];
  mkdirSync(folder);
  return {
    folder,
    commit() {
      const exists = existsSync(target);
      if (exists) {
        chmodSync(folder, statSync(target).mode);
        renameSync(target, aside);
      }
      try {
        renameSync(folder, target);
      } catch (reason) {
        if (exists) renameSync(aside, target);
        throw reason;
      }
      rmSync(aside, { recursive: true, force: true });
    },
    discard() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Takes a file over into the new version as it is: a second name for the same bytes where the disk can, else a copy. Files
 * of the new version are never written over, so the former one stays whole.
 */
export function carryFile(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Every file and link below a folder, with `/` on every system; `_import` and hidden files too. */
export function listEverything(folder: string): { file: string; link: string | null }[] {
  const walk = (below: string): { file: string; link: string | null }[] =>
    readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isSymbolicLink()) return [{ file, link: readlinkSync(path.join(folder, file)) }];
      if (entry.isDirectory()) return walk(file);
      return entry.isFile() ? [{ file, link: null }] : [];
    });
  return walk('');
}

/** Makes a link anew in the new version, leading where it led. */
export function carryLink(link: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  symlinkSync(link, to);
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (reason) {
    return reason instanceof Error && 'code' in reason && reason.code === 'EPERM';
  }
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
