/** A table of the open data, as XML, CSV or JSON → rows. */

import Papa from 'papaparse';
import { foldText } from '../domain/fold.ts';
import { childrenOf, readXmlRecords, textOf } from './read-xml.ts';
import { SourceError } from './source-error.ts';

/** The form that a file's text has. */
export type TextFormat = 'xml' | 'csv' | 'json';

/** A row by column; names are folded to letters and digits, so that « domaine/sous-domaine » is `domainesousdomaine`. */
export type Row = ReadonlyMap<string, string>;

/** The largest table that is read when it is not XML, in characters: ten times the largest real one. */
const MAX_TABLE = 50_000_000;

/** The name under which a column is found. */
export function foldColumn(name: string): string {
  return foldText(name).replace(/[^a-z0-9]/g, '');
}

/**
 * Reads the rows of a table.
 *
 * @throws SourceError where it cannot be read
 */
export async function* readRows(pieces: AsyncIterable<string>, format: TextFormat, name: string): AsyncGenerator<Row> {
  if (format === 'xml') {
    for await (const record of readXmlRecords(pieces, { name, last: () => null })) {
      yield toRow(childrenOf(record).map((child) => [child.name, textOf(child)]));
    }
    return;
  }
  const text = await readWhole(pieces, name);
  yield* format === 'csv' ? readCsv(text, name) : readJson(text, name);
}

function toRow(cells: readonly (readonly [string, unknown])[]): Row {
  return new Map(cells.map(([column, value]) => [foldColumn(column), value == null ? '' : String(value).trim()]));
}

async function readWhole(pieces: AsyncIterable<string>, name: string): Promise<string> {
  const read: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > MAX_TABLE)
      throw new SourceError(`${name} : plus de ${MAX_TABLE / 1e6} Mo, ce n’est pas un tableau de l’Onisep.`);
    read.push(piece);
  }
  return read.join('');
}

function* readCsv(text: string, name: string): Generator<Row> {
  const firstLine = text.slice(0, /\n|$/.exec(text)?.index ?? 0);
  const count = (delimiter: string) => firstLine.split(delimiter).length;
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), {
    delimiter: [';', ',', '\t'].sort((one, other) => count(other) - count(one))[0] ?? ';',
    skipEmptyLines: 'greedy',
  });
  const misquoted = errors.find((reason) => reason.type === 'Quotes');
  if (misquoted !== undefined) {
    throw new SourceError(
      `${name}, ligne ${(misquoted.row ?? 0) + 1} : un guillemet n’est pas fermé, le tableau s’arrête peut-être au milieu. Téléchargez-le à nouveau.`,
    );
  }
  const [header = [], ...rows] = data;
  for (const [index, row] of rows.entries()) {
    if (row.length !== header.length) {
      throw new SourceError(
        `${name}, ligne ${index + 2} : ${row.length} colonnes au lieu de ${header.length}. Téléchargez le tableau à nouveau.`,
      );
    }
    yield toRow(header.map((column, at) => [column, row[at]]));
  }
}

function* readJson(text: string, name: string): Generator<Row> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (reason) {
    const detail = reason instanceof Error ? reason.message : String(reason);
    throw new SourceError(`${name} : ce n’est pas du JSON entier (${detail}). Téléchargez le fichier à nouveau.`);
  }
  const rows = findArray(parsed);
  if (rows === null) throw new SourceError(`${name} : ce JSON ne contient pas de liste.`);
  for (const row of rows) {
    if (typeof row === 'object' && row !== null) yield toRow(Object.entries(row));
  }
}

/** The list of rows: the document itself, or what it holds under a name (« results »). */
function findArray(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return null;
  for (const part of Object.values(value)) {
    const found = findArray(part);
    if (found !== null) return found;
  }
  return null;
}
