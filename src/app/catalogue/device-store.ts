/** The files of an imported catalogue in the browser's storage (IndexedDB). Loaded on demand; runs in a worker too. */

import { delMany, get, keys, setMany } from 'idb-keyval';
import { once } from '../../domain/once.ts';
import { openStore } from '../device/open-store.ts';
import { isOfGeneration } from './device-names.ts';

const store = once(() => openStore('azimut', 'catalogue-files'));

/** The bytes of a file, UTF-8; `null`: it is not there. */
export async function readDeviceFile(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const kept: unknown = await get(name, store());
  return kept instanceof Uint8Array ? new Uint8Array(kept) : null;
}

/** Writes files, all of them or none. */
export async function writeDeviceFiles(files: readonly { name: string; readonly content: string }[]): Promise<void> {
  const encoder = new TextEncoder();
  await setMany(
    files.map(({ name, content }) => [name, encoder.encode(content)]),
    store(),
  );
}

/** Removes every file but those of one import: what earlier and interrupted ones left. */
export async function cleanDevice(generation: string | null): Promise<void> {
  const names = await keys<string>(store());
  await delMany(
    names.filter((name) => generation === null || !isOfGeneration(name, generation)),
    store(),
  );
}

/** Fails where this browser keeps no files here, as some do in private windows. */
export async function checkDevice(): Promise<void> {
  await get('', store());
}
