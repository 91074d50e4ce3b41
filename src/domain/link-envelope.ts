/**
 * What every link of the app is wrapped in: text for an address's fragment, which browsers never send to a server; and back.
 *
 * `1 K LLL CCCCCC PAYLOAD`, without the spaces: the version of this format; `K`, a letter for what is in it and how it is
 * written, plain or compressed (deflate, then base64url); the payload's length in characters, base 36; its CRC-32,
 * base64url; the payload.
 */

/**
 * Why a link could not be read. `truncated`: its end is missing. `altered`: it is not as it was written. `newer`: a later
 * version wrote it. `too-long`: beyond what anything of ours needs.
 */
export type LinkProblem = 'not-ours' | 'truncated' | 'altered' | 'newer' | 'too-long';

/** Of a whole text, in characters. Longer ones are neither written nor read. */
export const LONGEST_LINK = 20_000;
/** Of what a payload holds, in bytes: stops a small text that would inflate without end. */
const LARGEST_CONTENT = 1_000_000;
/** How many compressed bytes are inflated at a time: at most a thousand times as many come of them before they are counted. */
const SLICE = 256;

const VERSION = '1';
const FRAME = /^(?<version>[1-9])(?<kind>[a-z])(?<length>[0-9a-z]{3})(?<checksum>[\w-]{6})(?<payload>[\w.-]*)$/;

/** The letters of what a link may hold, each with how that is written. */
export type LinkKinds = Readonly<Record<string, 'plain' | 'compressed'>>;

/**
 * Wraps a text, compressed, under the letter `compressed`; or as it is under `plain`, where that letter is given and it
 * makes the link no longer. Plain text must need no escaping in an address: letters, digits, `_`, `.`, `-`.
 *
 * @returns `null` where it would be longer than `LONGEST_LINK`
 */
export async function wrapLink(
  content: string,
  { plain, compressed: kind }: { plain?: string; compressed: string },
): Promise<string | null> {
  const compressed = toBase64Url(await readAll(deflate(new TextEncoder().encode(content)), Number.POSITIVE_INFINITY));
  const isPlain = plain !== undefined && compressed.length >= content.length;
  const payload = isPlain ? content : compressed;
  const link = VERSION + (isPlain ? plain : kind) + lengthOf(payload) + checksumOf(payload) + payload;
  return link.length > LONGEST_LINK ? null : link;
}

/** Unwraps what `wrapLink` wrapped, if it is of these kinds. Never fails otherwise than by a problem, whatever the text. */
export async function unwrapLink(
  text: string,
  kinds: LinkKinds,
): Promise<{ kind: string; content: string } | { problem: LinkProblem }> {
  const link = text.trim();
  if (link.length > LONGEST_LINK) return { problem: 'too-long' };
  const letters = Object.keys(kinds).join('');
  const { version, kind = '', length, checksum, payload = '' } = FRAME.exec(link)?.groups ?? {};
  if (version === undefined) return { problem: readBrokenFrame(link, letters) };
  if (version !== VERSION) return { problem: 'newer' };
  if (!letters.includes(kind)) return { problem: 'not-ours' };
  if (payload.length < Number.parseInt(length ?? '', 36)) return { problem: 'truncated' };
  if (length !== lengthOf(payload) || checksum !== checksumOf(payload)) return { problem: 'altered' };
  if (kinds[kind] === 'plain') return { kind, content: payload };
  try {
    const bytes = await readAll(inflate(fromBase64Url(payload)), LARGEST_CONTENT);
    return { kind, content: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (reason) {
    return { problem: reason instanceof TooLarge ? 'too-long' : 'altered' };
  }
}

/** A text that has not the frame of this version: another's, a piece of ours, or nothing of the kind. */
function readBrokenFrame(link: string, kinds: string): LinkProblem {
  const [version = ''] = link;
  if (/^[2-9][A-Za-z]/.test(link)) return 'newer';
  if (version !== VERSION || !new RegExp(`^1(?:[${kinds}]|$)`).test(link)) return 'not-ours';
  return /^1(?:[a-z](?:[0-9a-z]{0,3}|[0-9a-z]{3}[\w-]{0,5}))?$/.test(link) ? 'truncated' : 'altered';
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
