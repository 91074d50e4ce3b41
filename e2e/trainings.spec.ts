/** Trainings: found by words and filters, each with its page, and from there to the jobs. */

import { expect, test } from '@playwright/test';
import { findViolations } from './find-violations.ts';

test.beforeEach(async ({ page }) => {
  page.on('pageerror', (error) => {
    throw error;
  });
});

test('from a word to a training, to a job, and back to what was found', async ({ page }) => {
  await page.goto('/formations');
  const results = page.getByRole('region', { name: 'Résultats' });
  await expect(results.getByRole('heading', { level: 2 })).toHaveText('887 formations');
  await page.getByRole('searchbox', { name: 'Une formation, un diplôme, un sigle' }).fill('cap patissiere');
  await expect(page).toHaveURL('/formations?q=cap+patissiere');
  await expect(results.getByRole('listitem')).toHaveText([/^CAP pâtissierCAP\s· 2 ans\s· niveau de sortie\s: CAP/]);
  await results.getByRole('link', { name: 'CAP pâtissier' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CAP pâtissier');
  await expect(page).toHaveTitle('CAP pâtissier — Azimut');
  const facts = page.getByRole('complementary', { name: 'En un coup d’œil' });
  await expect(facts).toContainText('niveau 3');
  await expect(facts.getByRole('link', { name: /^fiche \d+/ })).toHaveAttribute(
    'href',
    /^https:\/\/www\.francecompetences\.fr\/recherche\/rncp\/\d+\/$/,
  );
  await expect(facts.getByRole('link', { name: /page officielle de l’Onisep/ })).toHaveAttribute(
    'href',
    /\/formation\/slug\/FOR\.\d+$/,
  );
  const direct = page.getByRole('region', { name: 'Où elle mène directement' });
  await direct.getByRole('link', { name: /^pâtissier/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('pâtissier/ère');
  await page.getByRole('link', { name: 'CAP pâtissier', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CAP pâtissier');
  for (let steps = 0; steps < 3; steps++) await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('cap patissiere');
  await expect(results.getByRole('listitem')).toHaveCount(1);
});

test('filters are in the address, and the number beside a choice is what it gives', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/formations?famille=bts&niveau=inconnu');
  await expect(page.getByText('niveau « inconnu »')).toBeVisible();
  const results = page.getByRole('region', { name: 'Résultats' });
  const found = results.getByRole('heading', { level: 2 });
  await expect(found).toHaveText('59 formations');
  const filters = page.getByRole('region', { name: 'Filtres' });
  const domain = filters.getByRole('group', { name: 'Domaine' }).getByRole('checkbox').first();
  const promised = /\d+/.exec((await domain.locator('xpath=..').textContent()) ?? '')?.[0] ?? '';
  await domain.check();
  await expect(found).toHaveText(new RegExp(`^${promised} formations?$`));
  await expect(page).toHaveURL(/famille=bts&domaine=[a-z-]+$/);
  await page.reload();
  await expect(found).toHaveText(new RegExp(`^${promised} formations?$`));
  await results.getByRole('button', { name: 'Retirer les filtres' }).click();
  await expect(found).toHaveText('887 formations');
  await expect(page).toHaveURL(/\/formations$/);
  await page.goBack();
  await expect(found).toHaveText(new RegExp(`^${promised} formations?$`));
});

test('a training that the catalogue does not have is told, and leads on', async ({ page }) => {
  await page.goto('/formations/FOR.0');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette formation n’est pas dans ce catalogue');
  await page.getByRole('link', { name: 'Chercher parmi toutes les formations' }).click();
  await expect(page).toHaveURL('/formations');
});

test('who comes back to the list finds the training that they left from', async ({ page }) => {
  await page.goto('/formations');
  const row = page.getByRole('region', { name: 'Résultats' }).getByRole('link').nth(60);
  const name = await row.getAttribute('id');
  await row.click();
  await page.getByRole('heading', { level: 2, name: 'Où elle mène directement' }).waitFor();
  await page.goBack();
  await expect(page.locator(`[id="${name}"]`)).toBeInViewport();
  await page.locator(`[id="${name}"]`).click();
  await page.getByRole('link', { name: 'Revenir aux résultats' }).click();
  await expect(page.locator(`[id="${name}"]`)).toBeFocused();
});

test('on a phone the filters come from below, and nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto('/formations');
  await page.getByRole('button', { name: 'Filtrer' }).click();
  const sheet = page.getByRole('dialog', { name: 'Filtres' });
  await sheet.getByRole('checkbox', { name: 'CAP', exact: false }).first().check();
  await sheet.getByRole('button', { name: /^Voir \d+ formations$/ }).click();
  await expect(page.getByRole('button', { name: /^Filtres \(1\)/ })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the list and in a training, in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/formations?famille=cap');
    await page.getByRole('region', { name: 'Résultats' }).getByRole('listitem').first().waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('region', { name: 'Résultats' }).getByRole('link').first().click();
    await page.getByRole('heading', { level: 2, name: 'Où elle mène directement' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
}
