import { expect, test } from '@playwright/test';
import { findViolations } from './find-violations.ts';
import { ROUTES } from './routes.ts';

/** Every address of the route table, and states that it does not hold; those of one page's own are in its own tests. */
const PAGES = [
  ...ROUTES,
  '/metiers?niveau=cap&salaire=1900&q=bou',
  '/metiers?q=zzzzzz',
  '/metiers?vue=tableau',
  '/domaines/licornes',
  '/surprise?tirage=7-1',
];

for (const path of PAGES) {
  test(`axe finds nothing on ${path}, in light and dark colours`, async ({ page }) => {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findViolations(page)).toEqual([]);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing while the search field offers something, in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/metiers');
    await page.getByRole('combobox', { name: 'Chercher un métier' }).fill('boulamgere');
    await page.getByRole('option', { name: 'Tu voulais dire boulangère ?' }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await findViolations(page)).toEqual([]);
  });
}

test('axe finds nothing in the filters of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/metiers?niveau=cap&salaire=1900');
  await page.getByRole('button', { name: /^Filtres/ }).click();
  await page.getByRole('dialog', { name: 'Filtres' }).waitFor();
  expect(await findViolations(page)).toEqual([]);
});

test.describe('text as large and as airy as it gets', () => {
  test.use({ viewport: { width: 320, height: 740 }, serviceWorkers: 'block' });

  test('is chosen in three gestures, and no page is wider than a small phone', async ({ page }) => {
    await page.goto('/a-propos');
    await page.getByRole('button', { name: 'Confort de lecture' }).click();
    await page.getByRole('radio', { name: 'Très grande' }).check();
    await page.getByRole('checkbox', { name: 'Texte aéré' }).check();
    for (const address of [...ROUTES, '/metiers?vue=tableau', '/comparer?ids=MET.17,MET.10', '/diplome?depart=cap']) {
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('25.5px');
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
    }
    await page.getByRole('button', { name: 'Confort de lecture' }).click();
    await expect(page.getByRole('checkbox', { name: 'Texte aéré' })).toBeChecked();
    expect(await findViolations(page)).toEqual([]);
  });

  test('is there before the app is', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Confort de lecture' }).click();
    await page.getByRole('radio', { name: 'Grande', exact: true }).check();
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.reload();
    expect(
      await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)),
    ).toBeCloseTo(21.25, 2);
  });
});
