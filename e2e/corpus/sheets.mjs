/**
 * What the corpus checks stand on: the raw sheets of a folder, and the bundle's shape as DESIGN.md words it.
 * The checks import nothing from `src/`: with the compiler's code they would share its mistakes.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';

/** @typedef {{ type: string, from: number, to: number, href?: string }} Span */
/** @typedef {{ text: string, spans?: Span[] }} Item */
/** @typedef {{ type: string, level?: number, text?: string, spans?: Span[], items?: Item[] }} Block */
/** @typedef {{ title: string, blocks: Block[] }} Section */
/** @typedef {{ id: string, label: string, rank: number | null }} Level */
/** @typedef {{ min: number | null, max: number | null }} Figures */
/** @typedef {Figures & { condition: string | null }} Alternative */
/** @typedef {Figures & { text: string | null, alternatives: Alternative[] }} Salary */
/** @typedef {{ title: string, feminine: string, masculine: string }} Names */
/** @typedef {{ id: string, label: string }} Training */
/** @typedef {{ severity: string, code: string, message: string, file?: string }} Problem */
/**
 * @typedef {Names & { id: string, alternatives: Names[], romeCodes: string[], level: Level | null,
 *   salary: Salary, trainings: Training[], statuses: string[], interests: string[], domains: unknown[],
 *   sectors: string[], relatedJobs: unknown[], sources: unknown[], sections: Section[],
 *   problems: Problem[] }} Job
 */
/**
 * @typedef {{ schemaVersion: number, catalogue: unknown, jobs: Job[], trainings: Training[],
 *   problems: Problem[] }} Bundle
 */
/** @typedef {{ file: string, id: string, text: string }} Sheet */
/** Something that is not as it should be: `kind` groups, `file` is where to look, `message` says what.
 * @typedef {{ kind: string, id: string, file: string, message: string }} Difference */

/**
 * Reads every sheet below a folder, by the contract's rule: `.md` and `.txt` at any depth, none whose name or
 * folder begins with `_` or `.`.
 * @param {string} folder
 * @returns {Sheet[]}
 */
export function readSheets(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:md|txt)$/.test(file) && !file.split(sep).some((part) => /^[_.]/.test(part)))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8').replace(/^\ufeff/, '');
      const id = /^\*\*ID:\*\*\s*(\S+)/m.exec(text)?.[1] ?? basename(file).replace(/[_.][^\d].*$/, '');
      return { file, id, text };
    });
}
