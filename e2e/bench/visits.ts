/**
 * How many requests, and how many bytes with their headers, does a reader ask of the host on a first visit, for a whole copy to
 * use offline, and on a return? A browser asks, on Onisep's catalogue; nginx answers as `docs/deploy/` configures it, and counts: the
 * browser's own tools do not tell of the service worker's script each time.
 */

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { compressFolder } from '../../src/cli/compress.js';
import { findBrowser } from '../../src/cli/find-browser.js';
import type { BenchRow } from '../../src/domain/bench-row.ts';
import { buildInto, SITE_URL } from '../deploy/builds.ts';
import { SERVERS, type Sent, startServer } from '../deploy/servers.ts';

/** @param files Onisep's */
export async function benchVisits(files: readonly string[]): Promise<BenchRow[]> {
  const nginx = SERVERS.find(({ name }) => name === 'nginx');
  const found = await findBrowser();
  if (found === null) throw new Error('No browser: run « npm test », which installs one.');
  if (nginx === undefined || nginx.program === null) {
    console.info('nginx is not here: what a visit asks of the host was not measured.');
    return [];
  }
  const work = mkdtempSync(path.join(tmpdir(), 'azimut-visits-'));
  chmodSync(work, 0o755); // nginx reads as another user.
  try {
    const [sheets, site] = [path.join(work, 'sheets'), path.join(work, 'site')];
    const imported = spawnSync(process.execPath, ['src/cli/seeds.js', 'import', ...files, '--out', sheets]);
    if (imported.status !== 0) throw new Error(imported.stderr.toString());
    buildInto(site, '/', { SEEDS_DIR: sheets });
    await compressFolder(site);
    const { port, key, sent, stop } = await startServer(nginx, site, '/');
    // A browser keeps nothing from a host whose certificate it has only been told to overlook.
    const trust = [
      `--ignore-certificate-errors-spki-list=${key}`,
      `--host-resolver-rules=MAP ${new URL(SITE_URL).host} 127.0.0.1`,
    ];
    const browser = await chromium.launch({ ...found, args: [...found.args, ...trust] });
    try {
      return await visit(await browser.newContext({ locale: 'fr-FR' }), `${SITE_URL}:${port}/`, sent);
    } finally {
      await browser.close();
      await stop();
    }
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** A first visit: the home page, a search, a copy of everything; then a return. */
async function visit(context: BrowserContext, home: string, sent: () => Sent[]): Promise<BenchRow[]> {
  const page = await context.newPage();
  await page.goto(home);
  await page.getByRole('combobox').waitFor();
  // The copy for offline begins two seconds later.
  await page.waitForLoadState('networkidle');
  const first = sent();

  const menu = page.getByRole('navigation', { name: 'Principale' });
  await menu.getByRole('link', { name: 'Métiers', exact: true }).click();
  await page.getByRole('combobox', { name: 'Chercher un métier' }).fill('boulanger');
  await page
    .getByRole('heading', { level: 3, name: /^boulanger/ })
    .first()
    .waitFor();
  await page.getByText('Prêt hors ligne.').waitFor({ timeout: 120_000 });
  const all = sent();
  await page.close();

  const again = await context.newPage();
  await again.goto(home);
  await again.getByRole('combobox').waitFor();
  // The browser asks for a new service worker some time after the page.
  while (
    !sent()
      .slice(all.length)
      .some(({ path }) => path === '/service-worker.js')
  )
    await again.waitForTimeout(500);
  return [
    row('first page', first),
    row('the first search, by names', all.filter(isOf(NAMES))),
    row('what the search loads behind it', all.filter(isOf(TEXTS))),
    row('all of these and the rest, for offline (at most 90)', all),
    row('a return', sent().slice(all.length)),
  ];
}

const NAMES = /\/data\/search-/;
const TEXTS = /\/data\/(?:texts|trainings)-|\/assets\/text-index-/;

function isOf(paths: RegExp): (answer: Sent) => boolean {
  return ({ path }) => paths.test(path);
}

function row(what: string, sent: readonly Sent[]): BenchRow {
  const bytes = sent.reduce((total, answer) => total + answer.bytes, 0);
  return { what: `${what}: ${sent.length} requests`, bytes, budgetBytes: null };
}
