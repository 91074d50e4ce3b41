/** Onisep's list of jobs and table of trainings: what Azimut takes of their rows. */

import Papa from 'papaparse';
import { formatDomainPair, parseDomainPairs } from '../domain/domain-pair.ts';
import type { DomainPair } from '../domain/job.ts';
import { TRAINING_COLUMNS } from '../sheet/trainings-table.ts';
import type { Notes } from './notes.ts';
import type { Row } from './read-rows.ts';

/** What the list says of the jobs. `publications`: how many jobs each guide of Onisep's treats, by its title. */
export type JobList = {
  domains: Map<string, DomainPair[]>;
  romeCodes: Map<string, string[]>;
  publications: Map<string, number>;
};

/** Reads Idéo-Métiers Onisep: a job has a row for each guide that treats it, all with the same domains. */
export async function readJobList(rows: AsyncIterable<Row>, notes: Notes): Promise<JobList> {
  const list: JobList = { domains: new Map(), romeCodes: new Map(), publications: new Map() };
  for await (const row of rows) {
    const cell = cellsOf(row);
    const id = /MET\.\d+(?=\D*$)/.exec(cell('liensiteonisepfr'))?.[0];
    if (id === undefined) {
      notes.add('ligne sans identifiant de métier dans la liste des métiers', cell('libellemetier'));
      continue;
    }
    addNew(list.domains, id, parseDomainPairs(cell('domainesousdomaine')), formatDomainPair);
    addNew(list.romeCodes, id, [cell('coderome')].filter(Boolean), (code) => code);
    const title = cell('nompublication');
    if (title === '') continue;
    const details = [cell('collection'), cell('annee')].filter(Boolean).join(', ');
    const publication = details === '' ? title : `${title} (${details})`;
    list.publications.set(publication, (list.publications.get(publication) ?? 0) + 1);
  }
  return list;
}

/** `formations.csv` from Idéo-Formations initiales, and the ids that are in it. */
export async function readTrainings(
  rows: AsyncIterable<Row>,
  notes: Notes,
): Promise<{ file: string; ids: ReadonlySet<string> }> {
  const lines = new Map<string, string[]>();
  for await (const row of rows) {
    const cell = cellsOf(row);
    const [label, id] = [cell('libelleformationprincipal'), /[A-Z]+\.\d+(?=\D*$)/.exec(cell('urletidonisep'))?.[0]];
    if (id === undefined || label === '') {
      notes.add('ligne sans identifiant ou sans nom dans le tableau des formations', label || (id ?? ''));
      continue;
    }
    if (lines.has(id)) {
      notes.add('formation présente deux fois dans le tableau : la première est gardée', id);
      continue;
    }
    const domains = parseDomainPairs(cell('domainesousdomaine')).map(formatDomainPair);
    lines.set(id, [
      id,
      label,
      cell('libelletypeformation'),
      cell('sigleformation'),
      cell('duree'),
      cell('niveaudesortieindicatif'),
      cell('libelleniveaudecertification'),
      cell('coderncp'),
      domains.join(' | '),
    ]);
  }
  const file = Papa.unparse([[...TRAINING_COLUMNS], ...lines.values()], { newline: '\n' });
  return { file: `${file}\n`, ids: new Set(lines.keys()) };
}

function cellsOf(row: Row): (column: string) => string {
  return (column) => {
    const text = (row.get(column) ?? '').replace(/\s*[\t\n\r]\s*/g, ' ').trim();
    return text.toLowerCase() === 'non renseigné' ? '' : text;
  };
}

function addNew<T>(lists: Map<string, T[]>, id: string, values: readonly T[], keyOf: (value: T) => string): void {
  const known = lists.get(id) ?? [];
  const keys = new Set(known.map(keyOf));
  lists.set(id, [...known, ...values.filter((value) => !keys.has(keyOf(value)))]);
}
