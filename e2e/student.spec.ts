/** The student's journey, on a phone: from « je ne sais pas » to jobs worth talking about, shared and on paper. */

import { type Browser, expect, type Page, test } from '@playwright/test';

test.use({ viewport: { width: 360, height: 740 } });

const question = (page: Page) => page.getByRole('region', { name: 'Question' }).getByRole('heading');
const ideas = (page: Page) => page.getByRole('region', { name: 'Idées de métiers' }).getByRole('listitem');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function findIdeas(page: Page): Promise<void> {
  await page.goto('/quiz');
  await press(page, 'Jusqu’au bac');
  for (let cards = 0; cards < 4; cards++) {
    const asked = await question(page).innerText();
    await press(page, /mains|bricoler|dehors|nature/i.test(asked) ? 'Oui' : 'Non');
    await expect(page.getByRole('heading', { name: asked, exact: true })).toHaveCount(0);
  }
  await press(page, 'Voir mes idées');
  await expect(ideas(page).first()).toContainText('Parce que tu as dit oui');
}

/** Keeps the first idea from its sheet, with a note, and the second from its card. @returns both titles */
async function keepTwo(page: Page): Promise<string[]> {
  const titles = await ideas(page).getByRole('heading').allInnerTexts();
  await ideas(page)
    .nth(1)
    .getByRole('button', { name: /^Garder/ })
    .click();
  await ideas(page).first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[0] ?? '');
  await page.getByRole('button', { name: /^Garder : / }).click();
  await page.getByRole('link', { name: /^Ma sélection/ }).click();
  const card = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: titles[0] ?? '', exact: true }) });
  await card.getByRole('textbox', { name: /^Ma note/ }).fill('Demander à mon oncle.');
  await card.getByText('Ça me plaît').click();
  return titles.slice(0, 2);
}

async function compareAndPrint(page: Page, titles: readonly string[]): Promise<string> {
  await page.getByRole('link', { name: 'Comparer' }).click();
  for (const title of titles) await expect(page.getByRole('main')).toContainText(title);
  await page.goBack();
  const link = await page.getByRole('textbox', { name: 'Le lien' }).inputValue();
  await page.getByRole('link', { name: 'Préparer mon rendez-vous' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Préparer mon rendez-vous');
  await page.emulateMedia({ media: 'print' });
  for (const words of [...titles, 'Demander à mon oncle.']) {
    await expect(page.getByRole('main')).toContainText(words, { ignoreCase: true });
  }
  await expect(page.getByRole('navigation', { name: 'Principale' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  return link;
}

async function openElsewhere(browser: Browser, link: string, titles: readonly string[]): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(link);
  for (const title of titles) await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
  // Notes travel only where they are asked to.
  await expect(page.getByText('Demander à mon oncle.')).toHaveCount(0);
  await press(page, 'Ajouter à ma sélection');
  await page.getByRole('link', { name: 'Voir ma sélection' }).click();
  await expect(page.getByRole('heading', { level: 2, name: titles[0] ?? '', exact: true })).toBeVisible();
  await context.close();
}

test('quiz, ideas, sheet, note, comparison, link in another browser, paper; no request goes elsewhere', async ({
  page,
  browser,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await findIdeas(page);
  const titles = await keepTwo(page);
  const link = await compareAndPrint(page, titles);
  await openElsewhere(browser, link, titles);
  // Nothing that was answered, kept or written is in any address that was asked for, and none is another host's.
  const own = new URL(baseURL ?? '').origin;
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((url) => !/^(?:data|blob):/.test(url) && new URL(url).origin !== own)).toEqual([]);
  expect(asked.filter((url) => /oncle|MET\.\d|reponse/i.test(new URL(url).pathname + new URL(url).search))).toEqual([]);
});

test('the same journey without network, after one visit', async ({ page, context }) => {
  await page.goto('/');
  await expect(page.getByText('Prêt hors ligne.')).toBeVisible();
  await context.setOffline(true);
  await findIdeas(page);
  const titles = await keepTwo(page);
  const link = await compareAndPrint(page, titles);
  await page.goto(link);
  for (const title of titles) await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
});

test('« Tout effacer » leaves nothing of the journey on the device', async ({ page }) => {
  await findIdeas(page);
  await keepTwo(page);
  await press(page, 'Tout effacer');
  await press(page, 'Effacer');
  await expect(page.getByText('Tout est effacé.').first()).toBeVisible();
  await page.goto('/quiz');
  await expect(page.getByRole('heading', { name: 'Combien de temps aimerais-tu étudier ?' })).toBeVisible();
  expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).not.toHaveProperty('azimut-quiz');
});

test('on a shared computer the quiz, too, lasts as long as the tab', async ({ page, context }) => {
  await findIdeas(page);
  await page.goto('/selection');
  await page.getByLabel('Je suis sur un ordinateur partagé').check();
  await page.goto('/quiz?vue=idees');
  await expect(ideas(page).first()).toBeVisible();
  const other = await context.newPage();
  await other.goto('/quiz');
  await expect(other.getByRole('heading', { name: 'Combien de temps aimerais-tu étudier ?' })).toBeVisible();
});
