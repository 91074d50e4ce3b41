/**
 * What is kept on the device, in words. On the first visit the whole app and its whole catalogue are taken at once, and
 * are there only when all of it is (`precache`): a file that does not hash to what the build wrote is refused, those that
 * came before a broken line are not asked for again, and what the browser has thrown away is taken anew when it is needed,
 * or when the page asks for all of it (`completeCopy`); the importer alone, which few need, is kept once its page is
 * opened (`keepImporter`). From then on every request of the app is answered from the device; every address that is a
 * page is answered by the app's one page without content (`shell.html`). A new version is taken whole in the background and
 * waits: it takes over when the reader says yes, or when every tab of the old one is closed. Old versions' files then go. A
 * catalogue that somebody imports is kept apart from all this, by `src/app/catalogue/device-store.ts`.
 */

import {
  addPlugins,
  addRoute,
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  matchPrecache,
  precache,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';
import { SHELL_FILE } from '../domain/shell-file.ts';
import { COMPLETE, type CopyWord, FILE_TAKEN, IMPORTER_PATH, TAKE_OVER } from './messages.ts';

/** A file that the device keeps: `revision` where its name holds no hash of its content. */
type Kept = { url: string; revision: string | null; integrity?: string };

declare const self: ServiceWorkerGlobalScope;

// The build puts the list here, completed by `src/compiler/offline-list.ts`.
const LIST = self.__WB_MANIFEST as Kept[];
const PAGE = SHELL_FILE;

addPlugins([{ cacheDidUpdate: tellFileTaken }]);
precache(LIST);
cleanupOutdatedCaches();
// The licences are a file of their own, which nobody needs without network.
registerRoute(new NavigationRoute(answerWithPage(), { denylist: [/\/third-party\.txt$/] }));
addRoute();
registerRoute(({ url }) => url.pathname.includes(IMPORTER_PATH), keepImporter);
// What has gone and cannot be kept anew (no room) is used all the same.
setCatchHandler(({ request }) => fetch(request));

/** The app's page as it is kept; where the browser has thrown it away, the server's, which may be of another version. */
function answerWithPage(): ReturnType<typeof createHandlerBoundToURL> {
  const kept = createHandlerBoundToURL(PAGE);
  const integrity = LIST.find(({ url }) => url === PAGE)?.integrity ?? '';
  return (options) => kept({ ...options, params: { integrity } }).catch(() => fetch(PAGE));
}

/** Lets the pages count what is there. */
async function tellFileTaken(): Promise<void> {
  for (const client of await self.clients.matchAll({ includeUncontrolled: true })) client.postMessage(FILE_TAKEN);
}

/** Takes what has gone of the copy: thrown away by the browser, or erased while another tab held on to this worker. */
async function completeCopy(event: ExtendableMessageEvent): Promise<void> {
  const kept = await Promise.all(LIST.map(({ url }) => matchPrecache(url)));
  const missing = LIST.filter((_, place) => kept[place] === undefined);
  if (missing.length === 0) return;
  const say = (word: CopyWord) => event.source?.postMessage(word);
  say({ copy: 'taking' });
  try {
    for (const { url, integrity } of missing) {
      const request = new Request(url);
      const take = createHandlerBoundToURL(url);
      await take({ event, request, url: new URL(request.url), params: { integrity: integrity ?? '' } });
    }
    say({ copy: 'ready' });
  } catch {
    say({ copy: 'stopped' });
  }
}

/** Answers with the importer as it is kept, else takes it, and it alone, from the network. */
async function keepImporter({ request }: { request: Request }): Promise<Response> {
  const cache = await caches.open('azimut-importer');
  const kept = await cache.match(request.url);
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  // A portal that wants a login answers with a page.
  if (response.ok && /javascript/.test(response.headers.get('Content-Type') ?? '')) {
    for (const earlier of await cache.keys()) await cache.delete(earlier);
    // Where there is no room it works all the same.
    await cache.put(request.url, response.clone()).catch(() => undefined);
  }
  return response;
}

self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) void self.skipWaiting();
  if (event.data === COMPLETE) event.waitUntil(completeCopy(event));
});

// The first visit's page, too, goes on without network: no older version is there to be mixed with.
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});
