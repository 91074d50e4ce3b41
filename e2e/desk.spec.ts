/** From a diploma to jobs: « que puis-je faire avec un CAP ? » */

import { expect, type Page, test } from '@playwright/test';
import { findViolations } from './find-violations.ts';

test.beforeEach(async ({ page }) => {
  page.on('pageerror', (error) => {
    throw error;
  });
});

const ring = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const countOf = async (page: Page, name: string) =>
  Number(
    /\d+/.exec(
      (await ring(page, name)
        .getByText(/^\d+ métiers?$/)
        .first()
        .textContent()) ?? '',
    )?.[0],
  );

test('« CAP » to its jobs in three gestures from the first page, for a student and for a counsellor', async ({
  page,
}) => {
  const direct = 'Directement';
  for (const way of ['Et après mon diplôme, quels métiers ?', 'Pour les conseillers']) {
    await page.goto('/');
    let gestures = 0;
    const tap = async (role: 'link' | 'button', name: string) => {
      gestures += 1;
      await page.getByRole(role, { name, exact: true }).click();
    };
    await tap('link', way);
    await tap('button', 'CAP');
    await expect(page.getByRole('heading', { level: 2, name: /^Après : CAP/ })).toBeVisible();
    await expect(ring(page, direct).getByRole('listitem').first()).toBeVisible();
    await tap('button', `Voir les ${await countOf(page, direct)} métiers : ${direct}`);
    expect(gestures).toBeLessThanOrEqual(3);
    await expect(ring(page, direct).getByRole('listitem')).toHaveCount(await countOf(page, direct));
  }
});

test('a training is found by words with the keyboard alone, and its rings follow a filter and « back »', async ({
  page,
}) => {
  await page.goto('/conseiller');
  await page.getByRole('combobox', { name: 'Un diplôme, une classe ou une formation' }).focus();
  await page.keyboard.type('cap pat');
  await expect(page.getByRole('option').first()).toHaveText(/^CAP pâtissier/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/conseiller?depart=FOR.670');
  await expect(ring(page, 'Directement').getByRole('link', { name: /^pâtissier/ })).toBeVisible();
  await page
    .getByRole('list', { name: 'Aller aux métiers' })
    .getByRole('link', { name: /directement$/ })
    .press('Enter');
  await expect(ring(page, 'Directement').getByRole('heading', { name: 'Directement' })).toBeInViewport();
  const next = await countOf(page, 'Avec un diplôme de plus');
  expect(next).toBeGreaterThan(0);
  await page.getByRole('combobox', { name: 'Domaine' }).selectOption({ label: 'hôtellerie, restauration, tourisme' });
  await expect(page).toHaveURL('/conseiller?depart=FOR.670&domaine=hotellerie-restauration-tourisme');
  await expect.poll(() => countOf(page, 'Avec un diplôme de plus')).toBeLessThan(next);
  await page.reload();
  await expect.poll(() => countOf(page, 'Avec un diplôme de plus')).toBeLessThan(next);
  await page.goBack();
  await expect.poll(() => countOf(page, 'Avec un diplôme de plus')).toBe(next);
});

test('the picture of the paths says in words what it draws', async ({ page }) => {
  await page.goto('/conseiller?depart=cap');
  await expect(page.getByRole('img', { name: /^Les chemins après : CAP/ })).toBeVisible();
  const words = page.getByText(`CAP (CAP) : ${await countOf(page, 'Directement')} métiers directement`);
  await expect(words).toBeVisible();
  // Where there is no room beside the picture, its words are folded below it.
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(words).toBeHidden();
  await page.getByText('Le même dessin en mots').click();
  await expect(words).toBeVisible();
});

test('after the last diploma, and of an address that means nothing, it is told', async ({ page }) => {
  await page.goto('/conseiller?depart=bac-9');
  await expect(ring(page, 'Avec un diplôme de plus').getByText('Il n’y a pas de diplôme au-delà.')).toBeVisible();
  await page.goto('/diplome?depart=FOR.0');
  await expect(page.getByText('depart « FOR.0 »')).toBeVisible();
  await expect(page.getByText(/^Choisis un point de départ/)).toBeVisible();
});

test('on paper stand the rings and their picture, without anything to press', async ({ page }) => {
  await page.goto('/conseiller?depart=cap&interet=j-aime-bouger');
  await ring(page, 'Directement').waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('img', { name: /^Les chemins après/ })).toBeVisible();
  await expect(page.getByText('Filtré : bouger.')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('combobox')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing before and after a choice, on a small screen, in ${colorScheme} colours`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 740 });
    await page.goto('/diplome');
    await page.getByRole('button', { name: 'CAP', exact: true }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.goto('/conseiller?depart=cap');
    await ring(page, 'Directement').waitFor();
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
