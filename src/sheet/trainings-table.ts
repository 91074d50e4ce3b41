/** `formations.csv`, the facts of the trainings that sheets name: text → trainings and problems. */

import Papa from 'papaparse';
import { parseDomainPairs } from '../domain/domain-pair.ts';
import type { Problem, Training } from '../domain/job.ts';
import { parseLevel, suggestLevel } from '../domain/level.ts';
import { didYouMean, error, warning } from './problems.ts';

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
  for (const { cells, line, misquoted } of body) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (misquoted) {
      const message =
        'Un guillemet n’est pas fermé, ou est mal placé : cette ligne n’est pas lue. Un guillemet dans un texte s’écrit deux fois.';
      problems.push(error('trainings-row', message, { line, column: 1 }));
      continue;
    }
    if (cells.length !== names.length) {
      const message = `Cette ligne a ${cells.length} colonnes au lieu de ${names.length} : elle n’est pas lue. Vérifiez les guillemets et les séparateurs.`;
      problems.push(error('trainings-row', message, { line, column: 1 }));
      continue;
    }
    const row = toRow(names, cells);
    const problem = rowProblem(row, trainings);
    if (problem !== null) {
      problems.push(error(problem.code, problem.message, { line, column: 1 }));
      continue;
    }
    trainings.set(row.id, toTraining(row, line, problems));
    lines.set(row.id, line);
  }
  return { trainings: [...trainings.values()], lines, problems };
}

type TableRow = { cells: string[]; line: number; misquoted: boolean };

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
        rows.push({ cells: result.data, line, misquoted });
        const end = misquoted ? endOfLine(rest, read) : result.meta.cursor;
        line += rest.slice(read, end).split('\n').length - 1;
        read = end;
        if (misquoted) parser.abort();
      },
    });
    start = read === 0 ? text.length : start + read;
  }
  return rows;
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

function rowProblem(row: Row, known: ReadonlyMap<string, Training>): { code: string; message: string } | null {
  if (!/^[A-Z]+\.\d+$/.test(row.id)) {
    return {
      code: 'trainings-row',
      message: `« ${row.id} » n’est pas un identifiant de formation, comme « FOR.7016 » : cette ligne n’est pas lue.`,
    };
  }
  if (row.label === '') {
    return { code: 'trainings-row', message: `La formation ${row.id} n’a pas de nom : cette ligne n’est pas lue.` };
  }
  if (known.has(row.id)) {
    return {
      code: 'trainings-duplicate',
      message: `La formation ${row.id} est déjà plus haut dans le tableau : cette ligne n’est pas lue.`,
    };
  }
  return null;
}

function toTraining(row: Row, line: number, problems: Problem[]): Training {
  const level = row.niveau_sortie === '' ? null : parseLevel(row.niveau_sortie);
  if (level === null && row.niveau_sortie !== '') {
    const remedy = didYouMean(suggestLevel(row.niveau_sortie), 'Il est tenu pour inconnu.');
    problems.push(
      warning('trainings-level', `« ${row.niveau_sortie} » n’est pas un niveau connu. ${remedy}`, { line, column: 1 }),
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
