/** Bytes that must never grow beyond their budget, on the built app. Compressed as a careful server does (brotli 11). */

import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

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
