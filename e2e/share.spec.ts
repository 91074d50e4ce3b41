/** Somebody's link, opened: what it holds is shown, and what is wrong with a bad one is said. */

import { crc32, deflateRawSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { findViolations } from './find-violations.ts';
import { scanCode } from './scan-code.ts';

/** As it was written and sent: the format may not change for those who have it. */
const SENT = '1p00bF4SOvA17o.171c.10';

/** A link made by another hand than the app's. */
function compressed(content: string | Buffer): string {
  const payload = deflateRawSync(content).toString('base64url');
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(payload));
  return `1z${payload.length.toString(36).padStart(3, '0')}${checksum.toString('base64url')}${payload}`;
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const jobs = (page: Page) => page.getByRole('list', { name: 'Métiers partagés' }).getByRole('listitem');

async function open(page: Page, link: string): Promise<void> {
  // Another fragment alone does not open a page anew.
  await page.goto('about:blank');
  await page.goto(`/selection/recue#${link}`);
}

test.beforeEach(async ({ page }) => {
  page.on('console', (message) => {
    expect(message.type() === 'error' ? message.text() : '').toBe('');
  });
  page.on('pageerror', (error) => {
    throw error;
  });
});

test('a link that was sent shows its jobs in their order, and asks nothing of the network about them', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, SENT);
  await expect(title(page)).toHaveText('Une sélection qu’on te partage');
  await expect(page).toHaveTitle('Une sélection reçue — Azimut');
  await expect(jobs(page)).toHaveCount(3);
  await expect(jobs(page).nth(0)).toContainText('boulanger/ère');
  await expect(jobs(page).nth(0)).toContainText('dès le CAP');
  await expect(jobs(page).nth(0)).toContainText('« ça me plaît »');
  await expect(jobs(page).nth(1)).toContainText('« à creuser »');
  await expect(jobs(page).nth(2)).toContainText(/peintre en bâtimentdès le CAPdès 1\s801\s€ brut par mois$/);
  await expect(page.getByText('Ta sélection à toi n’a pas bougé.')).toBeVisible();
  expect(asked.filter((url) => url.includes(SENT.slice(2)))).toEqual([]);
  await jobs(page).nth(0).getByRole('link').click();
  await expect(title(page)).toHaveText('boulanger/ère');
});

test('a note is text, whatever stands in it, and a job of another catalogue is named by its id', async ({ page }) => {
  const note = 'Voir <img src=x onerror="document.title=1"> lundi\nou mardi';
  await open(page, compressed(`17.99999\n${JSON.stringify([note, ''])}`));
  await expect(jobs(page).first()).toContainText('<img src=x onerror="document.title=1"> lundi');
  await expect(jobs(page).first().locator('img')).toHaveCount(0);
  await expect(jobs(page).nth(1)).toHaveText('Métier inconnu de ce catalogue (MET.99999)');
});

for (const [what, link, said] of [
  ['without anything', '', 'Ce lien ne contient pas de sélection'],
  ['of something else', 'contenu', 'Ce lien ne contient pas de sélection'],
  ['of a broken escape', '%E0%A4%A', 'Ce lien ne contient pas de sélection'],
  ['cut short', SENT.slice(0, -4), 'Il manque la fin de ce lien'],
  ['changed in a letter', SENT.replace('17o', '18o'), 'Ce lien n’est plus comme il a été écrit'],
  ['of a later version', `2${SENT.slice(1)}`, 'Ce lien vient d’une version plus récente'],
  ['of 10,000 ids', compressed(Array.from({ length: 10_000 }, (_, id) => id).join('.')), 'Ce lien est trop long'],
  ['that would inflate to 12 MB', compressed(Buffer.alloc(12_000_000, '1')), 'Ce lien est trop long'],
  ['of 1 MB', `1p${'7.'.repeat(500_000)}`, 'Ce lien est trop long'],
] as const) {
  test(`a link ${what} is told, and leads on`, async ({ page }) => {
    await open(page, link);
    await expect(title(page)).toHaveText(said);
    await expect(page.getByText('Rien n’a changé sur cet appareil.')).toBeVisible();
    await page.getByRole('link', { name: 'Voir tous les métiers' }).click();
    await expect(page).toHaveURL('/metiers');
  });
}

test('another link in the same tab takes the place of the first', async ({ page }) => {
  await open(page, SENT);
  await expect(jobs(page)).toHaveCount(3);
  await page.evaluate((link) => {
    location.hash = link;
  }, compressed('172\n["la mienne"]'));
  await expect(jobs(page)).toHaveCount(1);
  await expect(jobs(page)).toContainText('la mienne');
});

test('a link is opened without network', async ({ page, context }) => {
  await page.goto('/');
  await expect(page.getByText('Prêt hors ligne.')).toBeVisible();
  await context.setOffline(true);
  await open(page, SENT);
  await expect(jobs(page)).toHaveCount(3);
});

test('the page of an appointment is there without a kept job, with a question to begin with', async ({ page }) => {
  await page.goto('/selection/rendez-vous');
  await expect(title(page)).toHaveText('Préparer mon rendez-vous');
  await expect(page.getByText('Aucun métier gardé pour l’instant.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Mes questions' }).getByRole('listitem')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Ce qu’on s’est dit, et la suite')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in what a good and a bad link show, in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 740 });
    await open(
      page,
      compressed(
        '17o.99999\n["un mot de quarante lettres collées ensemble : aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",""]',
      ),
    );
    await jobs(page).first().waitFor();
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await open(page, 'rien');
    await title(page).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.goto('/selection/rendez-vous');
    await title(page).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
}

test('one’s own selection travels by link and by QR code into another browser, notes only if asked', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, compressed('17o.171\n["le fournil de <b>Karim</b>",""]'));
  await page.getByRole('button', { name: 'Ajouter à ma sélection' }).click();
  await page.getByRole('link', { name: 'Voir ma sélection' }).click();
  const sharing = page.getByRole('region', { name: 'Partager ma sélection' });
  const link = sharing.getByRole('textbox', { name: 'Le lien' });
  await expect(link).toHaveValue(/\/selection\/recue#1p[\w.-]+$/);
  await expect(sharing.getByText('les autres téléphones ne pourront pas ouvrir ce lien')).toBeVisible();
  await sharing.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(sharing.getByRole('status').filter({ hasText: 'Lien copié.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link.inputValue());
  await sharing.getByRole('button', { name: 'Afficher le code QR' }).click();
  await expect.poll(() => scanCode(page, 'Code QR du lien de ta sélection')).toBe(await link.inputValue());
  const bare = await link.inputValue();
  await sharing.getByRole('checkbox', { name: 'Mettre aussi mes notes dans le lien' }).check();
  await expect(link).not.toHaveValue(bare);
  await expect.poll(() => scanCode(page, 'Code QR du lien de ta sélection')).toBe(await link.inputValue());
  expect(await findViolations(page)).toEqual([]);

  const other = await browser.newContext({ baseURL: baseURL ?? '' });
  const theirs = await other.newPage();
  await theirs.goto(bare);
  await expect(jobs(theirs)).toHaveCount(2);
  await expect(jobs(theirs).first()).not.toContainText('Karim');
  await theirs.goto('about:blank');
  await theirs.goto(await link.inputValue());
  await expect(jobs(theirs).first()).toContainText('le fournil de <b>Karim</b>');
  await theirs.goto('/selection');
  await expect(theirs.getByText('boulanger/ère')).toHaveCount(0);
  await theirs.goBack();
  await theirs.getByRole('button', { name: 'Ajouter à ma sélection' }).click();
  await theirs.getByRole('link', { name: 'Voir ma sélection' }).click();
  await expect(theirs.getByText('boulanger/ère').first()).toBeVisible();
  await theirs.goto('/selection/rendez-vous');
  await expect(theirs.getByRole('region', { name: 'Mes métiers' })).toContainText('le fournil de <b>Karim</b>');
  await expect(theirs.getByText(/Mes métiers vont de «\sCAP\s» à «\sbac \+ 6\s»/)).toBeVisible();
  await theirs.goto('/comparer');
  await theirs.getByText('Depuis ma sélection (2)').click();
  await theirs.getByRole('button', { name: 'Ajouter vétérinaire' }).click();
  await expect(theirs).toHaveURL(/ids=MET\.171$/);
  await other.close();
});

test('the link is handed to the device’s own sharing where there is one, and a refusal is told', async ({ page }) => {
  await page.addInitScript(() => {
    const shared: ShareData[] = [];
    const share = (data: ShareData) => {
      shared.push(data);
      const failure = ['AbortError', 'NotAllowedError'][shared.length - 2];
      return failure === undefined ? Promise.resolve() : Promise.reject(new DOMException('', failure));
    };
    Object.defineProperties(navigator, { share: { value: share }, shared: { value: shared } });
  });
  await open(page, SENT);
  await page.getByRole('button', { name: 'Ajouter à ma sélection' }).click();
  await page.getByRole('link', { name: 'Voir ma sélection' }).click();
  const sharing = page.getByRole('region', { name: 'Partager ma sélection' });
  const url = await sharing.getByRole('textbox', { name: 'Le lien' }).inputValue();
  const button = sharing.getByRole('button', { name: 'Partager…' });
  await button.click();
  const shared = () => page.evaluate(() => (navigator as unknown as { shared: ShareData[] }).shared);
  await expect.poll(shared).toEqual([{ title: 'Ma sélection\u00a0: 3 métiers (Azimut)', url }]);
  // Who closes the device's sheet again is told nothing; what the device refuses is told.
  await button.click();
  await expect.poll(async () => (await shared()).length).toBe(2);
  await expect(sharing.getByText('Le partage n’a pas marché.')).toBeHidden();
  await button.click();
  await expect(sharing.getByText('Le partage n’a pas marché.')).toBeVisible();
});

test('what finds no room in one’s own selection is told', async ({ page }) => {
  const ids = Array.from({ length: 200 }, (_, index) => `${90_000 + index}`);
  await open(page, compressed(ids.slice(0, 198).join('.')));
  await page.getByRole('button', { name: 'Ajouter à ma sélection' }).click();
  await expect(page.getByText('C’est ajouté.')).toBeVisible();
  await open(page, SENT);
  await page.getByRole('button', { name: 'Ajouter à ma sélection' }).click();
  await expect(page.getByText('2 sur 3 y sont : ta sélection est pleine (200 métiers).')).toBeVisible();
});
