/**
 * Checks a compiled bundle against the raw sheets it was made of, without any code of the compiler:
 *
 *     node e2e/corpus/check.mjs BUNDLE.json FOLDER [NUMBER OF SHEETS, 643 unless given]
 *
 * Prints what was counted, then `ok` or the differences. Exit 0 fine, 1 something differs, 2 wrong use.
 */

import { readFileSync } from 'node:fs';
import { printDifferences } from './differences.mjs';
import { compareFacts, LEVEL_IDS, readFacts } from './facts.mjs';
import { readSimpleFigures } from './salary.mjs';
import { checkShape } from './shape.mjs';
import { readSheets } from './sheets.mjs';
import { bundleWords, compareWords, rawWords } from './words.mjs';

/** @import { Bundle, Difference, Job, Sheet } from './sheets.mjs' */

/** A word to plant: whole, so not one half of a word with a soft hyphen in it. */
const WHOLE_WORD = /(?<![\p{L}\p{N}\p{M}\u00ad])\p{L}{4,}(?![\p{L}\p{N}\p{M}\u00ad])/gu;

const [bundleFile, folder, expected = '643'] = process.argv.slice(2);
if (bundleFile === undefined || folder === undefined) {
  console.error('usage: node e2e/corpus/check.mjs BUNDLE.json FOLDER [NUMBER OF SHEETS]');
  process.exit(2);
}

/** @type {Bundle} */
const bundle = JSON.parse(readFileSync(bundleFile, 'utf8'));
const sheets = readSheets(folder);
const words = compareWords(sheets, bundle.jobs);
const seen = showThatItDetects(sheets, bundle, words);
printCounts(sheets, bundle);
const differences = [
  ...seen,
  ...words,
  ...compareFacts(sheets, bundle),
  ...checkShape(sheets, bundle, Number(expected)),
];
printDifferences(differences);
process.exitCode = differences.length === 0 ? 0 : 1;

/**
 * The check's own test: drops one word in one sheet of a copy, doubles one in another, and sees whether both
 * are told. The two sheets are such as have no difference before, so that only the planted word can be found.
 * @param {Sheet[]} sheets
 * @param {Bundle} bundle
 * @param {Difference[]} before
 * @returns {Difference[]} what was not detected
 */
function showThatItDetects(sheets, bundle, before) {
  const differing = new Set(before.map(({ id }) => id));
  const whole = bundle.jobs.filter(({ id }) => !differing.has(id) && sheets.some((sheet) => sheet.id === id));
  const middle = whole.slice(Math.floor((whole.length - 1) / 2));
  const plants = [
    plantWord(middle[0], 'dropped', (word) => ({ text: '', lost: [word], extra: [] })),
    plantWord(middle[1], 'doubled', (word) => ({ text: `${word} ${word}`, lost: [], extra: [word] })),
  ];
  return plants.flatMap(({ job, what, word, lost, extra }) => {
    const own = sheets.filter(({ id }) => id === job?.id);
    const found = job ? compareWords(own, [job]) : [];
    const told = found.length === 1 && same(found[0]?.lost, lost) && same(found[0]?.extra, extra);
    const file = own[0]?.file ?? '(no sheet is whole)';
    if (told) console.log(`self-test: ${what} « ${word} » in ${file}: detected, ${found[0]?.message}`);
    if (told) return [];
    console.log(`self-test FAILED: ${what} « ${word} » in ${file} was not detected`);
    return [{ kind: 'self-test', id: job?.id ?? '', file, message: `a ${what} word was not detected` }];
  });
}

/**
 * A copy of a job with one word changed, in the middle of its texts.
 * @param {Job | undefined} job
 * @param {string} what
 * @param {(word: string) => { text: string, lost: string[], extra: string[] }} change
 */
function plantWord(job, what, change) {
  const copy = structuredClone(job);
  const blocks = copy?.sections.flatMap((section) => section.blocks) ?? [];
  const places = blocks.flatMap((block) =>
    [...(block.text ?? '').matchAll(WHOLE_WORD)].map((match) => ({ block, match })),
  );
  const place = places[Math.floor(places.length / 2)];
  if (place === undefined) return { job: undefined, what, word: '', lost: [], extra: [] };
  const { index, input, 0: word } = place.match;
  const { text, lost, extra } = change(word);
  place.block.text = input.slice(0, index) + text + input.slice(index + word.length);
  return { job: copy, what, word, lost, extra };
}

/** @param {string[] | undefined} one @param {string[]} other */
function same(one, other) {
  return one?.join(' ') === other.join(' ');
}

/**
 * @param {Sheet[]} sheets
 * @param {Bundle} bundle
 */
function printCounts(sheets, { jobs, trainings }) {
  const facts = sheets.map(({ text }) => readFacts(text));
  const stated = facts.flatMap(({ salaryText }) => salaryText ?? []);
  const simple = stated.filter((text) => readSimpleFigures(text) !== null);
  const figured = jobs.filter(({ salary }) => salary.min !== null);
  printRow('', 'sheets', 'bundle');
  printRow('sheets, jobs', sheets.length, jobs.length);
  printRow('salaries stated', stated.length, jobs.filter(({ salary }) => salary.text !== null).length);
  printRow('salaries with a figure (sheets: simple ones)', simple.length, figured.length);
  for (const [wording, id] of LEVEL_IDS) {
    const count = facts.filter(({ level }) => level === wording).length;
    printRow(`level ${wording}`, count, jobs.filter(({ level }) => level?.id === id).length);
  }
  const named = facts.flatMap((fact) => fact.trainings.map(({ id }) => id));
  printRow('trainings named', named.length, jobs.flatMap((job) => job.trainings).length);
  printRow('trainings, each once', new Set(named).size, trainings.length);
  const interests = facts.flatMap((fact) => fact.interests);
  const compiled = jobs.flatMap((job) => job.interests);
  printRow('interests named', interests.length, compiled.length);
  printRow('interests, each once', new Set(interests).size, new Set(compiled).size);
  const rawCount = sheets.reduce((sum, { text }) => sum + rawWords(text).length, 0);
  printRow(
    'words compared',
    rawCount,
    jobs.reduce((sum, job) => sum + bundleWords(job).length, 0),
  );
}

/** @param {string} what @param {string | number} sheets @param {string | number} bundle */
function printRow(what, sheets, bundle) {
  console.log(`${what.padEnd(46)}${String(sheets).padStart(8)}${String(bundle).padStart(8)}`);
}
