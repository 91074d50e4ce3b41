/**
 * Three journeys as the accessibility tree has them: what a screen reader finds, in its order, where the focus goes, and what
 * it says of itself. To be read as one listens; a line that changes here changes what is heard.
 */

import { expect, type Page, test } from '@playwright/test';

// What the offline copy says has its own tests.
test.use({ serviceWorkers: 'block' });

/** Writes down what live regions say. One that comes with its words is hardly ever read out: it counts for nothing. */
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    const LIVE = '[role=status], [role=alert], [aria-live=polite]';
    const heard: string[] = [];
    Object.assign(window, { heard });
    const listen = (region: Element | null | undefined) => {
      const words = (region instanceof HTMLElement ? region.innerText : '').replace(/\s+/g, ' ').trim();
      if (words !== '' && words !== heard.at(-1)) heard.push(words);
    };
    new MutationObserver((changes) => {
      for (const { target } of changes)
        listen((target instanceof Element ? target : target.parentElement)?.closest(LIVE));
    }).observe(document, { childList: true, characterData: true, subtree: true });
  }),
);

/** What was said last. */
const lastHeard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard.at(-1));

const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('a student searches, opens a sheet and keeps it', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Aller au contenu"
    - banner:
      - link "Azimut"
      - navigation "Principale"
      - button "Confort de lecture"
    - main:
      - heading /Trouve ton cap parmi \\d+ métiers/ [level=1]
      - combobox "Chercher un métier"
      - heading "Par diplôme" [level=2]
    - contentinfo
  `);

  const field = page.getByRole('combobox', { name: 'Chercher un métier' });
  await field.focus();
  await page.keyboard.type('boulangere');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - combobox "Chercher un métier" [expanded]: boulangere
    - button "Effacer la recherche"
    - status: "4 propositions : flèches haut et bas pour les parcourir."
    - listbox "Propositions":
      - option "boulanger/ère métier"
      - option "pâtissier/ère métier"
      - option "BP boulanger formation"
      - option "CAP boulanger formation"
  `);
  expect(await lastHeard(page)).toBe('4 propositions : flèches haut et bas pour les parcourir.');

  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Les métiers');
  await expect(title(page)).toBeFocused();
  const results = page.getByRole('region', { name: 'Résultats' });
  await expect(results.getByRole('status')).toHaveText('4 métiers');
  await expect(results.getByRole('listitem').first()).toMatchAriaSnapshot(`
    - listitem:
      - 'button "Garder : boulanger/ère"'
      - heading "boulanger/ère" [level=3]:
        - link "boulanger/ère"
      - paragraph: dès le CAP dès 1 801 € brut par mois
  `);

  await results.getByRole('link', { name: 'boulanger/ère', exact: true }).press('Enter');
  await expect(title(page)).toHaveText('boulanger/ère');
  await expect(title(page)).toBeFocused();
  await expect(page.getByRole('article')).toMatchAriaSnapshot(`
    - article:
      - paragraph:
        - link "Revenir aux résultats"
      - heading "boulanger/ère" [level=1]
      - 'button "Garder : boulanger/ère"'
      - complementary "En un coup d’œil":
        - heading "Niveau pour y entrer" [level=2]
        - heading "Salaire de début" [level=2]
        - heading "Statut" [level=2]
        - heading "Pour qui aime" [level=2]
      - navigation "Dans cette fiche"
      - region "En bref"
      - region "Nature du travail"
      - region "Compétences requises"
      - region "Conditions de travail"
      - region "Vie professionnelle"
      - region "Accès au métier"
      - region "Formations recommandées"
      - region "Métiers proches"
      - region "Source"
  `);

  await page.getByRole('button', { name: 'Garder : boulanger/ère' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Gardé : boulanger/ère', pressed: true })).toBeFocused();
  await expect.poll(() => lastHeard(page)).toBe('Gardé : boulanger/ère.');
  await expect(page.getByRole('navigation', { name: 'Principale' })).toContainText('Ma sélection1 métier');
});

test('a student without a word to type answers questions and gets ideas', async ({ page }) => {
  await page.goto('/quiz');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Ce que tu aimes, en trois minutes" [level=1]
    - progressbar "Avancement"
    - region "Combien de temps aimerais-tu étudier ?":
      - heading "Combien de temps aimerais-tu étudier ?" [level=2]
      - list:
        - listitem:
          - button "Le moins possible, ou un CAP"
        - listitem:
          - button "Jusqu’au bac"
        - listitem:
          - button "Deux ou trois ans après le bac"
        - listitem:
          - button "Cinq ans après le bac"
        - listitem:
          - button "Autant qu’il faudra"
        - listitem:
          - button "Je ne sais pas"
  `);

  await page.getByRole('button', { name: 'Jusqu’au bac' }).press('Enter');
  const question = page.getByRole('region', { name: 'Question' });
  await expect(question.getByRole('heading')).toBeFocused();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - progressbar "Avancement"
    - region "Question":
      - paragraph: Carte 1 sur 15 au plus
      - heading "Travailler de tes mains ?" [level=2]
      - button "Oui"
      - button "Bof"
      - button "Non"
    - paragraph:
      - button "Revenir à la question d’avant"
  `);

  const yes = page.getByRole('button', { name: 'Oui', exact: true });
  for (const place of [2, 3, 4]) {
    await yes.press('Enter');
    await expect.poll(() => lastHeard(page)).toContain(`Carte ${place} sur 15 au plus`);
    await expect(yes).toBeFocused();
  }

  await page.getByRole('button', { name: 'Voir mes idées' }).press('Enter');
  await expect(title(page)).toHaveText('Tes idées de métiers');
  await expect(title(page)).toBeFocused();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Tes idées de métiers" [level=1]
    - paragraph:
      - button "Continuer les questions"
    - region "Idées de métiers":
      - list:
        - listitem:
          - 'button "Garder : charpentier/ère bois"'
          - heading "charpentier/ère bois" [level=2]:
            - link "charpentier/ère bois"
          - paragraph: dès le CAP dès 1 801 € brut par mois
          - paragraph: "Parce que tu as dit oui à : le bâtiment ; réparer, bricoler ; travailler de mes mains."
      - button "Dix autres idées"
  `);

  // Back to the first question, whose buttons are others: the focus is not lost with those that go.
  await page.getByRole('button', { name: 'Continuer les questions' }).press('Enter');
  const before = page.getByRole('button', { name: 'Revenir à la question d’avant' });
  for (const place of [3, 2, 1]) {
    await before.press('Enter');
    await expect(question).toContainText(`Carte ${place} sur`);
  }
  await before.press('Enter');
  await expect(page.getByRole('heading', { name: 'Combien de temps aimerais-tu étudier ?' })).toBeFocused();
});

test('a counsellor goes from CAP to jobs', async ({ page }) => {
  await page.goto('/conseiller');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - navigation "Espace conseiller"
    - heading "Du diplôme aux métiers" [level=1]
    - combobox "Un diplôme, une classe ou une formation"
    - list "Niveaux":
      - listitem:
        - button "3e"
      - listitem:
        - button "CAP"
      - listitem:
        - button "bac"
    - paragraph: "Choisissez un point de départ : les métiers accessibles directement, puis avec un ou deux diplômes de plus."
  `);

  await page.getByRole('button', { name: 'CAP', exact: true }).press('Enter');
  const summary = '45 métiers directement, 26 métiers avec un diplôme de plus, 45 métiers avec deux.';
  await expect.poll(() => lastHeard(page)).toBe(`Après : CAP. ${summary}`);
  await expect(page.getByRole('button', { name: 'CAP', exact: true, pressed: true })).toBeFocused();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - status: "Après : CAP. ${summary}"
    - 'heading "Après : CAP" [level=2]'
  `);
  const direct = page.getByRole('region', { name: 'Directement', exact: true });
  await direct.getByRole('button', { name: 'Voir les 45 métiers : Directement' }).press('Enter');
  await expect(direct.getByRole('button', { name: 'En voir moins : Directement', expanded: true })).toBeFocused();
  await expect(direct.getByRole('listitem')).toHaveCount(45);
});
