/**
 * Prints what the catalogue that ships looks like in figures; judges nothing:
 *
 *     node e2e/catalogue/figures.mjs SEEDS_FOLDER
 */

import { readSheets } from '../corpus/sheets.mjs';
import { plainText, textLines } from '../corpus/words.mjs';
import { readSheetFacts } from './facts.mjs';

/** @import { Sheet } from '../corpus/sheets.mjs' */
/** @import { JobFacts } from './facts.mjs' */

/** The sections of text, each with how many words it is meant to have. @type {[string, number, number][]} */
const SECTIONS = [
  ['Présentation', 40, 60],
  ['En bref', 80, 140],
  ['Nature du travail', 150, 250],
  ['Compétences requises', 100, 160],
  ['Conditions de travail', 100, 160],
  ['Vie professionnelle', 120, 200],
  ['Accès au métier', 60, 120],
];
/** From how many words on a sentence is long. */
const LONG = 30;
/** A word as word processors count it: « l’eau » and « peut-être » are one. */
const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** What the catalogue covers. @type {[string, (job: JobFacts) => string[]][]} */
const COVERED = [
  ['levels', (job) => [job.level]],
  ['domains', (job) => job.domains.map(({ domain }) => domain)],
  ['sub-domains', (job) => job.domains.map(({ domain, subdomain }) => `${domain}/${subdomain}`)],
  ['interests', (job) => job.interests],
  ['statuses', (job) => job.statuses],
  ['trainings', (job) => job.trainings.map(({ id }) => id)],
];

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node e2e/catalogue/figures.mjs SEEDS_FOLDER');
  process.exit(2);
}

const sheets = readSheets(folder);
const texts = sheets.map((sheet) => ({ sheet, sections: readSections(sheet) }));
console.log(`${sheets.length} sheets\n`);
printSections();
printSentences();
printOpenings();
printCovered();

function printSections() {
  printRow('words of', ['minimum', 'median', 'maximum', 'meant', 'outside']);
  for (const [title, least, most] of [...SECTIONS, /** @type {const} */ (['all of them', 600, 950])]) {
    const counts = texts
      .map(({ sections }) => countWords(sections.get(title) ?? [...sections.values()].flat()))
      .sort((one, other) => one - other);
    const outside = counts.filter((count) => count < least || count > most).length;
    const [low = 0, high = low] = counts.slice(Math.ceil(counts.length / 2) - 1);
    const median = Math.round(counts.length % 2 === 1 ? low : (low + high) / 2);
    printRow(title, [counts[0] ?? 0, median, counts.at(-1) ?? 0, `${least}–${most}`, outside]);
  }
}

function printSentences() {
  const sentences = texts.flatMap(({ sheet, sections }) =>
    [...sections.values()].flat().flatMap((line) => splitSentences(line).map((text) => ({ file: sheet.file, text }))),
  );
  const long = sentences.filter(({ text }) => countWords([text]) > LONG);
  console.log(`\nsentences: ${sentences.length}, over ${LONG} words: ${long.length}`);
  for (const { file, text } of long) console.log(`  ${file}: ${text.slice(0, 70)}…`);
}

function printOpenings() {
  /** @type {Map<string, string[]>} */
  const openings = new Map();
  for (const { sheet, sections } of texts) {
    const words = sections.get('Présentation')?.join(' ').match(WORD) ?? [];
    const opening = words.slice(0, 3).join(' ').toLowerCase();
    openings.set(opening, [...(openings.get(opening) ?? []), sheet.file]);
  }
  const shared = [...openings].filter(([, files]) => files.length > 1);
  const count = shared.flatMap(([, files]) => files).length;
  const share = ((count / Math.max(1, sheets.length)) * 100).toFixed(1);
  console.log(`\nsheets whose Présentation opens with the same three words as another's: ${count} (${share} %)`);
  for (const [opening, files] of shared) console.log(`  « ${opening} »: ${files.join(', ')}`);
}

function printCovered() {
  console.log('');
  const facts = sheets.map(({ text }) => readSheetFacts(text));
  for (const [what, list] of COVERED) printRow(what, [new Set(facts.flatMap(list)).size]);
}

/**
 * The lines of each section of text, without its title.
 * @param {Sheet} sheet
 */
function readSections({ text }) {
  /** @type {Map<string, string[]>} */
  const sections = new Map(SECTIONS.map(([title]) => [title, []]));
  /** @type {string[] | undefined} */
  let lines;
  for (const line of textLines(text)) {
    const title = /^## +(.*?)\s*$/.exec(line)?.[1];
    if (title !== undefined) lines = sections.get(title);
    else if (line.trim() !== '') lines?.push(plainText(line));
  }
  return sections;
}

/**
 * A line's sentences; a heading, a list's diplomas and a salary, whose words are not ours, have none.
 * @param {string} line
 */
function splitSentences(line) {
  return /^#|^- |euros brut par mois/.test(line) ? [] : line.split(/(?<=[.!?…])\s+/);
}

/** @param {string[]} lines */
function countWords(lines) {
  return lines.reduce((total, line) => total + (line.match(WORD)?.length ?? 0), 0);
}

/** @param {string} what @param {(string | number)[]} cells */
function printRow(what, cells) {
  console.log(`${what.padEnd(24)}${cells.map((cell) => String(cell).padStart(9)).join('')}`);
}
