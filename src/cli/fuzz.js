/** `npm run fuzz`: the properties of everything that reads what others wrote, 10,000 cases each (`FUZZ_RUNS`). */

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled, ROOT } from './ensure-installed.js';

/** Test files with such properties, as the beginnings of their paths. */
const READERS = [
  'src/sheet/',
  'src/importer/',
  'src/domain/csv',
  'src/domain/salary',
  'src/domain/selection',
  'src/domain/class-',
  'src/app/address/',
  'src/app/compare/compare-address',
  'src/app/desk/desk-address',
  'src/app/export/booklet-address',
  'src/app/trainings/training-address',
  'src/app/job/',
  'src/app/local-sheets/local-file',
  'src/app/selection/selection-file',
  'src/app/quiz/kept-quiz',
  'src/search/search-jobs',
];

ensureInstalled();
process.chdir(ROOT);
const runs = process.env.FUZZ_RUNS || '10000';
process.stdout.write(
  `${runs} cases of each property. A failure names its seed: FUZZ_SEED=… npm run fuzz tries the same cases again.\n`,
);
const begun = performance.now();
const { status } = spawnSync(
  process.execPath,
  [path.join('node_modules', 'vitest/vitest.mjs'), 'run', '--no-file-parallelism', ...READERS],
  { stdio: 'inherit', env: { ...process.env, FUZZ_RUNS: runs } },
);
process.stdout.write(`${((performance.now() - begun) / 60_000).toFixed(1)} minutes\n`);
process.exit(status ?? 1);
