/**
 * A selection as the text of a link's fragment, which browsers never send to a server; and back.
 *
 * `1 K LLL CCCCCC PAYLOAD`, without the spaces: the version of this format; `K`, how the payload is written, `p` plain or `z`
 * compressed (deflate, then base64url); its length in characters, base 36; its CRC-32, base64url; the payload. It holds a
 * selection as lines: the jobs, each the number of its id with a letter for the verdict, joined by full stops
 * (`895o.10.17c`); then, where notes travel, a JSON list of them. Titles stay behind: who opens it has a catalogue.
 */

import { LONGEST_NOTE, MOST_JOBS, readSelection, type Selection, type Verdict } from './selection.ts';

/**
 * Why a link could not be read. `truncated`: its end is missing. `altered`: it is not as it was written. `newer`: a later
 * version wrote it. `too-long`: beyond what any selection needs.
 */
export type LinkProblem = 'not-ours' | 'truncated' | 'altered' | 'newer' | 'too-long';

export type LinkReading = { selection: Selection } | { problem: LinkProblem };

/** Of a whole text, in characters. Longer ones are neither written nor read. */
export const LONGEST_LINK = 20_000;
/** Of what a payload holds, in bytes: stops a small text that would inflate without end. */
const LARGEST_CONTENT = 1_000_000;
/** How many compressed bytes are inflated at a time: at most a thousand times as many come of them before they are counted. */
const SLICE = 256;

const VERSION = '1';
const LETTERS: Readonly<Record<Verdict, string>> = { yes: 'o', maybe: 'c', no: 'n' };
const FRAME = /^(?<version>[1-9])(?<kind>[pz])(?<length>[0-9a-z]{3})(?<checksum>[\w-]{6})(?<payload>[\w.-]*)$/;
const JOB = /^(?<number>\d{1,12})(?<letter>[ocn]?)$/;

/**
 * Writes a selection. Notes travel only where `withNotes`. Jobs whose id no catalogue could have are left out.
 *
 * @returns `null` where it would be longer than `LONGEST_LINK`
 */
export async function writeLink({ jobs }: Selection, { withNotes }: { withNotes: boolean }): Promise<string | null> {
  const sound = jobs.filter(({ id }) => /^MET\.\d{1,12}$/.test(id));
  const list = sound.map(({ id, verdict }) => id.slice(4) + (verdict === null ? '' : LETTERS[verdict])).join('.');
  const hasNotes = withNotes && sound.some(({ note }) => note !== '');
  const content = hasNotes ? `${list}\n${JSON.stringify(sound.map(({ note }) => note))}` : list;
  const compressed = toBase64Url(await readAll(deflate(new TextEncoder().encode(content)), Number.POSITIVE_INFINITY));
  const [kind, payload] = hasNotes || compressed.length < content.length ? ['z', compressed] : ['p', content];
  const link = VERSION + kind + lengthOf(payload) + checksumOf(payload) + payload;
  return link.length > LONGEST_LINK ? null : link;
}

/** Reads what `writeLink` wrote; titles are empty. Never fails otherwise than by a problem, whatever the text. */
export async function readLink(text: string): Promise<LinkReading> {
  const link = text.trim();
  if (link.length > LONGEST_LINK) return { problem: 'too-long' };
  const frame = FRAME.exec(link)?.groups;
  if (frame === undefined) return { problem: readBrokenFrame(link) };
  const { version, kind, length, checksum, payload = '' } = frame;
  if (version !== VERSION) return { problem: 'newer' };
  if (payload.length < Number.parseInt(length ?? '', 36)) return { problem: 'truncated' };
  if (length !== lengthOf(payload) || checksum !== checksumOf(payload)) return { problem: 'altered' };
  if (kind === 'p') return readContent(payload);
  try {
    const bytes = await readAll(inflate(fromBase64Url(payload)), LARGEST_CONTENT);
    return readContent(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (reason) {
    return { problem: reason instanceof TooLarge ? 'too-long' : 'altered' };
  }
}

/** A text that has not the frame of this version: another's, a piece of ours, or nothing of the kind. */
function readBrokenFrame(link: string): LinkProblem {
  const [version = ''] = link;
  if (/^[2-9][A-Za-z]/.test(link)) return 'newer';
  if (version !== VERSION || !/^1(?:[pz]|$)/.test(link)) return 'not-ours';
  return /^1(?:[pz](?:[0-9a-z]{0,3}|[0-9a-z]{3}[\w-]{0,5}))?$/.test(link) ? 'truncated' : 'altered';
}

function readContent(content: string): LinkReading {
  const [list = '', ...rest] = content.split('\n');
  const entries = list === '' ? [] : list.split('.');
  if (entries.length > MOST_JOBS) return { problem: 'too-long' };
  const notes = rest.length === 0 ? entries.map(() => '') : readNotes(rest.join('\n'));
  if (notes === null || notes.length !== entries.length) return { problem: 'altered' };
  const jobs = entries.map((entry, place) => {
    const { number, letter } = JOB.exec(entry)?.groups ?? {};
    return { id: `MET.${number}`, title: '', note: notes[place], verdict: readVerdict(letter) };
  });
  const { selection, problem } = readSelection({ version: 2, jobs });
  return problem === null ? { selection } : { problem: 'altered' };
}

function readVerdict(letter = ''): Verdict | null {
  for (const [verdict, own] of Object.entries(LETTERS)) if (own === letter) return verdict as Verdict;
  return null;
}

/** `null`: not a list of notes as a selection holds them. */
function readNotes(json: string): string[] | null {
  try {
    const notes: unknown = JSON.parse(json);
    const isSound = (note: unknown) => typeof note === 'string' && note.length <= LONGEST_NOTE;
    return Array.isArray(notes) && notes.every(isSound) ? notes : null;
  } catch {
    return null;
  }
}

function lengthOf(payload: string): string {
  return payload.length.toString(36).padStart(3, '0');
}

/** CRC-32 of ASCII text (the polynomial of zip and PNG), six characters of base64url. */
function checksumOf(text: string): string {
  let crc = -1;
  for (let place = 0; place < text.length; place++) {
    crc ^= text.charCodeAt(place);
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  const sum = ~crc;
  return toBase64Url(Uint8Array.of(sum >>> 24, sum >>> 16, sum >>> 8, sum));
}

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const bytes = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(bytes, (letter) => letter.charCodeAt(0));
}

function deflate(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> {
  return sliced(bytes).pipeThrough(new CompressionStream('deflate-raw'));
}

function inflate(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> {
  return sliced(bytes).pipeThrough(new DecompressionStream('deflate-raw'));
}

/** Bytes a slice at a time, each when it is asked for. */
function sliced(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let from = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (from >= bytes.length) return controller.close();
        controller.enqueue(bytes.subarray(from, from + SLICE));
        from += SLICE;
      },
    },
    { highWaterMark: 0 },
  );
}

class TooLarge extends Error {}

/** Everything that comes. @throws TooLarge as soon as it is more than `most` bytes */
async function readAll(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel().catch(() => {}); // What inflates is of no more use, in whichever state it ends.
      throw new TooLarge();
    }
    chunks.push(value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
