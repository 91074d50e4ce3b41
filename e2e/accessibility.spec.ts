import { expect, type Page, test } from '@playwright/test';
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

/** In light colours, then in dark ones. */
async function expectNoFinding(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findViolations(page), `${state}, ${colorScheme}`).toEqual([]);
  }
}

const openReading = async (page: Page) => {
  await page.getByRole('button', { name: 'Confort de lecture' }).click();
  await page.getByRole('radio', { name: 'Très grande' }).waitFor();
};

/** The three busiest pages empty, failing, with something open, and filtered; or with what of theirs is nearest to that. */
test.describe('axe finds nothing, in light and dark colours,', () => {
  test.use({ serviceWorkers: 'block' });

  test('on the home page with proposals, with none, with its panel open, and failing', async ({ page }) => {
    // It has no filters: what a search there offers is the nearest to them.
    await page.goto('/');
    const field = page.getByRole('combobox', { name: 'Chercher un métier' });
    await field.fill('boulang');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await expectNoFinding(page, 'proposals');
    await field.fill('zzzzzz');
    await expect(page.getByRole('option')).toHaveCount(0);
    await openReading(page);
    await expectNoFinding(page, 'no proposal, panel open');
    await page.route('**/data/catalogue*', (route) => route.abort());
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Cette page n’a pas pu être chargée' }).waitFor();
    await expectNoFinding(page, 'failing');
  });

  test('on the list filtered to nothing, asked wrongly, and without its search', async ({ page }) => {
    await page.route('**/data/search*', (route) => route.abort());
    await page.goto('/metiers?niveau=sans-diplome,licorne&salaire=9000&sans-salaire=0');
    await page.getByText('Tous ces filtres à la fois ne laissent aucun métier.').waitFor();
    await page.getByRole('spinbutton').fill('-3');
    await page.getByText('Un nombre entier, entre 1 et 20 000.').waitFor();
    await expectNoFinding(page, 'empty, with an unknown level and a wrong salary');
    await page.getByRole('combobox', { name: 'Chercher un métier' }).fill('boulanger');
    await page.getByText('La recherche n’a pas pu être chargée.').waitFor();
    await expectNoFinding(page, 'failing');
  });

  test('on the list with proposals', async ({ page }) => {
    await page.goto('/metiers');
    await page.getByRole('combobox', { name: 'Chercher un métier' }).fill('boulamgere');
    await page.getByRole('option', { name: 'Tu voulais dire boulangère ?' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await expectNoFinding(page, 'proposals');
  });

  test('in the filters of a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/metiers?niveau=cap&salaire=1900');
    await page.getByRole('button', { name: /^Filtres/ }).click();
    await page.getByRole('dialog', { name: 'Filtres' }).waitFor();
    await expectNoFinding(page, 'dialog open, filters on');
  });

  test('on a sheet kept and unfolded, unknown, and failing', async ({ page }) => {
    // It has no filters and no dialog: what can be kept, unfolded and opened there is the nearest to them.
    await page.goto('/metiers/MET.17');
    await page.getByRole('button', { name: /^Garder/ }).click();
    await page.getByRole('button', { name: /^Gardé/ }).waitFor();
    for (const folded of await page.locator('main summary').all()) await folded.click();
    await openReading(page);
    await expectNoFinding(page, 'kept, unfolded, panel open');
    await page.goto('/metiers/MET.999999');
    await page.getByRole('heading', { level: 1, name: 'Ce métier n’est pas dans ce catalogue' }).waitFor();
    await expectNoFinding(page, 'unknown');
    await page.route('**/data/sheets*', (route) => route.abort());
    await page.goto('/metiers/MET.17');
    await page.getByRole('heading', { level: 1, name: 'Cette page n’a pas pu être chargée' }).waitFor();
    await expectNoFinding(page, 'failing');
  });
});

test('with the colours of the reader’s own system, what is pressed is told from what is not', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/metiers?vue=tableau');
  const ground = (name: string) =>
    page.getByRole('button', { name, exact: true }).evaluate((button) => getComputedStyle(button).backgroundColor);
  await page.getByRole('button', { name: 'bac', exact: true }).click();
  await expect(page.getByRole('button', { name: 'bac', pressed: true, exact: true })).toBeVisible();
  expect(await ground('Tableau')).not.toBe(await ground('Liste'));
  expect(await ground('bac')).not.toBe(await ground('bac + 5 et plus'));
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
