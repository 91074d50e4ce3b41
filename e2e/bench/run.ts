/** `npm run bench`: every figure that has a budget, measured and printed beside it. Times depend on the machine. */

import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cutCatalogue } from '../../src/compiler/catalogue-files.ts';
import { benchCompile, repeatSheets } from '../../src/compiler/compile.bench.ts';
import { compileFolder } from '../../src/compiler/compile.ts';
import type { BenchRow } from '../../src/domain/bench-row.ts';
import type { CatalogueFile, SearchFile, TextsFile } from '../../src/domain/browser-catalogue.ts';
import type { TrainingsFile } from '../../src/domain/trainings-file.ts';
import { benchSearch } from '../../src/search/search-jobs.bench.ts';
import { benchBrowserImport, OFFICIAL_FILES } from './browser-import.ts';
import { benchDesk, importOfficialFiles } from './desk.ts';
import { benchInteractions } from './interactions.ts';
import { benchLargeFolder } from './large-folder.ts';
import { benchTyping } from './typing.ts';
import { benchVisits } from './visits.ts';

const CORPUS = path.resolve('../shared/corpus');
const folder = existsSync(CORPUS) ? CORPUS : path.resolve('seeds');

/** What people type: titles of the catalogue, whole words and beginnings. */
const EVERY_NTH_TITLE = 13;
const MISTYPED = ['infermiere', 'veterinère', 'prof de sport', 'soigner les animaux', 'réparer des vélos'];

console.info(`Sheets: ${folder}\n`);
print('Compiling', benchCompile(folder));
const files = cutFiles(folder);
const titles = files.catalogue.jobs.filter((_, index) => index % EVERY_NTH_TITLE === 0).map((job) => job.feminine);
const typed = [...titles, ...MISTYPED];
print('Searching', benchSearch(files, typed, { open: 60, keystroke: 16 }));
const many = repeatSheets(folder, 10_000);
print(
  'Searching 10,000 sheets (budget: painted within 100 ms)',
  benchSearch(cutFiles(many), typed, { open: null, keystroke: 100 }),
);
print('10,000 sheets in the browser', await benchLargeFolder(many));
rmSync(many, { recursive: true });
const hasOfficial = OFFICIAL_FILES.every((file) => existsSync(file));
print('The desk', await benchDesk(hasOfficial ? await importOfficialFiles(OFFICIAL_FILES) : folder));
print('In the browser', await benchTyping(folder));
print('Interactions in the browser', await benchInteractions(folder));
if (hasOfficial) {
  print('Importing in the browser', await benchBrowserImport());
  print('What a visit asks of the host (headers included)', await benchVisits(OFFICIAL_FILES));
}

/** What the browser loads of a folder of sheets. */
function cutFiles(sheets: string) {
  const { files, entry } = cutCatalogue(compileFolder(sheets));
  const read = <T>(name: string): T => JSON.parse(files.find((file) => file.name === name)?.content ?? '');
  return {
    catalogue: read<CatalogueFile>(entry.catalogue),
    search: read<SearchFile>(entry.search),
    texts: read<TextsFile>(entry.texts),
    trainings: read<TrainingsFile>(entry.trainings),
  };
}

function print(title: string, rows: readonly BenchRow[]): void {
  console.info(title);
  for (const row of rows) {
    const [figure, most, say] =
      'ms' in row ? [row.ms, row.budgetMs, sayTime] : ([row.bytes, row.budgetBytes, saySize] as const);
    const budget =
      most === null ? '' : `budget ${say(most)}  ×${(figure / most).toFixed(2)}${figure > most ? '  MISSED' : ''}`;
    console.info(`  ${row.what.padEnd(58)} ${say(figure)}  ${budget}`);
  }
}

function sayTime(ms: number): string {
  return `${ms < 100 ? ms.toFixed(1) : Math.round(ms)} ms`.padStart(9);
}

function saySize(bytes: number): string {
  return `${bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(3)} MB`}`.padStart(9);
}
