/** A folder of sheets by a hostile hand, built whole: in the browser all of it is text. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import sirv from 'sirv';
import { attackCatalogue, attackSheet, attackTrainings } from '../src/bundle/attack-folder-fixture.ts';
import { ATTACKS } from '../src/domain/attack-fixture.ts';
import { buildInto } from './deploy/builds.ts';
import { checkLinks, touchAll, watch } from './watch-attacks.ts';

/** A file with a zero byte is refused whole, which the tests of the compiler hold. */
const TEXTS = ATTACKS.filter((attack) => !attack.includes('\0'));

let work = '';
let server: Server;

test.beforeAll(async () => {
  work = mkdtempSync(path.join(tmpdir(), 'azimut-attacks-'));
  const [sheets, site] = [mkdtempSync(path.join(work, 'sheets-')), path.join(work, 'site')];
  TEXTS.forEach((attack, index) => {
    writeFileSync(path.join(sheets, `${index + 1}-<img src=x onerror=${index}>.md`), attackSheet(attack, index + 1));
  });
  writeFileSync(path.join(sheets, 'formations.csv'), attackTrainings(TEXTS));
  writeFileSync(path.join(sheets, 'catalogue.json'), attackCatalogue(TEXTS[0] ?? ''));
  buildInto(site, '/', { SEEDS_DIR: sheets, SITE_URL: '' });
  server = createServer(sirv(site, { single: true }));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
});

test.afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(work, { recursive: true });
});

/** Goes on as a link does: a hundred pages loaded anew would take minutes. */
async function goOn(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}

async function checkPage(page: Page): Promise<void> {
  await touchAll(page);
  await checkLinks(page);
  const made = 'script, iframe, style, base, [onerror], [onload], [onmouseover], [onfocus], [ontoggle]';
  await expect(page.locator('main').locator(made)).toHaveCount(0);
}

test.use({ serviceWorkers: 'block' });

test('attacks in every field of a whole build are text: lists, sheets, trainings, domains, search', async ({
  page,
}) => {
  const wrong = await watch(page);
  const home = `http://localhost:${(server.address() as AddressInfo).port}`;
  const title = page.getByRole('heading', { level: 1 });
  await page.goto(`${home}/metiers`);
  await expect(page.getByRole('region', { name: 'Résultats' }).getByRole('listitem')).toHaveCount(TEXTS.length);
  await checkPage(page);
  for (const [index] of TEXTS.entries()) {
    for (const address of [`/metiers/MET.${index + 1}`, `/formations/FOR.${index + 1}`]) {
      await goOn(page, address);
      await expect(title, address).toHaveText(new RegExp(` ${index + 1}$`));
      await checkPage(page);
    }
  }
  for (const address of [
    '/metiers?q=pwned',
    '/metiers?vue=tableau',
    '/domaines',
    '/interets',
    '/formations',
    '/conseiller/apercu',
    '/comparer?ids=MET.3,MET.7,MET.10,MET.11',
    '/a-propos',
  ]) {
    await goOn(page, address);
    await expect(page, address).toHaveURL(home + address);
    await expect(title, address).toBeVisible();
    await checkPage(page);
  }
  await goOn(page, '/metiers');
  const field = page.getByRole('combobox', { name: 'Chercher un métier' });
  for (const attack of TEXTS.slice(0, 6)) {
    await field.fill(attack);
    await expect(page.getByRole('heading', { level: 2, name: /^\d+ métiers?$|^Aucun métier$/ })).toBeVisible();
    await checkPage(page);
  }
  expect(wrong).toEqual([]);
});
