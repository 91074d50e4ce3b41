/** Jobs that a reader keeps: on the device, in every tab, and in no other place. */

import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { findViolations } from './find-violations.ts';
import { readStored } from './read-stored.ts';

type StoredJob = { id: string; title: string; note: string; verdict: string | null };

const job = (id: string, title: string, note = ''): StoredJob => ({ id, title, note, verdict: null });
const BAKER = job('MET.17', 'boulanger/ère');
const FIRST_IDS = ['MET.17', 'MET.10', 'MET.12'];

const title = (page: Page) => page.getByRole('heading', { level: 1, name: 'Ma sélection' });
const kept = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('group') });
const keptTitles = (page: Page) => kept(page).getByRole('heading', { level: 2 });
const keptOf = (page: Page, name: string) => kept(page).filter({ has: page.getByRole('heading', { name }) });
const note = (place: Page | Locator) => place.getByRole('textbox', { name: /^Ma note/ });
const said = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words });
const link = (page: Page) => page.getByRole('link', { name: /^Ma sélection/ });

async function openSelection(page: Page): Promise<void> {
  await page.goto('/selection');
  await expect(title(page)).toBeVisible();
  await expect(page.getByText('Chargement…')).toHaveCount(0);
}

/** Keeps jobs from their sheets, after `already` others. @returns their titles */
async function keepFromSheets(page: Page, ids: readonly string[], already = 0): Promise<string[]> {
  const titles: string[] = [];
  for (const [index, id] of ids.entries()) {
    await page.goto(`/metiers/${id}`);
    await page.getByRole('button', { name: /^Garder : / }).click();
    await expect(link(page)).toContainText(String(already + index + 1));
    titles.push((await page.getByRole('heading', { level: 1 }).textContent()) ?? '');
  }
  await expect
    .poll(async () => JSON.stringify(await readStored(page)))
    .toContain(ids.map((id) => `"id":"${id}"`).at(-1));
  return titles;
}

/** Puts a value where the selection is kept, as an earlier or later version of the app would have. */
async function store(page: Page, value: unknown): Promise<void> {
  await page.goto('/icon.svg');
  await page.evaluate(
    (content) =>
      new Promise<void>((resolve, reject) => {
        const opened = indexedDB.open('azimut-selection');
        opened.onupgradeneeded = () => opened.result.createObjectStore('selection');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const writing = opened.result.transaction('selection', 'readwrite');
          writing.objectStore('selection').put(content, 'selection');
          writing.oncomplete = () => {
            opened.result.close();
            resolve();
          };
        };
      }),
    value,
  );
}

/** Everything of the reader's that the browser holds for this site, as one text. */
async function readAllStorage(page: Page): Promise<string> {
  const [selection, seen, aside] = await Promise.all(
    ['selection', 'seen', 'set-aside'].map((name) => readStored(page, name)),
  );
  const rest = await page.evaluate(async () => ({
    local: { ...localStorage },
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
  return JSON.stringify({ selection, seen, aside, rest });
}

test('a job is kept from its card and from its sheet, and is there after a reload', async ({ page }) => {
  await page.goto('/metiers?q=boulanger');
  const button = page.getByRole('button', { name: 'Garder : boulanger/ère' });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect(page).toHaveURL(/\/metiers\?q=boulanger/);
  await expect(page.getByRole('button', { name: 'Gardé : boulanger/ère' })).toHaveAttribute('aria-pressed', 'true');
  await expect(said(page, 'Gardé : boulanger/ère.')).toBeAttached();

  await page.goto('/metiers/MET.10');
  await page.getByRole('button', { name: /^Garder : / }).click();
  await expect(link(page)).toHaveAccessibleName('Ma sélection 2 métiers');
  await page.reload();
  await expect(page.getByRole('button', { name: /^Gardé : / })).toHaveAttribute('aria-pressed', 'true');
  await link(page).click();
  await expect(title(page)).toBeFocused();
  await expect(keptTitles(page)).toHaveCount(2);
  await expect(keptOf(page, 'boulanger/ère')).toContainText(/dès le CAP.*brut par mois/);
  await keptOf(page, 'boulanger/ère').getByRole('link').click();
  await page.getByRole('button', { name: 'Gardé : boulanger/ère' }).click();
  await expect(link(page)).toHaveAccessibleName('Ma sélection 1 métier');
});

test('a note and an opinion are kept as they are typed and chosen', async ({ page }) => {
  await keepFromSheets(page, ['MET.17']);
  await openSelection(page);
  await note(page).fill('Demander à Karim <b>comment</b> c’est la nuit.');
  await page.getByRole('radio', { name: 'À creuser' }).check();
  await page.goto('/metiers');
  await openSelection(page);
  await expect(note(page)).toHaveValue('Demander à Karim <b>comment</b> c’est la nuit.');
  await expect(page.getByRole('radio', { name: 'À creuser' })).toBeChecked();
  await expect(page.getByText(/Encore \d+ caractères/)).toHaveCount(0);
  await note(page).fill('x'.repeat(1990));
  await expect(page.getByText('Encore 10 caractères.')).toBeVisible();
});

test('letters typed in the middle of a note stay where they are typed', async ({ page }) => {
  await keepFromSheets(page, ['MET.17']);
  await openSelection(page);
  await note(page).fill('le nuit');
  for (let steps = 0; steps < 5; steps++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('a très longue');
  await expect(note(page)).toHaveValue(/^l.*a très longue.*nuit$/);
  await expect.poll(() => readStored(page)).toMatchObject({ jobs: [{ note: await note(page).inputValue() }] });
});

test('jobs are put in order by keyboard: the focus stays, and it is said', async ({ page }) => {
  const [one = '', two = '', three = ''] = await keepFromSheets(page, FIRST_IDS);
  await openSelection(page);
  await expect(keptTitles(page)).toHaveText([one, two, three]);
  const up = page.getByRole('button', { name: `Monter ${three}` });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(keptTitles(page)).toHaveText([one, three, two]);
  await expect(said(page, `${three} : place 2 sur 3.`)).toBeAttached();
  await expect(up).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(keptTitles(page)).toHaveText([three, one, two]);
  // At the top it does nothing more, and keeps the focus all the same.
  await page.keyboard.press('Enter');
  await expect(up).toBeFocused();
  await page.getByRole('button', { name: `Descendre ${one}` }).press('Enter');
  await expect(keptTitles(page)).toHaveText([three, two, one]);
  await page.reload();
  await expect(keptTitles(page)).toHaveText([three, two, one]);
});

test('jobs are put in order by hand', async ({ page }) => {
  const [one = '', two = '', three = ''] = await keepFromSheets(page, FIRST_IDS);
  await openSelection(page);
  const grip = keptOf(page, one).getByTitle('Déplacer');
  const target = await keptOf(page, three).boundingBox();
  await grip.hover();
  await page.mouse.down();
  await page.mouse.move(300, (target?.y ?? 0) + 20, { steps: 8 });
  await page.mouse.move(300, (target?.y ?? 0) + (target?.height ?? 0) / 2, { steps: 8 });
  await page.mouse.up();
  await expect(keptTitles(page)).toHaveText([two, three, one]);
  await page.reload();
  await expect(keptTitles(page)).toHaveText([two, three, one]);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 1400 } });
  test('jobs are put in order too', async ({ page, context }) => {
    const [one = '', two = ''] = await keepFromSheets(page, FIRST_IDS.slice(0, 2));
    await openSelection(page);
    const grip = await keptOf(page, one).getByTitle('Déplacer').boundingBox();
    const target = await keptOf(page, two).boundingBox();
    if (grip === null || target === null) throw new Error('nothing to drag');
    const x = grip.x + grip.width / 2;
    const from = grip.y + grip.height / 2;
    const to = target.y + target.height / 2;
    const devtools = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      devtools.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y }] });
    await touch('touchStart', from);
    for (let step = 1; step <= 10; step++) await touch('touchMove', from + ((to - from) * step) / 10);
    await touch('touchEnd');
    await expect(keptTitles(page)).toHaveText([two, one]);
  });
});

test('a removed job can be put back where it was, with its note', async ({ page }) => {
  const [one = '', two = '', three = ''] = await keepFromSheets(page, FIRST_IDS);
  await openSelection(page);
  await note(keptOf(page, two)).fill('à ne pas perdre');
  await page.getByRole('button', { name: `Retirer ${two}` }).click();
  await expect(keptTitles(page)).toHaveText([one, three]);
  const undo = page.getByRole('button', { name: `Annuler : remettre ${two}` });
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(keptTitles(page)).toHaveText([one, two, three]);
  await expect(note(keptOf(page, two))).toHaveValue('à ne pas perdre');
  await expect(page.getByRole('button', { name: `Retirer ${two}` })).toBeFocused();
});

test('two tabs follow each other, and neither loses what the other did', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto('/metiers?q=boulanger');
  await expect(other.getByRole('button', { name: 'Garder : boulanger/ère' })).toBeVisible();
  const [one = ''] = await keepFromSheets(page, ['MET.17']);
  await expect(other.getByRole('button', { name: 'Gardé : boulanger/ère' })).toBeVisible();
  await openSelection(page);
  await openSelection(other);
  await note(page).fill('écrit ici');
  await expect(note(other)).toHaveValue('écrit ici');
  await other.goto('/metiers/MET.10');
  await other.getByRole('button', { name: /^Garder : / }).click();
  await expect(keptTitles(page)).toHaveCount(2);
  await expect(keptTitles(page).first()).toHaveText(one);

  // Both at once: each writes into what the device holds by then.
  await Promise.all([
    page.getByRole('radio', { name: 'Ça me plaît' }).first().check(),
    other.getByRole('button', { name: /^Gardé : / }).click(),
  ]);
  await expect(keptTitles(page)).toHaveCount(1);
  await expect
    .poll(() => readStored(page))
    .toMatchObject({ jobs: [{ id: 'MET.17', verdict: 'yes', note: 'écrit ici' }] });
  await page.getByRole('button', { name: /^Retirer/ }).click();
  await other.goto('/metiers/MET.17');
  await expect(other.getByRole('button', { name: 'Garder : boulanger/ère' })).toBeVisible();
});

test('what version 1 kept is taken over', async ({ page }) => {
  await store(page, { version: 1, ids: ['MET.17', 'MET.10'] });
  await openSelection(page);
  await expect(keptTitles(page).first()).toHaveText('boulanger/ère');
  await expect(keptTitles(page)).toHaveCount(2);
  await expect.poll(() => readStored(page)).toMatchObject({ version: 2, jobs: [BAKER, { id: 'MET.10' }] });
});

test('what a later version keeps is left as it is, and it is said', async ({ page }) => {
  const later = { version: 3, folders: [{ name: 'rêves', jobs: ['MET.17'] }] };
  await store(page, later);
  await openSelection(page);
  await expect(said(page, 'Une version plus récente d’Azimut garde déjà une sélection ici.')).toBeVisible();
  await page.goto('/metiers/MET.10');
  await page.getByRole('button', { name: /^Garder : / }).click();
  await openSelection(page);
  await expect(keptTitles(page)).toHaveCount(1);
  expect(await readStored(page)).toEqual(later);
});

test('what cannot be read is set aside as it was, and it is said', async ({ page }) => {
  const damaged = { version: 2, jobs: [BAKER, { id: 'n’importe quoi' }] };
  await store(page, damaged);
  await openSelection(page);
  await expect(said(page, 'Une partie de ce qui était gardé ici n’a pas pu être relue.')).toBeVisible();
  await expect(keptTitles(page)).toHaveText(['boulanger/ère']);
  expect(await readStored(page, 'set-aside')).toEqual(damaged);
});

for (const [how, block] of [
  ['refused', 'indexedDB.open = () => { throw new DOMException("refused", "SecurityError"); }'],
  [
    'refused, and channels between tabs too',
    'indexedDB.open = BroadcastChannel = function () { throw new DOMException("refused", "SecurityError"); }',
  ],
  ['missing', 'Object.defineProperty(window, "indexedDB", { value: undefined })'],
  [
    'failing',
    'indexedDB.open = () => { const request = {}; setTimeout(() => { request.error = new DOMException("no", "InvalidStateError"); request.onerror(); }); return request; }',
  ],
] as const) {
  test(`where storage is ${how}, it is said, and the selection works for the visit`, async ({ page }) => {
    await page.addInitScript(block);
    await page.goto('/metiers/MET.17');
    await page.getByRole('button', { name: 'Garder : boulanger/ère' }).click();
    await expect(page.getByRole('button', { name: 'Gardé : boulanger/ère' })).toBeVisible();
    await expect(said(page, 'Gardé pour cette visite : boulanger/ère.')).toBeAttached();
    await link(page).click();
    await expect(said(page, 'Ce navigateur ne permet pas de garder ta sélection')).toBeVisible();
    await note(page).fill('quand même');
    await page.getByRole('link', { name: 'Métiers', exact: true }).click();
    await link(page).click();
    await expect(note(page)).toHaveValue('quand même');
    await page.getByRole('button', { name: 'Retirer boulanger/ère' }).click();
    await expect(keptTitles(page)).toHaveCount(0);
  });
}

test('a full device says so, and nothing that is typed is lost during the visit', async ({ page }) => {
  await keepFromSheets(page, ['MET.17']);
  await openSelection(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await note(page).fill('plus de place');
  await expect(said(page, 'Cet appareil n’a plus de place')).toBeVisible();
  await expect(note(page)).toHaveValue('plus de place');
  await note(page).fill('plus de place du tout');
  // With room again, the next page puts it on the device.
  await page.reload();
  await expect(note(page)).toHaveValue('plus de place du tout');
  await expect.poll(() => readStored(page)).toMatchObject({ jobs: [{ note: 'plus de place du tout' }] });
});

test('a shared computer keeps nothing: the selection lasts as long as the tab', async ({ page, context }) => {
  await keepFromSheets(page, ['MET.17']);
  await page.goto('/metiers?q=boulanger');
  await page.getByRole('link', { name: 'boulanger/ère' }).click();
  await openSelection(page);
  await note(page).fill('mon secret');
  const shared = page.getByRole('checkbox', { name: 'Je suis sur un ordinateur partagé' });
  await shared.check();
  await expect(page.getByText('Rien ne reste sur cet ordinateur')).toBeVisible();
  await page.goto('/metiers/MET.10');
  await page.getByRole('button', { name: /^Garder : / }).click();
  await page.goto('/metiers?q=infirmier');
  await page
    .getByRole('link', { name: /infirmier/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await openSelection(page);
  await expect(keptTitles(page)).toHaveCount(2);
  await expect(note(keptOf(page, 'boulanger/ère'))).toHaveValue('mon secret');
  await expect(page.getByText('Vus récemment')).toHaveCount(0);
  const storage = await readAllStorage(page);
  expect(storage).not.toMatch(/MET\.\d|secret|boulanger|infirmier/);

  // A second tab of the visit has it too; once all are closed there is nothing.
  const other = await context.newPage();
  await openSelection(other);
  await expect(keptTitles(other)).toHaveCount(2);
  await page.close();
  await other.close();
  const next = await context.newPage();
  await openSelection(next);
  await expect(next.getByText('Rien ici pour l’instant.')).toBeVisible();
  await expect(next.getByRole('checkbox', { name: /partagé/ })).toBeChecked();
});

test('on one’s own device again, what the visit held is kept', async ({ page }) => {
  await openSelection(page);
  await page.getByRole('checkbox', { name: /partagé/ }).check();
  await page.goto('/metiers/MET.17');
  await page.getByRole('button', { name: 'Garder : boulanger/ère' }).click();
  await openSelection(page);
  expect(await readStored(page)).toBeUndefined();
  await page.getByRole('checkbox', { name: /partagé/ }).uncheck();
  await expect.poll(() => readStored(page)).toMatchObject({ jobs: [BAKER] });
  expect(await page.evaluate(() => sessionStorage.getItem('azimut-selection'))).toBeNull();
});

test('« Tout effacer » asks once and leaves nothing, in any tab', async ({ page, context }) => {
  await keepFromSheets(page, FIRST_IDS.slice(0, 2));
  await page.goto('/metiers?q=boulanger');
  await page.getByRole('link', { name: 'boulanger/ère' }).click();
  const other = await context.newPage();
  await openSelection(other);
  await openSelection(page);
  await note(page).first().fill('mon secret');
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(page.getByText('On ne pourra pas revenir en arrière.')).toBeFocused();
  await page.getByRole('button', { name: 'Ne rien effacer' }).click();
  await expect(keptTitles(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.getByRole('button', { name: 'Effacer', exact: true }).click();
  await expect(page.getByText('Rien ici pour l’instant.')).toBeVisible();
  await expect(title(page)).toBeFocused();
  await expect(keptTitles(other)).toHaveCount(0);
  expect(await readAllStorage(page)).not.toMatch(/MET\.\d|secret|boulanger/);
  await page.reload();
  await expect(page.getByText('Rien ici pour l’instant.')).toBeVisible();
});

test('a job that the catalogue has no more is shown by its title, with its note', async ({ page }) => {
  await store(page, { version: 2, jobs: [job('MET.99999', 'allumeur/euse de réverbères', 'dommage'), BAKER] });
  await openSelection(page);
  const gone = keptOf(page, 'allumeur/euse de réverbères');
  await expect(gone).toContainText('Ce métier n’est plus dans le catalogue.');
  await expect(gone.getByRole('link')).toHaveCount(0);
  await note(gone).fill('dommage, vraiment');
  await page.reload();
  await expect(note(gone)).toHaveValue('dommage, vraiment');
});

test('a file is saved, offered once, and opened again on another device', async ({ page, browser, baseURL }) => {
  const titles = await keepFromSheets(page, FIRST_IDS);
  await openSelection(page);
  await note(page).first().fill('<img src=x onerror="document.title=1">');
  const offer = page.getByRole('button', { name: 'Garder un fichier' });
  await expect(offer).toBeVisible();
  const [offered] = await Promise.all([page.waitForEvent('download'), offer.click()]);
  expect(offered.suggestedFilename()).toMatch(/^azimut-selection-\d{4}-\d\d-\d\d\.json$/);
  await expect(offer).toHaveCount(0);
  await page.reload();
  await expect(keptTitles(page)).toHaveCount(3);
  await expect(offer).toHaveCount(0);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Enregistrer un fichier' }).click(),
  ]);
  const file = await download.path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    app: 'azimut',
    version: 2,
    jobs: [{ id: 'MET.17' }, {}, {}],
  });

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await elsewhere.newPage();
  await keepFromSheets(other, ['MET.12']);
  await openSelection(other);
  await other.getByLabel('Ouvrir un fichier').setInputFiles(file);
  await expect(said(other, '2 métiers ajoutés. Déjà dans ta sélection : 1.')).toBeVisible();
  await expect(keptTitles(other)).toHaveText([titles[2] ?? '', titles[0] ?? '', titles[1] ?? '']);
  await expect(note(other).nth(1)).toHaveValue('<img src=x onerror="document.title=1">');
  await expect(other.getByRole('main').locator('img')).toHaveCount(0);
  await elsewhere.close();
});

test('the browser is asked to keep the selection at the third job, once', async ({ page }) => {
  await page.addInitScript(() => {
    StorageManager.prototype.persist = () => {
      sessionStorage.setItem('asked', `${sessionStorage.getItem('asked') ?? ''}!`);
      return Promise.resolve(true);
    };
  });
  const asked = () => page.evaluate(() => sessionStorage.getItem('asked'));
  await keepFromSheets(page, FIRST_IDS.slice(0, 2));
  expect(await asked()).toBeNull();
  await keepFromSheets(page, FIRST_IDS.slice(2), 2);
  expect(await asked()).toBe('!');
  await keepFromSheets(page, ['MET.18'], 3);
  expect(await asked()).toBe('!');
});

test('a wrong file says what is wrong, and takes nothing away', async ({ page }) => {
  await keepFromSheets(page, ['MET.17']);
  await openSelection(page);
  const open = (content: string) =>
    page.getByLabel('Ouvrir un fichier').setInputFiles({
      name: 'fichier.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  for (const [content, message] of [
    ['bonjour', 'Ce fichier n’est pas une sélection'],
    ['{"app":"azimut","version":2,"jobs":[{"id":"MET.1', 'Ce fichier est abîmé ou incomplet'],
    ['{"app":"azimut","version":7}', 'version plus récente'],
    [`{"app":"azimut","version":1,"ids":[${'"MET.1",'.repeat(9999)}"MET.1"]}`, 'trop gros'],
    [`{"app":"azimut","version":2,"jobs":[]}${' '.repeat(5_000_000)}`, 'trop gros'],
  ] as const) {
    await open(content);
    await expect(said(page, message)).toBeVisible();
    await expect(keptTitles(page)).toHaveText(['boulanger/ère']);
  }
});

test('the jobs looked at last are listed, without those kept, and can be erased', async ({ page }) => {
  await keepFromSheets(page, ['MET.17']);
  await page.goto('/metiers/MET.10');
  const seen = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await expect.poll(() => readStored(page, 'seen')).toMatchObject({ jobs: [{ id: 'MET.10' }, { id: 'MET.17' }] });
  await openSelection(page);
  const list = page.getByRole('region', { name: 'Vus récemment' });
  await expect(list.getByRole('listitem')).toHaveText([seen]);
  await list.getByRole('button', { name: 'Effacer cette liste' }).click();
  await expect(list).toHaveCount(0);
  await page.reload();
  await expect(keptTitles(page)).toHaveCount(1);
  await expect(list).toHaveCount(0);
});

test('on a phone the top of a list leads to what can be done with it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await store(page, { version: 2, jobs: [...FIRST_IDS, 'MET.11'].map((id) => ({ id, verdict: null })) });
  await openSelection(page);
  const compare = page.getByRole('link', { name: 'Comparer' });
  await expect(compare).not.toBeInViewport();
  await page.getByRole('link', { name: /^Que faire de ces métiers/ }).click();
  await expect(compare).toBeInViewport();
});

test('the first four that are not refused can be compared', async ({ page }) => {
  const ids = [...FIRST_IDS, 'MET.11', 'MET.18', 'MET.3'];
  await store(page, { version: 2, jobs: ids.map((id, index) => ({ id, verdict: index === 1 ? 'no' : null })) });
  await openSelection(page);
  await expect(page.getByRole('link', { name: /^Comparer/ })).toHaveAttribute(
    'href',
    /\?ids=MET\.17,MET\.12,MET\.11,MET\.18$/,
  );
});

test('where its code cannot be had, keeping says so, and works later', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ serviceWorkers: 'block', baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.route('**/assets/selection-store-*.js', (route) => route.abort());
  await page.goto('/metiers/MET.17');
  await page.getByRole('button', { name: 'Garder : boulanger/ère' }).click();
  await expect(said(page, 'Ça n’a pas marché')).toBeVisible();
  await page.unroute('**/assets/selection-store-*.js');
  await page.reload();
  await page.getByRole('button', { name: 'Garder : boulanger/ère' }).click();
  await expect(page.getByRole('button', { name: 'Gardé : boulanger/ère' })).toBeVisible();
  await context.close();
});

test('nothing is asked of the network but the app’s own files', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await keepFromSheets(page, FIRST_IDS);
  await openSelection(page);
  await note(page).first().fill('secret');
  expect(asked.filter((url) => !url.startsWith(baseURL ?? '-') && !url.startsWith('blob:'))).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    test('axe finds nothing on the selection, empty or full, nor round a flag', async ({ page }) => {
      await openSelection(page);
      expect(await findViolations(page)).toEqual([]);
      await store(page, {
        version: 2,
        jobs: [
          { ...BAKER, verdict: 'yes', note: 'x'.repeat(1950) },
          job('MET.99999', 'allumeur/euse'),
          job('MET.10', ''),
        ],
      });
      await openSelection(page);
      await page.getByRole('button', { name: 'Retirer allumeur/euse' }).click();
      await page.getByRole('button', { name: 'Tout effacer' }).click();
      expect(await findViolations(page)).toEqual([]);
      await page.goto('/metiers?q=boulanger');
      await page.getByRole('button', { name: 'Gardé : boulanger/ère' }).waitFor();
      expect(await findViolations(page)).toEqual([]);
      await page.goto('/metiers/MET.17');
      await page.getByRole('button', { name: 'Gardé : boulanger/ère' }).waitFor();
      expect(await findViolations(page)).toEqual([]);
    });
  });
}
