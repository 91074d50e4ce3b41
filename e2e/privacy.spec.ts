/** What stays on the device, and how all of it goes; what leaves it: nothing. */

import { expect, type Page, test } from '@playwright/test';
import { findViolations } from './find-violations.ts';
import { keepBaker } from './read-stored.ts';

const SHEET = `# luthier/ère du village
**ID:** MET.900050

**Appellations:**
- Féminin: luthière du village
- Masculin: luthier du village

## Présentation

Il répare les violons de la vallée.

## En bref

Un atelier de bois.

**Niveau d'accès minimum:** CAP ou équivalent
`;

const JOB = { id: 90_001, masculine: 'gardien de phare à voile', feminine: 'gardienne de phare à voile' };
const OFFICIAL = `<?xml version="1.0" encoding="UTF-8"?>
<metiers><metier>
  <identifiant>MET.${JOB.id}</identifiant>
  <nom_metier>${JOB.masculine}</nom_metier><libelle_feminin>${JOB.feminine}</libelle_feminin>
  <libelle_masculin>${JOB.masculine}</libelle_masculin>
  <accroche_metier><![CDATA[<p>La lampe tourne.</p>]]></accroche_metier>
  <niveau_acces_min><id>REF.413</id><libelle>CAP ou équivalent</libelle></niveau_acces_min>
  <centres_interet><centre_interet id="T-IDEO2.4817" libelle="je veux travailler dehors"/></centres_interet>
</metier></metiers>`;

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** The names of all that the browser holds for this origin. */
function readKept(page: Page) {
  return page.evaluate(async () => ({
    local: Object.keys(localStorage).sort(),
    tab: Object.keys(sessionStorage).sort(),
    databases: (await indexedDB.databases()).map(({ name }) => name ?? '').sort(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

const NOTHING = { local: [], tab: [], databases: [], caches: [], workers: 0 };

async function search(page: Page, words: string, job: string): Promise<void> {
  await page.goto('/metiers');
  await page.getByRole('combobox', { name: 'Chercher un métier' }).fill(words);
  await page.getByRole('region', { name: 'Résultats' }).getByRole('link', { name: job }).click();
  await expect(title(page)).toHaveText(job);
}

async function answerQuiz(page: Page): Promise<void> {
  await page.goto('/quiz');
  await press(page, 'Je ne sais pas');
  await press(page, 'Oui');
}

async function addLocalSheet(page: Page): Promise<void> {
  await page.goto('/conseiller/fiches');
  await page.getByLabel('Ouvrir des fichiers').setInputFiles(file('luthier.md', SHEET));
  await expect(page.getByRole('list', { name: 'Fiches locales' }).getByRole('listitem')).toHaveCount(1);
}

/** @returns the class's link for students */
async function prepareClass(page: Page): Promise<string> {
  await page.goto('/conseiller/classe?ids=MET.17,MET.10');
  await page.getByRole('textbox', { name: 'Titre' }).fill('Seconde 3');
  await press(page, 'Obtenir le lien et le code QR');
  return page.getByRole('textbox', { name: 'Le lien' }).inputValue();
}

async function giveBack(page: Page, link: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(new URL(link).pathname + new URL(link).hash);
  await page.getByRole('textbox', { name: /^Ton prénom ou tes initiales/ }).fill('Zoé');
  await press(page, 'Rendre mon choix');
  await expect(page.getByRole('textbox', { name: 'Le lien' })).toBeVisible();
}

async function chooseRow(page: Page): Promise<void> {
  await page.goto('/metiers?vue=tableau');
  await page
    .getByRole('main')
    .getByRole('checkbox', { name: /boulanger/ })
    .check();
  await page.reload();
}

async function readAiry(page: Page): Promise<void> {
  await press(page, 'Confort de lecture');
  await page.getByRole('checkbox', { name: 'Texte aéré' }).check();
}

async function eraseDevice(page: Page): Promise<void> {
  await page.goto('/a-propos');
  await press(page, 'Tout effacer de cet appareil');
  await expect(page.getByText('On ne pourra pas revenir en arrière.')).toBeFocused();
  await press(page, 'Tout effacer');
}

test('« Tout effacer de cet appareil » leaves nothing of any kind, in any tab', async ({ page, context }) => {
  await page.goto('/');
  await expect(page.getByText('Prêt hors ligne.')).toBeVisible();
  await readAiry(page);
  await page.goto('/conseiller/catalogue');
  await page.getByLabel('Choisir les fichiers').setInputFiles(file('fiches-2031-03-02.xml', OFFICIAL));
  await expect(page.getByRole('heading', { name: '1 métier importé' })).toBeVisible();
  await press(page, 'Revenir au catalogue d’Azimut');
  await press(page, 'Effacer et revenir');
  await search(page, 'boulanger', 'boulanger/ère');
  await keepBaker(page);
  await answerQuiz(page);
  await giveBack(page, await prepareClass(page));
  await addLocalSheet(page);
  await chooseRow(page);
  await page.goto('/conseiller/catalogue');
  await page.getByLabel('Choisir les fichiers').setInputFiles(file('fiches-2031-03-02.xml', OFFICIAL));
  await expect(page.getByRole('heading', { name: '1 métier importé' })).toBeVisible();

  const other = await context.newPage();
  await other.goto('/selection');
  await expect(other.getByRole('heading', { name: 'boulanger/ère' })).toBeVisible();
  await other.reload();
  await expect(other.getByRole('heading', { name: 'boulanger/ère' })).toBeVisible();

  const kept = await readKept(page);
  expect(kept.local.map((key) => key.replace(/:.*/, ''))).toEqual([
    'azimut-catalogue',
    'azimut-eleve',
    'azimut-fiches-locales',
    'azimut-fiches-locales-contenu',
    'azimut-lecture',
    'azimut-quiz',
    'azimut-recherches',
  ]);
  expect([...new Set(kept.tab.map((key) => key.replace(/:.*/, '')))]).toEqual(
    expect.arrayContaining(['azimut-chosen', 'azimut-classe', 'azimut-scroll']),
  );
  expect(kept.databases).toEqual(['azimut', 'azimut-classes', 'azimut-selection']);
  expect(kept.caches.length).toBeGreaterThanOrEqual(2);
  expect(kept.workers).toBe(1);

  await page.goto('/a-propos');
  await press(page, 'Tout effacer de cet appareil');
  await press(page, 'Ne rien effacer');
  expect((await readKept(page)).databases).toEqual(kept.databases);
  await eraseDevice(page);
  await expect(title(page)).toHaveText('Tout est effacé');
  await expect(title(page)).toBeFocused();
  await expect(title(other)).toHaveText('Tout a été effacé');
  await expect(other.getByText('boulanger')).toHaveCount(0);
  for (const tab of [page, other]) expect(await readKept(tab)).toEqual(NOTHING);
  expect(await findViolations(page)).toEqual([]);

  await page.getByRole('link', { name: 'Ouvrir Azimut à nouveau' }).click();
  await expect(page.getByRole('link', { name: /^Ma sélection/ })).not.toContainText('1');
  await page.goto('/metiers/MET.900050');
  await expect(title(page)).toHaveText('Ce métier n’est pas dans ce catalogue');
  // The other tab holds on to the old service worker, which has lost its files: the copy is whole again all the same.
  const { files } = await (await page.request.get('/offline.json')).json();
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const all = await Promise.all((await caches.keys()).map(async (key) => (await caches.open(key)).keys()));
        return all.flat().length;
      }),
    )
    .toBe(files);
});

test('on a shared computer it erases what the tab holds, and the setting', async ({ page }) => {
  await page.goto('/selection');
  await readAiry(page);
  await page.getByRole('checkbox', { name: 'Je suis sur un ordinateur partagé' }).check();
  await search(page, 'boulanger', 'boulanger/ère');
  await press(page, 'Garder : boulanger/ère');
  await answerQuiz(page);
  await addLocalSheet(page);
  await prepareClass(page);
  const kept = await readKept(page);
  expect(kept.local).toEqual(['azimut-ordinateur-partage']);
  expect(kept.tab).toEqual(
    expect.arrayContaining([
      'azimut-classes',
      'azimut-fiches-locales',
      'azimut-lecture',
      'azimut-quiz',
      'azimut-selection',
    ]),
  );
  await eraseDevice(page);
  await expect(title(page)).toHaveText('Tout est effacé');
  expect(await readKept(page)).toEqual(NOTHING);
});

test('what another program on the same host keeps stays', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(async () => {
    localStorage.setItem('autre', 'à moi');
    await caches.open('autre');
    await new Promise((resolve) => {
      indexedDB.open('autre').onsuccess = resolve;
    });
  });
  await eraseDevice(page);
  await expect(title(page)).toHaveText('Tout est effacé');
  expect(await readKept(page)).toEqual({ ...NOTHING, local: ['autre'], databases: ['autre'], caches: ['autre'] });
});

test('a database that another page holds is told, and erased once that is closed', async ({ page, context }) => {
  await search(page, 'boulanger', 'boulanger/ère');
  await press(page, 'Garder : boulanger/ère');
  await expect.poll(async () => (await readKept(page)).databases).toContain('azimut-selection');
  const holder = await context.newPage();
  await holder.goto('/robots.txt');
  await holder.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.open('azimut-selection').onsuccess = resolve;
      }),
  );
  await eraseDevice(page);
  await expect(title(page)).toHaveText('Tout n’a pas pu être effacé');
  await expect(page.getByText('Il reste la sélection, les classes ou le catalogue importé.')).toBeVisible();
  await holder.close();
  await press(page, 'Réessayer');
  await expect(title(page)).toHaveText('Tout est effacé');
  expect(await readKept(page)).toEqual(NOTHING);
});

test('a whole journey asks its own origin alone, and sets no cookie', async ({ page, context, baseURL }) => {
  const asked = new Set<string>();
  const cookies: string[] = [];
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    // What the page itself holds has no host.
    if (protocol !== 'data:' && protocol !== 'about:') asked.add(`${request.method()} ${origin}`);
  });
  context.on('response', async (response) => {
    if ('set-cookie' in (await response.allHeaders())) cookies.push(response.url());
  });
  await page.goto('/');
  await expect(page.getByText('Prêt hors ligne.')).toBeVisible();
  await search(page, 'boulanger', 'boulanger/ère');
  await keepBaker(page);
  await answerQuiz(page);
  await page.goto('/selection');
  await expect(page.getByRole('heading', { name: 'boulanger/ère' })).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('region', { name: 'Emporter la liste' }).getByRole('button', { name: 'CSV' }).click();
  await saving;
  await press(page, 'Afficher le code QR');
  await expect(page.getByRole('img', { name: 'Code QR du lien de ta sélection' })).toBeVisible();
  await page.goto('/conseiller?depart=cap');
  await expect(title(page)).toBeVisible();
  await page.goto('/formations');
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/formations\/FOR\./);
  await giveBack(page, await prepareClass(page));
  await addLocalSheet(page);
  await page.goto('/a-propos');
  await expect(title(page)).toHaveText('À propos');
  expect([...asked]).toEqual([`GET ${new URL(baseURL ?? '').origin}`]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
  expect(cookies).toEqual([]);
});
