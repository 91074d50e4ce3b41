/** Bytes → pieces of text, as far as they are UTF-8. */

import { SourceError } from './source-error.ts';

/**
 * Decodes a stream piece by piece; a byte-order mark is left out.
 *
 * @throws SourceError where a byte is not UTF-8, with its line's place, or the text has more than `maxBytes`
 */
export async function* readText(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  maxBytes: number,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let read = 0;
  for await (const chunk of bytes) {
    const piece = decode(chunk);
    read += chunk.length;
    if (read > maxBytes) throw tooLarge(name, maxBytes);
    if (piece !== '') yield piece;
  }
  const last = decode(null);
  if (last !== '') yield last;

  function decode(chunk: Uint8Array | null): string {
    try {
      return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      const place = read + (chunk === null ? 0 : findWrongLine(chunk));
      throw new SourceError(
        `${name} : ce qui suit l’octet ${place} n’est pas de l’UTF-8. Téléchargez le fichier à nouveau, ou enregistrez-le en UTF-8.`,
      );
    }
  }
}

/** The refusal of a text that grows beyond what any edition has. */
export function tooLarge(name: string, maxBytes: number): SourceError {
  return new SourceError(
    `${name} : plus de ${maxBytes / 1e6} Mo une fois décompressé, bien plus que ce que publie l’Onisep. Rien n’a été importé : téléchargez le fichier à nouveau.`,
  );
}

/** Where the first line begins that is not UTF-8; 0 where it is the one that an earlier piece began. */
function findWrongLine(chunk: Uint8Array): number {
  for (let start = 0; start < chunk.length; ) {
    const end = chunk.indexOf(0x0a, start);
    const line = chunk.subarray(start, end < 0 ? chunk.length : end);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(line);
    } catch {
      return start;
    }
    start = end < 0 ? chunk.length : end + 1;
  }
  return 0;
}
