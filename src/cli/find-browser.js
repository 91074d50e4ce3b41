/** A Chromium for the browser tests: one that is there already, else Playwright's, else Debian's. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Where browsers of Chromium's family are found, by system. `CHROMIUM` names another. Debian's headless shell is first:
 * without the browser's own windows, the tests take little more than half the time.
 */
const PLACES = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser to test with, and the flags that it needs here; `null`: there is none yet.
 *
 * @returns {Promise<{ executablePath: string, args: string[] } | null>}
 */
export async function findBrowser() {
  const { chromium } = await import('@playwright/test');
  const executablePath = [...PLACES, chromium.executablePath()].find((place) => place !== '' && existsSync(place));
  if (executablePath === undefined) return null;
  // Chromium refuses its sandbox to root; the other flags keep it from calling home.
  const args = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return { executablePath, args: isRoot() ? ['--no-sandbox', ...args] : args };
}

/** Installs a browser where there is none. @returns {Promise<boolean>} whether there is one now */
export async function ensureBrowser() {
  if ((await findBrowser()) !== null) return true;
  process.stderr.write('Installing a browser for the tests…\n');
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  if ((await findBrowser()) !== null) return true;
  if (isRoot() && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium-headless-shell']);
    // Older Debians have no package for the shell alone.
    if ((await findBrowser()) === null) run('apt-get', ['install', '-y', '-qq', 'chromium']);
    if ((await findBrowser()) !== null) return true;
  }
  process.stderr.write('No browser for the tests. Run: npx playwright install --with-deps chromium\n');
  return false;
}

function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  spawnSync(command, args, { stdio: ['ignore', 2, 2], env, timeout: 600_000 });
}
