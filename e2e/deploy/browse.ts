/** The deployed app in a browser, under the server's own headers. */

import assert from 'node:assert/strict';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../src/cli/find-browser.js';
import { SITE_URL } from './builds.ts';

/**
 * Opens a job by its address, goes on by links, and opens it again without network.
 *
 * @param port where the server is; its certificate is one that no browser knows
 * @throws Error where a page is not shown, a script or style was refused, or a canonical link is wrong
 */
export async function browse(port: number, base: string): Promise<void> {
  const found = await findBrowser();
  if (found === null) throw new Error('No browser is here.');
  const { host } = new URL(SITE_URL);
  const here = ['--ignore-certificate-errors', `--host-resolver-rules=MAP ${host} 127.0.0.1`];
  const browser = await chromium.launch({ ...found, args: [...found.args, ...here] });
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    const canonical = (path: string) => page.locator(`link[rel=canonical][href="${SITE_URL}${base}${path}"]`);
    await page.goto(`${SITE_URL}:${port}${base}metiers/MET.10?depuis=ailleurs`);
    await canonical('metiers/MET.10').waitFor({ state: 'attached' });
    await page.getByRole('navigation', { name: 'Principale' }).getByRole('link', { name: 'Domaines' }).click();
    await canonical('domaines').waitFor({ state: 'attached' });
    await page
      .getByRole('link', { name: /sélection/i })
      .first()
      .click();
    await page.waitForURL(`**${base}selection`);
    assert.equal(await page.locator('link[rel=canonical]').count(), 0);

    await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
    await context.setOffline(true);
    await page.goto(`${SITE_URL}:${port}${base}metiers/MET.10`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    assert.deepEqual(refused, []);
  } finally {
    await browser.close();
  }
}
