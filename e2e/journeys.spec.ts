/** Journeys of a student and of a counsellor over the catalogue that ships. */

import { expect, type Locator, type Page, test } from '@playwright/test';

const results = (page: Page) => page.getByRole('region', { name: 'Résultats' });
const field = (page: Page) => page.getByRole('combobox', { name: 'Chercher un métier' });

/** Where an element stands on the screen once the browser has laid out what is round it. */
const settledTop = (locator: Locator) =>
  locator.evaluate(
    (element) =>
      new Promise<number>((resolve) => {
        let frames = 12;
        const next = () => {
          frames -= 1;
          if (frames === 0) resolve(element.getBoundingClientRect().top);
          else requestAnimationFrame(next);
        };
        next();
      }),
  );

test.beforeEach(async ({ page }) => {
  // Nothing that a page does may break its security policy or fail unseen.
  page.on('console', (message) => {
    expect(message.type() === 'error' ? message.text() : '').toBe('');
  });
  page.on('pageerror', (error) => {
    throw error;
  });
});

test('a student searches from the home page, opens a sheet and comes back to the same results', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('métiers');
  await field(page).fill('boulangere');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/metiers\?q=boulangere$/);
  await results(page).getByRole('link', { name: 'boulanger/ère', exact: true }).click();
  await expect(page).toHaveURL(/\/metiers\/MET\.17$/);
  await expect(page).toHaveTitle('Boulanger/ère — Azimut');
  await expect(page.getByRole('heading', { level: 1, name: 'boulanger/ère' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2, name: 'Accès au métier' })).toBeVisible();
  await page.goBack();
  await expect(field(page)).toHaveValue('boulangere');
  await expect(results(page).getByRole('listitem').first()).toContainText('boulanger/ère');
});

test('results follow the typing, and the address follows when it rests', async ({ page }) => {
  await page.goto('/metiers');
  await field(page).pressSequentially('boulang');
  const first = results(page).getByRole('listitem').first();
  await expect(first).toContainText('boulanger/ère');
  await expect(results(page).getByRole('status')).toHaveText(/^\d métiers?$/);
  await expect(page).toHaveURL(/\?q=boulang$/);
  await page.reload();
  await expect(field(page)).toHaveValue('boulang');
  await expect(first).toContainText('boulanger/ère');
  await page.getByRole('button', { name: 'Effacer la recherche' }).click();
  await expect(field(page)).toBeFocused();
  await expect(page).toHaveURL(/\/metiers$/);
});

test('a counsellor filters by level with the keyboard alone', async ({ page }) => {
  await page.goto('/metiers');
  const cap = page.getByRole('checkbox', { name: /^CAP \d+ métiers?$/ });
  const count = Number(/\d+/.exec((await cap.locator('xpath=..').textContent()) ?? '')?.[0]);
  await cap.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?niveau=cap$/);
  await expect(results(page).getByRole('listitem')).toHaveCount(count);
  for (const card of await results(page).getByRole('listitem').all()) await expect(card).toContainText('dès le CAP');
  await page.getByRole('button', { name: 'Retirer le filtre : CAP' }).press('Enter');
  await expect(page).toHaveURL(/\/metiers$/);
});

test('level, salary and an interest are asked for together, and « back » takes each step back', async ({ page }) => {
  await page.goto('/metiers');
  const all = (await results(page).getByRole('status').textContent()) ?? '';
  await page.getByRole('combobox', { name: 'ou bien, au plus' }).selectOption('bac');
  await page.getByRole('checkbox', { name: /^bouger \d+/ }).check();
  await page.getByRole('spinbutton', { name: 'ou le montant exact' }).pressSequentially('1850');
  await expect(page).toHaveURL(/\?niveau-max=bac&salaire=1850&interet=j-aime-bouger$/);
  const unstated = page.getByRole('checkbox', { name: /dont la fiche ne donne pas de montant/ });
  await unstated.uncheck();
  await expect(page).toHaveURL(/sans-salaire=0/);
  await expect(results(page).getByText('salaire non indiqué')).toHaveCount(0);
  for (const card of await results(page).getByRole('listitem').all()) {
    await expect(card).toContainText('bouger');
    await expect(card).not.toContainText('salaire non indiqué');
  }
  await page.goBack();
  await expect(unstated).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL(/\?niveau-max=bac&interet=j-aime-bouger$/);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\/metiers$/);
  await expect(results(page).getByRole('status')).toHaveText(all);
});

test('a salary that is none is said, and the filter stays as it was', async ({ page }) => {
  await page.goto('/metiers?salaire=2000');
  const amount = page.getByRole('spinbutton', { name: 'ou le montant exact' });
  await amount.fill('30000');
  await expect(page.getByRole('alert')).toContainText('Un nombre entier, entre 1 et 20');
  await expect(amount).toHaveAccessibleDescription(/^Un nombre entier/);
  await expect(page).toHaveURL(/\?salaire=2000$/);
  await amount.blur();
  await expect(amount).toHaveValue('2000');
});

test('what is typed is there again after leaving at once', async ({ page }) => {
  await page.goto('/metiers?q=boulang');
  await results(page).getByRole('listitem').first().waitFor();
  await field(page).fill('architecte');
  await results(page).getByRole('link', { name: 'architecte', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'architecte' }).waitFor();
  await page.goBack();
  await expect(field(page)).toHaveValue('architecte');
  await expect(page).toHaveURL(/\?q=architecte$/);
});

test('who goes back before a choice is shown finds it taken back', async ({ page }) => {
  await page.goto('/metiers?vue=tableau');
  const table = page.getByRole('main').getByRole('table');
  await expect(table).toBeVisible();
  await page.getByRole('button', { name: 'Liste', exact: true }).evaluate(async (button: HTMLButtonElement) => {
    const pushed = new Promise<void>((resolve) => {
      const push = history.pushState.bind(history);
      history.pushState = (...step) => {
        push(...step);
        resolve();
      };
    });
    button.click();
    await pushed;
    history.back();
  });
  await expect(page).toHaveURL(/vue=tableau$/);
  await expect(table).toBeVisible();
});

test('a choice made and taken back at once leaves page and address agreed', async ({ page }) => {
  await page.goto('/metiers');
  const cap = page.getByRole('checkbox', { name: /^CAP \d+/ });
  await cap.evaluate((box: HTMLInputElement) => {
    box.click();
    box.click();
  });
  await page.goBack();
  await expect(async () => {
    const isAsked = new URL(page.url()).search === '?niveau=cap';
    expect(await cap.isChecked()).toBe(isAsked);
  }).toPass();
});

test('focus stays with what came of a press', async ({ page }) => {
  await page.goto('/metiers?niveau=cap&salaire=1900');
  await page.getByRole('button', { name: 'Retirer le filtre : CAP' }).press('Enter');
  await expect(results(page).getByRole('heading', { level: 2 })).toBeFocused();
});

test('a job that a filter cannot judge says why it is shown', async ({ page }) => {
  await page.goto('/metiers?niveau-max=cap&tri=niveau');
  const others = results(page).getByRole('listitem').filter({ hasText: 'autre formation' });
  await expect(others.first()).toContainText('montré : niveau hors de l’échelle');
});

test('a training is named in its filter, an unknown one is ignored aloud', async ({ page }) => {
  await page.goto('/metiers/MET.17');
  await page.getByRole('link', { name: /^CAP boulanger/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CAP boulanger');
  await page.getByRole('link', { name: /dans la liste/ }).click();
  await expect(page.getByRole('button', { name: 'Retirer le filtre : CAP boulanger' })).toBeVisible();
  await page.goto('/metiers?formation=FOR.99999');
  await expect(page.getByText('formation « FOR.99999 »')).toBeVisible();
});

test('a sheet is found again where it was, on reload and by the address of a heading', async ({ page }) => {
  await page.goto('/metiers/MET.17');
  const heading = page.getByRole('heading', { level: 2, name: 'Vie professionnelle' });
  await heading.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
  // Where the heading stands, not how far the page is scrolled: a typeface that comes late moves both together.
  const before = await settledTop(heading);
  await page.reload();
  await expect(async () => expect(Math.abs((await settledTop(heading)) - before)).toBeLessThan(5)).toPass();
  await page.goto('/a-propos');
  await page.goto('/metiers/MET.17#acces-au-metier');
  await expect(page.getByRole('heading', { level: 2, name: 'Accès au métier' })).toBeInViewport();
});

test('an address that asks for the unknown is used as far as it goes, and says so', async ({ page }) => {
  await page.goto('/metiers?niveau=cap,licorne&salaire=beaucoup&interet=%3Cscript%3E');
  await expect(page.getByText('Cette adresse demande quelque chose')).toContainText('niveau « licorne »');
  await expect(page.getByText('Cette adresse demande quelque chose')).toContainText('interet « <script> »');
  await expect(page.getByRole('checkbox', { name: /^CAP \d+/ })).toBeChecked();
});

test('filters that leave nothing name the one to lift, once the texts of the sheets are searched too', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const said = new Set<string>();
    Object.assign(window, { said });
    const hear = () => {
      const status = document.querySelector('[role=status] h2')?.textContent ?? '';
      const ways = [...document.querySelectorAll('main button')].flatMap(({ textContent }) => textContent ?? '');
      said.add([status, ...ways.filter((way) => way.startsWith('sans '))].join(', '));
    };
    new MutationObserver(hear).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await page.goto('/metiers?q=boulanger&niveau=troisieme');
  await expect(results(page).getByRole('status')).toHaveText('Aucun métier');
  await page.getByRole('button', { name: /^sans le filtre niveau/ }).click();
  await expect(results(page).getByRole('status')).toHaveText(/^\d métiers$/);
  const count = await results(page).getByRole('listitem').count();
  const said = await page.evaluate(() => [...(window as unknown as { said: Set<string> }).said]);
  expect(said.filter((words) => words.startsWith('Aucun métier, '))).toEqual([
    `Aucun métier, sans le filtre niveau\u00a0: ${count} métiers`,
  ]);
});

test('a mistyped word finds the job, and the card says what was understood', async ({ page }) => {
  await page.goto('/metiers?q=bulangger');
  const first = results(page).getByRole('listitem').first();
  await expect(first).toContainText('boulanger/ère');
  await expect(first).toContainText('« bulangger » : boulanger');
});

test('a query that nothing answers says so, and leads to near jobs', async ({ page }) => {
  await page.goto('/metiers?q=licorne+turquoise+zygomatique+xylophone+boulanger');
  await expect(
    page.getByText('Aucun métier ne répond à « licorne turquoise zygomatique xylophone boulanger ».'),
  ).toBeVisible();
  await page.getByRole('link', { name: 'boulanger/ère' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('boulanger/ère');
});

test('a sheet shows its facts, each leading to the list', async ({ page }) => {
  await page.goto('/metiers/MET.17');
  const facts = page.getByRole('complementary', { name: 'En un coup d’œil' });
  await expect(facts).toContainText('dès 1 801 € brut par mois');
  await facts.getByRole('link', { name: 'dès le CAP' }).click();
  await expect(page).toHaveURL(/\/metiers\?niveau=cap$/);
});

test('addresses that lead nowhere say so and lead on', async ({ page }) => {
  await page.goto('/metiers/MET.99999');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce métier n’est pas dans ce catalogue');
  await page.goto('/metier/boulanger');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas');
  await page.getByRole('link', { name: 'boulanger/ère' }).click();
  await expect(page).toHaveURL(/MET\.17$/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('filters come from below, their button counts the results, and the page is never wider than the screen', async ({
    page,
  }) => {
    await page.goto('/metiers');
    const all = (await results(page).getByRole('status').textContent()) ?? '';
    await page.getByRole('button', { name: /^Filtrer/ }).tap();
    const sheet = page.getByRole('dialog', { name: 'Filtres' });
    await sheet.getByRole('checkbox', { name: /^CAP \d+/ }).tap();
    const see = sheet.getByRole('button', { name: /^Voir \d+ métiers?$/ });
    await expect(see).not.toHaveText(`Voir ${all}`);
    const label = await see.textContent();
    await sheet.getByRole('button', { name: /^Voir/ }).tap();
    await expect(sheet).toBeHidden();
    await expect(results(page).getByRole('status')).toHaveText((label ?? '').replace('Voir ', ''));
    await expect(page.getByRole('button', { name: /^Filtres \(1\)/ })).toBeFocused();
    for (const path of ['/', '/metiers', '/metiers/MET.17', '/a-propos']) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
  });
});

test.describe('before anything is kept on the device', () => {
  test.use({ serviceWorkers: 'block' });

  test('a catalogue that cannot be had is said, and loads at the second try', async ({ page }) => {
    page.removeAllListeners('console'); // The browser itself logs requests that fail.
    let isCut = true;
    await page.route('**/data/catalogue-*', (route) =>
      isCut ? route.fulfill({ body: '<html>Portail</html>' }) : route.continue(),
    );
    await page.goto('/metiers');
    await expect(page.getByRole('heading', { name: 'Cette page n’a pas pu être chargée' })).toBeVisible({
      timeout: 30_000,
    });
    isCut = false;
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect(results(page).getByRole('listitem').first()).toBeVisible();
  });
});

test('a journey asks nothing of any other host', async ({ page, baseURL }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  await page.goto('/');
  await page.goto('/metiers?q=boulanger');
  await results(page).getByRole('link').first().click();
  await page.getByRole('heading', { level: 2, name: 'En bref' }).waitFor();
  expect([...hosts]).toEqual([baseURL]);
});

for (const width of [360, 1280]) {
  test(`coming back to a long list gives back the card, its place on the screen and its focus, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('/metiers');
    const card = results(page).getByRole('link').nth(60);
    await card.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const before = await settledTop(card);
    await card.click();
    await page.getByRole('heading', { level: 2, name: 'Accès au métier' }).waitFor();
    await page.goBack();
    await expect(card).toBeFocused();
    await expect(async () => {
      const after = await settledTop(card);
      expect(Math.abs(after - before)).toBeLessThan(40);
    }).toPass();
  });
}

test('« Revenir aux résultats » leads back to the card that one came from', async ({ page }) => {
  await page.goto('/metiers');
  const card = results(page).getByRole('link').nth(40);
  await card.click();
  await page.getByRole('link', { name: 'Revenir aux résultats' }).click();
  await expect(card).toBeFocused();
  await expect(card).toBeInViewport();
});

test('the results are walked from sheet to sheet', async ({ page }) => {
  await page.goto('/metiers?tri=niveau');
  const titles = await results(page).getByRole('heading', { level: 3 }).allTextContents();
  await results(page).getByRole('link').first().click();
  for (const title of titles.slice(1, 3)) {
    await page
      .getByRole('navigation', { name: 'Dans les résultats' })
      .getByRole('link', { name: /^Suivant/ })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
  await page.getByRole('link', { name: 'Revenir aux résultats' }).click();
  await expect(page).toHaveURL(/\?tri=niveau$/);
});

test('a sheet prints its facts and texts, without the interface', async ({ page }) => {
  await page.goto('/metiers/MET.17');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 2, name: 'Accès au métier' })).toBeVisible();
  await expect(page.getByText('dès 1 801 € brut par mois').first()).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Tous les métiers' })).toBeHidden();
});
