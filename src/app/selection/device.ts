/** What is kept on this device, in a database of its own (IndexedDB): the selection, and the jobs last seen. */

import { clear, get, set, update } from 'idb-keyval';
import { openStore } from '../device/open-store.ts';
import { STORE } from './keeping.ts';

/** `set-aside`: what could not be read, as it was. `file-offered`: whether the reader has answered the offer of a file. */
type Name = 'selection' | 'seen' | 'set-aside' | 'file-offered';

const store = openStore(STORE, 'selection');

/** @throws where the browser keeps nothing */
export function readKept(name: Name): Promise<unknown> {
  return get(name, store);
}

/** Writes a value in the place of another. @throws where there is no room */
export function writeKept(name: Name, value: unknown): Promise<void> {
  return set(name, value, store);
}

/**
 * Changes a value in one transaction, so that of two tabs neither loses what the other did.
 *
 * @throws what `change` throws: the value then stays as it is
 */
export function changeKept(name: Name, change: (value: unknown) => unknown): Promise<void> {
  return update(name, change, store);
}

/** Removes everything. */
export function clearKept(): Promise<void> {
  return clear(store);
}
