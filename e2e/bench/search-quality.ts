/**
 * `npm run bench:search`: how good is the search? Graded queries over the real sheets, by class, beside stock engines on
 * the same fields, and without the groups of everyday words: all of them, and those that share a word with a query.
 */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileFolder } from '../../src/compiler/compile.ts';
import { openWholeSearch } from '../../src/compiler/whole-search.ts';
import { CLOSE_WORDS, OTHER_NAMES, RELATED_WORDS, type WordGroup } from '../../src/search/everyday-words.ts';
import { type JobSearch, searchJobs } from '../../src/search/search-jobs.ts';
import { readQuery } from '../../src/search/terms.ts';
import {
  type Engine,
  type GradedQuery,
  type Grades,
  gradeAnswer,
  MOST_FOR_NOTHING,
  meanGrades,
  NOTHING,
} from './search-grades.ts';
import { stockEngines } from './stock-engines.ts';

const CORPUS = path.resolve('../shared/corpus');
const QUERIES = path.resolve('../shared/queries.json');
const WORST = 20;

const missing = [CORPUS, QUERIES].filter((needed) => !existsSync(needed));
if (missing.length > 0) {
  console.error(`${missing.join(' and ')} must be there: nothing was measured.`);
  process.exit(2);
}
const queries: GradedQuery[] = JSON.parse(readFileSync(QUERIES, 'utf8'));
const bundle = compileFolder(CORPUS);
const titleOf = new Map(bundle.jobs.map(({ id, title }) => [id, title]));
const asked = new Set(queries.flatMap(({ query }) => readQuery(query).map(({ family }) => family)));
const isShared = ([said]: WordGroup) => readQuery(said.replaceAll('|', ' ')).some(({ family }) => asked.has(family));
const isOwn = (group: WordGroup) => !isShared(group);

const azimut = toEngine('Azimut', openWholeSearch(bundle));
const withoutShared = toEngine(
  'without groups that share a word with a query',
  openWholeSearch(bundle, {
    otherNames: OTHER_NAMES.filter(isOwn),
    relatedWords: RELATED_WORDS.filter(isOwn),
    closeWords: CLOSE_WORDS.filter(isOwn),
  }),
);
const withoutGroups = toEngine(
  'without groups',
  openWholeSearch(bundle, { otherNames: [], relatedWords: [], closeWords: [] }),
);

console.info(`${bundle.jobs.length} sheets, ${queries.length} queries\n`);
const answers = answer(azimut);
printTable(azimut.name, answers);
printOverall(withoutShared);
printOverall(withoutGroups);
console.info('\nStock engines on the same fields:');
for (const engine of stockEngines(bundle.jobs)) printOverall(engine);
printWorst(answers);

type Answered = { query: GradedQuery; found: string[]; grades: Grades };

function toEngine(name: string, search: JobSearch): Engine {
  return { name, search: (query) => searchJobs(search, query).hits.map(({ id }) => id) };
}

/** Answers all queries, with a progress line on a terminal: some engines take minutes. */
function answer(engine: Engine): Answered[] {
  const answered = queries.map((query, place) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${engine.name} ${place} / ${queries.length}`);
    const found = engine.search(query.query);
    return { query, found, grades: gradeAnswer(query, found) };
  });
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  return answered;
}

function printTable(name: string, answered: readonly Answered[]): void {
  console.info(`${name.padEnd(20)} queries  success@1  success@3    MRR  nDCG@10`);
  for (const kind of [...new Set(queries.map((query) => query.class))].filter((one) => one !== NOTHING)) {
    const grades = answered.filter(({ query }) => query.class === kind).map((one) => one.grades);
    printRow(`  ${kind}`, grades);
  }
  printRow('  all', answeredGrades(answered));
  console.info(`  ${sayNothing(answered)}\n`);
}

function printOverall(engine: Engine): void {
  const begun = performance.now();
  const answered = answer(engine);
  const each = (performance.now() - begun) / queries.length;
  const { success1, success3, mrr, ndcg10 } = meanGrades(answeredGrades(answered));
  const figures = [success1, success3, mrr, ndcg10].map(figure).join('  ');
  console.info(`  ${engine.name.padEnd(46)} ${figures}   ${sayNothing(answered)}   ${each.toFixed(1)} ms a query`);
}

function answeredGrades(answered: readonly Answered[]): Grades[] {
  return answered.filter(({ query }) => query.class !== NOTHING).map(({ grades }) => grades);
}

function printRow(name: string, grades: readonly Grades[]): void {
  const { success1, success3, mrr, ndcg10 } = meanGrades(grades);
  console.info(
    `${name.padEnd(20)} ${String(grades.length).padStart(7)}      ${figure(success1)}      ${figure(success3)}  ${figure(mrr)}    ${figure(ndcg10)}`,
  );
}

function figure(value: number): string {
  return value.toFixed(3);
}

function sayNothing(answered: readonly Answered[]): string {
  const nothing = answered.filter(({ query }) => query.class === NOTHING);
  const kept = nothing.filter(({ found }) => found.length <= MOST_FOR_NOTHING).length;
  return `nothing: ${kept} of ${nothing.length} with ${MOST_FOR_NOTHING} results at most`;
}

function printWorst(answered: readonly Answered[]): void {
  const misses = answered
    .filter(({ query, grades }) => query.class !== NOTHING && grades.ndcg10 < 1)
    .sort((one, other) => one.grades.ndcg10 - other.grades.ndcg10)
    .slice(0, WORST);
  console.info(`\nThe worst ${misses.length} misses:`);
  for (const { query, found, grades } of misses) {
    const got = found.slice(0, 3).map((id) => titleOf.get(id));
    const wanted = query.relevant.map(
      ({ id, grade }) => `${titleOf.get(id)} (${grade}, at ${found.indexOf(id) + 1 || '–'})`,
    );
    console.info(`  ${figure(grades.ndcg10)} ${query.class} « ${query.query} »`);
    console.info(`        found  ${got.join(' ; ') || '–'}\n        hoped  ${wanted.slice(0, 4).join(' ; ')}`);
  }
}
