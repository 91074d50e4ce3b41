import path from 'node:path';
import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

const PORT = 4320;
const ROOT = path.resolve(import.meta.dirname, '../..');

/** The journeys over the real sheets: `npm run test:corpus` runs them where the sheets are. */
export default defineConfig({
  ...base,
  testDir: '.',
  testIgnore: [],
  outputDir: path.join(ROOT, 'node_modules/.cache/azimut/browser-corpus'),
  use: { ...base.use, baseURL: `http://localhost:${PORT}` },
  webServer: {
    command: `node src/cli/start.js --port ${PORT} --seeds ../shared/corpus`,
    cwd: ROOT,
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
