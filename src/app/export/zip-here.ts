/**
 * Stands in for `fflate` where write-excel-file asks for it (`resolve.alias` in `vite.config.ts`). That library's `zip` hands
 * large parts to a worker made of a blob, which the app's content security policy refuses; then it would wait for ever.
 * Packing the largest list here takes some tens of milliseconds.
 */

import { type Zippable, zipSync } from 'fflate/browser';

export * from 'fflate/browser';

/** As fflate's own, done at once. */
export function zip(files: Zippable, done: (error: unknown, archive: Uint8Array | null) => void): void {
  let archive: Uint8Array;
  try {
    archive = zipSync(files);
  } catch (error) {
    done(error, null);
    return;
  }
  done(null, archive);
}
