/** Without network, after one visit; and a new version that waits for a yes. */

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { preview } from 'vite';
import { ROUTES } from './routes.ts';

const ready = (page: Page) => page.getByText('Prêt hors ligne.');

test('after one visit everything works without network: deep links, reload, search, every sheet', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await expect(ready(page)).toBeVisible();
  await page.getByRole('button', { name: 'Fermer ce message' }).click();
  await expect(ready(page)).toBeHidden();
  await context.setOffline(true);
  await expect(page.evaluate(() => fetch('/not-kept').then((response) => response.status))).rejects.toThrow();

  await page.getByRole('link', { name: 'Métiers', exact: true }).click();
  const cards = page.getByRole('region', { name: 'Résultats' }).getByRole('listitem');
  await expect(cards).toHaveCount(readdirSync('seeds/metiers').length);
  await page.reload();
  await page.getByRole('combobox', { name: 'Chercher un métier' }).fill('boulanger');
  await expect(cards.first()).toContainText('boulanger/ère');
  // One sheet of each dozen by its own address: each part of the catalogue holds about as many.
  for (const file of readdirSync('seeds/metiers').filter((_, index) => index % 12 === 0)) {
    await page.goto(`/metiers/${/^MET\.\d+/.exec(file)?.[0]}`);
    await expect(page.getByRole('heading', { level: 2, name: 'Accès au métier' })).toBeVisible();
  }
  await page.goto('/nulle-part');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas');
});

test('the word of it goes away as the reader goes on', async ({ page }) => {
  await page.goto('/');
  await expect(ready(page)).toBeVisible();
  await page.getByRole('combobox', { name: 'Chercher un métier' }).click();
  await expect(ready(page)).toBeHidden();
});

test('every page opens without network, and lists still leave as files', async ({ page, context }) => {
  await page.goto('/');
  await expect(ready(page)).toBeVisible();
  await context.setOffline(true);
  const ids = 'ids=MET.17,MET.10';
  expect(ROUTES.length).toBeGreaterThan(20);
  for (const address of [
    ...ROUTES,
    `/comparer?${ids}`,
    '/diplome?depart=cap',
    '/conseiller?depart=cap',
    `/conseiller/classe?${ids}`,
    `/conseiller/livret?${ids}`,
  ]) {
    await page.goto(address);
    const title = page.getByRole('heading', { level: 1 });
    await expect(title, address).toBeVisible();
    await expect(title, address).not.toHaveText(/^Cette page (n’a pas pu|a un souci)/);
    if (address !== '/nulle-part') await expect(title, address).not.toHaveText('Cette page n’existe pas');
  }
  await page.goto('/metiers?vue=tableau');
  for (const name of ['Tableur (XLSX)', 'CSV']) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    await (await download).path();
  }
});

test('a new version is offered, comes only after a yes, and finds what was kept', async ({ page }) => {
  const outDir = mkdtempSync(path.join(tmpdir(), 'azimut-dist-'));
  cpSync('dist', outDir, { recursive: true });
  const server = await preview({ build: { outDir }, preview: { port: 4312, strictPort: false } });
  try {
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await expect(ready(page)).toBeVisible();
    await page.goto(`${server.resolvedUrls?.local[0]}metiers/MET.17`);
    await page.getByRole('button', { name: /^Garder : / }).click();
    await expect(page.getByRole('button', { name: /^Gardé : / })).toBeVisible();
    const worker = path.join(outDir, 'service-worker.js');
    writeFileSync(worker, `${readFileSync(worker, 'utf8')}\n// another version`);
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration?.update()));
    await expect(page.getByText('Une nouvelle version est là.')).toBeVisible();
    expect(loads).toBe(0);
    await page.getByRole('button', { name: 'Recharger' }).click();
    await expect(() => expect(loads).toBe(1)).toPass();
    await expect(page.getByText('Une nouvelle version est là.')).toHaveCount(0);
    await page.getByRole('link', { name: /^Ma sélection/ }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'boulanger/ère' })).toBeVisible();
  } finally {
    await server.close();
    rmSync(outDir, { recursive: true });
  }
});

test('a browser that allows no service worker still works, and it is said', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ serviceWorkers: 'block', baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/metiers/MET.17');
  await expect(page.getByRole('heading', { level: 1, name: 'boulanger/ère' })).toBeVisible();
  await page.getByRole('link', { name: 'À propos', exact: true }).click();
  await expect(page.getByText('Ce navigateur ne permet pas de garder le site')).toBeVisible();
  await context.close();
});
