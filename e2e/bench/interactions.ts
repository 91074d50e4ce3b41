/**
 * Interaction to next paint: how long from a key or a finger until the page has painted its answer, as the browser itself
 * measures it (https://web.dev/articles/inp), with the processor at a quarter of its speed.
 */

import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../src/cli/find-browser.js';
import type { BenchRow } from '../../src/domain/bench-row.ts';
import { serveBuilt } from './serve-built.ts';

const SLOWDOWN = 4;
/** What the mission allows at the third quartile, in ms. */
const BUDGET = 100;
/** What the browser does not report is shorter than this, in ms. */
const SHORTEST_TOLD = 16;
/** A rest between two interactions, in ms, as a quick thumb has it. */
const REST = 250;
const WORD = 'soigner les animaux';
const SHEETS_OPENED = 12;
const CARDS_ANSWERED = 12;

declare global {
  interface Window {
    /** The longest event of each interaction since the page was loaded, in ms, by the browser's number of it. */
    azimutInteractions: Map<number, number>;
  }
}

/** @param folder the sheets */
export async function benchInteractions(folder: string): Promise<BenchRow[]> {
  const found = await findBrowser();
  if (found === null) throw new Error('No browser: run « npm test », which installs one.');
  const { address, close } = await serveBuilt(folder);
  const browser = await chromium.launch(found);
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    await page.addInitScript(watchInteractions);
    await page.goto(`${address}/metiers`);
    await page.getByText('Prêt hors ligne.').waitFor({ timeout: 60_000 });
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const rows: BenchRow[] = [];
    for (const [what, interact] of [
      ['typing', type],
      ['filtering', filter],
      ['opening a sheet and coming back', openSheets],
      ['answering the quiz', answerQuiz],
    ] as const) {
      const durations = await interact(page, address);
      rows.push({
        what: `${what}: interaction → next paint, ${SLOWDOWN} × slower (p75 of ${durations.length})`,
        ms: thirdQuartile(durations),
        budgetMs: BUDGET,
      });
    }
    return rows;
  } finally {
    await browser.close();
    close();
  }
}

/** Runs in the page. */
function watchInteractions(): void {
  window.azimutInteractions = new Map();
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId?: number })[]) {
      const id = entry.interactionId ?? 0;
      if (id === 0) continue;
      window.azimutInteractions.set(id, Math.max(entry.duration, window.azimutInteractions.get(id) ?? 0));
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}

/** What the browser measured of the interactions since the page was loaded, in ms; `count` is how many there were. */
async function measured(page: Page, count: number): Promise<number[]> {
  await page.waitForTimeout(REST);
  const told = await page.evaluate(() => [...window.azimutInteractions.values()]);
  return [...told, ...Array.from({ length: Math.max(0, count - told.length) }, () => SHORTEST_TOLD)];
}

async function type(page: Page, address: string): Promise<number[]> {
  await page.goto(`${address}/metiers`);
  const field = page.getByRole('combobox', { name: 'Chercher un métier' });
  await field.tap();
  await page.waitForTimeout(1000);
  for (const letter of WORD) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(REST);
  }
  return measured(page, WORD.length + 1);
}

async function filter(page: Page, address: string): Promise<number[]> {
  await page.goto(`${address}/metiers`);
  await page.getByRole('button', { name: /^Filtrer/ }).tap();
  const boxes = page.getByRole('dialog', { name: 'Filtres' }).getByRole('checkbox');
  const count = Math.min(await boxes.count(), 10);
  for (const times of [1, 2]) {
    for (let place = 0; place < count; place++) {
      await boxes.nth(place).setChecked(times === 1);
      await page.waitForTimeout(REST);
    }
  }
  return measured(page, 2 * count + 1);
}

async function openSheets(page: Page, address: string): Promise<number[]> {
  await page.goto(`${address}/metiers`);
  const cards = page.getByRole('region', { name: 'Résultats' }).getByRole('link');
  for (let place = 0; place < SHEETS_OPENED; place++) {
    await cards.nth(place * 2).tap();
    await page.waitForURL('**/metiers/MET.*');
    await page.waitForTimeout(REST);
    await page.getByRole('link', { name: 'Revenir aux résultats' }).tap();
    // Nothing is looked for in the page meanwhile: finding a card by its role holds up the painting that is measured.
    await page.waitForURL('**/metiers');
    await page.waitForTimeout(2 * REST);
  }
  return measured(page, 2 * SHEETS_OPENED);
}

async function answerQuiz(page: Page, address: string): Promise<number[]> {
  await page.goto(`${address}/quiz`);
  await page.getByRole('button', { name: 'Je ne sais pas', exact: true }).tap();
  for (let card = 0; card < CARDS_ANSWERED; card++) {
    await page.waitForTimeout(REST);
    await page.getByRole('button', { name: card % 3 === 0 ? 'Oui' : 'Bof', exact: true }).tap();
  }
  await page.waitForTimeout(REST);
  return measured(page, CARDS_ANSWERED + 1);
}

function thirdQuartile(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.75))] ?? Number.NaN;
}
