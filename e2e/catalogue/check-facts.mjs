/**
 * Checks the catalogue that ships against the facts it was written from, without any code of the compiler:
 *
 *     node e2e/catalogue/check-facts.mjs SEEDS_FOLDER FACTS_FOLDER
 *
 * Prints what was counted, then `ok` or the differences. Exit 0 fine, 1 something differs, 2 wrong use.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printDifferences } from '../corpus/differences.mjs';
import { readSheets } from '../corpus/sheets.mjs';
import { compareList, compareSheet, compareTrainings, readCsv, readSheetFacts } from './facts.mjs';

/** @import { Difference, Sheet } from '../corpus/sheets.mjs' */
/** @import { JobFacts, TrainingFacts } from './facts.mjs' */

/** What the counts are of. @type {[string, (job: JobFacts) => unknown[]][]} */
const COUNTED = [
  ['alternative titles', (job) => job.alternatives],
  ['ROME codes', (job) => job.romeCodes],
  ['domains', (job) => job.domains],
  ['trainings', (job) => job.trainings.map(({ id }) => id)],
  ['statuses', (job) => job.statuses],
  ['interests', (job) => job.interests],
  ['levels', (job) => [job.level]],
  ["beginner's salaries", (job) => (job.beginnerSalary === null ? [] : [job.beginnerSalary])],
  ['official addresses', (job) => (job.official === '' ? [] : [job.official])],
];

const [seedsFolder, factsFolder] = process.argv.slice(2);
if (seedsFolder === undefined || factsFolder === undefined) {
  console.error('usage: node e2e/catalogue/check-facts.mjs SEEDS_FOLDER FACTS_FOLDER');
  process.exit(2);
}

/** @type {{ jobs: JobFacts[] }} */
const { jobs } = JSON.parse(readFileSync(join(factsFolder, 'jobs.json'), 'utf8'));
/** @type {{ trainings: TrainingFacts[] }} */
const { trainings } = JSON.parse(readFileSync(join(factsFolder, 'trainings.json'), 'utf8'));
const sheets = readSheets(seedsFolder);
const csv = readFileSync(join(seedsFolder, 'formations.csv'), 'utf8');

const undetected = showThatItDetects();
printCounts();
const differences = [
  ...undetected,
  ...compareList(sheets, jobs),
  ...sheets.flatMap(compareWithFacts),
  ...compareTrainings(csv, trainings),
];
printDifferences(differences, 40);
process.exitCode = differences.length === 0 ? 0 : 1;

/** @param {Sheet} sheet */
function compareWithFacts(sheet) {
  const job = jobs.find(({ id }) => id === sheet.id);
  return job ? compareSheet(sheet, job) : [];
}

/**
 * The check's own test: changes one figure of a salary in a copy of a sheet, and the id of a training in a copy
 * of another, and sees whether that difference and no other is told.
 * @returns {Difference[]} what was not detected
 */
function showThatItDetects() {
  const whole = sheets.filter((sheet) => compareWithFacts(sheet).length === 0);
  return [
    plant(whole, 'beginnerSalary', /(?<=Salaire du débutant\s+[^#\d]*)\d+(?= euros)/),
    plant(whole.toReversed(), 'trainings', /(?<=\(ID: FOR\.)\d+(?=\)$)/m),
  ].flat();
}

/**
 * Adds one to the first number that a pattern finds.
 * @param {Sheet[]} whole sheets without a difference
 * @param {string} kind what should be told
 * @param {RegExp} pattern
 * @returns {Difference[]}
 */
function plant(whole, kind, pattern) {
  const sheet = whole.find(({ text }) => pattern.test(text));
  const number = pattern.exec(sheet?.text ?? '')?.[0];
  const changed = String(Number(number) + 1);
  const found = sheet ? compareWithFacts({ ...sheet, text: sheet.text.replace(pattern, changed) }) : [];
  const file = sheet?.file ?? '(no sheet is whole)';
  if (found.length === 1 && found[0]?.kind === kind) {
    console.log(`self-test: ${number} made ${changed} in ${file}: detected, ${kind} ${found[0].message}`);
    return [];
  }
  console.log(`self-test FAILED: ${number} made ${changed} in ${file} was not detected`);
  return [{ kind: 'self-test', id: sheet?.id ?? '', file, message: `a changed number (${kind}) was not detected` }];
}

function printCounts() {
  const read = sheets.map((sheet) => readSheetFacts(sheet.text));
  printRow('', 'facts', 'seeds');
  printRow('jobs', jobs.length, sheets.length);
  for (const [what, list] of COUNTED) {
    const [expected, own] = [jobs.flatMap(list), read.flatMap(list)];
    printRow(what, expected.length, own.length);
    printRow('  each once', countOnce(expected), countOnce(own));
  }
  printRow('rows of formations.csv', trainings.length, readCsv(csv).length - 1);
}

/** @param {unknown[]} values */
function countOnce(values) {
  return new Set(values.map((value) => JSON.stringify(value))).size;
}

/** @param {string} what @param {string | number} facts @param {string | number} seeds */
function printRow(what, facts, seeds) {
  console.log(`${what.padEnd(46)}${String(facts).padStart(8)}${String(seeds).padStart(8)}`);
}
