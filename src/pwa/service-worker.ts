/**
 * What is kept on the device, in words. On the first visit the whole app and its whole catalogue are taken at once, and
 * are there only when all of it is (`precacheAndRoute`); the importer alone, which few need, is kept once its page is
 * opened (`keepImporter`). From then on every request of the app is answered from the device; every address that is a page is answered by the app's
 * one page. A new version is taken whole in the background and waits: it takes over when the reader says yes, or when
 * every tab of the old one is closed. Old versions' files then go. A catalogue that somebody imports is kept apart from
 * all this, by `src/app/catalogue/device-store.ts`.
 */

import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { IMPORTER_PATH, TAKE_OVER } from './messages.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] };

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
// The licences are a file of their own, which nobody needs without network.
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html'), { denylist: [/\/third-party\.txt$/] }));
registerRoute(({ url }) => url.pathname.includes(IMPORTER_PATH), keepImporter);

/** Answers with the importer as it is kept, else takes it, and it alone, from the network. */
async function keepImporter({ request }: { request: Request }): Promise<Response> {
  const cache = await caches.open('azimut-importer');
  const kept = await cache.match(request.url);
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  // A portal that wants a login answers with a page.
  if (response.ok && /javascript/.test(response.headers.get('Content-Type') ?? '')) {
    for (const earlier of await cache.keys()) await cache.delete(earlier);
    await cache.put(request.url, response.clone());
  }
  return response;
}

self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) void self.skipWaiting();
});

// The first visit's page, too, goes on without network: no older version is there to be mixed with.
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});
