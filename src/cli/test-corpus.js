/** `npm run test:corpus`: everything that is checked against the 643 real sheets of `../shared/corpus`. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, ROOT } from './ensure-installed.js';

const CORPUS = path.join(ROOT, '..', 'shared', 'corpus');
const BUNDLE = path.join(ROOT, 'node_modules', '.cache', 'azimut', 'corpus.json');

if (!existsSync(CORPUS)) {
  process.stdout.write(`${CORPUS} is not here: the real sheets were not checked.\n`);
  process.exit(0);
}
ensureInstalled();
mkdirSync(path.dirname(BUNDLE), { recursive: true });

const steps = [
  ['src/cli/seeds.js', 'compile', '--seeds', CORPUS, '--out', BUNDLE],
  ['e2e/corpus/check.mjs', BUNDLE, CORPUS],
  ['node_modules/tsx/dist/cli.mjs', 'e2e/corpus/budgets.ts', CORPUS],
];
const failed = steps.filter((args) => spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status !== 0);
process.stdout.write(
  failed.length === 0
    ? '\nThe real sheets are read right.\n'
    : `\nFailed: ${failed.map(([script]) => script).join(', ')}\n`,
);
process.exit(failed.length === 0 ? 0 : 1);
