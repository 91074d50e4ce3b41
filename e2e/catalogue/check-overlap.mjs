/**
 * Checks that the prose of the catalogue that ships is our own, without any code of the compiler:
 *
 *     node e2e/catalogue/check-overlap.mjs SEEDS_FOLDER CORPUS_FOLDER FACTS_FOLDER
 *
 * Prints what was compared, then `ok` or what is shared. Exit 0 fine, 1 something is shared, 2 wrong use.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printDifferences } from '../corpus/differences.mjs';
import { readSheets } from '../corpus/sheets.mjs';
import { findOverlaps, indexProse, makePhrases, RUN, readProse } from './overlap.mjs';

/** @import { Difference, Sheet } from '../corpus/sheets.mjs' */
/** @import { JobFacts, TrainingFacts } from './facts.mjs' */
/** @import { Overlap, Prose } from './overlap.mjs' */

/** What a sheet of the corpus is called here, beside ours of perhaps the same name. */
const CORPUS = 'corpus: ';
/** A sentence to plant: a line's own, of ten words or more and without signs that mark something up. */
const PLANTED = /(?<=^|\. )\p{Lu}(?:[\p{L}’',-]* ){10,24}[\p{L}’'-]+\.(?= |$)/gmu;

const [seedsFolder, corpusFolder, factsFolder] = process.argv.slice(2);
if (seedsFolder === undefined || corpusFolder === undefined || factsFolder === undefined) {
  console.error('usage: node e2e/catalogue/check-overlap.mjs SEEDS_FOLDER CORPUS_FOLDER FACTS_FOLDER');
  process.exit(2);
}

/** @type {{ jobs: JobFacts[] }} */
const { jobs } = JSON.parse(readFileSync(join(factsFolder, 'jobs.json'), 'utf8'));
/** @type {{ trainings: TrainingFacts[] }} */
const { trainings } = JSON.parse(readFileSync(join(factsFolder, 'trainings.json'), 'utf8'));
const phrasesOf = makePhrases(jobs, trainings);
const readOwn = (/** @type {Sheet} */ sheet) => readProse(sheet, phrasesOf(sheet.id));

const sheets = readSheets(seedsFolder);
const corpus = readSheets(corpusFolder).map((sheet) => ({ ...sheet, file: CORPUS + sheet.file }));
const own = sheets.map(readOwn);
const others = corpus.map((sheet) => readProse(sheet));
const index = indexProse(own);

const overlaps = [
  ...others.flatMap((other) => findOverlaps(index, other)),
  ...own.flatMap((other) => findOverlaps(index, other)).filter(({ file, other }) => file < other),
];
const undetected = showThatItDetects();
printCounts();
const differences = [...undetected, ...tellOverlaps()];
printDifferences(differences, 40);
process.exitCode = differences.length === 0 ? 0 : 1;

/**
 * The check's own test: puts a sentence of a corpus sheet into a copy of one of our sheets, then one of our
 * sentences into a copy of another of ours, and sees whether both are told, as a run and as a sentence.
 * @returns {Difference[]} what was not detected
 */
function showThatItDetects() {
  const middle = Math.floor(sheets.length / 2);
  const [target, source] = [sheets[middle], sheets[middle + 1]];
  const planted = (/** @type {Sheet[]} */ from) => from.find(({ text }) => text.search(PLANTED) !== -1);
  return [
    plant('a sentence of the corpus', target, planted(corpus.slice(Math.floor(corpus.length / 2)))),
    plant('a sentence of ours', target, source),
  ].flat();
}

/**
 * @param {string} what
 * @param {Sheet | undefined} target where the copied sentence goes
 * @param {Sheet | undefined} source where it comes from
 * @returns {Difference[]}
 */
function plant(what, target, source) {
  const file = target?.file ?? '(no sheet)';
  if (target !== undefined && source !== undefined) {
    const before = countKinds(target, source);
    for (const [sentence] of source.text.matchAll(PLANTED)) {
      const text = target.text.replace('## Nature du travail', `$&\n\n${sentence}`);
      const after = countKinds({ ...target, text }, source);
      if (after.run !== before.run + 1 || after.sentence !== before.sentence + 1) continue;
      const words = sentence.split(/\s+/).length;
      console.log(`self-test: ${what} (${words} words) of ${source.file} put into ${file}: detected, run and sentence`);
      return [];
    }
  }
  console.log(`self-test FAILED: ${what} put into ${file} was not detected`);
  return [{ kind: 'self-test', id: target?.id ?? '', file, message: `${what} was not detected` }];
}

/**
 * How many runs and sentences a sheet of ours shares with another sheet, read as the check reads both.
 * @param {Sheet} target
 * @param {Sheet} source
 */
function countKinds(target, source) {
  const other = source.file.startsWith(CORPUS) ? readProse(source) : readOwn(source);
  const kinds = findOverlaps(indexProse([readOwn(target)]), other).map(({ kind }) => kind);
  return {
    run: kinds.filter((kind) => kind === 'run').length,
    sentence: kinds.filter((kind) => kind === 'sentence').length,
  };
}

function printCounts() {
  printRow('', 'seeds', 'corpus');
  printRow('sheets', own.length, others.length);
  printRow('pairs compared', (own.length * (own.length - 1)) / 2, own.length * others.length);
  printRow(
    'words',
    sum(own, ({ words }) => words.length),
    sum(others, ({ words }) => words.length),
  );
  printRow(
    '  of them masked',
    sum(own, ({ masked }) => masked.filter(Boolean).length),
    '',
  );
  printRow(
    'runs of eight words',
    sum([...index.runs.values()], (places) => places.length),
    sum(others, countRuns),
  );
  printRow(
    'sentences',
    sum([...index.sentences.values()], (places) => places.length),
    sum(others, countSentences),
  );
}

/** @param {Prose} prose */
function countRuns({ words }) {
  return Math.max(0, words.length - RUN + 1);
}

/** @param {Prose} prose */
function countSentences({ sentences }) {
  return sentences.length;
}

/**
 * @template T
 * @param {T[]} list
 * @param {(one: T) => number} count
 */
function sum(list, count) {
  return list.reduce((total, one) => total + count(one), 0);
}

/** @param {string} what @param {string | number} seeds @param {string | number} corpus */
function printRow(what, seeds, corpus) {
  console.log(`${what.padEnd(46)}${String(seeds).padStart(9)}${String(corpus).padStart(9)}`);
}

/**
 * One difference for each shared stretch of a sheet of ours, with the first sheet that has it too.
 * @returns {Difference[]}
 */
function tellOverlaps() {
  /** @type {Map<string, Overlap[]>} */
  const places = new Map();
  for (const overlap of overlaps) {
    const place = `${overlap.kind} ${overlap.file} ${overlap.context}`;
    places.set(place, [...(places.get(place) ?? []), overlap]);
  }
  return [...places.values()].flatMap((found) => {
    const [first] = found;
    if (first === undefined) return [];
    const files = new Set(found.map(({ other }) => other));
    const more = files.size > 1 ? ` and ${files.size - 1} more` : '';
    const longest = Math.max(...found.map(({ length }) => length));
    const whole = first.kind === 'run' && longest > RUN ? ` (${longest} words in a row)` : '';
    const message = `« ${first.context} »${whole}, ${first.other}${more}`;
    return [{ kind: `shared ${first.kind}`, id: '', file: first.file, message }];
  });
}
