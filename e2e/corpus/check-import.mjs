/**
 * Compares what the importer made of Onisep's published files with the corpus, sheet by sheet:
 *
 *     node e2e/corpus/check-import.mjs IMPORTED.json CORPUS.json OFFICIAL.xml
 *
 * IMPORTED.json: the imported folder, compiled; CORPUS.json: the corpus, compiled. Each fact and text must be the same, but
 * for what the corpus does not have (domains, sectors, related jobs, sources). The words of each sheet are compared with
 * the published file too, read here without the importer. Exit 0 fine, 1 something differs, 2 wrong use.
 */

import { readFileSync } from 'node:fs';

/** @import { Bundle, Job, Names } from './sheets.mjs' */

const [importedFile, corpusFile, officialFile] = process.argv.slice(2);
if (importedFile === undefined || corpusFile === undefined || officialFile === undefined) {
  console.error('usage: node e2e/corpus/check-import.mjs IMPORTED.json CORPUS.json OFFICIAL.xml');
  process.exit(2);
}

/** What only the published files have, and what depends on the sheets' lines. */
const NOT_COMPARED = new Set(['domains', 'sectors', 'relatedJobs', 'sources', 'problems']);
const TEXT_ELEMENTS =
  /<(accroche_metier|format_court|descriptif|nature_travail|competences|condition_travail|vie_professionnelle|acces_metier)><!\[CDATA\[(.*?)\]\]><\/\1>/gs;

/** @type {Bundle} */
const imported = JSON.parse(readFileSync(importedFile, 'utf8'));
/** @type {Bundle} */
const corpus = JSON.parse(readFileSync(corpusFile, 'utf8'));
const published = readPublished(readFileSync(officialFile, 'utf8'));
const inCorpus = new Map(corpus.jobs.map((job) => [job.id, job]));

const differences = [
  ...(published.size === imported.jobs.length ? [] : [`${published.size} published, ${imported.jobs.length} imported`]),
  ...imported.jobs.flatMap((job) => [...compareJobs(job, inCorpus.get(job.id)), ...compareWithFile(job)]),
  ...compareProblems(),
];
const named = imported.trainings;
const withFacts = named.filter((training) => Reflect.get(training, 'type') !== null);
console.log(`sheets published, imported, compared: ${published.size}, ${imported.jobs.length}, ${inCorpus.size}`);
console.log(`jobs with domains: ${imported.jobs.filter(({ domains }) => domains.length > 0).length}`);
console.log(`trainings named, of which with facts: ${named.length}, ${withFacts.length}`);
console.log(`problems told: ${imported.problems.length}, of the same sheets in the corpus: ${corpusProblems().length}`);
for (const difference of differences.slice(0, 20)) console.log(difference);
console.log(differences.length === 0 ? 'ok' : `${differences.length} differences`);
process.exitCode = differences.length === 0 ? 0 : 1;

/**
 * The words of each sheet's texts in the published file, by a reading of its own.
 * @param {string} xml
 * @returns {Map<string, string[]>}
 */
function readPublished(xml) {
  const sheets = [...xml.matchAll(/<metier>\s*<identifiant>(MET\.\d+)<\/identifiant>(.*?)<\/metier>/gs)];
  return new Map(
    sheets.map(([, id = '', sheet = '']) => {
      const texts = [...sheet.matchAll(TEXT_ELEMENTS)].map(([, , html = '']) => plainText(html));
      return [id, wordsOf(texts.join(' '))];
    }),
  );
}

/** @param {string} html */
function plainText(html) {
  return html.replace(/<[^>]+>/g, ' ').replace(/&amp;/g, '&');
}

/** @param {string} text @returns {string[]} sorted: the file and the sheet have their sections in two orders */
function wordsOf(text) {
  return (text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).sort();
}

/** @param {Job} job @param {Job | undefined} other @returns {string[]} */
function compareJobs(job, other) {
  if (other === undefined) return [`${job.id}: not in the corpus`];
  const expected = {
    ...other,
    alternatives: other.alternatives.map((name, at) => withForms(name, job.alternatives[at])),
  };
  return Object.keys(other)
    .filter((key) => !NOT_COMPARED.has(key))
    .filter((key) => JSON.stringify(Reflect.get(job, key)) !== JSON.stringify(Reflect.get(expected, key)))
    .map((key) => `${job.id}: ${key} differs from the corpus`);
}

/**
 * The former shape gives other titles without their forms: the title then stands for both.
 * @param {Names} name @param {Names | undefined} read @returns {Names}
 */
function withForms(name, read) {
  const hasNone = read?.feminine === name.title && read.masculine === name.title;
  return hasNone ? { title: name.title, feminine: name.title, masculine: name.title } : name;
}

/** @param {Job} job @returns {string[]} */
function compareWithFile(job) {
  const texts = job.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => [block.text ?? '', ...(block.items ?? []).map((item) => item.text)]),
  );
  const [words, expected] = [wordsOf(texts.join(' ')), published.get(job.id)];
  if (words.join(' ') === expected?.join(' ')) return [];
  return [`${job.id}: ${words.length} words, ${expected?.length} in the published file`];
}

/** A problem that the corpus's own sheet does not have is the importer's. @returns {string[]} */
function compareProblems() {
  const known = new Set(corpusProblems());
  return imported.problems
    .filter(({ file, code }) => !known.has(`${idIn(file)} ${code}`))
    .map(({ file, code, message }) => `${file}: ${code}: ${message}`);
}

function corpusProblems() {
  const ids = new Set(imported.jobs.map(({ id }) => id));
  return corpus.problems.filter(({ file }) => ids.has(idIn(file))).map(({ file, code }) => `${idIn(file)} ${code}`);
}

/** @param {string} [file] */
function idIn(file = '') {
  return /MET\.\d+/.exec(file)?.[0] ?? '';
}
