/** Jobs side by side, on a computer and on a phone. */

import { expect, type Page, test } from '@playwright/test';
import { findViolations } from './find-violations.ts';

const BAKER = 'MET.17';
const VET = 'MET.171';
const PAINTER = 'MET.10';
const THREE = `/comparer?ids=${BAKER},${VET},${PAINTER}`;

const table = (page: Page) => page.getByRole('table', { name: 'Les métiers côte à côte' });
const row = (page: Page, name: string | RegExp) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) });
const differences = (page: Page) => page.getByRole('button', { name: 'Montrer les différences' });
const field = (page: Page) => page.getByRole('searchbox', { name: 'Ajouter un métier' });
const title = (page: Page) => page.getByRole('heading', { level: 1 });

test.beforeEach(async ({ page }) => {
  page.on('console', (message) => {
    expect(message.type() === 'error' ? message.text() : '').toBe('');
  });
  page.on('pageerror', (error) => {
    throw error;
  });
});

test('three jobs stand side by side: facts, years of study, what they share', async ({ page }) => {
  await page.goto(THREE);
  await expect(page).toHaveTitle('Comparer : boulanger/ère, vétérinaire, peintre en bâtiment — Azimut');
  await expect(table(page).getByRole('columnheader')).toHaveCount(3);
  await expect(row(page, 'Niveau pour y entrer').getByRole('cell')).toHaveText([
    'dès le CAP',
    'dès le bac + 6',
    'dès le CAP',
  ]);
  await expect(row(page, 'Durée des études').getByRole('cell')).toHaveText([
    '2 ans après la 3e',
    '9 ans après la 3e, dont 6 après le bac',
    '2 ans après la 3e',
  ]);
  await expect(row(page, 'Salaire de début').getByRole('cell').nth(1)).toHaveText(/2\s300\s€ brut par mois/);
  await expect(
    row(page, /^Pour qui aime$/)
      .getByRole('cell')
      .first(),
  ).toContainText('travailler de mes mains (aussi peintre en bâtiment)');
  const salaries = page.getByRole('region', { name: 'Les salaires de début sur une même échelle' });
  await expect(salaries).toContainText(/de 1\s500 à \d\s\d00\s€ brut par mois/);

  await page.goto(`/comparer?ids=${BAKER},${PAINTER}`);
  await expect(row(page, 'Pour qui aime, en commun')).toContainText('travailler de mes mains');
  await expect(row(page, 'Pour qui aime aussi')).not.toContainText('travailler de mes mains');
});

test('differences stand out on demand, in words, and stay in the address', async ({ page }) => {
  await page.goto(THREE);
  await expect(differences(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(table(page).getByText('différent')).toHaveCount(0);
  await differences(page).click();
  await expect(page).toHaveURL(`${THREE}&differences=1`);
  await expect(row(page, 'Niveau pour y entrer').getByRole('rowheader')).toContainText('différent');
  await page.reload();
  await expect(differences(page)).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Retirer vétérinaire' }).click();
  await expect(row(page, 'Niveau pour y entrer').getByRole('rowheader')).toContainText('pareil');
  await differences(page).click();
  await expect(page).toHaveURL(`/comparer?ids=${BAKER},${PAINTER}`);
});

test('jobs are added by name and removed by keyboard alone, and « back » takes each step back', async ({ page }) => {
  await page.goto('/comparer');
  await expect(page.getByText('Choisis de deux à quatre métiers')).toBeVisible();
  const add = async (words: string, name: string) => {
    await page.keyboard.type(words);
    const button = page.getByRole('list', { name: 'Métiers trouvés' }).getByRole('button', { name, exact: true });
    await button.waitFor();
    const isReached = () => button.evaluate((element) => element === document.activeElement);
    for (let steps = 0; steps < 8 && !(await isReached()); steps++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'ajouté à la comparaison' })).toContainText(name.slice(8));
  };
  await field(page).focus();
  await add('boulangere', 'Ajouter boulanger/ère');
  await expect(page.getByText('Un seul métier pour l’instant')).toBeVisible();
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await add('veterinaire', 'Ajouter vétérinaire');
  await expect(page).toHaveURL(`/comparer?ids=${BAKER},${VET}`);
  await add('peintre batiment', 'Ajouter peintre en bâtiment');
  await add('documentaliste', 'Ajouter documentaliste');
  await expect(field(page)).toHaveCount(0);
  await expect(title(page)).toBeFocused();
  await page.getByRole('button', { name: 'Retirer boulanger/ère' }).press('Enter');
  await expect(title(page)).toBeFocused();
  await expect(page).toHaveURL(`/comparer?ids=${VET},${PAINTER},MET.172`);
  await page.goBack();
  await expect(table(page).getByRole('columnheader')).toHaveCount(4);
});

test('what an address asks for in vain is said, and the rest is compared', async ({ page }) => {
  await page.goto(`/comparer?ids=${BAKER},MET.999999,<b>,${VET},${BAKER}&couleur=bleu`);
  await expect(table(page).getByRole('columnheader')).toHaveCount(2);
  await expect(page.getByText('Pas dans ce catalogue, donc laissé de côté : « MET.999999 », « <b> ».')).toBeVisible();
  await expect(page.getByText('montré une seule : boulanger/ère.')).toBeVisible();
  await expect(page.getByText('couleur « bleu »')).toBeVisible();
  await page.goto(`/comparer?ids=${BAKER},${VET},${PAINTER},MET.172,MET.1`);
  await expect(page.getByText('On compare quatre métiers au plus.')).toContainText('contrôleur/euse');
  await expect(table(page).getByRole('columnheader')).toHaveCount(4);
  const many = Array.from({ length: 10_000 }, (_, id) => `MET.${500_000 + id}`).join(',');
  await page.evaluate((ids) => history.pushState(null, '', `/comparer?ids=${ids}`), many);
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
  await expect(page.getByText(/et 9\s995 autres/)).toBeVisible();
});

test('a day at work unfolds, and prints only where it is unfolded', async ({ page }) => {
  await page.goto(THREE);
  const day = row(page, 'Une journée');
  await expect(day.getByText('La pâte n’attend pas')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(table(page)).toBeVisible();
  await expect(day).toBeHidden();
  for (const button of await page.getByRole('button').all()) await expect(button).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await day.getByText('Nature du travail').first().click();
  await expect(day.getByText('La pâte n’attend pas')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(day).toBeVisible();
});

for (const width of [320, 360]) {
  test(`on a phone of ${width} px facts follow each other with the jobs’ names, without scrolling sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(`/comparer?ids=${BAKER},${VET},${PAINTER},MET.172&differences=1`);
    await expect(page.getByRole('heading', { level: 2, name: /^Niveau pour y entrer/ })).toBeVisible();
    await expect(table(page)).toHaveCount(0);
    await expect(page.getByRole('term').filter({ hasText: 'vétérinaire' })).toHaveCount(7);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    for (const summary of await page.getByText('Nature du travail').all()) await summary.click();
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`axe finds nothing at ${width} px in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${THREE},MET.99999&differences=1`);
      await page.getByText('Nature du travail').first().click();
      await field(page).fill('macon');
      await page.getByRole('list', { name: 'Métiers trouvés' }).waitFor();
      expect(await findViolations(page)).toEqual([]);
    });
  }
}
