/** Erases all that the app keeps on this device, and nothing of another app that has the same host. */

import { endOffline } from '../shell/offline-notice.tsx';
import { forgetIn } from './unless-erased.tsx';

/** Where the browser does not say which there are. */
const DATABASES = ['azimut', 'azimut-selection', 'azimut-classes'];

/** How long a database may wait for other tabs that have it open, in milliseconds. */
const PATIENCE = 3000;

/** What could not be erased: databases, or the copy of the site with what serves it without network. */
export type Leftover = 'databases' | 'copy';

/**
 * Erases what is kept: storages, databases, the service worker and its caches. The app is to be ended first (`endApp`), since
 * it would write again.
 *
 * @returns what could not be erased
 */
export async function eraseDevice(): Promise<Leftover[]> {
  endOffline();
  for (const storage of [() => localStorage, () => sessionStorage]) forgetIn(storage);
  const [areDatabasesGone, isCopyGone] = await Promise.all([eraseDatabases(), eraseCopy()]);
  return [...(areDatabasesGone ? [] : ['databases' as const]), ...(isCopyGone ? [] : ['copy' as const])];
}

async function eraseDatabases(): Promise<boolean> {
  const gone = await Promise.all((await namesOfDatabases()).map(eraseDatabase));
  return gone.every(Boolean);
}

async function namesOfDatabases(): Promise<string[]> {
  try {
    return (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith('azimut') ? name : []));
  } catch {
    return DATABASES;
  }
}

/** Tabs of ours let go of it at once (`open-store.ts`); what does not, once it is closed. */
function eraseDatabase(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve(true);
      request.onerror = () => resolve(false);
      setTimeout(() => resolve(false), PATIENCE);
    } catch {
      resolve(false);
    }
  });
}

/** The service worker first, which would fill its caches again. */
async function eraseCopy(): Promise<boolean> {
  try {
    const scope = new URL(import.meta.env.BASE_URL, window.location.href).href;
    const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
    for (const registration of registrations) if (registration.scope === scope) await registration.unregister();
    if (!('caches' in window)) return true;
    // Workbox names a cache by the scope of its service worker.
    const isOurs = (name: string) => name.startsWith('azimut') || name.endsWith(scope);
    for (const name of (await caches.keys()).filter(isOurs)) await caches.delete(name);
    return !(await caches.keys()).some(isOurs);
  } catch {
    return false;
  }
}
