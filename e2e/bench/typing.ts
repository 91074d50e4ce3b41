/** How long from a keystroke to painted results, in a real browser, on this machine and at a quarter of its speed? */

import { type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../src/cli/find-browser.js';
import type { BenchRow } from '../../src/domain/bench-row.ts';
import { serveBuilt } from './serve-built.ts';

const WORDS = ['infirmiere', 'developpeur', 'prof de sport', 'soigner les animaux', 'technicien gaz'];
/** A rest between two keys, in ms, as a quick thumb types. */
const REST = 120;

/** @param folder the sheets */
export async function benchTyping(folder: string): Promise<BenchRow[]> {
  const found = await findBrowser();
  if (found === null) throw new Error('No browser: run « npm test », which installs one.');
  const { address, close } = await serveBuilt(folder);
  const browser = await chromium.launch(found);
  const rows: BenchRow[] = [];
  try {
    for (const slowdown of [1, 4]) {
      const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Performance.enable');
      await page.goto(`${address}/metiers`);
      await page.getByText('Prêt hors ligne.').waitFor({ timeout: 60_000 });
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      const { painted, busy } = await typeWords(page, devtools);
      const where = slowdown === 1 ? 'this machine' : `${slowdown} × slower`;
      rows.push({
        what: `keystroke → results painted, ${where} (p95 of ${painted.length})`,
        ms: p95(painted),
        budgetMs: slowdown === 1 ? 50 : null,
      });
      rows.push({
        what: `main thread until results are painted, ${where} (p95)`,
        ms: p95(busy),
        budgetMs: slowdown === 1 ? 16 : null,
      });
      await page.close();
    }
  } finally {
    await browser.close();
    close();
  }
  return rows;
}

/**
 * Types some words as a quick thumb does.
 *
 * @param devtools where `Performance` is enabled
 * @returns for each key, in ms, how long until its results were painted, and the main thread's part of it; 0: it changed none
 */
export async function typeWords(page: Page, devtools: CDPSession): Promise<{ painted: number[]; busy: number[] }> {
  const painted: number[] = [];
  const busy: number[] = [];
  const field = page.getByRole('combobox', { name: 'Chercher un métier' });
  const busyTime = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  for (const word of WORDS) {
    await field.fill('');
    await field.focus();
    await page.waitForTimeout(500);
    for (const letter of word) {
      await page.evaluate(watchResults);
      const before = await busyTime();
      // Straight to the page: a locator's own checks would be counted as the page's work.
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      painted.push(await page.evaluate(() => window.azimutPainted));
      busy.push(painted.at(-1) === 0 ? 0 : (await busyTime()) - before);
      await page.waitForTimeout(REST);
    }
  }
  return { painted, busy };
}

declare global {
  interface Window {
    /** ms from the key to the first painting after the results changed, or after the key where they did not. */
    azimutPainted: Promise<number>;
  }
}

/** Runs in the page: from the next key to the painting of what it changed. */
function watchResults(): void {
  window.azimutPainted = new Promise((resolve) => {
    const list = document.querySelector('section[aria-label="Résultats"]') ?? document.body;
    window.addEventListener(
      'keydown',
      (event) => {
        let done = false;
        const observer = new MutationObserver(() => {
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => {
              if (done) return;
              done = true;
              observer.disconnect();
              resolve(performance.now() - event.timeStamp);
            };
            channel.port2.postMessage(null);
          });
        });
        observer.observe(list, { childList: true, subtree: true, characterData: true });
        // A key that changes no result paints none: it is left out of the figures.
        setTimeout(() => resolve(0), 400);
      },
      { once: true, capture: true },
    );
  });
}

/** Of the figures that are not 0. */
export function p95(figures: readonly number[]): number {
  const changed = figures.filter((figure) => figure > 0).sort((one, other) => one - other);
  return changed[Math.min(changed.length - 1, Math.floor(changed.length * 0.95))] ?? Number.NaN;
}
