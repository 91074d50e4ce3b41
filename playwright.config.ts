import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/cli/find-browser.js';

/** Two checkouts on one machine test beside each other with a port each. */
const PORT = Number(process.env.E2E_PORT ?? 4310);

const browser = await findBrowser();
if (browser === null) throw new Error('No browser: run « npm test », which installs one.');

export default defineConfig({
  testDir: 'e2e',
  testIgnore: 'corpus/**',
  outputDir: 'node_modules/.cache/azimut/browser',
  forbidOnly: true,
  // Once more, where a test failed: on a busy machine a browser now and then loses seconds, and one of 300 tests must not send a
  // change back for that. « npm test » names every test that needed it, so that a race in the app is not overlooked.
  retries: 1,
  // On a busy machine a step takes many times as long as here: how long is measured by the benches, not by these tests.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  workers: 2,
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'fr-FR',
    launchOptions: browser,
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node src/cli/start.js --port ${PORT}`,
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
