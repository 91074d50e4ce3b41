/** A school's own sheets: written or opened, found with the others, taken to another device, never sent. */

import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { findViolations } from './find-violations.ts';
import { readStored } from './read-stored.ts';

test.beforeEach(async ({ page }) => {
  page.on('pageerror', (error) => {
    throw error;
  });
});

const GOOD = `# luthier/ère du village
**ID:** MET.900050

**Appellations:**
- Féminin: luthière du village
- Masculin: luthier du village

## Présentation

Il répare les violons de la vallée. <script>document.title = 'piégé'</script>

## En bref

Un atelier de bois.

**Niveau d'accès minimum:** CAP ou équivalent
`;

const open = (page: Page, ...files: { name: string; text: string }[]) =>
  page
    .getByLabel('Ouvrir des fichiers')
    .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) })));
const rows = (page: Page) => page.getByRole('list', { name: 'Fiches locales' }).getByRole('listitem');

test('a sheet written by the form is found by words and by a filter, and opened after a reload', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).origin}`));
  await page.goto('/conseiller/fiches');
  await page.getByRole('button', { name: 'Écrire une fiche' }).click();
  const form = page.getByRole('form', { name: 'Écrire une fiche' });
  await form.getByRole('textbox', { name: 'Nom du métier' }).fill('fromager/ère d’alpage');
  await form.getByRole('textbox', { name: 'Au féminin' }).fill('fromagère d’alpage');
  await form.getByRole('textbox', { name: 'Au masculin' }).fill('fromager d’alpage');
  await form.getByRole('combobox', { name: 'Niveau d’accès' }).selectOption('CAP ou équivalent');
  await form.getByRole('combobox', { name: 'Domaine' }).selectOption('agriculture, animaux');
  await form.locator('summary', { hasText: 'Centres d’intérêt' }).click();
  await form.getByRole('checkbox', { name: 'la nature' }).check();
  await form.getByRole('textbox', { name: 'Présentation' }).fill('Il fait le fromage là où paissent les vaches.');
  await form.getByRole('textbox', { name: 'En bref' }).fill('Du lait au fromage.');
  await form.getByRole('textbox', { name: 'Salaire du débutant' }).fill('A partir de 1900 euros brut par mois');
  const preview = page.getByRole('region', { name: 'Aperçu' });
  await expect(preview).toContainText(/dès 1\s900\s€ brut par mois/);
  await form.getByRole('button', { name: 'Ajouter la fiche' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Fiches : 1 ajoutée.' })).toBeVisible();
  await expect(rows(page)).toContainText(['fromager/ère d’alpage · MET.900001 · dès le CAP']);

  for (const search of [
    '?q=fromagere+alpage',
    '?q=paissent+les+vaches',
    '?interet=j-aime-la-nature&niveau=cap&domaine=agriculture-animaux',
  ]) {
    await page.goto(`/metiers${search}`);
    const card = page
      .getByRole('region', { name: 'Résultats' })
      .getByRole('listitem')
      .filter({ hasText: 'fromager/ère d’alpage' });
    await expect(card).toContainText('fiche locale');
  }
  // Among the catalogue's, in its place by the alphabet.
  await page.goto('/metiers?interet=j-aime-la-nature');
  const titled = page.getByRole('region', { name: 'Résultats' }).getByRole('heading', { level: 3 });
  await expect(titled.filter({ hasText: 'fromager/ère d’alpage' })).toBeVisible();
  const titles = await titled.allTextContents();
  expect(titles.at(-1)).not.toBe('fromager/ère d’alpage');
  expect(titles).toEqual(titles.toSorted(new Intl.Collator('fr').compare));
  await page.goto('/metiers/MET.900001');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('fromager/ère d’alpage');
  await expect(page.getByText('ajoutée sur cet appareil')).toBeVisible();
  await page.getByRole('button', { name: 'Garder : fromager/ère d’alpage' }).click();
  await expect.poll(async () => JSON.stringify(await readStored(page))).toContain('"MET.900001"');
  await page.goto('/selection');
  await expect(page.getByRole('link', { name: 'fromager/ère d’alpage' })).toBeVisible();
  expect(new Set(asked)).toEqual(new Set([`GET ${new URL(page.url()).origin}`]));
});

test('a file is opened, saved and opened in another browser; what stands in it is text', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/conseiller/fiches');
  await open(page, { name: 'luthier.md', text: GOOD });
  await expect(rows(page)).toContainText(['luthier/ère du village']);
  await page.goto('/metiers/MET.900050');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('luthier/ère du village');
  await expect(page).toHaveTitle('Luthier/ère du village — Azimut');
  await page.goto('/conseiller/fiches');
  const downloading = page.waitForEvent('download');
  await rows(page)
    .getByRole('button', { name: /^Enregistrer/ })
    .click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('luthier.md');

  const other = await browser.newContext({ baseURL: baseURL ?? '' });
  const theirs = await other.newPage();
  await theirs.goto('/metiers/MET.900050');
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Ce métier n’est pas dans ce catalogue');
  await theirs.goto('/conseiller/fiches');
  await theirs.getByLabel('Ouvrir des fichiers').setInputFiles({
    name: download.suggestedFilename(),
    mimeType: 'text/markdown',
    buffer: await readFile(await download.path()),
  });
  await expect(rows(theirs)).toContainText(['luthier/ère du village']);
  await open(theirs, { name: 'luthier.md', text: GOOD });
  await expect(theirs.getByRole('status').filter({ hasText: '1 remplacée' })).toBeVisible();
  await expect(rows(theirs)).toHaveCount(1);
  await other.close();
});

test('a broken sheet, one of another job’s id and a file that is none are refused with a place and a remedy', async ({
  page,
}) => {
  await page.goto('/conseiller/fiches');
  await open(
    page,
    { name: 'bonne.md', text: GOOD },
    { name: 'cassee.md', text: GOOD.replace('CAP ou équivalent', 'CAP ou presque').replace('900050', '900051') },
    { name: 'doublon.md', text: GOOD.replace('900050', '17') },
    { name: 'photo.png', text: 'x' },
  );
  const refused = page.getByRole('region', { name: 'À corriger' });
  await expect(refused).toContainText(/cassee\.md.*Ligne \d+, colonne \d+\s: .*CAP ou presque/);
  await expect(refused).toContainText(/doublon\.md.*MET\.17 est celui de «\s.+\s», dans le catalogue.*MET\.900\d+/);
  await expect(page.getByRole('status').filter({ hasText: 'photo.png' })).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
});

test('a change and a removal are seen in another tab', async ({ page, context }) => {
  await page.goto('/conseiller/fiches');
  const other = await context.newPage();
  await other.goto('/metiers?q=luthier+du+village');
  const result = other.getByRole('region', { name: 'Résultats' }).getByText('fiche locale');
  await open(page, { name: 'luthier.md', text: GOOD });
  await expect(result).toBeVisible();
  await rows(page)
    .getByRole('button', { name: /^Modifier/ })
    .click();
  const text = page.getByRole('textbox', { name: 'Le texte de la fiche' });
  await text.fill(GOOD.replaceAll('du village', 'des cimes'));
  await expect(page.getByRole('region', { name: 'Aperçu' })).toContainText('luthier/ère des cimes');
  await page.getByRole('button', { name: 'Garder la fiche' }).click();
  await expect(rows(page)).toContainText(['luthier/ère des cimes']);
  await rows(page)
    .getByRole('button', { name: /^Retirer/ })
    .click();
  await rows(page)
    .getByRole('button', { name: /^Retirer pour de bon/ })
    .click();
  await expect(page.getByText('Aucune fiche locale sur cet appareil.')).toBeVisible();
  await expect(result).toBeHidden();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('fiches')))).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the list, the form and the text, on a small screen, in ${colorScheme} colours`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 740 });
    await page.goto('/conseiller/fiches');
    await open(page, { name: 'luthier.md', text: GOOD });
    await rows(page).first().waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Écrire une fiche' }).click();
    await page.getByRole('form').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await rows(page)
      .getByRole('button', { name: /^Modifier/ })
      .click();
    await page.getByRole('textbox', { name: 'Le texte de la fiche' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
