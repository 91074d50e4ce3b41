/** Bytes that must never grow beyond their budget, on the built app. Compressed as a careful server does (brotli 11). */

import { brotliCompressSync } from 'node:zlib';
import { expect, type Locator, type Page, test } from '@playwright/test';

const KB = 1000;

/**
 * What no first search waits for: the index of the texts comes behind it; once the page rests, the pages of a sheet and of the
 * quiz, and what they share with other later pages.
 */
const LATER = /\/(?:text-index|job-page|quiz-page|idea-card|shared)-/;

test('what a first search needs of JavaScript stays within 140 KB, of which ours within 40', async ({ page }) => {
  const scripts = new Map<string, number>();
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script' && !LATER.test(response.url())) {
      scripts.set(response.url(), brotliCompressSync(await response.body()).length);
    }
  });
  await page.goto('/metiers?q=boulanger', { waitUntil: 'networkidle' });
  expect(await (await page.request.get('/')).text()).not.toMatch(LATER);
  await page.getByRole('region', { name: 'Résultats' }).getByRole('listitem').first().waitFor();
  const sum = (sizes: Iterable<number>) => [...sizes].reduce((total, size) => total + size, 0);
  const ours = [...scripts].filter(([url]) => !url.includes('/vendor-')).map(([, size]) => size);
  expect(ours.length).toBeGreaterThan(0);
  expect(sum(scripts.values())).toBeLessThanOrEqual(140 * KB);
  expect(sum(ours)).toBeLessThanOrEqual(40 * KB);
});

test.describe('what a page is made of is there before its link is followed', () => {
  test.use({ serviceWorkers: 'block', hasTouch: true });

  for (const [gesture, approach] of [
    ['a pointer on it', (link: Locator) => link.hover()],
    ['the focus on it', (link: Locator) => link.focus()],
    // A tap begins with the touch: the page is left only when the finger is.
    ['a finger on it', (link: Locator) => link.dispatchEvent('touchstart')],
  ] as const) {
    test(`with ${gesture}`, async ({ page }) => {
      await page.goto('/a-propos');
      await appIsThere(page);
      const link = page.getByRole('contentinfo').getByRole('link', { name: 'Pour les conseillers' });
      const asked = page.waitForRequest(/\/assets\/desk-[^/]*\.js$/);
      await approach(link);
      await asked;
      await expect(page).toHaveURL(/\/a-propos$/);
    });
  }

  test('a job’s sheet too, with a finger on its card', async ({ page }) => {
    await page.goto('/metiers');
    await appIsThere(page);
    const card = page.getByRole('region', { name: 'Résultats' }).getByRole('listitem').first().getByRole('link');
    const asked = page.waitForRequest(/\/data\/sheets-[^/]*\.json$/);
    await card.dispatchEvent('touchstart');
    await asked;
    await expect(page).toHaveURL(/\/metiers$/);
  });
});

/** Nothing is asked ahead until the app is there. */
async function appIsThere(page: Page): Promise<void> {
  await page.locator('html[data-ready]').waitFor();
}
