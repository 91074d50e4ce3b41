/** A class prepared by a counsellor, opened by students, and what they give back gathered: by link, code and file, without doubles. */

import { crc32, deflateRawSync } from 'node:zlib';
import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { findViolations } from './find-violations.ts';
import { keepBaker } from './read-stored.ts';
import { scanCode } from './scan-code.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const gathered = (page: Page) => page.getByRole('region', { name: 'Recueillir' }).getByRole('status');
const rows = (page: Page) => page.getByRole('region', { name: 'Tableau de la classe' }).getByRole('row');
const row = (page: Page, name: string) =>
  rows(page).filter({ has: page.getByRole('rowheader', { name, exact: true }) });

/** A link made by another hand than the app's. */
function frame(kind: 'c' | 'a', content: string, version = '1'): string {
  const payload = deflateRawSync(content).toString('base64url');
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(payload));
  return `${version}${kind}${payload.length.toString(36).padStart(3, '0')}${checksum.toString('base64url')}${payload}`;
}

const CLASS = frame('c', '["AAAAAAAA","Seconde 3","Garde <b>deux</b> métiers.",20]\n17.171.10');
const answerOf = (student: string, name: string, jobs: string, givenAt = 1000) =>
  frame('a', `${JSON.stringify(['AAAAAAAA', student, name, givenAt])}\n${jobs}`);
const addressOf = (answer: string) => `https://azimut.example/conseiller/classe#${answer}`;

/** The class above on this counsellor's device. */
async function takeClass(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`/conseiller/classe#${CLASS}`);
  await expect(title(page)).toHaveText('Seconde 3');
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Les liens que les élèves vous ont donnés' }).fill(text);
  await page.getByRole('button', { name: 'Ajouter ces liens' }).click();
}

function watch(page: Page): void {
  page.on('console', (message) => {
    expect(message.type() === 'error' ? message.text() : '').toBe('');
  });
  page.on('pageerror', (error) => {
    throw error;
  });
}

test.beforeEach(({ page }) => watch(page));

/** A student with a phone of their own, who has been here before: the app is taken. */
async function student(browser: Browser, baseURL = ''): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ baseURL, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  watch(page);
  await page.goto('/');
  await expect(page.getByText('Prêt hors ligne.')).toBeVisible();
  return { page, context };
}

/** Opens a class, keeps what is asked for and gives it back. @returns the answer's address */
async function answer(page: Page, address: string, keep: readonly string[], name: string): Promise<string> {
  await page.goto('about:blank');
  await page.goto(address);
  for (const job of keep) await page.getByRole('button', { name: `Garder : ${job}` }).click();
  await page.getByRole('textbox', { name: /^Ton prénom ou tes initiales/ }).fill(name);
  await page.getByRole('button', { name: 'Rendre mon choix' }).click();
  return page.getByRole('textbox', { name: 'Le lien' }).inputValue();
}

for (const isOffline of [false, true]) {
  test(`a class goes to three students and their choices come back, ${isOffline ? 'without network' : 'online'}`, async ({
    page,
    context,
    browser,
    baseURL,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/');
    await expect(page.getByText('Prêt hors ligne.')).toBeVisible();
    const students = [
      await student(browser, baseURL),
      await student(browser, baseURL),
      await student(browser, baseURL),
    ];
    for (const profile of [context, ...students.map((one) => one.context)]) await profile.setOffline(isOffline);

    await page.goto('/conseiller/classe?ids=MET.17,MET.171');
    await page.getByRole('searchbox', { name: 'Ajouter un métier' }).fill('peintre en bâtiment');
    await page.getByRole('button', { name: 'Ajouter peintre en bâtiment' }).click();
    await expect(page.getByText('3 métiers', { exact: true })).toBeVisible();
    await page.getByRole('textbox', { name: 'Titre' }).fill('Seconde 3 <script>');
    await page.getByRole('textbox', { name: 'Consigne pour les élèves' }).fill('Garde deux métiers.\nEt dis pourquoi.');
    await page.getByRole('button', { name: 'Obtenir le lien et le code QR' }).click();
    await expect(title(page)).toHaveText('Seconde 3 <script>');
    const link = await page.getByRole('textbox', { name: 'Le lien' }).inputValue();
    await page.getByRole('button', { name: 'Projeter le code QR' }).click();
    const wall = page.getByRole('dialog', { name: 'Seconde 3 <script>' });
    await expect(wall.getByText('20 minutes')).toBeVisible();
    await expect(wall.getByText(link)).toBeVisible();
    await expect.poll(() => scanCode(page, 'Code QR de la classe')).toBe(link);
    await wall.getByRole('button', { name: 'Fermer' }).click();

    const [lea, tom, nobody] = students.map((one) => one.page) as [Page, Page, Page];
    await lea.goto('about:blank');
    await lea.goto(link);
    await expect(title(lea)).toHaveText('Seconde 3 <script>');
    await expect(lea.getByText('Garde deux métiers. Et dis pourquoi.')).toBeVisible();
    const cards = lea.getByRole('list', { name: 'Métiers de la classe' }).getByRole('listitem');
    await expect(cards).toHaveText([/boulanger/, /vétérinaire/, /peintre en bâtiment/]);
    await cards.nth(1).getByRole('link').click();
    await expect(title(lea)).toHaveText('vétérinaire');
    await lea.getByRole('link', { name: 'Retour à la classe' }).click();
    await expect(title(lea)).toHaveText('Seconde 3 <script>');
    const ofLea = await answer(lea, link, ['boulanger/ère', 'vétérinaire'], 'Léa <i>');
    await expect.poll(() => scanCode(lea, 'Code QR de mon choix')).toBe(ofLea);
    const ofTom = await answer(tom, link, ['boulanger/ère'], 'Tom');
    await answer(nobody, link, [], '');
    const saving = nobody.waitForEvent('download');
    await nobody.getByRole('button', { name: 'Enregistrer un fichier' }).click();
    const file = await (await saving).path();

    await paste(page, `Léa : ${ofLea}.\nTom (${ofTom})`);
    await expect(gathered(page)).toHaveText('2 choix ajoutés : Léa <i>, Tom.');
    await page.getByLabel('Ouvrir des fichiers').setInputFiles(file);
    await expect(gathered(page)).toHaveText('1 choix ajouté : sans nom.');
    await expect(rows(page)).toHaveCount(4);
    await expect(row(page, 'Léa <i>').getByRole('cell')).toHaveText(['gardé', 'gardé']);
    await expect(row(page, 'Tom').getByRole('cell')).toHaveText(['gardé', '']);
    await expect(row(page, 'Élève 3').getByRole('cell')).toHaveText(['', '']);
    await expect(page.getByRole('region', { name: 'Les plus choisis' }).getByRole('listitem')).toHaveText([
      /boulanger\/ère2 élèves/,
      /vétérinaire1 élève/,
    ]);

    // The same again changes nothing; a student who thinks again replaces what they had given.
    await paste(page, `${ofLea} ${ofTom}`);
    await page.getByLabel('Ouvrir des fichiers').setInputFiles(file);
    await expect(gathered(page)).toHaveText('Déjà là, rien n’a changé : sans nom.');
    await expect(rows(page)).toHaveCount(4);
    const again = await answer(tom, link, ['vétérinaire'], 'Tom');
    expect(again).not.toBe(ofTom);
    const opened = await context.newPage();
    await opened.goto(again);
    await expect(gathered(opened)).toHaveText('1 élève avait déjà rendu son choix, que le nouveau remplace : Tom.');
    // The other tab follows.
    await expect(row(page, 'Tom').getByRole('cell')).toHaveText(['gardé', 'gardé']);
    await expect(rows(page)).toHaveCount(4);
    await page.reload();
    await expect(rows(page)).toHaveCount(4);
    const told = [link, ofLea, ofTom, again].map((address) => address.split('#')[1] ?? '');
    expect(asked.filter((url) => told.some((text) => url.includes(text)))).toEqual([]);
    for (const one of students) await one.context.close();
  });
}

test('a view goes to a class as it is: the same jobs in the same order', async ({ page }) => {
  await page.goto('/metiers?niveau=cap&tri=salaire');
  const results = page.getByRole('region', { name: 'Résultats' }).getByRole('heading', { level: 3 });
  await expect(results.first()).toBeVisible();
  const heading = await page.getByRole('region', { name: 'Résultats' }).getByRole('heading', { level: 2 }).innerText();
  await expect(results).toHaveCount(Number.parseInt(heading, 10));
  const listed = await results.allTextContents();
  await page.goto('/conseiller/classe?niveau=cap&tri=salaire&couleur=vert');
  await expect(page.getByText('couleur « vert »')).toBeVisible();
  await expect(page.getByText(heading, { exact: true })).toBeVisible();
  await page.getByRole('textbox', { name: 'Titre' }).fill('Le CAP');
  await page.getByRole('button', { name: 'Obtenir le lien et le code QR' }).click();
  await page.getByRole('link', { name: 'Voir ce que voient les élèves' }).click();
  await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
  const cards = page.getByRole('list', { name: 'Métiers de la classe' }).getByRole('heading', { level: 2 });
  await expect(cards).toHaveText(listed);

  await page.goto('/conseiller/classe');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText('Vos classes');
});

test('nothing is asked of a class without jobs, and too many of them for a code are said', async ({ page }) => {
  await page.goto('/conseiller/classe');
  await expect(page.getByText('Choisissez d’abord des métiers.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Obtenir le lien et le code QR' })).toBeDisabled();
  await page.getByRole('textbox', { name: 'Titre' }).fill('Vide');
  await page.getByRole('textbox', { name: 'Titre' }).press('Enter');
  await expect(page).toHaveURL('/conseiller/classe');
  await page.goto('/conseiller/classe?ids=MET.17');
  const long = Array.from({ length: 500 }, (_, place) => String.fromCharCode(0x4e00 + ((place * 7919) % 20_000))).join(
    '',
  );
  await page.getByRole('textbox', { name: 'Consigne pour les élèves' }).fill(long);
  await expect(page.getByText('Le lien est trop long pour un code QR qui se lise de loin')).toBeVisible();
  await page.goto('/conseiller/classe?classe=inconnue');
  await expect(page.getByText('Cette classe n’est pas sur cet appareil')).toBeVisible();
});

test('what is not an answer is said, with what to do; what is one is taken', async ({ page }) => {
  await takeClass(page);
  await paste(page, 'Bonjour, rien à rendre.');
  await expect(gathered(page)).toContainText('Aucun lien d’élève dans ce texte');
  const good = answerOf('BBBBBBBB', 'Léa', '17o');
  const other = frame('a', '["ZZZZZZZZ","CCCCCCCC","Tom",1]\n17');
  const text = [good, good.slice(0, -3), `2${good.slice(1)}`, other, good.replace(/..$/, '--')]
    .map(addressOf)
    .join('\n');
  await paste(page, text);
  await expect(gathered(page)).toContainText('1 choix ajouté : Léa.');
  await expect(gathered(page)).toContainText('Il manque la fin de');
  await expect(gathered(page)).toContainText('version plus récente');
  await expect(gathered(page)).toContainText('1 choix vient d’une classe que cet appareil n’a pas (Tom)');
  await expect(gathered(page)).toContainText('Abîmé en route');
  await expect(page.getByRole('textbox', { name: /^Les liens/ })).toHaveValue(text);
  await page.getByLabel('Ouvrir des fichiers').setInputFiles([
    { name: 'photo.json', mimeType: 'application/json', buffer: Buffer.from([0xff, 0xd8, 0]) },
    {
      name: 'selection.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"app":"azimut","version":2,"jobs":[]}'),
    },
    { name: 'messages.txt', mimeType: 'text/plain', buffer: Buffer.from(addressOf(answerOf('DDDDDDDD', 'Ana', '10'))) },
  ]);
  await expect(gathered(page)).toContainText('Pas un choix rendu avec Azimut : photo.json.');
  await expect(gathered(page)).toContainText('Une sélection, et non un choix rendu pour une classe : selection.json.');
  await expect(gathered(page)).toContainText('1 choix ajouté : Ana.');
});

test('200 students are gathered at once and shown, one can be taken out, and the class erased after one question', async ({
  page,
}) => {
  await takeClass(page);
  const links = Array.from({ length: 200 }, (_, place) =>
    addressOf(
      answerOf(`student${place}`.padEnd(8, '_').slice(-8), `Élève n° ${place}`, place % 2 === 0 ? '17o.171n' : '10'),
    ),
  );
  await paste(page, links.join('\n'));
  await expect(gathered(page)).toContainText('200 choix ajoutés : Élève n° 0,');
  await expect(gathered(page)).toContainText('et 194 autres');
  await expect(rows(page)).toHaveCount(201);
  await page.getByRole('button', { name: 'Retirer Élève n° 7', exact: true }).click();
  await expect(rows(page)).toHaveCount(200);
  await page.getByRole('button', { name: 'Effacer cette classe' }).click();
  await expect(page.getByText('les 199 choix recueillis seront effacés')).toBeVisible();
  await page.getByRole('button', { name: 'Effacer', exact: true }).click();
  await expect(title(page)).toHaveText('Préparer une classe');
  await expect(page.getByRole('region', { name: 'Vos classes' })).toHaveCount(0);
});

test('an answer to a class that is not here waits for the class’s link', async ({ page }) => {
  const given = answerOf('BBBBBBBB', 'Léa', '17o');
  await page.goto(`/conseiller/classe#${given}`);
  await expect(gathered(page)).toContainText('une classe que cet appareil n’a pas (Léa)');
  const field = page.getByRole('textbox', { name: /^Les liens/ });
  await expect(field).toHaveValue(new RegExp(`#${given}$`));
  await paste(page, `${await field.inputValue()} https://azimut.example/classe#${CLASS}`);
  await expect(gathered(page)).toContainText('Classe reprise ici : Seconde 3.');
  await expect(gathered(page)).toContainText('Dans la classe « Seconde 3 » : 1 choix ajouté : Léa.');
  await page.getByRole('link', { name: /^Seconde 3/ }).click();
  await expect(row(page, 'Léa').getByRole('cell')).toHaveText(['plaît']);
});

test('two students of one device are two, and what one said of a job comes with it, notes only if asked', async ({
  page,
}) => {
  await takeClass(page);
  await page.getByRole('link', { name: 'Voir ce que voient les élèves' }).click();
  await expect(page.getByText('Garde <b>deux</b> métiers.')).toBeVisible();
  await page.getByRole('button', { name: 'Garder : boulanger/ère' }).click();
  await page.getByRole('link', { name: 'Donner mon avis sur chacun, dans ma sélection' }).click();
  await page.getByRole('radio', { name: 'Ça me plaît' }).check();
  await page.getByRole('textbox', { name: /^Ma note/ }).fill('chez ma <b>tante</b>');
  await page.getByRole('link', { name: 'Retour à la classe' }).click();
  await expect(page.getByRole('list', { name: 'Ce que je rends' })).toHaveText('boulanger/ère : ça me plaît');
  await page.getByRole('button', { name: 'Rendre mon choix' }).click();
  const bare = await page.getByRole('textbox', { name: 'Le lien' }).inputValue();
  await page.getByRole('checkbox', { name: 'Donner aussi mes notes sur ces métiers' }).check();
  await expect(page.getByText('Ton choix a changé depuis')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'C’était quelqu’un d’autre' }).click();
  await page.getByRole('checkbox', { name: 'Donner aussi mes notes sur ces métiers' }).check();
  await page.getByRole('button', { name: 'Rendre mon choix' }).click();
  const withNotes = await page.getByRole('textbox', { name: 'Le lien' }).inputValue();
  await takeClass(page);
  await paste(page, `${bare} ${withNotes}`);
  await expect(gathered(page)).toHaveText('2 choix ajoutés : sans nom, sans nom.');
  const students = page.getByRole('region', { name: 'Par élève' }).getByRole('listitem');
  await expect(students.filter({ hasText: 'Élève 1' }).first()).not.toContainText('tante');
  await expect(students.filter({ hasText: 'Élève 2' }).first()).toContainText('chez ma <b>tante</b>');
});

test('the camera reads codes where the browser can, is stopped at the end, and a refusal is said', async ({ page }) => {
  await page.addInitScript(
    (text) => {
      if (navigator.mediaDevices === undefined) return;
      const state = { stopped: 0, isRefused: false };
      Object.assign(window, {
        scanning: state,
        BarcodeDetector: class {
          detect = async () => [{ rawValue: text }];
        },
      });
      navigator.mediaDevices.getUserMedia = async () => {
        if (state.isRefused) throw new DOMException('', 'NotAllowedError');
        const stream = document.createElement('canvas').captureStream();
        for (const track of stream.getTracks()) {
          const stop = track.stop.bind(track);
          track.stop = () => {
            state.stopped += 1;
            stop();
          };
        }
        return stream;
      };
    },
    addressOf(answerOf('BBBBBBBB', 'Léa', '17o')),
  );
  await takeClass(page);
  await page.getByRole('button', { name: 'Scanner les codes' }).click();
  await expect(page.getByText('1 choix ajouté : Léa.')).toBeVisible();
  await page.getByRole('button', { name: 'Arrêter la caméra' }).click();
  const state = () => page.evaluate(() => (window as unknown as { scanning: { stopped: number } }).scanning.stopped);
  await expect.poll(state).toBe(1);
  await page.evaluate(() => Object.assign((window as unknown as { scanning: object }).scanning, { isRefused: true }));
  await page.getByRole('button', { name: 'Scanner les codes' }).click();
  await expect(page.getByRole('alert')).toContainText('La caméra est refusée à ce site.');
});

test('on a shared computer a class lasts as long as the tab; « Tout effacer » erases classes too', async ({
  page,
  context,
}) => {
  await page.goto('/selection');
  await page.getByRole('checkbox', { name: 'Je suis sur un ordinateur partagé' }).check();
  await takeClass(page);
  await page.reload();
  await expect(title(page)).toHaveText('Seconde 3');
  const other = await context.newPage();
  await other.goto('/conseiller/classe');
  await expect(title(other)).toBeVisible();
  await expect(other.getByRole('region', { name: 'Vos classes' })).toHaveCount(0);
  await page.goto('/selection');
  await page.getByRole('checkbox', { name: 'Je suis sur un ordinateur partagé' }).uncheck();
  await other.reload();
  await expect(other.getByRole('link', { name: /^Seconde 3/ })).toBeVisible();
  await page.goto('/metiers/MET.17');
  await keepBaker(page);
  await page.goto('/selection');
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.getByRole('button', { name: 'Effacer', exact: true }).click();
  await expect(other.getByRole('region', { name: 'Vos classes' })).toHaveCount(0);
});

for (const [what, link, said] of [
  ['of nothing', 'contenu', 'Ce lien ne contient pas de classe'],
  ['cut short', CLASS.slice(0, -4), 'Il manque la fin de ce lien'],
  ['of a later version', `2${CLASS.slice(1)}`, 'Ce lien vient d’une version plus récente'],
  ['of an answer', answerOf('BBBBBBBB', '', '17'), 'Ce lien est un choix rendu'],
] as const) {
  test(`a student’s link ${what} is told`, async ({ page }) => {
    await page.goto(`/classe#${link}`);
    await expect(title(page)).toHaveText(said);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the pages of a class at 360 px, in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 740 });
    const isNarrow = async () =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.goto('/conseiller/classe?ids=MET.17,MET.9999999');
    await page.getByRole('textbox', { name: 'Titre' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await isNarrow();
    await takeClass(page);
    await paste(
      page,
      [answerOf('BBBBBBBB', 'A'.repeat(20), '17o.171n'), answerOf('CCCCCCCC', '', '10c.17')].map(addressOf).join(' '),
    );
    await expect(rows(page)).toHaveCount(3);
    await page.getByRole('button', { name: 'Afficher le code QR' }).click();
    await expect(page.getByText('n’existe que sur cet appareil')).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    await isNarrow();
    await page.getByRole('button', { name: 'Projeter le code QR' }).click();
    await page.getByRole('img', { name: 'Code QR de la classe' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await isNarrow();
    await answer(page, `/classe#${CLASS}`, ['boulanger/ère'], 'Léa');
    expect(await findViolations(page)).toEqual([]);
    await isNarrow();
  });
}
