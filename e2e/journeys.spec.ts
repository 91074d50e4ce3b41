/** Journeys of a student and of a counsellor over the catalogue that ships. */

import { expect, type Page, test } from '@playwright/test';

const results = (page: Page) => page.getByRole('region', { name: 'Résultats' });
const field = (page: Page) => page.getByRole('searchbox', { name: 'Chercher un métier' });

test.beforeEach(async ({ page }) => {
  // Nothing that a page does may break its security policy or fail unseen.
  page.on('console', (message) => {
    expect(message.type() === 'error' ? message.text() : '').toBe('');
  });
  page.on('pageerror', (error) => {
    throw error;
  });
});

test('a student searches from the home page, opens a sheet and comes back to the same results', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('métiers');
  await field(page).fill('boulangere');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/metiers\?q=boulangere$/);
  await results(page).getByRole('link', { name: 'boulanger/ère', exact: true }).click();
  await expect(page).toHaveURL(/\/metiers\/MET\.17$/);
  await expect(page).toHaveTitle('Boulanger/ère — Azimut');
  await expect(page.getByRole('heading', { level: 1, name: 'boulanger/ère' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2, name: 'Accès au métier' })).toBeVisible();
  await page.goBack();
  await expect(field(page)).toHaveValue('boulangere');
  await expect(results(page).getByRole('listitem').first()).toContainText('boulanger/ère');
});

test('results follow the typing, and the address follows when it rests', async ({ page }) => {
  await page.goto('/metiers');
  await field(page).pressSequentially('boulang');
  const first = results(page).getByRole('listitem').first();
  await expect(first).toContainText('boulanger/ère');
  const count = (await results(page).getByRole('status').textContent()) ?? '';
  expect(count).toMatch(/^\d métiers?$/);
  await expect(page).toHaveURL(/\?q=boulang$/);
  await page.reload();
  await expect(field(page)).toHaveValue('boulang');
  await expect(first).toContainText('boulanger/ère');
  await page.getByRole('button', { name: 'Effacer la recherche' }).click();
  await expect(field(page)).toBeFocused();
  await expect(page).toHaveURL(/\/metiers$/);
});

test('a counsellor filters by level with the keyboard alone', async ({ page }) => {
  await page.goto('/metiers');
  const cap = page.getByRole('checkbox', { name: /^CAP \d+ métiers?$/ });
  const count = Number(/\d+/.exec((await cap.locator('xpath=..').textContent()) ?? '')?.[0]);
  await cap.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?niveau=cap$/);
  await expect(results(page).getByRole('listitem')).toHaveCount(count);
  for (const card of await results(page).getByRole('listitem').all()) await expect(card).toContainText('dès le CAP');
  await page.getByRole('button', { name: 'Retirer le filtre : CAP' }).press('Enter');
  await expect(page).toHaveURL(/\/metiers$/);
});

test('level, salary and an interest are asked for together, and « back » takes each step back', async ({ page }) => {
  await page.goto('/metiers');
  const all = await results(page).getByRole('status').textContent();
  await page.getByRole('combobox', { name: 'ou bien, au plus' }).selectOption('bac');
  await expect(page).toHaveURL(/niveau-max=bac$/);
  await page.getByRole('spinbutton', { name: 'ou le montant exact' }).fill('1800');
  await expect(page).toHaveURL(/salaire=1800/);
  const unstated = page.getByRole('checkbox', { name: /dont la fiche ne donne pas de montant/ });
  await unstated.uncheck();
  await expect(page).toHaveURL(/sans-salaire=0/);
  await page.goBack();
  await expect(unstated).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL(/\/metiers$/);
  await expect(results(page).getByRole('status')).toHaveText(all ?? '');
});

test('an address that asks for the unknown is used as far as it goes, and says so', async ({ page }) => {
  await page.goto('/metiers?niveau=cap,licorne&salaire=beaucoup&interet=%3Cscript%3E');
  await expect(page.getByText('Cette adresse demande quelque chose')).toContainText('niveau « licorne »');
  await expect(page.getByText('Cette adresse demande quelque chose')).toContainText('interet « <script> »');
  await expect(page.getByRole('checkbox', { name: /^CAP \d+/ })).toBeChecked();
});

test('filters that leave nothing name the one to lift', async ({ page }) => {
  await page.goto('/metiers?q=boulanger&niveau=troisieme');
  await expect(results(page).getByRole('status')).toHaveText('Aucun métier');
  const way = page.getByRole('button', { name: /^sans le filtre niveau : \d métiers?$/ });
  const count = Number(/\d+/.exec((await way.textContent()) ?? '')?.[0]);
  await way.click();
  await expect(results(page).getByRole('listitem')).toHaveCount(count);
});

test('a word that nothing answers leads to near names', async ({ page }) => {
  await page.goto('/metiers?q=bulangger');
  await expect(page.getByText('Aucun métier ne répond à « bulangger ».')).toBeVisible();
  await page.getByRole('link', { name: 'boulanger/ère' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('boulanger/ère');
});

test('a sheet shows its facts, each leading to the list', async ({ page }) => {
  await page.goto('/metiers/MET.17');
  const facts = page.getByRole('complementary', { name: 'En un coup d’œil' });
  await expect(facts).toContainText('dès 1 801 € brut par mois');
  await facts.getByRole('link', { name: 'dès le CAP' }).click();
  await expect(page).toHaveURL(/\/metiers\?niveau=cap$/);
});

test('addresses that lead nowhere say so and lead on', async ({ page }) => {
  await page.goto('/metiers/MET.99999');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce métier n’est pas dans ce catalogue');
  await page.goto('/metier/boulanger');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas');
  await page.getByRole('link', { name: 'boulanger/ère' }).click();
  await expect(page).toHaveURL(/MET\.17$/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('filters come from below, their button counts the results, and the page is never wider than the screen', async ({
    page,
  }) => {
    await page.goto('/metiers');
    const all = (await results(page).getByRole('status').textContent()) ?? '';
    await page.getByRole('button', { name: /^Filtrer/ }).tap();
    const sheet = page.getByRole('dialog', { name: 'Filtres' });
    await sheet.getByRole('checkbox', { name: /^CAP \d+/ }).tap();
    const see = sheet.getByRole('button', { name: /^Voir \d+ métiers?$/ });
    await expect(see).not.toHaveText(`Voir ${all}`);
    const label = await see.textContent();
    await sheet.getByRole('button', { name: /^Voir/ }).tap();
    await expect(sheet).toBeHidden();
    await expect(results(page).getByRole('status')).toHaveText((label ?? '').replace('Voir ', ''));
    await expect(page.getByRole('button', { name: /^Filtres \(1\)/ })).toBeFocused();
    for (const path of ['/', '/metiers', '/metiers/MET.17', '/a-propos']) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
  });
});

test.describe('before anything is kept on the device', () => {
  test.use({ serviceWorkers: 'block' });

  test('a catalogue that cannot be had is said, and loads at the second try', async ({ page }) => {
    page.removeAllListeners('console'); // The browser itself logs requests that fail.
    let isCut = true;
    await page.route('**/data/catalogue-*', (route) =>
      isCut ? route.fulfill({ body: '<html>Portail</html>' }) : route.continue(),
    );
    await page.goto('/metiers');
    await expect(page.getByRole('heading', { name: 'Les métiers n’ont pas pu être chargés' })).toBeVisible({
      timeout: 15_000,
    });
    isCut = false;
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect(results(page).getByRole('listitem').first()).toBeVisible();
  });
});

test('a journey asks nothing of any other host', async ({ page, baseURL }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  await page.goto('/');
  await page.goto('/metiers?q=boulanger');
  await results(page).getByRole('link').first().click();
  await page.getByRole('heading', { level: 2, name: 'En bref' }).waitFor();
  expect([...hosts]).toEqual([baseURL]);
});

test('coming back to a long list gives back the card, its place on the screen and its focus', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 500 });
  await page.goto('/metiers');
  const card = results(page).getByRole('link').nth(6);
  await card.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const before = await card.boundingBox();
  await card.click();
  await page.getByRole('heading', { level: 2, name: 'Accès au métier' }).waitFor();
  await page.goBack();
  await expect(card).toBeFocused();
  const after = await card.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(40);
});

test('the results are walked from sheet to sheet', async ({ page }) => {
  await page.goto('/metiers?tri=niveau');
  const titles = await results(page).getByRole('heading', { level: 3 }).allTextContents();
  await results(page).getByRole('link').first().click();
  for (const title of titles.slice(1, 3)) {
    await page
      .getByRole('navigation', { name: 'Dans les résultats' })
      .getByRole('link', { name: /^Suivant/ })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
  await page.getByRole('link', { name: 'Revenir aux résultats' }).click();
  await expect(page).toHaveURL(/\?tri=niveau$/);
});

test('a sheet prints its facts and texts, without the interface', async ({ page }) => {
  await page.goto('/metiers/MET.17');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 2, name: 'Accès au métier' })).toBeVisible();
  await expect(page.getByText('dès 1 801 € brut par mois').first()).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Tous les métiers' })).toBeHidden();
});
