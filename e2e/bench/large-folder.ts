/** How does a folder of ten thousand sheets do in a browser: the first results, a search, the whole list, its memory? */

import { type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../src/cli/find-browser.js';
import type { BenchRow } from '../../src/domain/bench-row.ts';
import { serveBuilt } from './serve-built.ts';
import { p95, typeWords } from './typing.ts';

/** In the page: the longest task since it was last asked for, and when the first card was painted; in ms. */
type Watched = { azimutLongest: number; azimutFirstCard: number };

const BROTLI_QUALITY = 5;

/** How often the key for the end is pressed, and how long at most; in ms. */
const SCROLL = { every: 500, most: 180_000 };

/** @param folder the sheets */
export async function benchLargeFolder(folder: string): Promise<BenchRow[]> {
  const found = await findBrowser();
  if (found === null) throw new Error('No browser: run « npm test », which installs one.');
  const { address, close } = await serveBuilt(folder, BROTLI_QUALITY);
  const browser = await chromium.launch(found);
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'fr-FR' });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    await page.addInitScript(watch);

    await page.goto(`${address}/metiers`);
    const first = await timeOfFirstCard(page);
    const firstTask = await page.evaluate(longestTask);
    const searched = await searchAtOnce(page);
    await page.getByText('Prêt hors ligne.').waitFor({ timeout: 180_000 });
    const searchTask = await page.evaluate(longestTask);
    const { painted } = await typeWords(page, devtools);

    await page.goto(`${address}/metiers`);
    await timeOfFirstCard(page);
    await page.evaluate(longestTask);
    const end = await page.evaluate(scrollToEnd, SCROLL);
    const scrollTask = await page.evaluate(longestTask);
    const heap = await measureHeap(devtools);
    return [
      { what: 'address → first results painted, nothing kept yet', ms: first, budgetMs: null },
      { what: 'longest task until then', ms: firstTask, budgetMs: null },
      { what: 'the first word typed → its results, nothing loaded before', ms: searched, budgetMs: null },
      { what: 'longest task while the texts load and all is kept', ms: searchTask, budgetMs: null },
      { what: `keystroke → results painted (p95 of ${painted.length})`, ms: p95(painted), budgetMs: 100 },
      {
        what: `first results → end of the list, ${end.cards} of ${end.total} cards in the page`,
        ms: end.ms,
        budgetMs: null,
      },
      { what: 'longest frame meanwhile', ms: end.longestFrame, budgetMs: null },
      { what: 'longest task meanwhile', ms: scrollTask, budgetMs: null },
      { what: 'heap after collection, the whole list in the page', bytes: heap, budgetBytes: null },
    ];
  } finally {
    await browser.close();
    close();
  }
}

/** In ms since the page was asked for. */
async function timeOfFirstCard(page: Page): Promise<number> {
  const time = await page.waitForFunction(() => (window as unknown as Watched).azimutFirstCard);
  return (await time.jsonValue()) ?? Number.NaN;
}

/** Somebody who knows what they look for: the field is touched and a word typed before anything of the search is there. */
async function searchAtOnce(page: Page): Promise<number> {
  const begun = performance.now();
  await page.getByRole('combobox', { name: 'Chercher un métier' }).pressSequentially('infirmiere');
  await page
    .getByRole('heading', { level: 3, name: /infirmier/ })
    .first()
    .waitFor();
  return performance.now() - begun;
}

async function measureHeap(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}

/** Runs in each page before its scripts. The browser tells no tasks under 50 ms. */
function watch(): void {
  const watched = window as unknown as Watched;
  watched.azimutLongest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.azimutLongest = Math.max(watched.azimutLongest, duration);
  }).observe({ type: 'longtask' });
  new MutationObserver((_, changes) => {
    if (document.querySelector('section[aria-label="Résultats"] li') === null) return;
    changes.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        watched.azimutFirstCard = performance.now();
      }),
    );
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page. */
function longestTask(): number {
  const watched = window as unknown as Watched;
  const longest = watched.azimutLongest;
  watched.azimutLongest = 0;
  return longest;
}

type End = { cards: number; total: number; ms: number; longestFrame: number };

/** Runs in the page: goes to its end, as somebody does who presses the key for it, until the last job is seen or it is time to stop. */
async function scrollToEnd({ every, most }: { every: number; most: number }): Promise<End> {
  const begun = performance.now();
  const results = document.querySelector('section[aria-label="Résultats"]');
  const total = Number((results?.querySelector('h2')?.textContent ?? '').replace(/\D/g, ''));
  const cards = results?.getElementsByTagName('li');
  let longestFrame = 0;
  let scrolled = begun;
  for (let last = begun; ; ) {
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    longestFrame = Math.max(longestFrame, now - last);
    last = now;
    const count = cards?.length ?? 0;
    const top = cards?.[count - 1]?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
    const ms = now - begun;
    if ((count === total && top < innerHeight) || ms > most) return { cards: count, total, ms, longestFrame };
    if (now - scrolled < every) continue;
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    scrolled = now;
  }
}
