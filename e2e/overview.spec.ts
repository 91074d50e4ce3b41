/** The counsellor's overview: counts that lead to just so many jobs. */

import { expect, type Page, test } from '@playwright/test';
import { findViolations } from './find-violations.ts';

test.beforeEach(async ({ page }) => {
  page.on('pageerror', (error) => {
    throw error;
  });
});

const byDomain = (page: Page) => page.getByRole('table', { name: 'Par niveau et par domaine' });

/** The lists to which the first, a middle and the last count of a table lead have as many jobs as they say. */
async function checkLinks(page: Page, table: string): Promise<void> {
  const links = page.getByRole('table', { name: table }).getByRole('cell').getByRole('link');
  const last = (await links.count()) - 1;
  for (const place of [0, Math.floor(last / 2), last]) {
    const count = await links.nth(place).textContent();
    await links.nth(place).click();
    await expect(page.getByRole('region', { name: 'Résultats' }).getByRole('heading', { level: 2 })).toHaveText(
      new RegExp(`^${count} métiers?$`),
    );
    await page.goBack();
    await links.first().waitFor();
  }
}

test('each count leads to just so many jobs, with and without filters', async ({ page }) => {
  for (const search of [
    '',
    '?statut=salarie&salaire=1900',
    '?domaine=sciences,sante-social-sport&interet=je-veux-etre-utile-aux-autres',
  ]) {
    await page.goto(`/conseiller/apercu${search}`);
    await byDomain(page).waitFor();
    await checkLinks(page, 'Par niveau et par domaine');
    await checkLinks(page, 'Par niveau et par salaire de début');
  }
});

test('a filter that is taken off is counted no more, and stands in the address until then', async ({ page }) => {
  await page.goto('/conseiller/apercu?statut=salarie&page=2');
  await expect(page.getByText('page « 2 »')).toBeVisible();
  await expect(page.getByText(/^\d+ métiers avec ces filtres\.$/)).toBeVisible();
  await page.getByRole('button', { name: /^Retirer le filtre/ }).click();
  await expect(page.getByText('156 métiers.')).toBeVisible();
  await expect(page).toHaveURL('/conseiller/apercu');
  await page.goBack();
  await expect(page.getByText(/^\d+ métiers avec ces filtres\.$/)).toBeVisible();
});

test('rows are sorted by any column, with the keyboard alone', async ({ page }) => {
  await page.goto('/conseiller/apercu');
  const total = byDomain(page).getByRole('columnheader', { name: 'Total' });
  await total.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(total).toHaveAttribute('aria-sort', 'descending');
  const totals = async () =>
    Promise.all(
      (await byDomain(page).locator('tbody tr').all()).map(async (row) =>
        Number(await row.getByRole('cell').last().textContent()),
      ),
    );
  const descending = await totals();
  expect(descending).toEqual(descending.toSorted((one, other) => other - one));
  await page.keyboard.press('Enter');
  await expect(total).toHaveAttribute('aria-sort', 'ascending');
  expect(await totals()).toEqual(descending.toReversed().toSorted((one, other) => one - other));
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, and a small screen scrolls the tables alone, in ${colorScheme} colours`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 740 });
    await page.goto('/conseiller/apercu?statut=salarie');
    await byDomain(page).waitFor();
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
