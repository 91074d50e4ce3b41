/** Pages rendered by the build: what they hold without scripts, and how the app goes on from them. */

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import sirv from 'sirv';

/** Some sheets of the catalogue: a build of them takes a few seconds. */
const SHEETS = /^MET\.(?:1|10|17|100|101|102)-/;

// Once it holds the copy, it answers every address with the shell.
test.use({ serviceWorkers: 'block' });

let folder = '';
let server: Server;
let address = '';

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'azimut-rendered-'));
  const [seeds, dist] = [path.join(folder, 'seeds'), path.join(folder, 'dist')];
  mkdirSync(path.join(seeds, 'metiers'), { recursive: true });
  for (const name of readdirSync('seeds/metiers').filter((file) => SHEETS.test(file)))
    copyFileSync(path.join('seeds/metiers', name), path.join(seeds, 'metiers', name));
  for (const name of ['catalogue.json', 'formations.csv'])
    copyFileSync(path.join('seeds', name), path.join(seeds, name));
  const env = { ...process.env, SEEDS_DIR: seeds };
  for (const args of [
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--outDir', dist, '--emptyOutDir'],
    ['src/cli/prerender.js', dist],
  ]) {
    expect(spawnSync(process.execPath, args, { env, stdio: 'inherit' }).status).toBe(0);
  }
  server = createServer(sirv(dist, { single: 'shell.html', ignores: false }));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const PAGES = [
  { path: '/', heading: /^Trouve ton cap parmi/, words: 'Par domaine' },
  { path: '/metiers', heading: 'Les métiers', words: 'boulanger/ère' },
  { path: '/domaines', heading: 'Les domaines', words: 'métier' },
  { path: '/metiers/MET.17', heading: 'boulanger/ère', words: 'Formations recommandées' },
  { path: '/a-propos', heading: 'À propos', words: 'Ce qui reste sur ton appareil' },
];

/** Said of the worker that is blocked here, and of a file that came before the code that asks for it. */
const EXPECTED = /^Service Worker registration blocked|was preloaded using link preload/;

/** What a page says when something of it is not as it should be. */
function listenTo(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (['error', 'warning'].includes(message.type()) && !EXPECTED.test(text)) said.push(text);
  });
  page.on('pageerror', (error) => said.push(String(error)));
  return said;
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('pages read, and links lead from home through a domain to a sheet', async ({ page }) => {
    for (const { path: at, heading, words } of PAGES) {
      await page.goto(address + at);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await expect(page.getByRole('main')).toContainText(words);
    }
    await page.goto(`${address}/quiz`);
    await page.getByRole('link', { name: 'l’accueil' }).click();
    await expect(page.locator('noscript p')).toBeVisible();
    await page.getByRole('link', { name: 'Par domaine' }).click();
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await page.locator('noscript').getByRole('link').last().click();
    await expect(page).toHaveURL(/\/metiers\/MET\.\d+$/);
    await expect(page.getByRole('complementary')).toContainText('Niveau pour y entrer');
  });
});

test('the app goes on from a page as it is, and changes nothing of it', async ({ page }) => {
  const said = listenTo(page);
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () =>
      // Whatever shows the page anew takes these elements away.
      Object.assign(window, { first: document.querySelector('h1'), last: document.querySelector('main *:last-child') }),
    );
  });
  for (const { path: at, heading } of PAGES) {
    await page.goto(address + at);
    const title = await page.title();
    await page.waitForFunction(() => Object.keys(document.querySelector('main h1') ?? {}).length > 0);
    expect(
      await page.evaluate(() => [
        'first' in window && window.first === document.querySelector('h1'),
        'last' in window && window.last === document.querySelector('main *:last-child'),
      ]),
    ).toEqual([true, true]);
    await expect(page).toHaveTitle(title);
    await page.getByRole('navigation', { name: 'Principale' }).getByRole('link', { name: 'Formations' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Les formations' })).toBeVisible();
    await expect(page).not.toHaveTitle(title);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(page).toHaveTitle(title);
  }
  expect(said).toEqual([]);
});

test('a page is painted before the files of the app are asked for', async ({ page }) => {
  const [training = ''] = readdirSync(path.join(folder, 'dist/formations'));
  for (const at of ['/', '/metiers', '/metiers/MET.17', `/formations/${training.replace('.html', '')}`]) {
    await page.goto(address + at);
    await page.waitForFunction(() => Object.keys(document.querySelector('main h1') ?? {}).length > 0);
    const { painted, asked } = await page.evaluate(() => ({
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      asked: performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\/(?:assets\/.*\.js|data\/.*\.json)$/.test(name))
        .map(({ startTime }) => startTime),
    }));
    expect(asked.length).toBeGreaterThan(3);
    expect(Math.min(...asked), at).toBeGreaterThanOrEqual(painted - 1);
  }
});

test('the list is as the address asks for it, and never the whole one before', async ({ page }) => {
  const said = listenTo(page);
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const cards = [...document.querySelectorAll('main li h3')].filter((card) => card.checkVisibility());
      seen.push(...cards.map(({ textContent }) => textContent ?? ''));
      requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(`${address}/metiers?q=boulanger`);
  const results = page.getByRole('region', { name: 'Résultats' });
  await expect(results.getByRole('heading', { level: 3 })).toHaveText(['boulanger/ère']);
  expect(
    await page.evaluate(() => 'seen' in window && Array.isArray(window.seen) && [...new Set(window.seen)]),
  ).toEqual(['boulanger/ère']);
  expect(said).toEqual([]);
});

test('on a wide screen the filters take their place beside the list, and move nothing of it', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${address}/metiers`);
  await expect(page.getByRole('region', { name: 'Filtres' })).toContainText('Niveau pour y entrer');
  await expect(page.getByRole('button', { name: /^Filtrer/ })).toHaveCount(0);
  expect(await page.evaluate(() => ('shifts' in window ? window.shifts : null))).toEqual([]);
});

test('what was kept is shown on a rendered sheet', async ({ page }) => {
  const said = listenTo(page);
  await page.goto(`${address}/metiers/MET.17`);
  await page.getByRole('button', { name: /^Garder/ }).click();
  await expect(page.getByRole('button', { name: /^Gardé/ })).toBeVisible();
  // The sheet is taken up after the selection has been read.
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/data/sheets-*', (route) => held.then(() => route.continue()));
  await page.reload();
  await expect(page.getByRole('link', { name: 'Ma sélection' })).toContainText('1');
  await expect(page.getByRole('button', { name: /^Garder/ })).toBeVisible();
  release();
  await expect(page.getByRole('button', { name: /^Gardé/ })).toBeVisible();
  expect(said).toEqual([]);
});

test('an address without a page of its own, and one that a host answers with the home page, show their own page', async ({
  page,
}) => {
  await page.goto(`${address}/quiz`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveTitle(/envies/);
  await page.route('**/interets', async (route) => route.fulfill({ response: await route.fetch({ url: address }) }));
  await page.goto(`${address}/interets`);
  await expect(page.getByRole('heading', { level: 1, name: 'Qu’est-ce que tu aimes ?' })).toBeVisible();
});

test('a button that is pressed before the script comes does then what it is for, once', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/index-*.js', (route) => held.then(() => route.continue()));
  await page.goto(`${address}/metiers/MET.17`, { waitUntil: 'commit' });
  await page.getByRole('button', { name: /^Garder/ }).click();
  release();
  await expect(page.getByRole('button', { name: /^Gardé/ })).toBeVisible();
  await page.getByRole('button', { name: /^Gardé/ }).click();
  await expect(page.getByRole('button', { name: /^Garder/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ma sélection' })).not.toContainText('1');
});

test('what is typed before the script comes is searched', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/index-*.js', (route) => held.then(() => route.continue()));
  await page.goto(address, { waitUntil: 'commit' });
  const field = page.getByRole('combobox', { name: 'Chercher un métier' });
  await field.fill('boulang');
  release();
  await page.getByRole('button', { name: 'Effacer la recherche' }).waitFor();
  await field.press('Enter');
  await expect(page).toHaveURL(/\/metiers\?q=boulang$/);
});

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('who came in by a rendered page is told that the copy for offline is there', async ({ page }) => {
    await page.goto(`${address}/metiers/MET.17`);
    await expect(page.getByText('Prêt hors ligne.')).toBeVisible();
  });
});
