/** A counsellor puts Onisep's files on the page: they become the catalogue of this device, whole or not at all. */

import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { BlobReader, BlobWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { findViolations } from './find-violations.ts';

type InventedJob = { id: number; masculine: string; feminine: string; text: string };

const KEEPER: InventedJob = {
  id: 90_001,
  masculine: 'gardien de phare à voile',
  feminine: 'gardienne de phare à voile',
  text: 'La lampe tourne au-dessus des récifs inventés.',
};
const TAMER: InventedJob = {
  id: 90_002,
  masculine: 'dresseur de nuages',
  feminine: 'dresseuse de nuages',
  text: 'Chaque matin, un troupeau de brumes attend son fouet de plumes.',
};
const TUNER: InventedJob = {
  id: 90_003,
  masculine: 'accordeur de cailloux',
  feminine: 'accordeuse de cailloux',
  text: 'Un galet bien réglé chante en si bémol.',
};

/** A file as the open data has them, of jobs that nobody does. */
function officialFile(jobs: readonly InventedJob[], name = 'fiches-2031-03-02.xml') {
  const records = jobs.map(
    ({ id, masculine, feminine, text }) => `<metier>
      <identifiant>MET.${id}</identifiant>
      <nom_metier>${masculine}</nom_metier><libelle_feminin>${feminine}</libelle_feminin>
      <libelle_masculin>${masculine}</libelle_masculin>
      <accroche_metier><![CDATA[<p>${text}</p>]]></accroche_metier>
      <format_court><![CDATA[<p>${text}</p>]]></format_court>
      <niveau_acces_min><id>REF.413</id><libelle>CAP ou équivalent</libelle></niveau_acces_min>
      <centres_interet><centre_interet id="T-IDEO2.4817" libelle="je veux travailler dehors"/></centres_interet>
    </metier>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<metiers>${records.join('\n')}</metiers>`;
  return { name, mimeType: 'text/xml', buffer: Buffer.from(xml) };
}

/** A file that takes a while. */
function manyJobs() {
  return officialFile(Array.from({ length: 3000 }, (_, index) => ({ ...TAMER, id: 91_000 + index })));
}

type DroppedFile = ReturnType<typeof officialFile>;

const chooser = (page: Page) => page.getByLabel('Choisir les fichiers');
const inUse = (page: Page) => page.getByRole('region', { name: 'En ce moment' });
const cards = (page: Page) => page.getByRole('region', { name: 'Résultats' }).getByRole('listitem');

async function importFiles(page: Page, ...files: DroppedFile[]): Promise<void> {
  await page.goto('/conseiller/catalogue');
  await chooser(page).setInputFiles(files);
}

async function importJobs(page: Page, ...jobs: InventedJob[]): Promise<void> {
  await importFiles(page, officialFile(jobs));
  await expect(page.getByRole('heading', { name: /^\d+ métiers? importés?$/ })).toBeVisible();
}

/** Drops files on the page as a mouse does. */
async function drop(page: Page, file: DroppedFile): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, type, text }) => {
      const made = new DataTransfer();
      made.items.add(new File([text], name, { type }));
      return made;
    },
    { name: file.name, type: file.mimeType, text: file.buffer.toString('utf8') },
  );
  await page.getByRole('heading', { level: 1 }).dispatchEvent('drop', { dataTransfer: transfer });
}

test('files dropped on the page become the catalogue: told, searched, read, kept over a reload', async ({ page }) => {
  await page.goto('/conseiller/catalogue');
  await expect(inUse(page)).toContainText('livrés avec le site');
  await drop(page, officialFile([KEEPER, TAMER]));
  await expect(page.getByRole('heading', { name: '2 métiers importés' })).toBeFocused();
  await expect(page.getByText('Édition du 2 mars 2031.').first()).toBeVisible();
  await expect(page.getByText(/les fiches n’ont pas de domaines/)).toBeVisible();
  await expect(inUse(page)).toContainText('2 métiers, importés ici le');
  await expect(inUse(page).getByRole('link', { name: /Onisep, Idéo-Fiches métiers/ })).toBeVisible();
  await expect(inUse(page)).toContainText('Licence : ODbL 1.0.');

  await page.getByRole('link', { name: 'Voir les métiers' }).click();
  await expect(cards(page)).toHaveCount(2);
  await page.getByRole('combobox', { name: 'Chercher un métier' }).fill('troupeau de brumes');
  await expect(cards(page)).toHaveCount(1);
  await expect(page).toHaveURL(/q=troupeau/);
  await page.reload();
  await expect(cards(page)).toHaveCount(1);
  await page.getByRole('link', { name: /dresseur de nuages/ }).click();
  await expect(page.getByText('fouet de plumes').first()).toBeVisible();

  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2 métiers');
  await page.goto('/metiers/MET.17');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce métier n’est pas dans ce catalogue');
  await page.goto('/a-propos');
  await expect(page.getByText('Fiches métiers de l’Onisep : 2 métiers.')).toBeVisible();
});

test('a zip and a gzip are read as they were downloaded, with the edition that the reader gives', async ({ page }) => {
  const zip = new ZipWriter(new BlobWriter());
  await zip.add('export/fiches.xml', new BlobReader(new Blob([Buffer.from(officialFile([KEEPER, TAMER]).buffer)])));
  const zipped = Buffer.from(await (await zip.close()).arrayBuffer());
  await importFiles(page, { name: 'telechargement.zip', mimeType: 'application/zip', buffer: zipped });
  await expect(page.getByRole('heading', { name: '2 métiers importés' })).toBeVisible();
  await expect(page.getByText(/Édition de date inconnue/).first()).toBeVisible();

  await page.getByLabel('Date de l’édition, si vous la connaissez').fill('2031-05-04');
  const buffer = gzipSync(officialFile([TUNER]).buffer);
  await chooser(page).setInputFiles({ name: 'telechargement', mimeType: 'application/gzip', buffer });
  await expect(page.getByRole('heading', { name: '1 métier importé' })).toBeVisible();
  await expect(inUse(page)).toContainText('Édition du 4 mai 2031.');
  await page.goto(`/metiers/MET.${TUNER.id}`);
  await expect(page.getByText(/Édition du 4 mai 2031/)).toBeVisible();
});

test('an archive that is cut short is told, and the catalogue stays', async ({ page }) => {
  const buffer = gzipSync(officialFile([KEEPER, TAMER]).buffer).subarray(0, -40);
  await importFiles(page, { name: 'coupe.gz', mimeType: 'application/gzip', buffer });
  await expect(page.getByRole('alert')).toContainText('l’archive est abîmée ou incomplète');
  await expect(inUse(page)).toContainText('livrés avec le site');
});

test('while one tab imports, another waits its turn; closed, it leaves nothing behind', async ({ page, context }) => {
  await importJobs(page, KEEPER);
  const other = await context.newPage();
  await importFiles(other, manyJobs());
  await expect(other.getByRole('progressbar', { name: 'Avancement de l’importation' })).toBeVisible();
  await chooser(page).setInputFiles(officialFile([TUNER]));
  await expect(page.getByRole('alert')).toContainText('déjà en cours dans un autre onglet');
  await expect(inUse(page)).toContainText('1 métier, importé ici');
  await other.close();
  await expect(async () => {
    await chooser(page).setInputFiles(officialFile([KEEPER, TUNER]));
    await expect(page.getByRole('heading', { name: '2 métiers importés' })).toBeVisible({ timeout: 3000 });
  }).toPass();
  await expect.poll(() => page.evaluate(countKeptFiles)).toBe(5);
});

test('an importer that cannot be had is told, and the page goes on', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ serviceWorkers: 'block', baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.route('**/assets/import-worker-*', (route) => route.abort());
  await importFiles(page, officialFile([KEEPER]));
  await expect(page.getByRole('alert')).toContainText('Ce qu’il faut pour importer n’a pas pu être chargé');
  await page.unroute('**/assets/import-worker-*');
  await chooser(page).setInputFiles(officialFile([KEEPER]));
  await expect(page.getByRole('heading', { name: '1 métier importé' })).toBeVisible();
  await context.close();
});

test('once its page was opened, files are imported without network too', async ({ page, context }) => {
  await page.goto('/conseiller/catalogue');
  await expect(page.getByText('Prêt hors ligne.')).toBeVisible();
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('azimut-importer')).keys()).length))
    .toBe(1);
  await context.setOffline(true);
  await importJobs(page, KEEPER, TAMER);
  await page.goto('/metiers?q=troupeau');
  await expect(cards(page)).toHaveCount(1);
  await page.goto('/conseiller/catalogue');
  await page.getByRole('button', { name: 'Revenir au catalogue d’Azimut' }).click();
  await page.getByRole('button', { name: 'Effacer et revenir' }).click();
  await expect(inUse(page)).toContainText('livrés avec le site');
});

test('without network the imported catalogue is there', async ({ page, context }) => {
  await page.goto('/');
  await expect(page.getByText('Prêt hors ligne.')).toBeVisible();
  await importJobs(page, KEEPER, TAMER);
  await context.setOffline(true);
  await page.goto('/metiers?q=galet');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`/metiers/MET.${KEEPER.id}`);
  await expect(page.getByText('récifs inventés').first()).toBeVisible();
  await page.getByRole('link', { name: 'Métiers', exact: true }).click();
  await expect(cards(page)).toHaveCount(2);
});

test('another edition replaces it, in another tab too, and nothing of the first is left', async ({ page, context }) => {
  await importJobs(page, KEEPER, TAMER);
  const other = await context.newPage();
  await other.goto('/metiers');
  await expect(cards(other)).toHaveCount(2);
  await importFiles(page, officialFile([TUNER], 'fiches-2031-09-01.xml'));
  await expect(inUse(page)).toContainText('1 métier, importé ici');
  await expect(inUse(page)).toContainText('Édition du 1er septembre 2031.');
  await expect(cards(other)).toHaveCount(1);
  await expect(cards(other)).toContainText('accordeur de cailloux');
  await expect.poll(() => page.evaluate(countKeptFiles)).toBe(5);
});

test('going back to Azimut’s own asks once, and removes everything', async ({ page }) => {
  await importJobs(page, KEEPER);
  await page.getByRole('button', { name: 'Revenir au catalogue d’Azimut' }).click();
  await page.getByRole('button', { name: 'Garder' }).click();
  await expect(inUse(page)).toContainText('importé ici');
  await page.getByRole('button', { name: 'Revenir au catalogue d’Azimut' }).click();
  await page.getByRole('button', { name: 'Effacer et revenir' }).click();
  await expect(inUse(page)).toContainText('livrés avec le site');
  await expect.poll(() => page.evaluate(countKeptFiles)).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem('azimut-catalogue'))).toBeNull();
  await page.goto('/metiers/MET.17');
  await expect(page.getByRole('heading', { level: 1, name: 'boulanger/ère' })).toBeVisible();
});

test('a wrong file is told in place, the catalogue stays, and the page goes on', async ({ page }) => {
  const pdf = { name: 'brochure.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 rien') };
  await importFiles(page, pdf);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('brochure.pdf : ce n’est ni les fiches métiers');
  await expect(alert).toContainText('Rien n’a changé');
  await expect(inUse(page)).toContainText('livrés avec le site');

  const whole = officialFile([KEEPER]);
  await chooser(page).setInputFiles({ ...whole, buffer: whole.buffer.subarray(0, -30) });
  await expect(alert).toContainText('s’arrête au milieu');
  await chooser(page).setInputFiles(officialFile([]));
  await expect(alert).toContainText('aucune fiche');
  await chooser(page).setInputFiles(whole);
  await expect(page.getByRole('heading', { name: '1 métier importé' })).toBeVisible();
  await expect(alert).toHaveCount(0);
});

test('an import that is cancelled changes nothing, and another can begin at once', async ({ page }) => {
  await importJobs(page, KEEPER);
  await chooser(page).setInputFiles(manyJobs());
  await expect(page.getByRole('progressbar', { name: 'Avancement de l’importation' })).toBeVisible();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(inUse(page)).toContainText('1 métier, importé ici');
  await chooser(page).setInputFiles(officialFile([KEEPER, TUNER]));
  await expect(page.getByRole('heading', { name: '2 métiers importés' })).toBeVisible();
  await expect.poll(() => page.evaluate(countKeptFiles)).toBe(5);
});

for (const [what, kept] of [
  ['broken', '{"generation":'],
  ['of another version', '{"formats":"azimut-0","generation":"a1","jobCount":3,"importedOn":"2031-03-02"}'],
]) {
  test(`where what is kept is ${what}, Azimut’s own catalogue is used, and it is said`, async ({ page }) => {
    await page.addInitScript((text) => {
      if (sessionStorage.getItem('once') === null) localStorage.setItem('azimut-catalogue', text);
      sessionStorage.setItem('once', 'yes');
    }, kept ?? '');
    await page.goto('/metiers/MET.17');
    await expect(page.getByRole('heading', { level: 1, name: 'boulanger/ère' })).toBeVisible();
    const notice = page.getByRole('status').filter({ hasText: 'ne peuvent plus être lues' });
    await notice.getByRole('link', { name: 'Importer à nouveau' }).click();
    await expect(page.getByText('Importez les fichiers à nouveau.')).toBeVisible();
    await notice.getByRole('button', { name: 'Fermer ce message' }).click();
    await page.reload();
    await expect(inUse(page)).toContainText('livrés avec le site');
    await expect(page.getByText(/ne peuvent? plus être lue?s?/)).toHaveCount(0);
  });
}

test('where the browser has cleared the files, Azimut’s own catalogue is used, and it is said', async ({ page }) => {
  await importJobs(page, KEEPER);
  await page.evaluate(clearKeptFiles);
  await page.goto('/metiers/MET.17');
  await expect(page.getByRole('heading', { level: 1, name: 'boulanger/ère' })).toBeVisible();
  await expect(page.getByText('Les fiches importées ici ne peuvent plus être lues')).toBeVisible();
  await page.goto('/metiers?q=boulanger');
  await expect(cards(page).first()).toContainText('boulanger');
});

test('where a part of the files is gone, the page at hand is shown from Azimut’s own catalogue', async ({ page }) => {
  await importJobs(page, KEEPER);
  await page.goto('/metiers');
  await expect(cards(page)).toHaveCount(1);
  await page.evaluate(clearKeptFiles);
  await page.getByRole('link', { name: /gardien de phare/ }).click();
  await expect(page.getByText('Les fiches importées ici ne peuvent plus être lues')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce métier n’est pas dans ce catalogue');
});

test('a device without room says what to do, and keeps the catalogue it has', async ({ page, context, baseURL }) => {
  await page.goto('/conseiller/catalogue');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 1 });
  await chooser(page).setInputFiles(officialFile([KEEPER]));
  await expect(page.getByRole('alert')).toContainText('n’a plus assez de place');
  await expect(inUse(page)).toContainText('livrés avec le site');
});

test('a browser that keeps nothing says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await importFiles(page, officialFile([KEEPER]));
  await expect(page.getByRole('alert')).toContainText('ne permet pas de garder des fiches');
  await expect(inUse(page)).toContainText('livrés avec le site');
  await expect.poll(() => page.evaluate(countKeptFiles)).toBe(0);
});

test('code of the page that cannot be had is told like any page, and tried again', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ serviceWorkers: 'block', baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.route('**/assets/catalogue-page-*.js', (route) => route.abort());
  await page.goto('/a-propos');
  await page.getByRole('link', { name: 'Importer les fiches de l’Onisep' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’a pas pu être chargée');
  await page.unroute('**/assets/catalogue-page-*.js');
  await page.getByRole('button', { name: 'Recharger la page' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Catalogue');
  await context.close();
});

test('everything is done by keyboard', async ({ page }) => {
  // Listened for from the start: the browser is told to hand choosers over, which takes it a moment.
  const opened = page.waitForEvent('filechooser');
  await page.goto('/conseiller/catalogue');
  await expect(inUse(page)).toContainText('livrés avec le site');
  const reach = async (name: RegExp | string) => {
    const target = page.getByRole('button', { name });
    const isReached = () => target.evaluate((element) => element === document.activeElement);
    for (let steps = 0; steps < 50 && !(await isReached()); steps++) await page.keyboard.press('Tab');
    await expect(target).toBeFocused();
  };
  await reach(/^Choisir les fichiers/);
  await page.keyboard.press('Enter');
  await (await opened).setFiles(officialFile([KEEPER]));
  await expect(page.getByRole('heading', { name: '1 métier importé' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Voir les métiers' })).toBeFocused();
  await page.goto('/conseiller/catalogue');
  await expect(inUse(page)).toContainText('importé ici');
  await reach('Revenir au catalogue d’Azimut');
  await page.keyboard.press('Enter');
  await reach('Effacer et revenir');
  await page.keyboard.press('Enter');
  await expect(inUse(page)).toContainText('livrés avec le site');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in what an import and its failure show, in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await importFiles(page, officialFile([KEEPER, KEEPER]));
    await page.getByText('Fiches laissées de côté (1)').click();
    await page.getByRole('button', { name: 'Revenir au catalogue d’Azimut' }).click();
    expect(await findViolations(page)).toEqual([]);
    await chooser(page).setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') });
    await page.getByRole('alert').waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
}

/** Runs in the page: how many files of catalogues are on the device. */
function countKeptFiles(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('azimut');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction('catalogue-files').objectStore('catalogue-files').count();
      counting.onsuccess = () => resolve(counting.result);
      opening.result.close();
    };
  });
}

/** Runs in the page: what a browser does that needs room. */
function clearKeptFiles(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('azimut');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('catalogue-files', 'readwrite');
      writing.objectStore('catalogue-files').clear();
      writing.oncomplete = () => resolve();
      opening.result.close();
    };
  });
}
