/** Loads what keeps the selection, after the first painting; and the few things that the first pages do with it. */

import { whenPageRests } from '../ui/when-idle.ts';
import { publish, type SeenJob } from './keeping.ts';
import { isVisitOnly } from './visit-only.ts';

/** The name of the selection's own database. */
const DATABASE = 'azimut-selection';

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

/** Loads the store where there is something to show of it, and otherwise once the page has nothing better to do. */
export async function loadStoreInTime(): Promise<void> {
  // What fails here is tried again, and said, when it is needed.
  const load = () => loadStore().catch(() => undefined);
  const names = await listDatabases();
  if (isVisitOnly() || names.includes(DATABASE)) await load();
  else whenPageRests(load);
}

async function listDatabases(): Promise<(string | undefined)[]> {
  try {
    return (await indexedDB.databases()).map(({ name }) => name);
  } catch {
    return []; // Storage is refused.
  }
}

/** Keeps a job, or keeps it no more. */
export function setKept(job: SeenJob, isKept: boolean): void {
  loadStore().then(
    (store) => store.setKept(job, isKept),
    () => publish({ said: 'Ça n’a pas marché : recharge la page, puis réessaie.', isFailure: true }),
  );
}

/** Remembers a job whose sheet was opened. */
export function rememberSeen(job: SeenJob): void {
  loadStore().then(
    (store) => store.rememberSeen(job),
    () => undefined,
  );
}
