/** `npm run bench:memory`: does an hour of use, made quick, leave the page heavier than it was? Fails beyond `MOST_GROWTH`. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../src/cli/find-browser.js';
import { serveBuilt } from './serve-built.ts';

/** An hour of use, and what of it is done before the first figure: code, index and first parts are loaded by then. */
const HOUR = { searches: 500, sheets: 200, answers: 50 };
const WARM_UP = { searches: 50, sheets: 20, answers: 15 };
const MOST_GROWTH = 1.3;
const PROGRESS_MS = 1000;

const WORDS = [
  'infirmier',
  'boulamger',
  'prof de sport',
  'bac pro',
  'soigner les animaux',
  'dessin',
  'conduire',
  'métier du bois',
];
const CORPUS = path.resolve('../shared/corpus');
const folder = existsSync(CORPUS) ? CORPUS : path.resolve('seeds');

const found = await findBrowser();
if (found === null) throw new Error('No browser: run « npm test », which installs one.');
console.info(`Sheets: ${folder}. Building…`);
const { address, close } = await serveBuilt(folder);
const browser = await chromium.launch(found);
try {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'fr-FR' });
  const devtools = await page.context().newCDPSession(page);
  // All by links from here on: a page that is loaded anew begins with an empty heap.
  await page.goto(`${address}/`);
  await page.getByText('Prêt hors ligne.').waitFor({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Fermer ce message' }).click();
  await use(page, 'warm-up', WARM_UP);
  const before = await measure(page, devtools);
  tell('after the warm-up', before);
  await use(page, 'an hour', HOUR);
  const after = await measure(page, devtools);
  tell('after an hour', after);
  const growth = after.heap / before.heap;
  console.info(`Growth × ${growth.toFixed(2)}, at most × ${MOST_GROWTH}${growth > MOST_GROWTH ? '  MISSED' : ''}`);
  if (growth > MOST_GROWTH) process.exitCode = 1;
} finally {
  await browser.close();
  close();
}

/** In bytes, and how many. */
type Weight = { heap: number; nodes: number; listeners: number };

/** On the first page, so that what a page shows is not counted, with all that can be collected collected. */
async function measure(page: Page, devtools: CDPSession): Promise<Weight> {
  await goHome(page);
  for (let times = 0; times < 3; times++) {
    await devtools.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(500);
  }
  const { usedSize: heap } = await devtools.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners: listeners } = await devtools.send('Memory.getDOMCounters');
  return { heap, nodes, listeners };
}

function tell(when: string, { heap, nodes, listeners }: Weight): void {
  console.info(`${when}: ${(heap / 1e6).toFixed(1)} MB of heap, ${nodes} nodes, ${listeners} listeners`);
}

/** Searches, opens sheets from what is found and answers cards, by turns. */
async function use(page: Page, what: string, { searches, sheets, answers }: typeof HOUR): Promise<void> {
  let told = performance.now();
  await goHome(page);
  await openList(page);
  let opened = 0;
  for (let searched = 0; searched < searches; searched++) {
    await search(page, searched);
    while (opened < Math.round(((searched + 1) * sheets) / searches)) await openSheet(page, opened++);
    if (performance.now() - told < PROGRESS_MS) continue;
    told = performance.now();
    process.stdout.write(`  ${what}: ${searched + 1} searches, ${opened} sheets\n`);
  }
  await goHome(page);
  await page.getByRole('link', { name: 'Pas d’idée ? Fais le quiz' }).click();
  for (let answered = 0; answered < answers; answered++) await answerCard(page, answered);
  process.stdout.write(`  ${what}: ${answers} answers\n`);
}

async function goHome(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('link').first().click();
  await page.getByRole('link', { name: 'Pas d’idée ? Fais le quiz' }).waitFor();
}

async function openList(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Principale' })
    .getByRole('link', { name: 'Métiers', exact: true })
    .click();
  await cards(page).first().waitFor();
}

function cards(page: Page) {
  return page.getByRole('region', { name: 'Résultats' }).getByRole('listitem');
}

/** Another word each time, as people go on typing. */
async function search(page: Page, number: number): Promise<void> {
  const word = WORDS[number % WORDS.length] ?? '';
  const asked = number % 3 === 0 ? word.slice(0, 4 + (number % 5)) : word;
  const field = page.getByRole('combobox', { name: 'Chercher un métier' });
  await field.fill(asked);
  await page.getByRole('heading', { level: 2, name: /^(?!Recherche…).*métiers?/ }).waitFor();
  await cards(page).first().waitFor();
}

async function openSheet(page: Page, number: number): Promise<void> {
  const links = cards(page).getByRole('heading', { level: 3 }).getByRole('link');
  const count = await links.count();
  await links.nth((number * 7) % Math.min(count, 12)).click();
  await page.locator('article[data-sheet]').waitFor();
  await page.getByRole('link', { name: 'Revenir aux résultats' }).click();
  await cards(page).first().waitFor();
}

async function answerCard(page: Page, number: number): Promise<void> {
  const level = page.getByRole('button', { name: 'Je ne sais pas', exact: true });
  const answer = page.getByRole('button', { name: ['Oui', 'Bof', 'Non'][number % 3] ?? '', exact: true });
  const anew = page.getByRole('button', { name: 'Recommencer à zéro' });
  const confirm = page.getByRole('button', { name: 'Effacer', exact: true });
  for (;;) {
    await level.or(answer).or(anew).first().waitFor();
    if (await answer.isVisible()) return answer.click();
    if (await level.isVisible()) await level.click();
    else {
      await anew.click();
      await confirm.click();
    }
  }
}
