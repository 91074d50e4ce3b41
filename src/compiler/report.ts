/** What a compilation says to a person: problems by file, and a short table of what was made. */

import { brotliCompressSync, constants } from 'node:zlib';
import type { Bundle, FileProblem } from '../domain/job.ts';
import type { BrowserFile } from './catalogue-files.ts';

/** Dresses text for a terminal; `plainInk` leaves it as it is. */
export type Ink = Record<'red' | 'yellow' | 'dim' | 'bold', (text: string) => string>;

const dress = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
const bare = (text: string) => text;

const colourInk: Ink = { red: dress(31), yellow: dress(33), dim: dress(2), bold: dress(1) };
const plainInk: Ink = { red: bare, yellow: bare, dim: bare, bold: bare };

/** The ink that a stream shows: colour on a terminal, unless NO_COLOR asks for none. */
export function inkFor(stream: { isTTY?: boolean }): Ink {
  return stream.isTTY === true && !process.env.NO_COLOR ? colourInk : plainInk;
}

/** The problems grouped by file, one a line: `42:1  error  unknown-level  « bac +12 » n’est pas …`. */
export function formatProblems(problems: readonly FileProblem[], ink: Ink): string {
  const lines: string[] = [];
  for (const [file, found] of groupByFile(problems)) {
    lines.push(ink.bold(file));
    for (const { line, column, severity, code, message } of found) {
      const place = `${line}:${column}`.padEnd(7);
      const kind = severity === 'error' ? ink.red('erreur       ') : ink.yellow('avertissement');
      lines.push(`  ${ink.dim(place)} ${kind} ${message} ${ink.dim(code)}`);
    }
    lines.push('');
  }
  return lines.join('\n');
}

function groupByFile(problems: readonly FileProblem[]): Map<string, FileProblem[]> {
  const byFile = new Map<string, FileProblem[]>();
  for (const problem of problems) byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
  return byFile;
}

/** « 643 fiches, 0 erreur, 4 avertissements ». */
export function countLine(bundle: Bundle): string {
  const { errors, warnings } = countProblems(bundle.problems);
  return [many(bundle.jobs.length, 'fiche'), many(errors, 'erreur'), many(warnings, 'avertissement')].join(', ');
}

/** How many problems are errors, and how many warnings. */
export function countProblems(problems: readonly FileProblem[]): { errors: number; warnings: number } {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

/** The browser's files with their sizes, raw and compressed (brotli, quality 9: a server's are a little smaller). */
export function formatSizes(files: readonly BrowserFile[]): string {
  const rows = [
    sizeRow(
      'catalogue et recherche',
      files.filter((file) => !file.name.startsWith('data/sheets-')),
    ),
    sizeRow(
      'fiches entières',
      files.filter((file) => file.name.startsWith('data/sheets-')),
    ),
  ];
  return rows.join('\n');
}

function sizeRow(what: string, files: readonly BrowserFile[]): string {
  const raw = files.reduce((sum, file) => sum + Buffer.byteLength(file.content), 0);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  const compressed = files.reduce((sum, file) => sum + brotliCompressSync(file.content, { params }).length, 0);
  return `  ${what.padEnd(24)} ${many(files.length, 'fichier').padStart(11)} ${kilobytes(raw)} ${kilobytes(compressed)} en brotli`;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString('fr')} Ko`.padStart(9);
}

/** « 3 fiches », « 1 fiche ». */
export function many(count: number, noun: string): string {
  return `${count.toLocaleString('fr')} ${noun}${count > 1 ? 's' : ''}`;
}
