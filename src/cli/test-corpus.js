/**
 * `npm run test:corpus`: everything that is checked against the 643 real sheets of `../shared/corpus`, and the
 * catalogue that ships against the facts of `../shared/facts` that it was written from.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, ROOT } from './ensure-installed.js';

const CORPUS = path.join(ROOT, '..', 'shared', 'corpus');
const OFFICIAL = path.join(ROOT, '..', 'shared', 'official');
const FORMER = path.join(ROOT, '..', 'shared', 'official-former');
const FACTS = path.join(ROOT, '..', 'shared', 'facts');
const SEEDS = path.join(ROOT, 'seeds');
const CACHE = path.join(ROOT, 'node_modules', '.cache', 'azimut');
const BUNDLE = path.join(CACHE, 'corpus.json');

const NEEDED = [CORPUS, FACTS, OFFICIAL, FORMER];
const missing = NEEDED.filter((folder) => !existsSync(folder));
for (const folder of missing) process.stdout.write(`${folder} is not here: what needs it was not checked.\n`);
if (missing.length === NEEDED.length) process.exit(0);
ensureInstalled();
mkdirSync(CACHE, { recursive: true });
const { ensureBrowser } = await import('./find-browser.js');

const steps = [
  ['src/cli/seeds.js', 'compile', '--seeds', CORPUS, '--out', BUNDLE],
  ['e2e/corpus/check.mjs', BUNDLE, CORPUS],
  ['node_modules/tsx/dist/cli.mjs', 'e2e/corpus/budgets.ts', CORPUS],
  ...importAndCompare('official', OFFICIAL),
  ...importAndCompare('official-former', FORMER),
  ['e2e/corpus/kill-import.mjs', path.join(FORMER, 'fiches-metiers.xml')],
  ['e2e/catalogue/check-facts.mjs', SEEDS, FACTS],
  ['e2e/catalogue/check-overlap.mjs', SEEDS, CORPUS, FACTS],
  ['e2e/catalogue/figures.mjs', SEEDS],
].filter((args) => !args.some((arg) => missing.some((folder) => arg === folder || arg.startsWith(folder + path.sep))));
if (!missing.includes(CORPUS) && (await ensureBrowser()))
  steps.push(['node_modules/@playwright/test/cli.js', 'test', '-c', 'e2e/corpus']);
const failed = steps.filter((args) => spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status !== 0);
process.stdout.write(
  failed.length === 0
    ? '\nEverything that was checked is as it should be.\n'
    : `\nFailed: ${failed.map(([script]) => script).join(', ')}\n`,
);
process.exit(failed.length === 0 ? 0 : 1);

/**
 * Onisep's published files, imported, compiled and compared with the corpus.
 * @param {string} name @param {string} folder
 */
function importAndCompare(name, folder) {
  const [sheets, bundle] = [path.join(CACHE, name), path.join(CACHE, `${name}.json`)];
  rmSync(sheets, { recursive: true, force: true });
  return [
    ['src/cli/seeds.js', 'import', folder, '--out', sheets, '--edition', '2025-10-21'],
    ['src/cli/seeds.js', 'compile', '--seeds', sheets, '--out', bundle],
    ['e2e/corpus/check-import.mjs', bundle, BUNDLE, path.join(folder, 'fiches-metiers.xml')],
  ];
}
