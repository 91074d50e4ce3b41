/** Ways to a job for who has no word to type: domains, interests, levels, a draw, and the jobs near to one. */

import { expect, type Page, test } from '@playwright/test';

const cards = (page: Page) => page.getByRole('region', { name: 'Résultats' }).getByRole('listitem');
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const drawn = (page: Page) => page.getByRole('list', { name: 'Métiers tirés au sort' }).getByRole('heading');
/** The number in a link's name: « bac + 2 : 3 métiers ». */
const countIn = (name: string | null) => Number(/(\d+)\D*$/.exec(name ?? '')?.[1]);

test('from the home page to the jobs of a domain, and of one of its levels', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /^Par domaine/ }).click();
  await expect(title(page)).toHaveText('Les domaines');
  const domain = page.getByRole('link', { name: /^santé, social, sport/ });
  await expect(domain).toContainText('paramédical');
  await domain.click();
  await expect(page).toHaveURL(/\/domaines\/sante-social-sport$/);
  await expect(title(page)).toBeFocused();
  await expect(page.getByRole('listitem').filter({ hasText: 'paramédical' })).toContainText(/\d+ métiers/);

  const all = page.getByRole('link', { name: /^Voir les \d+ métiers$/ });
  const count = countIn(await all.textContent());
  await all.click();
  await expect(page).toHaveURL(/\/metiers\?domaine=sante-social-sport$/);
  await expect(page.getByRole('region', { name: 'Résultats' }).getByRole('status')).toHaveText(`${count} métiers`);

  await page.goBack();
  const level = page.getByRole('link', { name: /^bac \+ 5 : \d+ métiers?$/ });
  const ofLevel = countIn(await level.getAttribute('aria-label'));
  await level.click();
  await expect(cards(page)).toHaveCount(ofLevel);
  for (const card of await cards(page).all()) await expect(card).toContainText('dès le bac + 5');
});

test('from the home page to the jobs for an interest, and for a diploma', async ({ page }) => {
  for (const [way, choice, address] of [
    ['Par envie', 'travailler dehors', /\?interet=j-aimerais-travailler-dehors$/],
    [null, 'CAP', /\?niveau=cap$/],
  ] as const) {
    await page.goto('/');
    if (way !== null) await page.getByRole('link', { name: new RegExp(`^${way}`) }).click();
    const link = page.getByRole('link', { name: new RegExp(`^${choice} ?\\d+$`) });
    const count = countIn(await link.textContent());
    await link.click();
    await expect(page).toHaveURL(address);
    await expect(cards(page)).toHaveCount(count);
  }
});

test('a domain that the catalogue does not have is said, and leads on', async ({ page }) => {
  await page.goto('/domaines/licornes');
  await expect(title(page)).toHaveText('Ce domaine n’est pas dans ce catalogue');
  await page.getByRole('link', { name: 'Voir tous les domaines' }).click();
  await expect(title(page)).toHaveText('Les domaines');
});

test('a draw gives others each time, stays in the address, and goes on after a visit elsewhere', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Surprends-moi' }).click();
  await expect(title(page)).toBeFocused();
  await expect(drawn(page)).toHaveCount(3);
  await expect(page).toHaveURL(/\?tirage=\w+-0$/);
  await expect(page.getByText('Peut-être pour toi')).toHaveCount(3);
  const first = await drawn(page).allTextContents();

  await page.getByRole('link', { name: 'Encore' }).click();
  await expect(page).toHaveURL(/-1$/);
  await expect(drawn(page)).not.toHaveText(first);
  const second = await drawn(page).allTextContents();
  expect(new Set([...first, ...second]).size).toBe(6);

  await drawn(page).first().getByRole('link').click();
  await expect(title(page)).toHaveText(second[0] ?? '');
  await page.goBack();
  await expect(drawn(page)).toHaveText(second);
  await page.reload();
  await expect(drawn(page)).toHaveText(second);
  await page.goBack();
  await expect(drawn(page)).toHaveText(first);
  await page.goBack();
  await expect(title(page)).toContainText('Trouve ton cap');

  await page.getByRole('link', { name: 'Surprends-moi' }).click();
  await expect(drawn(page)).toHaveCount(3);
  const third = await drawn(page).allTextContents();
  expect(new Set([...first, ...third]).size).toBe(6);
});

test('a draw that an address cannot name is replaced, and it is said', async ({ page }) => {
  await page.goto('/surprise?tirage=%3Cb%3E');
  await expect(page.getByText('un tirage qui n’existe pas')).toBeVisible();
  await expect(drawn(page)).toHaveCount(3);
});

test('a sheet leads from its level to the studies', async ({ page }) => {
  await page.goto('/metiers/MET.17');
  await page.getByRole('link', { name: 'Les formations qui y mènent' }).click();
  await expect(page.getByRole('heading', { name: 'Formations recommandées' })).toBeInViewport();
  await expect(page.getByRole('heading', { name: 'Formations recommandées' })).toBeFocused();
});

test('a sheet leads to the jobs near to it, says why, and prints them', async ({ page }) => {
  await page.goto('/metiers/MET.17');
  const near = page.getByRole('region', { name: 'Métiers proches' });
  await expect(near.getByRole('heading', { name: 'Par les mêmes formations' })).toBeVisible();
  const link = near.getByRole('link', { name: /^pâtissier/ });
  await expect(link).toContainText('dès le CAP');
  await expect(link).toContainText(/CAP|bac pro/);
  await page.emulateMedia({ media: 'print' });
  await expect(link).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await link.click();
  await expect(title(page)).toHaveText('pâtissier/ère');
  await expect(near.getByRole('link', { name: /^boulanger/ })).toBeVisible();
});

test.describe('on a narrow phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('no page is wider than the screen', async ({ page }) => {
    for (const path of [
      '/',
      '/domaines',
      '/domaines/construction-architecture-travaux-publics',
      '/interets',
      // Draws whose titles hold words of twenty letters.
      '/surprise?tirage=1q7to16-32',
      '/surprise?tirage=1q7to16-44',
      '/metiers',
    ]) {
      await page.goto(path);
      await title(page).waitFor();
      await page.getByRole('main').getByRole('link').last().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });
});
