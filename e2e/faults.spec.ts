/** Bad lines, portals, full devices: each ends in what is kept or in a clear word. The table is in docs/offline.md. */

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { FAULTS, type FaultyServer, serveFaulty } from './faulty-server.ts';

const test = base.extend<{ server: FaultyServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for from the pattern.
  server: async ({}, use) => {
    const server = await serveFaulty();
    await use(server);
    await server.close();
  },
});

const ready = (page: Page) => page.getByText('Tout le site est gardé sur cet appareil');
const cards = (page: Page) => page.getByRole('region', { name: 'Résultats' }).getByRole('listitem');

/** Without its service worker, a page shows what the network gives it. */
const withoutWorker = (context: BrowserContext) =>
  context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));

test.describe('on a first visit', () => {
  for (const [fault, answer] of Object.entries(FAULTS)) {
    test(`where ${fault}, the page says so, and works at the next try`, async ({ page, context, server }) => {
      await withoutWorker(context);
      await page.clock.install();
      server.fail(/\/data\/catalogue/, answer);
      await page.goto(`${server.address}metiers`);
      const message = page.getByRole('heading', { level: 1, name: 'Cette page n’a pas pu être chargée' });
      // The tries, and the rests between them.
      await expect(async () => {
        await page.clock.runFor(5000);
        await expect(message).toBeVisible({ timeout: 100 });
      }).toPass();
      server.mend();
      await page.getByRole('button', { name: 'Réessayer' }).click();
      await expect(cards(page).first()).toBeVisible();
    });
  }

  test('where the code of a page does not come, the others stay usable', async ({ page, context, server }) => {
    await withoutWorker(context);
    await page.clock.install();
    server.fail(/\/assets\/about-page/, FAULTS['nothing answers']);
    await page.goto(`${server.address}a-propos`);
    await expect(async () => {
      await page.clock.runFor(5000);
      await expect(page.getByText('Le réseau ne répond pas.')).toBeVisible({ timeout: 100 });
    }).toPass();
    await page.getByRole('link', { name: 'Métiers', exact: true }).click();
    await expect(cards(page).first()).toBeVisible();
  });
});

test.describe('while the app is being taken', () => {
  for (const fault of [
    'the line breaks',
    'a portal wants a login',
    'half a file comes',
    'the server answers 500',
    'the file is not found',
  ] as const) {
    test(`and ${fault}, nothing half is used, and what came is not asked for again`, async ({
      page,
      context,
      server,
    }) => {
      server.fail(/\/data\/sheets-1/, FAULTS[fault]);
      await page.goto(`${server.address}a-propos`);
      await expect(page.getByText('Le site n’a pas pu être gardé en entier')).toBeVisible();
      const total = readdirSync('seeds/metiers').length;
      await expect(page.getByText(new RegExp(`^\\d+ sur ${total} fiches sont là`))).toBeVisible();
      const first = [...server.asked.keys()].find((url) => /\/data\/sheets-2/.test(url)) ?? '';
      const before = server.asked.get(first);
      server.mend();
      await page.getByRole('button', { name: /^Reprendre \(\d+(,\d)? Mo en tout\)/ }).click();
      await expect(ready(page)).toBeVisible();
      expect(before).toBeGreaterThan(0);
      expect(server.asked.get(first)).toBe(before);
      await context.setOffline(true);
      await page.goto(`${server.address}metiers`);
      await expect(cards(page)).toHaveCount(total);
    });
  }

  test('and the line comes back, taking goes on by itself', async ({ page, server }) => {
    server.fail(/\/data\/sheets-1/, FAULTS['the line breaks']);
    await page.goto(`${server.address}a-propos`);
    await expect(page.getByText('Le site n’a pas pu être gardé en entier')).toBeVisible();
    server.mend();
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await expect(ready(page)).toBeVisible();
  });

  test('and the device is full, the app works from the network and says so', async ({ page, context, server }) => {
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: server.address.slice(0, -1), quotaSize: 100_000 });
    await page.goto(`${server.address}a-propos`);
    await expect(page.getByText('la place manque sur l’appareil')).toBeVisible();
    await page.getByRole('link', { name: 'Métiers', exact: true }).click();
    await expect(cards(page).first()).toBeVisible();
  });
});

test('what could not be taken is not taken by another tab, once all is erased', async ({ page, context, server }) => {
  server.fail(/\/data\/sheets-1/, FAULTS['the line breaks']);
  const other = await context.newPage();
  for (const tab of [other, page]) {
    await tab.goto(`${server.address}a-propos`);
    await expect(tab.getByText('Le site n’a pas pu être gardé en entier')).toBeVisible();
  }
  await page.getByRole('button', { name: 'Tout effacer de cet appareil' }).click();
  await page.getByRole('button', { name: 'Tout effacer', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tout est effacé' })).toBeVisible();
  await expect(other.getByRole('heading', { level: 1, name: 'Tout a été effacé' })).toBeVisible();
  const tries = await other.evaluate(() => {
    let count = 0;
    navigator.serviceWorker.register = () => Promise.reject(new Error(`asked ${++count} times`));
    window.dispatchEvent(new Event('online'));
    return count;
  });
  expect(tries).toBe(0);
});

test('on a line that spares data nothing is taken unasked, and all of it on demand, its size said', async ({
  page,
  server,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: Object.assign(new EventTarget(), { saveData: true }) });
  });
  await page.goto(`${server.address}a-propos`);
  await expect(page.getByText('seul ce que tu ouvres est chargé')).toBeVisible();
  expect([...server.asked.keys()].filter((url) => /\/data\/sheets|service-worker/.test(url))).toEqual([]);
  await page.getByRole('button', { name: /^Tout garder hors ligne \(\d+(,\d)? Mo\)$/ }).click();
  await expect(ready(page)).toBeVisible();
});

test.describe('once everything was kept', () => {
  test.beforeEach(async ({ page, server }) => {
    await page.goto(`${server.address}a-propos`);
    await expect(ready(page)).toBeVisible();
  });

  const throwAway = (page: Page) =>
    page.evaluate(async () => {
      for (const key of await caches.keys()) await caches.delete(key);
    });

  test('and the browser threw it away, the app comes from the network and is kept anew, whole', async ({
    page,
    context,
    server,
  }) => {
    await throwAway(page);
    await page.goto(`${server.address}metiers`);
    await expect(cards(page).first()).toBeVisible();
    const { files } = JSON.parse(readFileSync(path.join(server.folder, 'offline.json'), 'utf8'));
    const count = () =>
      page.evaluate(async () => {
        const all = await Promise.all((await caches.keys()).map(async (key) => (await caches.open(key)).keys()));
        return all.flat().length;
      });
    await expect.poll(count).toBe(files);
    await context.setOffline(true);
    await page.goto(`${server.address}conseiller/classe`);
    await expect(page.getByRole('heading', { level: 1, name: 'Préparer une classe' })).toBeVisible();
  });

  test('and it was thrown away because there is no room, the app works from the network and says so', async ({
    page,
    context,
    server,
  }) => {
    await throwAway(page);
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: server.address.slice(0, -1), quotaSize: 1000 });
    await page.goto(`${server.address}conseiller/fiches`);
    const sheet = `# luthier/ère
**ID:** MET.900050

**Appellations:**
- Féminin: luthière
- Masculin: luthier

## Présentation

Il répare les violons.

## En bref

Un atelier de bois.

**Niveau d'accès minimum:** CAP ou équivalent
`;
    await page
      .getByLabel('Ouvrir des fichiers')
      .setInputFiles({ name: 'luthier.md', mimeType: 'text/markdown', buffer: Buffer.from(sheet) });
    await expect(page.getByRole('list', { name: 'Fiches locales' }).getByRole('listitem')).toHaveCount(1);
    await page.goto(`${server.address}a-propos`);
    await expect(page.getByText('la place manque sur l’appareil')).toBeVisible();
  });

  test('and a kept file is damaged, it is taken anew', async ({ page, server }) => {
    await page.evaluate(async () => {
      for (const key of await caches.keys()) {
        const cache = await caches.open(key);
        for (const { url } of await cache.keys()) {
          if (/\/data\/catalogue/.test(url)) await cache.put(url, new Response('{"format":"azi'));
        }
      }
    });
    await page.goto(`${server.address}metiers`);
    await expect(cards(page).first()).toBeVisible();
  });

  test('and a load is broken off, what was kept stays', async ({ page, context, server }) => {
    // Without network nothing could take the place of a copy that was thrown away.
    await page.addInitScript(() => {
      const ask = window.fetch;
      let isFirst = true;
      window.fetch = (input, init) => {
        const isPart = /\/data\/sheets/.test(String(input));
        if (!isPart || !isFirst) return ask(input, init);
        isFirst = false;
        return Promise.reject(new DOMException('broken off', 'AbortError'));
      };
    });
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
    await context.setOffline(true);
    await page.goto(`${server.address}metiers/MET.17`);
    await expect(page.getByRole('heading', { level: 2, name: 'Accès au métier' })).toBeVisible();
  });

  test('a line on which nothing answers is not noticed', async ({ page, server }) => {
    server.fail(/./, FAULTS['nothing answers']);
    await page.goto(`${server.address}metiers/MET.17`);
    await expect(page.getByRole('heading', { level: 2, name: 'Accès au métier' })).toBeVisible();
  });

  test('a half-written new version is never used', async ({ page, server }) => {
    const worker = path.join(server.folder, 'service-worker.js');
    const text = readFileSync(worker, 'utf8');
    // A file is listed as another than the server has: a deployment that is under way.
    const ahead = text.replace(/(sha256-)[^"]+(","revision":")[^"]+/, '$1AAAA$2ahead');
    expect(ahead).not.toBe(text);
    writeFileSync(worker, ahead);
    const fate = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const found = new Promise<ServiceWorker | null>((resolve) => {
        registration?.addEventListener('updatefound', () => resolve(registration.installing), { once: true });
      });
      await registration?.update().catch(() => undefined);
      const next = await found;
      while (next?.state === 'installing') {
        await new Promise((resolve) => next.addEventListener('statechange', resolve, { once: true }));
      }
      return next?.state;
    });
    expect(fate).toBe('redundant');
    await page.reload();
    await expect(ready(page)).toBeVisible();
    await expect(page.getByText('Une nouvelle version est là.')).toHaveCount(0);
  });

  test('the way back takes everything of the service worker away', async ({ page, server }) => {
    writeFileSync(
      path.join(server.folder, 'service-worker.js'),
      readFileSync('docs/deploy/remove-service-worker.js', 'utf8'),
    );
    await page.evaluate(() => caches.open('autre'));
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration?.update()));
    const left = () =>
      page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        // What another app of the host keeps stays.
        ...(await caches.keys()),
      ]);
    await expect(async () => expect(await left()).toEqual([0, 'autre'])).toPass();
  });
});

const ASKED_LATER = {
  'a page': async (page: Page) => {
    await page.getByRole('link', { name: 'À propos' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'À propos' })).toBeVisible();
  },
  'a part of a page': async (page: Page) => {
    await page.getByRole('button', { name: 'Tableau' }).click();
    await page.getByRole('alert').getByRole('button', { name: 'Réessayer' }).click();
    await expect(page.getByRole('main').getByRole('table')).toBeVisible();
  },
};

for (const [what, ask] of Object.entries(ASKED_LATER))
  test(`where ${what} of an old version is asked for, and its files are gone from the server, the new one opens`, async ({
    page,
    context,
    server,
  }) => {
    await withoutWorker(context);
    await page.goto(`${server.address}metiers`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    // What a deployment does: other names for all code, the old files gone.
    const assets = path.join(server.folder, 'assets');
    const names = readdirSync(assets).filter((name) => name.endsWith('.js'));
    const renew = (text: string) => names.reduce((all, name) => all.replaceAll(name, `new-${name}`), text);
    for (const file of [...readdirSync(assets), '../index.html', '../shell.html'].filter((name) =>
      /\.(js|html)$/.test(name),
    )) {
      const text = renew(readFileSync(path.join(assets, file), 'utf8'));
      rmSync(path.join(assets, file));
      writeFileSync(path.join(assets, renew(file)), text);
    }
    server.fail(/\/assets\/(?!new-).*\.js$/, FAULTS['the file is not found']);
    await ask(page);
  });
