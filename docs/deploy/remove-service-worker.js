// The way back: put in the place of service-worker.js, it takes the service worker and its copy of the app away from every
// device that comes by, and lets open pages load anew. What readers keep (selection, answers, classes) stays.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      // Other apps of the same host have caches too.
      const isOurs = (key) => key.startsWith('azimut') || key.endsWith(self.registration.scope);
      for (const key of (await caches.keys()).filter(isOurs)) await caches.delete(key);
      await self.registration.unregister();
      for (const client of await self.clients.matchAll({ type: 'window' })) client.navigate(client.url);
    })(),
  );
});
