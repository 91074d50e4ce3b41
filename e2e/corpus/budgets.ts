/** Bytes of the real sheets beside their budgets: `tsx budgets.ts FOLDER`, exit 1 where one is passed. */

import { brotliCompressSync } from 'node:zlib';
import { type BrowserFile, cutCatalogue } from '../../src/compiler/catalogue-files.ts';
import { compileFolder } from '../../src/compiler/compile.ts';

const KB = 1000;
const { files } = cutCatalogue(compileFolder(process.argv[2] ?? ''));
const size = (file: BrowserFile) => brotliCompressSync(file.content).length;
const isSheets = (file: BrowserFile) => file.name.startsWith('data/sheets-');
const sum = (sizes: readonly number[]) => sizes.reduce((total, bytes) => total + bytes, 0);
const parts = files.filter(isSheets).map(size);
const light = files.filter((file) => /^data\/(?:catalogue|search)-/.test(file.name)).map(size);
const all = files.map(size);

const rows = [
  { what: 'data before the first search', figure: sum(light), budget: 160 * KB, unit: 'bytes' },
  { what: 'opening one sheet, at most', figure: Math.max(...parts), budget: 40 * KB, unit: 'bytes' },
  // With the app itself and its typefaces: e2e/corpus/journeys.spec.ts.
  { what: 'everything of the catalogue', figure: sum(all), budget: 2000 * KB, unit: 'bytes' },
  { what: 'files of the catalogue', figure: files.length, budget: 75, unit: 'files' },
];
for (const { what, figure, budget, unit } of rows) {
  const verdict = figure <= budget ? 'ok' : 'TOO MUCH';
  console.info(`${what.padEnd(32)} ${String(figure).padStart(9)} ${unit}, budget ${budget}: ${verdict}`);
}
process.exitCode = rows.every(({ figure, budget }) => figure <= budget) ? 0 : 1;
