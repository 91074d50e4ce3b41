/** The search field as a combobox: by keyboard, by thumb, by ear, and what it remembers. */

import { expect, type Page, test } from '@playwright/test';

const field = (page: Page) => page.getByRole('combobox', { name: 'Chercher un métier' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Propositions' }).getByRole('option');
const chips = (page: Page) => page.getByRole('list', { name: 'Filtres actifs' }).getByRole('listitem');
const results = (page: Page) => page.getByRole('region', { name: 'Résultats' });

test('the arrows walk what is offered, and Enter follows it', async ({ page }) => {
  await page.goto('/');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await field(page).pressSequentially('boulang');
  await expect(options(page).first()).toHaveText(/boulanger\/ère/);
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  // The reader stays in the field: the option is told by its id.
  await expect(field(page)).toBeFocused();
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  const active = await options(page).first().getAttribute('id');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', active ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('boulanger/ère');
});

test('Enter with no option reached shows the results, and closes what was offered', async ({ page }) => {
  await page.goto('/metiers');
  await field(page).pressSequentially('cap boulanger');
  await expect(options(page).filter({ hasText: 'formation' }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(options(page)).toHaveCount(0);
  await expect(results(page)).toBeFocused();
  await expect(results(page).getByRole('listitem').first()).toContainText('boulanger/ère');
});

test('Escape closes what is offered and keeps what was typed; leaving the field chooses nothing', async ({ page }) => {
  await page.goto('/');
  await field(page).pressSequentially('boulan');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(options(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue('boulan');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Tab');
  await expect(options(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/$/);
});

test('a screen reader hears how many proposals there are', async ({ page }) => {
  await page.goto('/');
  await field(page).pressSequentially('boulang');
  await expect(options(page).first()).toBeVisible();
  const said = page.getByRole('status').filter({ hasText: 'proposition' });
  await expect(async () =>
    expect(await said.textContent()).toMatch(new RegExp(`^${await options(page).count()} propositions\\s: flèches`)),
  ).toPass();
});

test('domains, interests and trainings are offered, and lead to their list', async ({ page }) => {
  await page.goto('/');
  await field(page).fill('animaux');
  await options(page).filter({ hasText: 'domaine' }).click();
  await expect(page).toHaveURL(/\/metiers\?domaine=agriculture-animaux$/);
  // The address comes before its page: until then, the field is still the one of the page that is left.
  await expect(chips(page)).toContainText('agriculture, animaux');
  await field(page).fill('animaux');
  await options(page).filter({ hasText: 'ce que j’aime' }).click();
  await expect(page).toHaveURL(/\/metiers\?interet=je-veux-m-occuper-d-animaux$/);
  await expect(chips(page)).toContainText('m’occuper d’animaux');
  await field(page).fill('cap boulanger');
  await options(page).filter({ hasText: 'formation' }).first().click();
  await expect(page).toHaveURL(/\/metiers\?formation=FOR\.\d+$/);
});

test('a mistyped word is offered as it was meant', async ({ page }) => {
  await page.goto('/');
  await field(page).fill('boulamgere');
  await options(page).filter({ hasText: 'Tu voulais dire' }).click();
  await expect(page).toHaveURL(/\/metiers\?q=boulang%C3%A8re$/);
  await expect(results(page).getByRole('listitem').first()).toContainText('boulanger/ère');
});

test('the last searches are offered in an empty field, stay on the device, and can be erased', async ({ page }) => {
  await page.goto('/');
  await field(page).click();
  await expect(options(page)).toHaveCount(0);
  for (const query of ['infirmier', 'boulanger']) {
    await field(page).fill(query);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`q=${query}$`));
    await expect(results(page).getByRole('listitem').first()).toContainText(query);
  }
  await page.goto('/');
  await field(page).click();
  await expect(options(page)).toHaveText([/^boulanger/, /^infirmier/, 'Effacer mes recherches de cet appareil']);
  await options(page).nth(1).click();
  await expect(page).toHaveURL(/q=infirmier$/);
  await page.goto('/');
  await field(page).click();
  await options(page).filter({ hasText: 'Effacer' }).click();
  await expect(options(page)).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a damaged memory of searches is as good as none', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('azimut-recherches', '{"not": [a list'));
  await page.reload();
  await field(page).click();
  await field(page).fill('boulanger');
  await expect(options(page).first()).toHaveText(/boulanger\/ère/);
});

test('a query that only guesses answer says so, and shows three at most', async ({ page }) => {
  await page.goto('/metiers?q=licorne+magique+gaz');
  await expect(page.getByText('Rien ne répond vraiment à « licorne magique gaz ».')).toBeVisible();
  expect(await results(page).getByRole('listitem').count()).toBeLessThanOrEqual(3);
});

for (const [what, query] of [
  ['ten thousand letters', 'a'.repeat(10_000)],
  ['signs', '?!…«»'],
  ['pictures', '🦄🦄🦄'],
  ['letters from right to left', 'مهنة الطب'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['a pattern', '(.*)+$ [a-z]{9999}'],
  ['a NUL', 'bou\0langer'],
] as const) {
  test(`${what}: answered, shown as text, nothing runs`, async ({ page }) => {
    page.on('dialog', (dialog) => {
      throw new Error(`a dialog said ${dialog.message()}`);
    });
    page.on('pageerror', (error) => {
      throw error;
    });
    await page.goto(`/metiers?q=${encodeURIComponent(query)}`);
    await expect(results(page).getByRole('status')).toHaveText(/métier/i);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });
}
