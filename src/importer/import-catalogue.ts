/** Onisep's open data → the sheets of a catalogue, one at a time. Runs in Node and in a browser. */

import { slugify } from '../domain/fold.ts';
import type { CatalogueInfo, DomainPair } from '../domain/job.ts';
import { formatSheet } from '../sheet/format-sheet.ts';
import { detach } from './detach.ts';
import { type ImportNote, Notes } from './notes.ts';
import { isJobId, readId, readOfficialJob } from './official-job.ts';
import { type DataSet, type ImportSource, openSources, type SourceText } from './open-sources.ts';
import { readRows } from './read-rows.ts';
import { readXmlRecords } from './read-xml.ts';
import { type JobList, readJobList, readTrainings } from './tables.ts';

export type { ImportNote, ImportSource };

/** A sheet in our format. `file`: the name that it has in a new folder. */
export type ImportedSheet = { id: string; title: string; file: string; text: string };

/** How far an import has come. `share`: of all that is read, from 0 to 1; `null` where sizes are not known before. */
export type ImportProgress = { sheets: number; share: number | null };

/** What an import is given beside the sources. */
export type ImportOptions = {
  /** ISO date; `null`: by a file's name, else unknown. */
  edition: string | null;
  /** Whether the sources are the files of a folder, of which some may be others. */
  isFolder?: boolean;
  /** Takes a sheet; the next is read when it is done. */
  onSheet: (sheet: ImportedSheet) => void | Promise<void>;
  onProgress?: (progress: ImportProgress) => void;
  /** A job's domains where no list of jobs is given. */
  domainsOf?: (id: string) => readonly DomainPair[];
  signal?: AbortSignal;
};

/** What could not be a sheet of its own: kept apart, and why. */
export type LeftOutSheet = { file: string; text: string; reason: string };

/** What an import brought, beside the sheets. */
export type ImportResult = {
  sheets: number;
  catalogue: CatalogueInfo;
  /** The text of `formations.csv`; `null`: no table was given. */
  trainingsFile: string | null;
  sources: { name: string; dataSet: DataSet }[];
  counts: { withDomains: number; trainings: number; trainingsWithFacts: number };
  leftOut: LeftOutSheet[];
  notes: ImportNote[];
  /** Onisep's guides by title, with how many jobs each treats. */
  publications: ReadonlyMap<string, number>;
};

/** Where the open data is published, and under which licence. */
const PUBLISHED: CatalogueInfo = {
  title: 'Fiches métiers de l’Onisep',
  source: 'Onisep, Idéo-Fiches métiers, données ouvertes',
  sourceUrl: 'https://opendata.onisep.fr/data/5fe0808a2da6f/2-ideo-fiches-metiers.htm',
  edition: null,
  licence: 'ODbL 1.0',
};

/** How many characters of a title a file's name holds at most. */
const MAX_SLUG = 80;

/**
 * Imports a catalogue. Whatever of a job is unusual is in `notes`; a job without an id or title, or whose id was there
 * before, is in `leftOut`.
 *
 * @throws SourceError where a source cannot be imported: then nothing of it should be used
 * @throws DOMException (`AbortError`) where `signal` says so
 */
export async function importCatalogue(sources: readonly ImportSource[], options: ImportOptions): Promise<ImportResult> {
  const texts = await openSources(sources, options.isFolder);
  const notes = new Notes();
  const find = (dataSet: DataSet) => texts.find((text) => text.dataSet === dataSet);
  const jobList = await readTable(find('job-list'), (rows) => readJobList(rows, notes), options);
  const trainings = await readTable(find('trainings'), (rows) => readTrainings(rows, notes), options);
  const sheets = find('sheets');
  if (sheets === undefined) throw new Error('openSources finds sheets or throws');
  const read = await readSheets(sheets, jobList, notes, options);
  return {
    sheets: read.ids.size,
    catalogue: { ...PUBLISHED, edition: options.edition ?? editionInName(sheets.name) },
    trainingsFile: trainings?.file ?? null,
    sources: texts.map(({ name, dataSet }) => ({ name, dataSet })),
    counts: {
      withDomains: read.withDomains,
      trainings: read.trainings.size,
      trainingsWithFacts: [...read.trainings].filter((id) => trainings?.ids.has(id)).length,
    },
    leftOut: read.leftOut,
    notes: notes.list(),
    publications: mergeCounts(read.publications, jobList?.publications ?? new Map()),
  };
}

/** The date in a file's name (« fiches-2025-10-21.xml », « 21102025 ») as an ISO date; `null`: there is none. */
export function editionInName(name: string): string | null {
  for (const match of name.matchAll(
    /(?<!\d)(?:(20\d\d)[-_.]?(\d\d)[-_.]?(\d\d)|(\d\d)[-_.]?(\d\d)[-_.]?(20\d\d))(?!\d)/g,
  )) {
    const [, year, month, day, endDay, endMonth, endYear] = match;
    const date = `${year ?? endYear}-${month ?? endMonth}-${day ?? endDay}`;
    if (isDate(date)) return date;
  }
  return null;
}

/** Whether a text is the ISO date of a day that exists. */
export function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

async function readTable<T>(
  text: SourceText | undefined,
  take: (rows: ReturnType<typeof readRows>) => Promise<T>,
  { signal }: ImportOptions,
): Promise<T | null> {
  return text === undefined ? null : take(readRows(stoppable(text.read(), signal), text.format, text.name));
}

async function readSheets(text: SourceText, jobList: JobList | null, notes: Notes, options: ImportOptions) {
  const ids = new Set<string>();
  const trainings = new Set<string>();
  const publications = new Map<string, number>();
  const leftOut: LeftOutSheet[] = [];
  let [read, withDomains, last] = [0, 0, null as string | null];
  const pieces = counting(stoppable(text.read(), options.signal), (length) => {
    read += length;
    options.onProgress?.({ sheets: ids.size, share: text.bytes === null ? null : Math.min(1, read / text.bytes) });
  });
  for await (const record of readXmlRecords(pieces, { name: text.name, last: () => last })) {
    if (record.name !== 'metier') {
      notes.add(`élément nouveau « ${record.name} » entre les fiches, non repris`, last ?? 'au début');
      continue;
    }
    const id = readId(record);
    const shown = id || `la fiche après ${last ?? 'le début'}`;
    const job = readOfficialJob(record, (what) => notes.add(what, shown));
    const domains = jobList === null ? (options.domainsOf?.(id) ?? []) : (jobList.domains.get(id) ?? []);
    const romeCodes = job.source.romeCodes.length > 0 ? job.source.romeCodes : (jobList?.romeCodes.get(id) ?? []);
    const sheet = formatSheet({ ...job.source, romeCodes, domains: [...domains] });
    const title = detach(job.source.title);
    const reason = whyLeftOut(id, title, ids);
    if (reason !== null) {
      leftOut.push({
        file: `${leftOut.length + 1}-${slugify(title).slice(0, MAX_SLUG) || 'sans-titre'}.md`,
        text: sheet,
        reason,
      });
      continue;
    }
    ids.add(id);
    last = id;
    if (domains.length > 0) withDomains++;
    for (const training of job.source.trainings) trainings.add(training.id);
    for (const publication of job.publications) publications.set(publication, (publications.get(publication) ?? 0) + 1);
    const listed = jobList?.romeCodes.get(id)?.filter((code) => !romeCodes.includes(code)) ?? [];
    if (listed.length > 0) {
      notes.add(
        'autre code ROME dans la liste des métiers que dans la fiche, qui fait foi',
        `${id} (${listed.join(', ')})`,
      );
    }
    await options.onSheet({ id, title, file: fileName(id, job.source.masculine), text: sheet });
  }
  return { ids, trainings, publications, leftOut, withDomains };
}

function whyLeftOut(id: string, title: string, known: ReadonlySet<string>): string | null {
  if (!isJobId(id)) {
    const shown = id.length > 60 ? `${id.slice(0, 60)}…` : id;
    return id === ''
      ? 'elle n’a pas d’identifiant'
      : `« ${shown} » n’est pas un identifiant de métier, comme « MET.895 »`;
  }
  if (title === '') return `${id} n’a pas de titre`;
  return known.has(id) ? `${id} est déjà l’identifiant d’une fiche plus haut` : null;
}

function fileName(id: string, title: string): string {
  const slug = slugify(title).slice(0, MAX_SLUG).replace(/-$/, '');
  return slug === '' ? `${id}.md` : `${id}-${slug}.md`;
}

async function* stoppable(pieces: AsyncIterable<string>, signal: AbortSignal | undefined): AsyncGenerator<string> {
  for await (const piece of pieces) {
    signal?.throwIfAborted();
    yield piece;
  }
}

async function* counting(pieces: AsyncIterable<string>, count: (length: number) => void): AsyncGenerator<string> {
  for await (const piece of pieces) {
    yield piece;
    count(piece.length);
  }
}

function mergeCounts(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): Map<string, number> {
  const merged = new Map(one);
  for (const [title, count] of other) merged.set(title, Math.max(count, merged.get(title) ?? 0));
  return merged;
}
