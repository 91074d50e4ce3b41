/** The list of what a device keeps, as the service worker gets it: completed once all files of the build are written. */

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { OFFLINE_SIZE_FILE, type OfflineSize } from '../domain/offline-size.ts';

type Entry = { url: string; revision: string | null; size: number; integrity?: string };

/**
 * Says of each file what its content must hash to, so that nothing else is ever kept in its place (a portal's login, half a
 * file, a file of another version), and writes beside the app how large all of it is.
 *
 * @param folder where the build is written
 */
export function completeOfflineList(entries: readonly Entry[], folder: string): Entry[] {
  let bytes = 0;
  const complete = entries.map((entry): Entry => {
    const content = readFileSync(path.join(folder, entry.url));
    // As most servers send it. Pictures and fonts hardly shrink.
    bytes += gzipSync(content).length;
    return { ...entry, integrity: `sha256-${createHash('sha256').update(content).digest('base64')}` };
  });
  const size: OfflineSize = { files: complete.length, bytes };
  writeFileSync(path.join(folder, OFFLINE_SIZE_FILE), JSON.stringify(size));
  return complete;
}
