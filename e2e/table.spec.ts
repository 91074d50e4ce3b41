/** The list as a table, for professionals: columns, order, chosen rows and what is done with them. */

import { expect, type Page, test } from '@playwright/test';
import { findViolations } from './find-violations.ts';

const table = (page: Page) => page.getByRole('table');
const rows = (page: Page) => table(page).locator('tbody').getByRole('row');
const header = (page: Page, name: string) => table(page).getByRole('columnheader', { name: new RegExp(`^${name}`) });
const box = (page: Page, place: number) => rows(page).nth(place).getByRole('checkbox');
const bar = (page: Page) => page.getByRole('region', { name: 'Avec les métiers choisis' });
const said = (page: Page) => bar(page).getByRole('status').first();
const layout = (page: Page, name: 'Liste' | 'Tableau') =>
  page.getByRole('group', { name: 'Présentation' }).getByRole('button', { name });

/** The ids that rows lead to, in their order. */
async function idsOf(page: Page, from: number, to: number): Promise<string[]> {
  const links = await rows(page).getByRole('link').all();
  const addresses = await Promise.all(links.slice(from, to).map((link) => link.getAttribute('href')));
  return addresses.map((address) => address?.split('/').at(-1) ?? '');
}

/** The lowest starts of the rows that give one, in gross euros a month. */
async function starts(page: Page): Promise<number[]> {
  const cells = await table(page)
    .getByRole('cell', { name: /^(dès\s)?\d\s?\d{3}/ })
    .allTextContents();
  return cells.map((text) => Number(/\d\s?\d{3}/.exec(text)?.[0].replace(/\s/, '')));
}

test('the list becomes a table and cards again; the address says which, and its columns', async ({ page }) => {
  await page.goto('/metiers?niveau=cap');
  await layout(page, 'Tableau').click();
  await expect(page).toHaveURL(/\?niveau=cap&vue=tableau$/);
  await expect(header(page, 'Statuts')).toBeVisible();
  await expect(table(page)).toHaveAccessibleName('CAP, par titre, de A à Z.');
  await expect(page.locator('legend')).toHaveText([
    'Statut',
    /^Salaire/,
    'Niveau pour y entrer',
    'Domaine',
    'Ce que j’aime',
    'Colonnes du tableau',
  ]);

  await page.getByText('Colonnes', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Formations' }).check();
  await page.getByRole('checkbox', { name: 'Statuts' }).uncheck();
  await expect(page).toHaveURL(/&colonnes=niveau,salaire,domaine,formations$/);
  await expect(header(page, 'Formations')).toBeVisible();
  await expect(header(page, 'Statuts')).toHaveCount(0);

  await page.reload();
  await expect(header(page, 'Formations')).toBeVisible();
  await page.goBack();
  await expect(header(page, 'Statuts')).toBeVisible();
  await page.goForward();
  await expect(header(page, 'Statuts')).toHaveCount(0);

  await layout(page, 'Liste').click();
  await expect(table(page)).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Résultats' }).getByRole('listitem').first()).toBeVisible();
});

test('a header puts the rows in order, and turns them round', async ({ page }) => {
  await page.goto('/metiers?vue=tableau&niveau=cap');
  await expect(header(page, 'Métier')).toHaveAttribute('aria-sort', 'ascending');
  const salary = header(page, 'Salaire');
  await salary.getByRole('button').click();
  await expect(salary).toHaveAttribute('aria-sort', 'descending');
  await expect(header(page, 'Métier')).not.toHaveAttribute('aria-sort');
  await expect(page).toHaveURL(/tri=salaire/);
  let falling: number[] = [];
  await expect(async () => {
    falling = await starts(page);
    expect(falling.length).toBeGreaterThan(10);
    expect(falling).toEqual([...falling].sort((one, other) => other - one));
  }).toPass();

  await salary.getByRole('button').press('Enter');
  await expect(salary).toHaveAttribute('aria-sort', 'ascending');
  await expect(page).toHaveURL(/tri=salaire-inverse/);
  await expect.poll(() => starts(page)).toEqual([...falling].sort((one, other) => one - other));
});

test('the levels of professionals are one press each, and add up', async ({ page }) => {
  await page.goto('/metiers?vue=tableau&niveau=autre');
  const preset = (name: string) => page.getByRole('group', { name: 'Niveau d’accès' }).getByRole('button', { name });
  await preset('sans diplôme à CAP').click();
  await expect(page).toHaveURL(/\?niveau=sans-diplome,troisieme,brevet,cap,cap-1&/);
  await expect(preset('sans diplôme à CAP')).toHaveAttribute('aria-pressed', 'true');
  await preset('bac + 2/3').click();
  await expect(table(page)).toHaveAccessibleName(/^Sans diplôme à CAP ou bac\s\+\s2\/3, par titre/);
  await preset('sans diplôme à CAP').click();
  await expect(page).toHaveURL(/\?niveau=bac-2,bac-3&/);
  await page.getByRole('button', { name: 'Retirer le filtre : bac + 2' }).click();
  await expect(preset('bac + 2/3')).toHaveAttribute('aria-pressed', 'false');
});

test('rows are chosen by the keyboard, in ranges; Enter leads to what can be done with them', async ({ page }) => {
  await page.goto('/metiers?vue=tableau');
  await box(page, 1).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(said(page)).toHaveText('3 métiers choisis');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(said(page)).toHaveText('2 métiers choisis');
  await expect(box(page, 2)).toBeFocused();
  const [first, second] = await idsOf(page, 1, 3);

  await page.keyboard.press('Enter');
  await expect(bar(page)).toBeFocused();
  await expect(bar(page).getByRole('link', { name: 'Comparer' })).toHaveAttribute(
    'href',
    `/comparer?ids=${first},${second}`,
  );
  await expect(bar(page).getByRole('link', { name: 'Préparer une classe' })).toHaveAttribute(
    'href',
    `/conseiller/classe?ids=${first},${second}`,
  );

  await box(page, 2).focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Space');
  await expect(said(page)).toHaveText('5 métiers choisis');
  await expect(bar(page).getByRole('link', { name: 'Comparer' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(said(page)).toHaveText(/^Aucun métier choisi/);
  await expect(box(page, 1)).not.toBeChecked();
});

test('rows are chosen by the mouse, in ranges, and all at once', async ({ page }) => {
  await page.goto('/metiers?vue=tableau&niveau=cap');
  await box(page, 4).click();
  await box(page, 1).click({ modifiers: ['Shift'] });
  await expect(said(page)).toHaveText('4 métiers choisis');
  const ids = await idsOf(page, 1, 5);
  const prepare = bar(page).getByRole('link', { name: 'Préparer une classe' });
  await expect(prepare).toHaveAttribute('href', `/conseiller/classe?ids=${ids.join(',')}`);

  // All of them are the view itself.
  const all = page.getByRole('checkbox', { name: /^Tout choisir/ });
  await all.check();
  await expect(said(page)).not.toHaveText('4 métiers choisis');
  const count = Number.parseInt(await said(page).innerText(), 10);
  await expect(rows(page)).toHaveCount(count);
  await expect(prepare).toHaveAttribute('href', '/conseiller/classe?niveau=cap');
  await all.uncheck();
  await expect(said(page)).toHaveText(/^Aucun métier choisi/);
  await expect(prepare).toHaveAttribute('href', '/conseiller/classe?niveau=cap');
});

test('what is chosen outlasts another order, other filters, a visit to a sheet and a reload', async ({ page }) => {
  await page.goto('/metiers?vue=tableau&niveau=cap');
  await box(page, 0).check();
  const [id] = await idsOf(page, 0, 1);
  await header(page, 'Métier').getByRole('button').click();
  await expect(said(page)).toHaveText('1 métier choisi');
  await page.getByRole('button', { name: 'bac', exact: true }).click();
  await expect(said(page)).toHaveText('1 métier choisi, dont 1 hors de ces résultats');
  await expect(bar(page)).toContainText('Emporter ce métier\u00a0:');
  await box(page, 0).check();
  const [other] = await idsOf(page, 0, 1);

  await rows(page).first().getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/metiers/${other}$`));
  await page.goBack();
  await expect(said(page)).toHaveText('2 métiers choisis, dont 1 hors de ces résultats');
  await page.reload();
  await expect(said(page)).toHaveText('2 métiers choisis, dont 1 hors de ces résultats');
  await bar(page).getByRole('link', { name: 'Comparer' }).click();
  await expect(page).toHaveURL(new RegExp(`/comparer\\?ids=${other},${id}$`));
});

test('the chosen jobs are kept, and their rows show it', async ({ page }) => {
  await page.goto('/metiers?vue=tableau&niveau=cap');
  await box(page, 0).check();
  await box(page, 2).check();
  await bar(page).getByRole('button', { name: 'Garder' }).click();
  await expect(bar(page)).toContainText('Dans votre sélection');
  await expect(rows(page).nth(0).getByText('Gardé')).toBeAttached();
  await expect(rows(page).nth(1).getByText('Gardé')).toHaveCount(0);
  await expect(rows(page).nth(2).getByText('Gardé')).toBeAttached();
});

test('one interest may be enough', async ({ page }) => {
  await page.goto('/metiers?vue=tableau&interet=j-aime-bouger,j-aime-les-langues');
  const count = () => rows(page).count();
  await expect(rows(page).first()).toBeVisible();
  const both = await count();
  await page.getByRole('checkbox', { name: 'Une seule suffit' }).check();
  await expect(page).toHaveURL(/&interets=ou&/);
  await expect.poll(count).toBeGreaterThan(both);
  await expect(table(page)).toHaveAccessibleName(/^Bouger ou les langues/);
});

test('no row leaves the levels and a word of it', async ({ page }) => {
  await page.goto('/metiers?vue=tableau&niveau=autre&salaire=20000&sans-salaire=0');
  await expect(page.getByText('Tous ces filtres à la fois ne laissent aucun métier.')).toBeVisible();
  await expect(table(page)).toHaveCount(0);
  await page.getByRole('button', { name: /^sans le filtre salaire/ }).click();
  await expect(rows(page).first()).toBeVisible();
});

test('on a small phone the table scrolls in its own region, the page does not', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/metiers?vue=tableau&niveau=cap');
  const region = page.getByRole('region', { name: 'Tableau des métiers' });
  await expect(region).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await region.focus();
  await expect(region).toBeFocused();
  await header(page, 'Domaines').scrollIntoViewIfNeeded();
  expect(await region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  // Whose row it is stays in sight.
  await expect(rows(page).first().getByRole('link')).toBeInViewport();
});

test('on a tablet the columns stand side by side, and their names stay in sight', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.goto('/metiers?vue=tableau');
  await rows(page).nth(30).scrollIntoViewIfNeeded();
  await expect(header(page, 'Métier')).toBeInViewport({ ratio: 1 });
  await expect(header(page, 'Domaines')).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(768);
});

test('on paper there are the rows and what was asked, and nothing to press', async ({ page }) => {
  await page.goto('/metiers?vue=tableau&niveau=cap&colonnes=niveau,etudes,salaire,statut,domaine,interet,formations');
  await expect(rows(page).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1000 }); // An A4 page between its margins.
  expect((await table(page).boundingBox())?.width).toBeLessThanOrEqual(718);
  await expect(header(page, 'Salaire de début')).toBeVisible();
  await expect(table(page).getByText('CAP, par titre, de A à Z.')).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(bar(page)).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the table, in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/metiers?vue=tableau&niveau=autre,brevet,troisieme&salaire=1900&tri=salaire');
    await box(page, 0).check();
    await page.getByText('Colonnes', { exact: true }).click();
    expect(await findViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(page.getByRole('button', { name: /^Filtres/ })).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });
}
