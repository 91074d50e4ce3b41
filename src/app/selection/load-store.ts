/** Loads what keeps the selection, once there is a use for it; and the few things that the first pages do with it. */

import { openChannel } from '../device/open-channel.ts';
import { publish, type SeenJob, STORE } from './keeping.ts';
import { isVisitOnly } from './visit-only.ts';

type Store = typeof import('./selection-store.ts');

let loading: Promise<Store> | null = null;

/** The store, once it has read what is kept. Where its code cannot be had it is asked for again the next time. */
export function loadStore(): Promise<Store> {
  loading ??= readStore();
  return loading;
}

async function readStore(): Promise<Store> {
  try {
    const store = await import('./selection-store.ts');
    await store.openSelection();
    return store;
  } catch (reason) {
    loading = null;
    throw reason;
  }
}

/** Loads the store where something is kept already, and otherwise when another tab keeps something. */
export async function loadStoreIfUseful(): Promise<void> {
  // What fails here is tried again, and said, when it is needed.
  const load = () => void loadStore().catch(() => undefined);
  if (await isSomethingKept()) return load();
  const channel = openChannel(STORE);
  if (channel === null) return;
  channel.onmessage = () => {
    channel.close();
    load();
  };
}

async function isSomethingKept(): Promise<boolean> {
  try {
    if (isVisitOnly() || sessionStorage.getItem(STORE) !== null) return true;
    return (await indexedDB.databases()).some(({ name }) => name === STORE);
  } catch {
    return false; // Storage is refused.
  }
}

/** Keeps a job, or keeps it no more. */
export function setKept(job: SeenJob, isKept: boolean): void {
  loadStore().then(
    (store) => store.setKept(job, isKept),
    () => publish({ said: 'Ça n’a pas marché\u00a0: recharge la page, puis réessaie.', isFailure: true }),
  );
}

/** Remembers a job whose sheet was opened. */
export function rememberSeen(job: SeenJob): void {
  loadStore().then(
    (store) => store.rememberSeen(job),
    () => undefined,
  );
}
