/** The address of a list of jobs: read and written by one pair of functions, which undo each other. */

import { cutText } from '../../domain/cut-text.ts';
import { JOB_LEVELS, type LevelId } from '../../domain/level.ts';
import { type JobFilters, NO_FILTERS } from '../../search/filters.ts';
import { SORTS, type Sort } from '../../search/sort-jobs.ts';

/** The columns of the table beside the title, in their order. */
export const COLUMNS = ['niveau', 'etudes', 'salaire', 'statut', 'domaine', 'interet', 'formations'] as const;
export type Column = (typeof COLUMNS)[number];

/** The columns of who chooses none. */
const USUAL_COLUMNS: readonly Column[] = ['niveau', 'salaire', 'statut', 'domaine'];

/** Stands for no column at all: the title is always there. */
const TITLE_ALONE = 'titre';

/** A view of the list of jobs: what its address says. `columns`: of the table, in the order of `COLUMNS`. */
export type JobView = {
  query: string;
  filters: JobFilters;
  sort: Sort;
  isTable: boolean;
  columns: readonly Column[];
};

/** What an address may name: the slugs of the catalogue in use. */
export type KnownSlugs = {
  interests: readonly string[];
  domains: readonly string[];
  statuses: readonly string[];
  trainings: ReadonlySet<string>;
};

/** A part of an address that means nothing here: it is ignored, and the reader told. */
export type UnknownPart = { name: string; value: string };

/** The view of a reader who asks nothing. */
export const WHOLE_LIST: JobView = {
  query: '',
  filters: NO_FILTERS,
  sort: 'pertinence',
  isTable: false,
  columns: USUAL_COLUMNS,
};

/** Beyond this a minimum salary asks for nothing that exists. */
const HIGHEST_SALARY = 20_000;
const LONGEST_QUERY = 200;

const NAMES = {
  query: 'q',
  levels: 'niveau',
  maxLevel: 'niveau-max',
  minSalary: 'salaire',
  keepUnstated: 'sans-salaire',
  interests: 'interet',
  anyInterest: 'interets',
  domains: 'domaine',
  statuses: 'statut',
  training: 'formation',
  sort: 'tri',
  isTable: 'vue',
  columns: 'colonnes',
} as const;

const READ_NAMES: readonly string[] = Object.values(NAMES);
const LEVEL_IDS: readonly LevelId[] = JOB_LEVELS.map((level) => level.id);

/** Reads an address's search part. What it cannot use is in `unknown`. */
export function readJobAddress(
  search: string | URLSearchParams,
  known: KnownSlugs,
): { view: JobView; unknown: UnknownPart[] } {
  const params = new URLSearchParams(search);
  const unknown: UnknownPart[] = [];
  const list = <T extends string>(name: string, allowed: readonly T[]): T[] => {
    const values = params
      .getAll(name)
      .flatMap((value) => value.split(','))
      .map((value) => value.trim());
    const found = [...new Set(values)].filter((value) => value !== '');
    return found.flatMap((value) => {
      const match = allowed.find((candidate) => candidate === value);
      if (match === undefined) unknown.push({ name, value });
      return match === undefined ? [] : [match];
    });
  };
  const one = <T>(name: string, read: (value: string) => T | null): T | null => {
    const value = params.get(name)?.trim() ?? '';
    if (value === '') return null;
    const result = read(value);
    if (result === null) unknown.push({ name, value });
    return result;
  };
  const filters: JobFilters = {
    levels: inOrder(list(NAMES.levels, LEVEL_IDS)),
    maxLevel: one(NAMES.maxLevel, (value) => LEVEL_IDS.find((id) => id === value && id !== 'autre') ?? null),
    minSalary: one(NAMES.minSalary, readEuros),
    keepUnstated: one(NAMES.keepUnstated, (value) => (value === '0' ? false : value === '1' ? true : null)) ?? true,
    interests: list(NAMES.interests, known.interests),
    anyInterest: one(NAMES.anyInterest, (value) => (value === 'ou' ? true : value === 'et' ? false : null)) ?? false,
    domains: list(NAMES.domains, known.domains),
    statuses: list(NAMES.statuses, known.statuses),
    training: one(NAMES.training, (value) => (known.trainings.has(value) ? value : null)),
  };
  const sort = one(NAMES.sort, (value) => SORTS.find((name) => name === value) ?? null) ?? 'pertinence';
  const isTable = one(NAMES.isTable, (value) => (value === 'tableau' ? true : value === 'fiches' ? false : null));
  const columns = list(NAMES.columns, [TITLE_ALONE, ...COLUMNS]);
  for (const [name, value] of params) {
    if (!READ_NAMES.includes(name)) unknown.push({ name, value });
  }
  return {
    view: {
      query: cutText(params.get(NAMES.query) ?? '', LONGEST_QUERY),
      filters,
      sort,
      isTable: isTable ?? false,
      columns: columns.length === 0 ? USUAL_COLUMNS : COLUMNS.filter((column) => columns.includes(column)),
    },
    unknown,
  };
}

/** Writes a view as an address's search part, with its question mark; empty for the whole list. Defaults are left out. */
export function writeJobAddress({ query, filters, sort, isTable, columns }: JobView): string {
  const shown = columns.join(',');
  const parts: [string, string][] = [
    [NAMES.query, query.trim() === '' ? '' : query],
    [NAMES.levels, inOrder(filters.levels).join(',')],
    [NAMES.maxLevel, filters.maxLevel ?? ''],
    [NAMES.minSalary, filters.minSalary === null ? '' : String(filters.minSalary)],
    [NAMES.keepUnstated, filters.keepUnstated ? '' : '0'],
    [NAMES.interests, filters.interests.join(',')],
    [NAMES.anyInterest, filters.anyInterest && filters.interests.length > 0 ? 'ou' : ''],
    [NAMES.domains, filters.domains.join(',')],
    [NAMES.statuses, filters.statuses.join(',')],
    [NAMES.training, filters.training ?? ''],
    [NAMES.sort, sort === 'pertinence' ? '' : sort],
    [NAMES.isTable, isTable ? 'tableau' : ''],
    [NAMES.columns, shown === USUAL_COLUMNS.join(',') ? '' : shown || TITLE_ALONE],
  ];
  const written = parts.filter(([, value]) => value !== '').map(([name, value]) => `${name}=${encodeValue(value)}`);
  return written.length === 0 ? '' : `?${written.join('&')}`;
}

/** The path of the list with these filters alone: « /metiers?niveau=cap ». */
export function listWith(filters: Partial<JobFilters>): string {
  return `/metiers${writeJobAddress({ ...WHOLE_LIST, filters: { ...NO_FILTERS, ...filters } })}`;
}

/** A comma is allowed in a query, and an address is read by people. What is typed may end with half a character. */
function encodeValue(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(/%2C/g, ',').replace(/%20/g, '+');
}

function inOrder(levels: readonly LevelId[]): LevelId[] {
  return LEVEL_IDS.filter((id) => levels.includes(id));
}

function readEuros(value: string): number | null {
  const euros = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
  return euros > 0 && euros <= HIGHEST_SALARY ? euros : null;
}
