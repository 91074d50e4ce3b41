/**
 * Files as they were downloaded → the texts in them: plain, gzip or zip, told apart by their first bytes, and which data
 * set each is by what it says. Web standards only, so that Node and a browser's worker run the same.
 */

import {
  BlobReader,
  configure,
  type Entry,
  ERR_UNSAFE_FILENAME,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { foldColumn, type TextFormat } from './read-rows.ts';
import { readText, tooLarge } from './read-text.ts';
import { SourceError } from './source-error.ts';

/** A file of the disk, or one dropped on a page. */
export type ImportSource = { name: string; content: Blob };

/** Which of the three data sets a text is. */
export type DataSet = 'sheets' | 'job-list' | 'trainings';

/** A text of a source. `bytes`: its size where known. */
export type SourceText = {
  name: string;
  dataSet: DataSet;
  format: TextFormat;
  bytes: number | null;
  read: () => AsyncIterable<string>;
};

/** Each data set as a reader knows it. */
export const DATA_SET_NAMES: Readonly<Record<DataSet, string>> = {
  sheets: 'les fiches métiers',
  'job-list': 'la liste des métiers',
  trainings: 'le tableau des formations',
};

/** The most bytes that are read of one text: forty times the real one, so a bomb ends here. */
const MAX_BYTES = 500_000_000;

/** The most files that a zip may hold. */
const MAX_ENTRIES = 1000;

/** How much of a text tells what it is, in bytes. */
const HEAD_BYTES = 65_536;

/** A column that only this data set has, folded. */
const COLUMN_OF: Readonly<Record<string, DataSet>> = {
  liensiteonisepfr: 'job-list',
  urletidonisep: 'trainings',
};

configure({ useWebWorkers: false });

type Stream = () => AsyncIterable<Uint8Array>;
type Part = { name: string; bytes: number | null; open: Stream };

/**
 * Finds the data sets in files: at most one of each.
 *
 * @param isFolder whether the files are those of a folder, where others may lie beside
 * @throws SourceError where a named file is none of Onisep's, two are the same data set, there are no sheets, an archive is
 *   broken, encrypted, too large or holds paths that lead out of it
 */
export async function openSources(sources: readonly ImportSource[], isFolder = false): Promise<SourceText[]> {
  const found: SourceText[] = [];
  const unknown: string[] = [];
  for (const source of sources) {
    const parts = await openParts(source, isFolder);
    const texts = (await Promise.all(parts.map(recognise))).filter((text) => text !== null);
    if (texts.length === 0) unknown.push(source.name);
    found.push(...texts);
  }
  for (const [index, text] of found.entries()) {
    const other = found.slice(0, index).find(({ dataSet }) => dataSet === text.dataSet);
    if (other !== undefined) {
      throw new SourceError(
        `${other.name} et ${text.name} sont tous deux ${DATA_SET_NAMES[text.dataSet]} : n’en donnez qu’un.`,
      );
    }
  }
  if (unknown.length > 0 && !isFolder) throw new SourceError(sayUnknown(unknown));
  if (!found.some(({ dataSet }) => dataSet === 'sheets')) {
    const seen = found.map(({ name, dataSet }) => `${name} (${DATA_SET_NAMES[dataSet]})`);
    throw new SourceError(
      `Il manque les fiches métiers en XML (Idéo-Fiches métiers)${seen.length === 0 ? '.' : `. Reconnu : ${seen.join(', ')}.`}`,
    );
  }
  return found;
}

function sayUnknown(names: readonly string[]): string {
  return `${names.join(', ')} : ce n’est ni les fiches métiers (XML), ni la liste des métiers, ni le tableau des formations de l’Onisep (XML, CSV ou JSON, tel quel, en gzip ou en zip).`;
}

async function openParts({ name, content }: ImportSource, isFolder: boolean): Promise<Part[]> {
  const [one, two, three] = new Uint8Array(await content.slice(0, 3).arrayBuffer());
  if (one === 0x50 && two === 0x4b) return openZip(name, content, isFolder);
  if (one === 0x1f && two === 0x8b) {
    return [{ name, bytes: null, open: () => unzipped(content, name) }];
  }
  if ((one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff)) {
    if (isFolder) return [];
    throw new SourceError(`${name} est en UTF-16. Azimut lit l’UTF-8, que publie l’Onisep : téléchargez-le à nouveau.`);
  }
  if (three === undefined) return [];
  return [{ name, bytes: content.size, open: () => chunksOf(content.stream()) }];
}

async function openZip(name: string, content: Blob, isFolder: boolean): Promise<Part[]> {
  const entries = await new ZipReader(new BlobReader(content)).getEntries().catch((reason: unknown) => {
    if (reason instanceof Error && reason.message === ERR_UNSAFE_FILENAME) {
      const path = 'filename' in reason ? String(reason.filename) : '';
      throw new SourceError(`${name} contient le chemin « ${path} », qui mène hors de l’archive : elle est refusée.`);
    }
    if (isFolder) return [];
    throw broken(name, reason);
  });
  if (entries.length > MAX_ENTRIES) {
    throw new SourceError(`${name} contient ${entries.length} fichiers : ce n’est pas une archive de l’Onisep.`);
  }
  return entries.flatMap((entry) => {
    const path = entry.filename;
    if (entry.directory || /(?:^|\/)(?:\.|__MACOSX\/)/.test(path)) return [];
    const shown = `${name} › ${path}`;
    if (entry.encrypted) throw new SourceError(`${shown} est protégé par un mot de passe : il ne peut pas être lu.`);
    if (entry.uncompressedSize > MAX_BYTES) throw tooLarge(shown, MAX_BYTES);
    return [{ name: shown, bytes: entry.uncompressedSize, open: () => readEntry(entry, shown) }];
  });
}

/** An entry's bytes as they are asked for: what is not asked for is not inflated. */
async function* readEntry(entry: Entry, name: string): AsyncGenerator<Uint8Array> {
  if (entry.directory) return;
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const stop = new AbortController();
  let failure: unknown = null;
  const writing = entry.getData(writable, { signal: stop.signal, checkSignature: true }).catch((reason: unknown) => {
    failure = reason;
  });
  try {
    yield* chunksOf(readable);
    await writing;
  } catch (reason) {
    if (reason instanceof SourceError) throw reason;
    failure ??= reason;
  } finally {
    stop.abort();
  }
  if (failure !== null) throw broken(name, failure);
}

async function* unzipped(content: Blob, name: string): AsyncGenerator<Uint8Array> {
  const stream = content.stream().pipeThrough(new DecompressionStream('gzip'));
  try {
    yield* chunksOf(stream);
  } catch (reason) {
    throw broken(name, reason);
  }
}

function broken(name: string, reason: unknown): SourceError {
  const detail = reason instanceof Error ? reason.message : String(reason);
  return new SourceError(`${name} : l’archive est abîmée ou incomplète (${detail}). Téléchargez-la à nouveau.`);
}

/** Not every browser lets a stream be iterated. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Which data set a part is, by the beginning of its text; `null`: none. */
async function recognise(part: Part): Promise<SourceText | null> {
  const head = await readHead(part);
  const format = formatOf(head);
  const dataSet = format === null ? null : dataSetOf(head, format);
  if (format === null || dataSet === null) return null;
  if (dataSet === 'sheets' && format !== 'xml') {
    throw new SourceError(`${part.name} : les fiches métiers se lisent en XML. Téléchargez-les dans ce format.`);
  }
  const { name, bytes, open } = part;
  return { name, dataSet, format, bytes, read: () => readText(open(), name, MAX_BYTES) };
}

async function readHead({ open }: Part): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of open()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= HEAD_BYTES) break;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES)).trimStart();
}

function formatOf(head: string): TextFormat | null {
  if (head.includes('\0')) return null;
  if (head.startsWith('<')) return 'xml';
  if (/^[[{]/.test(head)) return 'json';
  return head === '' ? null : 'csv';
}

function dataSetOf(head: string, format: TextFormat): DataSet | null {
  if (format === 'xml' && /<metiers?[\s>/]/.test(head)) return 'sheets';
  if (format === 'json' && /"(?:accroche_metier|nature_travail)"/.test(head)) return 'sheets';
  const firstLine = head.slice(0, /[\r\n]|$/.exec(head)?.index ?? 0);
  const names =
    format === 'csv'
      ? firstLine.split(/[;,\t]/)
      : (head.match(format === 'xml' ? /<[\w.-]+/g : /"[^"\\\n]{1,60}"(?=\s*:)/g) ?? []);
  if (format === 'csv' && names.some((name) => foldColumn(name) === 'accrochemetier')) return 'sheets';
  for (const name of names) {
    const dataSet = COLUMN_OF[foldColumn(name)];
    if (dataSet !== undefined) return dataSet;
  }
  return null;
}
