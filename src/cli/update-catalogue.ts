/**
 * An imported catalogue against the folder that it goes into: what is added, changed, removed; and what a person has edited,
 * which is never written over.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUE_FILE, comparePaths, TRAININGS_FILE } from '../bundle/compile-sheets.ts';
import { listSheets } from '../compiler/sheets-folder.ts';
import { compareSheets, readDomainsOf, readIdOf } from './compare-sheets.ts';
import {
  checksum,
  formatManifest,
  IMPORT_FOLDER,
  MANIFEST_FILE,
  type Manifest,
  type ManifestEntry,
  parseManifest,
} from './manifest.ts';
import { carryFile, carryLink, listEverything } from './swap-folder.ts';

/** A sheet as it comes from the importer, or one of the two files at the root: `name` is the job's id or the file's name. */
export type NewFile = { name: string; title: string; file: string; text: string };

/** What an update does with a file. */
export type Change = {
  name: string;
  title: string;
  file: string;
  kind: ChangeKind;
  /** Of a changed file: the sections and facts that differ. */
  parts: string[];
};

/**
 * `edited`: a person's version stays, and the source has nothing new; `conflict`: it stays, and the source's new version is
 * set apart; `deleted`: a person removed it, and it stays so; `left`: gone from the source, but edited, so it stays.
 */
export type ChangeKind = 'added' | 'changed' | 'unchanged' | 'removed' | 'edited' | 'conflict' | 'deleted' | 'left';

type OldFile = { file: string; sum: string };

/** A folder of sheets as it is before an update. */
export type OldCatalogue = {
  folder: string;
  manifest: Manifest;
  /** Sheets by job id; the two files at the root by name. */
  files: ReadonlyMap<string, OldFile>;
  /** Every path that a file has. */
  paths: ReadonlySet<string>;
  /** Whether a manifest was there and could not be read. */
  hasBrokenManifest: boolean;
};

/** Reads what a folder holds; a missing or empty one holds nothing. */
export function readOldCatalogue(folder: string): OldCatalogue {
  if (!existsSync(folder))
    return { folder, manifest: new Map(), files: new Map(), paths: new Set(), hasBrokenManifest: false };
  const manifestPath = path.join(folder, MANIFEST_FILE);
  const manifest = existsSync(manifestPath) ? parseManifest(readFileSync(manifestPath, 'utf8')) : new Map();
  const nameOfFile = new Map([...(manifest ?? [])].map(([name, { file }]) => [file, name]));
  const files = new Map<string, OldFile>();
  for (const file of [...listSheets(folder).files, CATALOGUE_FILE, TRAININGS_FILE]) {
    const full = path.join(folder, file);
    if (!existsSync(full)) continue;
    const bytes = readFileSync(full);
    const isSheet = file !== CATALOGUE_FILE && file !== TRAININGS_FILE;
    const name = isSheet ? (nameOfFile.get(file) ?? readIdOf(bytes.toString('utf8'), file)) : file;
    if (name !== null && !files.has(name)) files.set(name, { file, sum: checksum(bytes) });
  }
  return {
    folder,
    manifest: manifest ?? new Map(),
    files,
    paths: new Set(listEverything(folder).map(({ file }) => file)),
    hasBrokenManifest: manifest === null,
  };
}

/** An update in the making. Nothing is written where `into` is `null`: then it only says what would happen. */
export class CatalogueUpdate {
  readonly changes: Change[] = [];
  readonly #old: OldCatalogue;
  readonly #into: string | null;
  readonly #entries = new Map<string, ManifestEntry>();
  /** Old files that the new version does not take over as they are. */
  readonly #replaced = new Set<string>([MANIFEST_FILE, `${IMPORT_FOLDER}/report.md`]);
  readonly #written = new Set<string>();

  constructor(old: OldCatalogue, into: string | null) {
    this.#old = old;
    this.#into = into;
  }

  /** The domains that the folder's own sheet of a job names. */
  domainsOf(id: string) {
    const old = this.#old.files.get(id);
    return old === undefined ? [] : readDomainsOf(readFileSync(path.join(this.#old.folder, old.file), 'utf8'));
  }

  /** Takes the source's version of a file. */
  take({ name, title, file, text }: NewFile): void {
    const old = this.#old.files.get(name);
    const entry = this.#old.manifest.get(name);
    const offered = checksum(text);
    const target = old?.file ?? entry?.file ?? this.#freePath(name, file);
    const change = (kind: ChangeKind, parts: string[] = []) =>
      this.changes.push({ name, title, file: target, kind, parts });
    const keep = (written: string | null) => this.#entries.set(name, { file: target, written, offered });
    const conflictFile = `${IMPORT_FOLDER}/conflicts/${target}`;
    if (old === undefined && entry === undefined) {
      this.#write(target, text);
      keep(offered);
      change('added');
    } else if (old?.sum === offered) {
      this.#replaced.add(conflictFile);
      keep(offered);
      change('unchanged');
    } else if (old !== undefined && old.sum === entry?.written) {
      const before = readFileSync(path.join(this.#old.folder, old.file), 'utf8');
      this.#replaced.add(target);
      this.#write(target, text);
      keep(offered);
      change('changed', compareSheets(before, text));
    } else {
      const isNew = entry?.offered !== offered;
      if (isNew) {
        this.#replaced.add(conflictFile);
        this.#write(conflictFile, text);
      }
      keep(entry?.written ?? null);
      change(isNew ? 'conflict' : old === undefined ? 'deleted' : 'edited');
    }
  }

  /** Keeps one of the two files at the root as it is, where the sources do not give it. */
  keepFile(name: string): void {
    const entry = this.#old.manifest.get(name);
    if (entry !== undefined) this.#entries.set(name, entry);
  }

  /** Writes a file of the import's own (a report, a sheet left out), in place of the one before. */
  writeOwn(file: string, text: string): void {
    this.#replaced.add(file);
    this.#write(file, text);
  }

  /** Deals with what the source no longer has and takes everything else over. */
  finish(): void {
    for (const [name, entry] of this.#old.manifest) {
      if (this.#entries.has(name)) continue;
      const old = this.#old.files.get(name);
      if (old === undefined) continue;
      const isEdited = old.sum !== entry.written;
      this.changes.push({ name, title: '', file: old.file, kind: isEdited ? 'left' : 'removed', parts: [] });
      if (isEdited) this.#entries.set(name, entry);
      else this.#remove(old.file);
    }
    this.#write(MANIFEST_FILE, formatManifest(new Map([...this.#entries].sort(byName))));
    this.#carryTheRest();
  }

  #remove(file: string): void {
    const removed = `${IMPORT_FOLDER}/removed/${file}`;
    this.#replaced.add(file).add(removed);
    if (this.#into !== null) carryFile(path.join(this.#old.folder, file), path.join(this.#into, removed));
  }

  #carryTheRest(): void {
    if (this.#into === null || this.#old.paths.size === 0) return;
    for (const { file, link } of listEverything(this.#old.folder)) {
      if (this.#replaced.has(file) || file.startsWith(`${IMPORT_FOLDER}/left-out/`)) continue;
      const to = path.join(this.#into, file);
      if (link === null) carryFile(path.join(this.#old.folder, file), to);
      else carryLink(link, to);
    }
  }

  #freePath(name: string, file: string): string {
    const isTaken = (candidate: string) => this.#old.paths.has(candidate) || this.#written.has(candidate);
    return (
      [file, `${name}.md`, `${name}-onisep.md`].find((candidate) => !isTaken(candidate)) ??
      `${name}-${checksum(file).slice(0, 8)}.md`
    );
  }

  #write(file: string, text: string): void {
    this.#written.add(file);
    if (this.#into === null) return;
    const full = path.join(this.#into, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
}

/** By the number in a job's id, the files at the root first. */
function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return numberIn(one) - numberIn(other) || comparePaths(one, other);
}

function numberIn(name: string): number {
  return Number(/^MET\.(\d+)$/.exec(name)?.[1] ?? -1);
}
