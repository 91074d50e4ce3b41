/** `npm test`: installs what is missing, a browser included, and passes everything. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, ROOT } from './ensure-installed.js';

const REPORTS = path.join(ROOT, 'node_modules', '.cache', 'azimut');

/** Each step: its name, the script that Node runs, and its arguments. */
const STEPS = [
  { name: 'types', script: 'typescript/bin/tsc', args: [] },
  { name: 'lint', script: '@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings', '.'] },
  {
    name: 'unit',
    script: 'vitest/vitest.mjs',
    args: ['run', '--reporter=dot', '--reporter=json', `--outputFile=${path.join(REPORTS, 'unit.json')}`],
  },
  { name: 'browser', script: '@playwright/test/cli.js', args: ['test', '--reporter=line,json'] },
];

ensureInstalled();
process.chdir(ROOT);
mkdirSync(REPORTS, { recursive: true });
const { ensureBrowser } = await import('./find-browser.js');
if (!(await ensureBrowser())) process.exit(1);

// The tests are about the catalogue that ships, served from the root of a host that nobody named.
const { SEEDS_DIR: _seeds, BASE: _base, SITE_URL: _site, ...environment } = process.env;
const env = { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(REPORTS, 'browser.json') };
const failed = STEPS.filter(({ name, script, args }) => {
  const begun = performance.now();
  process.stdout.write(`\n— ${name}\n`);
  const { status } = spawnSync(process.execPath, [path.join('node_modules', script), ...args], {
    stdio: 'inherit',
    env,
  });
  process.stdout.write(
    `— ${name}: ${status === 0 ? 'ok' : 'failed'} (${((performance.now() - begun) / 1000).toFixed(1)} s)\n`,
  );
  return status !== 0;
});

const unit = readReport('unit.json');
const browser = readReport('browser.json');
const unsteady = namesOfUnsteady(browser.suites ?? []);
const passes = (unit.numPassedTests ?? 0) + (browser.stats?.expected ?? 0) + unsteady.length;
// A step that fails without a failing test (types, lint, a file that does not load) counts as one.
const failedTests = (unit.numFailedTests ?? 0) + (browser.stats?.unexpected ?? 0);
const failures = Math.max(failedTests, failed.length);
process.stdout.write(
  `\n${failed.length === 0 ? 'Everything passes.' : `Failed: ${failed.map((step) => step.name).join(', ')}.`}\n`,
);
for (const name of unsteady) process.stdout.write(`Passed only when tried again: ${name}\n`);
process.stdout.write(`${passes} passed, ${failures} failed\n`);
process.exit(failed.length === 0 ? 0 : 1);

/**
 * The browser tests that failed once and passed when tried again.
 *
 * @param {any[]} suites as Playwright's JSON report has them
 * @returns {string[]}
 */
function namesOfUnsteady(suites) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs
      .filter((/** @type {any} */ { tests }) => tests.some((/** @type {any} */ { status }) => status === 'flaky'))
      .map((/** @type {any} */ { file, title }) => `${file} › ${title}`),
    ...namesOfUnsteady(inner),
  ]);
}

/** @param {string} name */
function readReport(name) {
  try {
    return JSON.parse(readFileSync(path.join(REPORTS, name), 'utf8'));
  } catch {
    return {}; // The step failed before it wrote a report, and was said to.
  }
}
