/** A student without a job's name answers cards with the thumb, and gets ideas with their reasons. */

import { expect, type Page, test } from '@playwright/test';
import { findViolations } from './find-violations.ts';

test.use({ viewport: { width: 360, height: 740 } });

const question = (page: Page) => page.getByRole('region', { name: 'Question' }).getByRole('heading');
const ideas = (page: Page) => page.getByRole('region', { name: 'Idées de métiers' }).getByRole('listitem');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Answers the card that is shown, whichever comes next. @returns its question */
async function answerCard(page: Page, answerTo: (asked: string) => string): Promise<string> {
  const asked = await question(page).innerText();
  await press(page, answerTo(asked));
  await expect(page.getByRole('heading', { name: asked, exact: true })).toHaveCount(0);
  return asked;
}

/** What somebody says who likes to work with their hands and to be outdoors. */
async function answerAll(page: Page): Promise<void> {
  await press(page, 'Jusqu’au bac');
  await expect(question(page)).toBeVisible();
  for (let cards = 0; cards < 32 && (await question(page).isVisible()); cards++) {
    await answerCard(page, (asked) =>
      /mains|bricoler|dehors|nature/i.test(asked) ? 'Oui' : /gens|assis/.test(asked) ? 'Bof' : 'Non',
    );
  }
}

test('from « je ne sais pas » to ideas with reasons, on a phone, with one thumb', async ({ page }) => {
  await page.goto('/quiz');
  await answerAll(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Tes idées de métiers' })).toBeFocused();
  await expect(ideas(page)).toHaveCount(10);
  await expect(ideas(page).first()).toContainText(/Parce que tu as dit oui à\s: .*(mains|bricoler|dehors|nature)/);
  await page.getByRole('button', { name: 'Dix autres idées' }).click();
  await expect(ideas(page)).toHaveCount(20);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('at most fifteen cards are asked, and none twice', async ({ page }) => {
  await page.goto('/quiz');
  await press(page, 'Je ne sais pas');
  await expect(question(page)).toBeVisible();
  const asked: string[] = [];
  while (asked.length <= 15 && (await question(page).isVisible())) {
    asked.push(await answerCard(page, () => (asked.length % 3 === 0 ? 'Oui' : 'Bof')));
  }
  expect(asked.length).toBeGreaterThanOrEqual(8);
  expect(asked.length).toBeLessThanOrEqual(15);
  expect(new Set(asked).size).toBe(asked.length);
});

test('the answers stay under the thumb from card to card', async ({ page }) => {
  await page.goto('/quiz');
  await press(page, 'Jusqu’au bac');
  const places = new Set<number | undefined>();
  for (let cards = 0; cards < 15 && (await question(page).isVisible()); cards++) {
    places.add((await page.getByRole('button', { name: 'Oui', exact: true }).boundingBox())?.y);
    await answerCard(page, () => (cards % 2 === 0 ? 'Oui' : 'Non'));
  }
  expect(places.size).toBe(1);
});

test('it goes on where it was left, and a question can be asked again', async ({ page }) => {
  await page.goto('/quiz');
  await press(page, 'Je ne sais pas');
  const first = await question(page).innerText();
  await press(page, 'Oui');
  await expect(question(page)).not.toHaveText(first);
  const second = await question(page).innerText();
  await page.reload();
  await expect(question(page)).toHaveText(second);
  await press(page, 'Revenir à la question d’avant');
  await expect(question(page)).toHaveText(first);
  await press(page, 'Revenir à la question d’avant');
  await expect(page.getByRole('heading', { name: 'Combien de temps aimerais-tu étudier ?' })).toBeVisible();
});

test('an answer that is changed changes the ideas at once, and « back » from a sheet finds them again', async ({
  page,
}) => {
  await page.goto('/quiz');
  await answerAll(page);
  await expect(ideas(page)).toHaveCount(10);
  const liked = page.getByRole('group').filter({ has: page.getByRole('radio', { name: 'Oui', checked: true }) });
  const [first, ...others] = await liked.locator('legend').allInnerTexts();
  expect(others.length).toBeGreaterThan(0);
  for (const name of others) {
    const group = page.getByRole('group', { name, exact: true });
    await group.getByText('Non').click();
    await expect(group.getByRole('radio', { name: 'Non' })).toBeChecked();
  }
  const reason = new RegExp(`dit oui à\\s: ${first}\\.`, 'i');
  await expect(ideas(page).first()).toContainText(reason);
  const before = await ideas(page).getByRole('heading').allInnerTexts();
  await page.getByLabel('Salaire de début, si possible').selectOption({ index: 2 });
  await expect(ideas(page).getByRole('heading')).not.toHaveText(before);
  await page.getByLabel('Études, si possible').selectOption('Le moins possible, ou un CAP');
  await expect(ideas(page).filter({ hasText: 'dès le bac + 5' })).toHaveCount(0);
  const title = await ideas(page).first().getByRole('heading').innerText();
  await ideas(page).first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goBack();
  await expect(ideas(page).first().getByRole('heading')).toHaveText(title);
});

test('answers can be erased, and are then nowhere on the device', async ({ page }) => {
  await page.goto('/quiz');
  await press(page, 'Jusqu’au bac');
  for (let cards = 0; cards < 3; cards++) await answerCard(page, () => 'Oui');
  await press(page, 'Voir mes idées');
  await expect(page).toHaveURL(/vue=idees/);
  await page.goBack();
  await expect(question(page)).toBeVisible();
  await press(page, 'Voir mes idées');
  await press(page, 'Recommencer à zéro');
  await press(page, 'Effacer');
  await expect(page.getByRole('heading', { name: 'Combien de temps aimerais-tu étudier ?' })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('azimut-quiz'))).toBeNull();
  await press(page, 'Jusqu’au bac');
  await expect(question(page)).toBeVisible();
});

test('a browser that keeps nothing says so, and the quiz works', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await page.goto('/quiz');
  await press(page, 'Jusqu’au bac');
  await expect(page.getByText('Ce navigateur ne garde rien')).toBeVisible();
  await press(page, 'Oui');
  await expect(page.getByText('Carte 2 sur 15 au plus')).toBeVisible();
});

test('everything is done by keyboard', async ({ page }) => {
  await page.goto('/quiz');
  await page.getByRole('button', { name: 'Je ne sais pas' }).focus();
  await page.keyboard.press('Enter');
  await expect(question(page)).toBeVisible();
  const first = await question(page).innerText();
  const yes = page.getByRole('button', { name: 'Oui', exact: true });
  for (let steps = 0; steps < 20 && !(await yes.evaluate((one) => one === document.activeElement)); steps++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(question(page)).not.toHaveText(first);
  // The same button serves the next card: no way to go.
  await expect(yes).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in questions and ideas, in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/quiz');
    await page.getByRole('button', { name: 'Je ne sais pas' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await press(page, 'Je ne sais pas');
    await question(page).waitFor();
    expect(await findViolations(page)).toEqual([]);
    for (let cards = 0; cards < 3; cards++) await answerCard(page, () => 'Oui');
    await press(page, 'Voir mes idées');
    await ideas(page).first().waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
}
