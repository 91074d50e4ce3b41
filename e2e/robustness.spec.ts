/** A part of a page that fails: the rest works, and what is told of it holds nothing of the reader's. */

import { expect, type Page, type Route, test } from '@playwright/test';
import { findViolations } from './find-violations.ts';

// Files are damaged on their way, which a service worker would go round.
test.use({ serviceWorkers: 'block', permissions: ['clipboard-read', 'clipboard-write'] });

/** Damages the files of the catalogue whose `format` begins so; a JSON that is sound and says what no sheet says. */
async function damage(page: Page, format: string, spoil: (content: Record<string, unknown>) => void): Promise<void> {
  await page.route('**/data/*.json', async (route: Route) => {
    const response = await route.fetch();
    const content: Record<string, unknown> = await response.json();
    if (String(content.format).startsWith(format)) spoil(content);
    await route.fulfill({ response, json: content });
  });
}

const report = (page: Page) => page.getByRole('textbox', { name: 'Le rapport' });
const openReport = (page: Page) => page.getByText('Un rapport pour signaler ce souci').click();

for (const colorScheme of ['light', 'dark'] as const) {
  test(`parts of a sheet that fail leave the rest of it (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await damage(page, 'azimut-sheets', (file) => {
      for (const sheet of file.sheets as { salary: unknown }[]) sheet.salary = null;
      file.near = (file.near as unknown[]).map(() => ({ less: 7 }));
    });
    await page.goto('/metiers/MET.17');
    await expect(page.getByRole('heading', { level: 1, name: 'boulanger/ère' })).toBeVisible();
    const failed = page.getByRole('alert');
    await expect(failed).toHaveCount(2);
    await expect(failed.first()).toContainText('ne s’affiche pas : le salaire. Le reste fonctionne.');
    await expect(failed.last()).toContainText('les métiers proches');
    await expect(page.getByRole('heading', { name: 'Accès au métier' })).toBeVisible();
    await failed.first().getByText('Un rapport').click();
    await expect(report(page).first()).toHaveValue(/^Azimut \S+\nPage : \S+\/metiers\/MET\.17\nErreur : TypeError : /);
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Garder : / }).click();
    await page.getByRole('link', { name: /^Ma sélection/ }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'boulanger/ère' })).toBeVisible();
  });
}

test('a page that fails leaves the others; its report is seen, then copied, and tells nothing of the reader', async ({
  page,
}) => {
  await damage(page, 'azimut-catalogue', (file) => {
    (file.choices as Record<string, unknown>).interests = 7;
  });
  await page.goto('/metiers?q=comme+maman+L%C3%A9a&niveau=cap#1psecret');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page a un souci');
  await openReport(page);
  const text = await report(page).inputValue();
  expect(text).toMatch(/Page : \S+\/metiers\?q=\*\*\*&niveau=cap\nErreur : TypeError : .*\n {2}at /);
  expect(text).not.toMatch(/maman|Léa|L%C3|secret/);
  await page.getByRole('button', { name: 'Copier le rapport' }).click();
  await expect(page.getByText('Rapport copié.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  expect(await findViolations(page)).toEqual([]);

  await page.getByRole('link', { name: 'À propos', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(?!Cette page)/);
  await page.unrouteAll({ behavior: 'wait' });
  await page.goBack();
  await page.getByRole('button', { name: 'Recharger la page' }).click();
  await expect(page.getByRole('region', { name: 'Résultats' })).toBeVisible();
});

test.describe('before anything is kept on the device', () => {
  test.use({ serviceWorkers: 'block' });

  test('a table that cannot be loaded leaves the filters, and comes when it is asked for again', async ({ page }) => {
    await page.route(/assets\/job-table-[^/]*\.js/, (route) => route.abort());
    await page.goto('/metiers?vue=tableau');
    const failed = page.getByRole('alert');
    await expect(failed).toContainText('ne s’affiche pas : les résultats. La connexion est peut-être coupée.');
    await page.getByRole('button', { name: 'Liste' }).click();
    await expect(page.getByRole('region', { name: 'Résultats' }).getByRole('listitem').first()).toBeVisible();
    await expect(page).toHaveURL(/\/metiers$/);
    await page.goBack();
    await expect(failed).toContainText('ne s’affiche pas : les résultats.');
    await page.unrouteAll({ behavior: 'wait' });
    await failed.getByRole('button', { name: 'Réessayer' }).click();
    await expect(page.getByRole('main').getByRole('table')).toBeVisible();
  });

  test('without the texts of the sheets it is said that names alone were searched, and they come when asked for again', async ({
    page,
  }) => {
    await page.route(/\/data\/texts-[^/]*\.json/, (route) => route.abort());
    await page.goto('/metiers?q=baguette');
    const failed = page.getByRole('alert').filter({ hasText: 'Seuls les noms des métiers ont pu être cherchés' });
    await expect(failed).toBeVisible();
    await page.unrouteAll({ behavior: 'wait' });
    await failed.getByRole('button', { name: 'Réessayer' }).click();
    await expect(failed).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Résultats' }).getByRole('listitem').first()).toBeVisible();
  });
});
