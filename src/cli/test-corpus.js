/**
 * `npm run test:corpus`: everything that is checked against the 643 real sheets of `../shared/corpus`, and the
 * catalogue that ships against the facts of `../shared/facts` that it was written from.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, ROOT } from './ensure-installed.js';

const CORPUS = path.join(ROOT, '..', 'shared', 'corpus');
const FACTS = path.join(ROOT, '..', 'shared', 'facts');
const SEEDS = path.join(ROOT, 'seeds');
const BUNDLE = path.join(ROOT, 'node_modules', '.cache', 'azimut', 'corpus.json');

const missing = [CORPUS, FACTS].filter((folder) => !existsSync(folder));
for (const folder of missing) process.stdout.write(`${folder} is not here: what needs it was not checked.\n`);
if (missing.length === 2) process.exit(0);
ensureInstalled();
mkdirSync(path.dirname(BUNDLE), { recursive: true });
const { ensureBrowser } = await import('./find-browser.js');

const steps = [
  ['src/cli/seeds.js', 'compile', '--seeds', CORPUS, '--out', BUNDLE],
  ['e2e/corpus/check.mjs', BUNDLE, CORPUS],
  ['node_modules/tsx/dist/cli.mjs', 'e2e/corpus/budgets.ts', CORPUS],
  ['e2e/catalogue/check-facts.mjs', SEEDS, FACTS],
  ['e2e/catalogue/check-overlap.mjs', SEEDS, CORPUS, FACTS],
  ['e2e/catalogue/figures.mjs', SEEDS],
].filter((args) => !args.some((arg) => missing.includes(arg)));
if (!missing.includes(CORPUS) && (await ensureBrowser()))
  steps.push(['node_modules/@playwright/test/cli.js', 'test', '-c', 'e2e/corpus']);
const failed = steps.filter((args) => spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status !== 0);
process.stdout.write(
  failed.length === 0
    ? '\nEverything that was checked is as it should be.\n'
    : `\nFailed: ${failed.map(([script]) => script).join(', ')}\n`,
);
process.exit(failed.length === 0 ? 0 : 1);
