/** How long does a browser take to import Onisep's real files, and does the page stay usable meanwhile? */

import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../src/cli/find-browser.js';
import type { BenchRow } from '../../src/domain/bench-row.ts';
import { serveBuilt } from './serve-built.ts';

/** The three data sets, read where they lie. */
export const OFFICIAL_FILES = [
  'fiches-metiers.xml',
  'ideo-metiers_onisep.xml',
  'ideo-formations_initiales_en_france.xml',
].map((name) => path.resolve('../shared/official', name));

const RUNS = 3;

/** The median of some imports, each into a new browser profile, and the longest task of them all. */
export async function benchBrowserImport(): Promise<BenchRow[]> {
  const found = await findBrowser();
  if (found === null) throw new Error('No browser: run « npm test », which installs one.');
  const { address, close } = await serveBuilt('seeds');
  const browser = await chromium.launch(found);
  const imports: Figures[] = [];
  try {
    for (let run = 0; run < RUNS; run++) {
      const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
      await page.goto(`${address}/conseiller/catalogue`);
      // The copy for offline is another thing, and takes its time first.
      await page.getByText('Prêt hors ligne.').waitFor({ timeout: 60_000 });
      imports.push(await importOfficial(page));
      await page.context().close();
    }
  } finally {
    await browser.close();
    close();
  }
  const times = imports.map(({ ms }) => ms).sort((one, other) => one - other);
  return [
    {
      what: `643 sheets and two tables → in use (median of ${RUNS})`,
      ms: times[Math.floor(RUNS / 2)] ?? Number.NaN,
      budgetMs: 6000,
    },
    {
      what: 'longest task of the main thread meanwhile',
      ms: Math.max(...imports.map(({ longest }) => longest)),
      budgetMs: 100,
    },
  ];
}

type Figures = { ms: number; longest: number };

async function importOfficial(page: Page): Promise<Figures> {
  const figures = page.evaluate(watchImport);
  await page.getByLabel('Choisir les fichiers').setInputFiles(OFFICIAL_FILES);
  return figures;
}

/** Runs in the page: from the choice of files to the result. Tasks under 50 ms are not told by the browser: 0. */
function watchImport(): Promise<Figures> {
  return new Promise((resolve, reject) => {
    let begun = 0;
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    observer.observe({ type: 'longtask' });
    document.addEventListener(
      'change',
      () => {
        begun = performance.now();
      },
      { capture: true, once: true },
    );
    new MutationObserver((_, changes) => {
      const alert = document.querySelector('[role=alert]');
      if (alert !== null) reject(new Error(alert.textContent ?? ''));
      if (document.getElementById('resultat') === null) return;
      changes.disconnect();
      const ms = performance.now() - begun;
      // What the new catalogue itself costs the page comes right behind the result.
      setTimeout(() => resolve({ ms, longest }), 1000);
    }).observe(document.body, { childList: true, subtree: true });
  });
}
