/** `formations.csv`, the facts of the trainings that sheets name: text → trainings and problems. */

import Papa from 'papaparse';
import { parseDomainPairs } from '../domain/domain-pair.ts';
import type { Problem, Training } from '../domain/job.ts';
import { parseLevel, suggestLevel } from '../domain/level.ts';
import { didYouMean, error, type Place, warning } from './problems.ts';

/** The table's columns, in the order of its header. */
export const TRAINING_COLUMNS = [
  'id',
  'label',
  'type',
  'sigle',
  'duree',
  'niveau_sortie',
  'certification',
  'rncp',
  'domaines',
] as const;

type Row = Record<(typeof TRAINING_COLUMNS)[number], string>;

/** What the table says; `lines`: the line that each training's row begins on, by its id. */
export type TableReading = { trainings: Training[]; lines: Map<string, number>; problems: Problem[] };

/** Reads the table: comma or semicolon, BOM or not. A row that is wrong is a problem, and the others stand. */
export function readTrainingsTable(text: string): TableReading {
  const problems: Problem[] = [];
  const trainings = new Map<string, Training>();
  const lines = new Map<string, number>();
  const rows = readRows(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const [header, ...body] = rows;
  const names = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const missing = TRAINING_COLUMNS.filter((column) => !names.includes(column));
  if (missing.includes('id') || missing.includes('label')) {
    const message = `La première ligne doit nommer les colonnes « ${TRAINING_COLUMNS.join(',')} » : le tableau des formations n’est pas lu.`;
    return { trainings: [], lines, problems: [error('trainings-header', message)] };
  }
  if (missing.length > 0) {
    problems.push(
      warning(
        'trainings-header',
        `Colonnes absentes de la première ligne : ${missing.join(', ')}. Elles sont tenues pour inconnues.`,
      ),
    );
  }
  for (const { cells, line, misquotedAt, placeOf } of body) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const placeIn = (column: keyof Row) => placeOf(names.indexOf(column));
    if (misquotedAt !== null) {
      const message =
        'Un guillemet n’est pas fermé, ou est mal placé : cette ligne n’est pas lue. Un guillemet dans un texte s’écrit deux fois.';
      problems.push(error('trainings-row', message, { line, column: misquotedAt }));
      continue;
    }
    if (cells.length !== names.length) {
      const message = `Cette ligne a ${cells.length} colonnes au lieu de ${names.length} : elle n’est pas lue. Vérifiez les guillemets et les séparateurs.`;
      problems.push(error('trainings-row', message, placeOf(Math.min(cells.length, names.length + 1) - 1)));
      continue;
    }
    const row = toRow(names, cells);
    const problem = rowProblem(row, trainings);
    if (problem !== null) {
      problems.push(error(problem.code, problem.message, placeIn(problem.column)));
      continue;
    }
    trainings.set(row.id, toTraining(row, placeIn('niveau_sortie'), problems));
    lines.set(row.id, line);
  }
  return { trainings: [...trainings.values()], lines, problems };
}

/** `misquotedAt`: the column of the first quote of a row whose quotes are wrong. `placeOf`: where a cell begins, by its number from 0; the row's own beginning where it has no such cell. */
type TableRow = { cells: string[]; line: number; misquotedAt: number | null; placeOf: (cell: number) => Place };

/**
 * Rows with the line that each begins on: a quoted cell may hold line ends. After a row whose quotes are wrong, reading
 * begins anew on the next line, so that one lost quote does not swallow the rest of the table.
 */
function readRows(text: string): TableRow[] {
  const firstLine = text.slice(0, /\n|$/.exec(text)?.index ?? 0);
  const delimiter = firstLine.split(';').length > firstLine.split(',').length ? ';' : ',';
  const rows: TableRow[] = [];
  let line = 1;
  for (let start = 0; start < text.length; ) {
    const rest = text.slice(start);
    let read = 0;
    Papa.parse<string[]>(rest, {
      delimiter,
      newline: '\n',
      step: (result, parser) => {
        const misquoted = result.errors.some((reason) => reason.type === 'Quotes');
        const end = misquoted ? endOfLine(rest, read) : result.meta.cursor;
        const at = { text: rest.slice(read, end), line, delimiter };
        rows.push({
          cells: result.data,
          line,
          misquotedAt: misquoted ? at.text.indexOf('"') + 1 : null,
          placeOf: (cell) => placeOfCell(at, cell),
        });
        line += rest.slice(read, end).split('\n').length - 1;
        read = end;
        if (misquoted) parser.abort();
      },
    });
    start = read === 0 ? text.length : start + read;
  }
  return rows;
}

/** Counts the separators that stand outside quotes: the CSV reader says only where a row begins. */
function placeOfCell(
  { text, line, delimiter }: { text: string; line: number; delimiter: string },
  cell: number,
): Place {
  let start = 0;
  let isQuoted = false;
  for (let at = 0, seen = 0; at < text.length && seen < cell; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    if (text[at] === delimiter && !isQuoted) {
      seen += 1;
      start = at + 1;
    }
  }
  const before = text.slice(0, start).split('\n');
  return { line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

function toRow(names: readonly string[], cells: readonly string[]): Row {
  const cell = (column: string) => {
    const text = (cells[names.indexOf(column)] ?? '').normalize('NFC').trim();
    return text.toLowerCase() === 'non renseigné' ? '' : text;
  };
  return {
    id: cell('id'),
    label: cell('label'),
    type: cell('type'),
    sigle: cell('sigle'),
    duree: cell('duree'),
    niveau_sortie: cell('niveau_sortie'),
    certification: cell('certification'),
    rncp: cell('rncp'),
    domaines: cell('domaines'),
  };
}

type RowProblem = { code: string; message: string; column: keyof Row };

function rowProblem(row: Row, known: ReadonlyMap<string, Training>): RowProblem | null {
  if (!/^[A-Z]+\.\d+$/.test(row.id)) {
    return {
      code: 'trainings-row',
      message: `« ${row.id} » n’est pas un identifiant de formation, comme « FOR.7016 » : cette ligne n’est pas lue.`,
      column: 'id',
    };
  }
  if (row.label === '') {
    return {
      code: 'trainings-row',
      message: `La formation ${row.id} n’a pas de nom : cette ligne n’est pas lue.`,
      column: 'label',
    };
  }
  if (known.has(row.id)) {
    return {
      code: 'trainings-duplicate',
      message: `La formation ${row.id} est déjà plus haut dans le tableau : cette ligne n’est pas lue.`,
      column: 'id',
    };
  }
  return null;
}

function toTraining(row: Row, levelPlace: Place, problems: Problem[]): Training {
  const level = row.niveau_sortie === '' ? null : parseLevel(row.niveau_sortie);
  if (level === null && row.niveau_sortie !== '') {
    const remedy = didYouMean(suggestLevel(row.niveau_sortie), 'Il est tenu pour inconnu.');
    problems.push(
      warning('trainings-level', `« ${row.niveau_sortie} » n’est pas un niveau connu. ${remedy}`, levelPlace),
    );
  }
  return {
    id: row.id,
    label: row.label,
    type: row.type || null,
    acronym: row.sigle || null,
    duration: row.duree || null,
    exitLevel: level === null ? null : { id: level.id, label: level.label, rank: level.rank },
    certification: row.certification || null,
    rncp: row.rncp || null,
    domains: parseDomainPairs(row.domaines),
  };
}
