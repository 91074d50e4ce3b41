/** `npm run bench`: every time that has a budget, measured and printed beside it. Times depend on the machine. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { benchCompile } from '../../src/compiler/compile.bench.ts';
import { compileFolder } from '../../src/compiler/compile.ts';
import { cutCatalogue } from '../../src/compiler/cut.ts';
import type { BenchRow } from '../../src/domain/bench-row.ts';
import type { CatalogueFile, SearchFile } from '../../src/domain/browser-catalogue.ts';
import { benchSearch } from '../../src/search/job-index.bench.ts';
import { benchTyping } from './typing.ts';

const CORPUS = path.resolve('../shared/corpus');
const folder = existsSync(CORPUS) ? CORPUS : path.resolve('seeds');

/** What people type: titles of the catalogue, whole words and beginnings. */
const EVERY_NTH_TITLE = 13;

console.info(`Sheets: ${folder}\n`);
const { files } = cutCatalogue(compileFolder(folder));
const catalogue: CatalogueFile = JSON.parse(files[0]?.content ?? '');
const titles = catalogue.jobs.filter((_, index) => index % EVERY_NTH_TITLE === 0).map((job) => job.feminine);

print('Compiling', benchCompile(folder));
for (const [place, depth] of [
  [1, 'light'],
  [2, 'full'],
] as const) {
  const search: SearchFile = JSON.parse(files[place]?.content ?? '');
  print(`Searching, ${depth} index`, benchSearch(depth, catalogue.jobs, search.index, titles));
}
print('In the browser', await benchTyping(folder));

function print(title: string, rows: readonly BenchRow[]): void {
  console.info(title);
  for (const { what, ms, budgetMs } of rows) {
    const budget =
      budgetMs === null
        ? ''
        : `budget ${figure(budgetMs)}  ×${(ms / budgetMs).toFixed(2)}${ms > budgetMs ? '  MISSED' : ''}`;
    console.info(`  ${what.padEnd(58)} ${figure(ms)}  ${budget}`);
  }
}

function figure(ms: number): string {
  return `${ms < 100 ? ms.toFixed(1) : Math.round(ms)} ms`.padStart(9);
}
