/** The ways out of the app: a spreadsheet, a CSV file, a list to copy, and a booklet as a real PDF. */

import { readFile } from 'node:fs/promises';
import { read, utils } from '@e965/xlsx';
import { expect, type Page, test } from '@playwright/test';
import jsQR from 'jsqr';
import Papa from 'papaparse';
import { extractText, getDocumentProxy } from 'unpdf';
import { findViolations } from './find-violations.ts';

/** Ten jobs of the catalogue that ships, not in the order of their ids. */
const TEN = ['17', '1', '10', '100', '11', '110', '12', '120', '133', '144'].map((number) => `MET.${number}`);
const BOOKLET = `/conseiller/livret?ids=${TEN.join(',')}&titre=Portes+ouvertes`;

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const actions = (page: Page) => page.getByRole('region', { name: 'Emporter la liste' });
const contents = (page: Page) => page.getByRole('region', { name: 'Portes ouvertes' }).getByRole('listitem');
const print = (page: Page) => page.getByRole('button', { name: 'Imprimer' });

test.beforeEach(async ({ page }) => {
  page.on('console', (message) => {
    expect(message.type() === 'error' ? message.text() : '').toBe('');
  });
  page.on('pageerror', (error) => {
    throw error;
  });
});

async function keep(page: Page, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await page.goto(`/metiers/${id}`);
    await page.getByRole('button', { name: 'Garder' }).click();
    await expect(page.getByRole('button', { name: 'Gardé' })).toBeVisible();
  }
  await page.goto('/selection');
}

async function download(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const downloaded = page.waitForEvent('download');
  await actions(page).getByRole('button', { name: button }).click();
  const file = await downloaded;
  await expect(actions(page).getByRole('status')).toHaveText('Fichier enregistré dans les téléchargements.');
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test.describe('a list', () => {
  test('leaves as a workbook and as CSV with the same rows, and its libraries come only then', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await keep(page, ['MET.17', 'MET.10']);
    const libraries = () => scripts.filter((url) => /\/(?:workbook|write-export)-/.test(url));
    expect(libraries()).toEqual([]);

    const workbook = await download(page, 'Tableur (XLSX)');
    expect(workbook.name).toMatch(/^azimut-ma-selection-\d{4}-\d{2}-\d{2}\.xlsx$/);
    // Packed by a worker it would fail under the app's policy, and only where the list is long.
    expect(libraries()).toHaveLength(2);
    for (const url of libraries()) expect(await (await page.request.get(url)).text()).not.toContain('new Worker');
    const book = read(workbook.bytes);
    expect(book.SheetNames).toEqual(['Métiers', 'Source']);
    const rows = utils.sheet_to_json<unknown[]>(book.Sheets.Métiers ?? {}, { header: 1 });
    expect(rows.map(([id]) => id)).toEqual(['identifiant', 'MET.17', 'MET.10']);
    expect(rows[1]?.[1]).toBe('boulanger/ère');
    expect(rows[1]?.[3]).toBe(1801);
    const sheet = new URL('/metiers/MET.17', page.url()).href;
    expect(book.Sheets.Métiers?.B2?.l?.Target).toBe(sheet);

    const csv = await download(page, 'CSV');
    expect(csv.name).toMatch(/\.csv$/);
    expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data, errors } = Papa.parse<string[]>(csv.bytes.toString('utf8').slice(1), {
      delimiter: ';',
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data).toEqual(rows.map((row) => Array.from({ length: 10 }, (_, at) => String(row[at] ?? ''))));
    expect(data[1]?.[9]).toBe(sheet);
    expect(data[1]?.[8]).toContain('CAP boulanger');
  });

  test('is copied, and where the browser refuses it is chosen to be copied by hand', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await keep(page, ['MET.17']);
    const button = actions(page).getByRole('button', { name: 'Copier la liste' });
    await button.click();
    await expect(actions(page).getByRole('status')).toHaveText('Liste copiée.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^Ma sélection\n\n• boulanger\/ère, dès le CAP, .*\s: http:\/\/localhost:\d+\/metiers\/MET\.17\n$/,
    );

    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await button.click();
    const field = actions(page).getByRole('textbox', { name: 'La liste à copier' });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(copied);
    expect(await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)).toBe(
      copied.length,
    );
  });

  test('whose library cannot be loaded is said to have stayed', async ({ page }) => {
    await keep(page, ['MET.17']);
    await page.route(/\/assets\/workbook-/, (route) => route.abort());
    page.removeAllListeners('console');
    await actions(page).getByRole('button', { name: 'Tableur (XLSX)' }).click();
    await expect(actions(page).getByRole('status')).toContainText('Le fichier n’a pas pu être préparé.');
  });

  test('becomes a booklet under its title', async ({ page }) => {
    await keep(page, ['MET.17', 'MET.10']);
    await actions(page).getByRole('link', { name: 'Livret à imprimer' }).click();
    await expect(title(page)).toHaveText('Livret à imprimer');
    await expect(page).toHaveURL(/\/conseiller\/livret\?ids=MET\.17,MET\.10&titre=Ma\+s%C3%A9lection$/);
    await expect(page.getByRole('heading', { level: 2, name: 'Ma sélection' })).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(2);
  });
});

test('a booklet of ten jobs is a PDF whose contents say where each job begins', async ({ page }) => {
  await page.goto(BOOKLET);
  await print(page).waitFor();
  const entries = await contents(page).allInnerTexts();
  expect(entries).toHaveLength(10);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text: pages } = await extractText(document, { mergePages: false });
  const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
  expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  expect(pages.length).toBeGreaterThanOrEqual(11);
  expect(pages.length).toBeLessThanOrEqual(21);

  const plain = (words: string) => words.replace(/[\s\u00ad-]+/g, '');
  expect(plain(pages[0] ?? '')).toContain('Portesouvertes10métiers');
  expect(plain(pages[0] ?? '')).toContain('ODbL1.0');
  for (const entry of entries) {
    const [, name = '', number = ''] = /^(.*?)\s*page\s*(\d+)$/s.exec(entry) ?? [];
    const printed = plain(pages[Number(number) - 1] ?? '');
    // A page's own number is printed in its margin.
    expect(printed.slice(0, 200), name).toContain(`${number}${plain(name)}`);
    expect(printed, name).toContain('Niveaud’accès:');
    expect(plain(pages[0] ?? '')).toContain(plain(name));
  }
  pages.forEach((words, at) => {
    expect(plain(words).slice(0, 2), `page ${at + 1}`).toMatch(new RegExp(`^${at + 1}`));
  });
  // What is there to be pressed is not printed.
  expect(pages.join(' ')).not.toContain('Imprimer');
});

test('each code of a booklet leads to its sheet', async ({ page }) => {
  await page.goto('/conseiller/livret?ids=MET.17');
  const code = page.getByRole('img', { name: 'Code QR de la fiche boulanger/ère' });
  await code.scrollIntoViewIfNeeded();
  const picture = await code.screenshot();
  const pixels = await page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
      return { data: [...data], width: bitmap.width, height: bitmap.height };
    },
    [...picture],
  );
  const address = jsQR(new Uint8ClampedArray(pixels.data), pixels.width, pixels.height)?.data;
  expect(address).toBe(new URL('/metiers/MET.17', page.url()).href);
});

test('a job leaves a booklet and comes back by « back »; another title stays in the address', async ({ page }) => {
  await page.goto(BOOKLET);
  await page.getByRole('button', { name: /^Retirer boulanger\/ère/ }).click();
  await expect(contents(page)).toHaveCount(9);
  await expect(title(page)).toBeFocused();
  await expect(page.getByText('boulanger/ère : retiré du livret.')).toBeAttached();
  await page.goBack();
  await expect(contents(page)).toHaveCount(10);

  await page.getByRole('textbox', { name: 'Titre du livret' }).fill('3e B & amis');
  await page.getByRole('button', { name: 'Donner ce titre' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '3e B & amis' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: '3e B & amis' })).toBeVisible();
  await expect(page).toHaveTitle('Livret : 3e B & amis — Azimut');
});

test('a booklet of a view of the list holds its jobs, sixty at most', async ({ page }) => {
  await page.goto('/conseiller/livret?niveau=cap&tri=titre');
  await print(page).waitFor();
  const facts = await page
    .getByRole('article')
    .locator('dl div')
    .filter({ hasText: 'Niveau d’accès' })
    .allTextContents();
  expect(facts.length).toBeGreaterThan(5);
  for (const fact of facts) expect(fact).toContain('dès le CAP');

  await page.goto('/conseiller/livret?niveau-max=bac-5');
  await expect(page.getByText(/Un livret tient au plus 60 métiers/)).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(60);

  await page.goto('/conseiller/livret?q=boulanger');
  await expect(page.getByRole('article').first()).toContainText('Boulanger/ère');
});

test('an address that asks for nothing, or for what is not there, says so', async ({ page }) => {
  await page.goto('/conseiller/livret');
  await expect(page.getByText('Aucun métier dans ce livret pour l’instant.')).toBeVisible();
  await expect(print(page)).toHaveCount(0);
  await page.goto('/conseiller/livret?ids=MET.17,MET.99999&couleur=%3Cb%3E');
  await expect(page.getByText('ids « MET.99999 »')).toBeVisible();
  await expect(page.getByText('couleur « <b> »')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.goto('/conseiller/livret?niveau=cap&salaire=20000&sans-salaire=0');
  await expect(page.getByText('Aucun métier ne répond à ces filtres.')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a booklet nor beside a list, in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/conseiller/livret?ids=MET.17,MET.1&titre=Essai');
    await print(page).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.goto('/conseiller/livret');
    await page.getByText('Aucun métier dans ce livret').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await keep(page, ['MET.17']);
    await actions(page).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
}

test('neither a booklet nor a list to take away is wider than a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(BOOKLET);
  await print(page).waitFor();
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await keep(page, ['MET.17']);
  await actions(page).waitFor();
  expect(await overflow()).toBeLessThanOrEqual(0);
});
