/**
 * The shape check: what DESIGN.md promises of any bundle, whatever the sheets say: order, ids, the list of
 * trainings, one spelling for each wording, a valid outline, plain texts, strings only where they belong.
 */

import { LEVEL_IDS } from './facts.mjs';

/** @import { Block, Bundle, Difference, Item, Job, Sheet } from './sheets.mjs' */

/** Where a job may hold a string. */
const STRING_PLACES = new Set(
  `id title feminine masculine alternatives.title alternatives.feminine alternatives.masculine romeCodes
  level.id level.label salary.text salary.alternatives.condition trainings.id trainings.label
  statuses interests domains.domain domains.subdomain sectors relatedJobs.id relatedJobs.title
  sources.name sources.url
  sections.title sections.blocks.type sections.blocks.text sections.blocks.items.text
  sections.blocks.spans.type sections.blocks.spans.href
  sections.blocks.items.spans.type sections.blocks.items.spans.href
  problems.severity problems.code problems.message problems.file`.split(/\s+/),
);

/** What each kind of block holds, and nothing else. @type {Record<string, string[]>} */
const BLOCK_KEYS = {
  heading: ['type', 'level', 'text'],
  paragraph: ['type', 'text', 'spans'],
  list: ['type', 'items'],
};

/** What no plain text has: a tag, an entity, bold signs, a heading's signs, the sheets' indentation. */
const MARKUP = /<\/?[a-z]|&(?:#\w+|\w+);|\*\*|^\s*#|\n[ \t]/i;

/**
 * Everything about a bundle that is not as the contract says.
 * @param {Sheet[]} sheets
 * @param {Bundle} bundle
 * @param {number} expected how many jobs there must be
 * @returns {Difference[]}
 */
export function checkShape(sheets, bundle, expected) {
  const files = new Map(sheets.map((sheet) => [sheet.id, sheet.file]));
  const jobs = bundle.jobs.flatMap((job) =>
    [...checkStrings(job), ...checkTexts(job), ...checkOutline(job)].map(([kind, message]) => ({
      kind,
      id: job.id,
      file: files.get(job.id) ?? '(no sheet)',
      message,
    })),
  );
  const lists = [...checkList(sheets, bundle, expected), ...checkTrainings(bundle)];
  const rest = [...lists, ...checkSpellings(bundle), ...checkRanks(bundle), ...checkProblems(bundle)];
  return [...jobs, ...rest.map(([kind, message]) => ({ kind, id: '', file: '(bundle)', message }))];
}

/**
 * The list of jobs: as many as expected, in the order of their numbers, no id twice, none without a sheet.
 * @param {Sheet[]} sheets
 * @param {Bundle} bundle
 * @param {number} expected
 * @returns {[string, string][]}
 */
function checkList(sheets, { schemaVersion, jobs }, expected) {
  /** @type {[string, string][]} */
  const wrong = [];
  if (schemaVersion !== 1) wrong.push(['bundle', `schemaVersion is ${schemaVersion}`]);
  if (sheets.length !== expected) wrong.push(['count', `${sheets.length} sheets, expected ${expected}`]);
  if (jobs.length !== expected) wrong.push(['count', `${jobs.length} jobs, expected ${expected}`]);
  for (const id of findRepeated(jobs.map((job) => job.id))) wrong.push(['job twice', id]);
  const known = new Set(sheets.map((sheet) => sheet.id));
  for (const { id } of jobs) if (!known.has(id)) wrong.push(['job without a sheet', id]);
  jobs.forEach(({ id }, index) => {
    const before = jobs[index - 1]?.id ?? 'MET.-1';
    if (!(readNumber(before) < readNumber(id))) wrong.push(['order of jobs', `${id} after ${before}`]);
  });
  return wrong;
}

/**
 * The list of trainings: all that jobs name, once each, under the label they name it by.
 * @param {Bundle} bundle
 * @returns {[string, string][]}
 */
function checkTrainings({ jobs, trainings }) {
  const named = new Map(jobs.flatMap((job) => job.trainings.map(({ id, label }) => [id, label])));
  const listed = new Map(trainings.map(({ id, label }) => [id, label]));
  /** @type {[string, string][]} */
  const wrong = findRepeated(trainings.map(({ id }) => id)).map((id) => ['training twice', id]);
  for (const [id, label] of named) {
    const found = listed.get(id);
    if (found !== label) wrong.push(['training not listed', `${id} « ${label} », listed: ${found}`]);
  }
  for (const id of listed.keys()) if (!named.has(id)) wrong.push(['training that no sheet names', id]);
  return wrong;
}

/**
 * One spelling for each level, status and interest; one label for each training.
 * @param {Bundle} bundle
 * @returns {[string, string][]}
 */
function checkSpellings({ jobs }) {
  /** @type {Map<string, Set<string>>} */
  const spellings = new Map();
  for (const { level, statuses, interests, trainings } of jobs) {
    const texts = [level?.label ?? '', ...statuses, ...interests];
    const wordings = texts.map((text) => [text.toLowerCase(), text]);
    for (const [key = '', text = ''] of [...wordings, ...trainings.map(({ id, label }) => [id, label])]) {
      spellings.set(key, (spellings.get(key) ?? new Set()).add(text));
    }
  }
  return [...spellings.values()]
    .filter((texts) => texts.size > 1)
    .map((texts) => ['more than one spelling', [...texts].join(' | ')]);
}

/**
 * Ranks order the levels as the list of wordings does; « autre formation » has none.
 * @param {Bundle} bundle
 * @returns {[string, string][]}
 */
function checkRanks({ jobs }) {
  const ranks = new Map(jobs.map(({ level }) => [level?.id ?? '', level?.rank ?? null]));
  const ordered = [...LEVEL_IDS.values()].filter((id) => id !== 'autre' && ranks.has(id));
  /** @type {[string, string][]} */
  const wrong = ordered
    .slice(1)
    .filter((id, index) => !(Number(ranks.get(ordered[index] ?? '')) < Number(ranks.get(id))))
    .map((id) => ['rank of a level', `${id} (${ranks.get(id)}) is not above the level before it`]);
  if (ranks.has('autre') && ranks.get('autre') !== null) wrong.push(['rank of a level', 'autre has a rank']);
  return wrong;
}

/**
 * No error anywhere, and a file for every problem.
 * @param {Bundle} bundle
 * @returns {[string, string][]}
 */
function checkProblems({ jobs, problems }) {
  /** @type {[string, string][]} */
  const wrong = [...problems, ...jobs.flatMap((job) => job.problems)]
    .filter(({ severity }) => severity === 'error')
    .map(({ file, code, message }) => ['problem of severity error', `${file ?? ''} ${code}: ${message}`]);
  for (const { file, message } of problems) if (!file) wrong.push(['problem without a file', message]);
  return wrong;
}

/**
 * Strings stand only where the contract has them; blocks hold only their keys.
 * @param {Job} job
 * @returns {[string, string][]}
 */
function checkStrings(job) {
  /** @type {[string, string][]} */
  const wrong = [];
  for (const [place, text] of listStrings(job, '')) {
    if (!STRING_PLACES.has(place)) wrong.push(['string out of place', `${place}: ${text.slice(0, 60)}`]);
  }
  for (const block of job.sections.flatMap((section) => section.blocks)) {
    const odd = Object.keys(block).filter((key) => !BLOCK_KEYS[block.type]?.includes(key));
    if (odd.length > 0) wrong.push(['shape of a block', `${block.type} with ${odd.join(', ')}`]);
  }
  return wrong;
}

/**
 * Texts are plain and not empty, and spans lie within their text.
 * @param {Job} job
 * @returns {[string, string][]}
 */
function checkTexts(job) {
  /** @type {[string, string][]} */
  const wrong = [];
  const texts = job.sections.flatMap(({ blocks }) => blocks.flatMap(listTexts));
  for (const { text = '', spans = [] } of texts) {
    if (!/[\p{L}\p{N}]/u.test(text)) wrong.push(['empty text', JSON.stringify(text)]);
    if (MARKUP.test(text)) wrong.push(['markup in a text', text.slice(0, 100)]);
    for (const span of spans) {
      const within = 0 <= span.from && span.from < span.to && span.to <= text.length;
      if (!within) wrong.push(['span out of its text', JSON.stringify(span)]);
    }
  }
  return wrong;
}

/**
 * A section's title is a heading of level 2: its first sub-heading is a 3, and none goes more than
 * one deeper than the last.
 * @param {Job} job
 * @returns {[string, string][]}
 */
function checkOutline(job) {
  return job.sections.flatMap(({ title, blocks }) => {
    let last = 2;
    /** @type {[string, string][]} */
    const wrong = [];
    for (const { type, level = 0, text } of blocks) {
      if (type !== 'heading') continue;
      const valid = level >= 3 && level <= last + 1;
      if (!valid) wrong.push(['outline', `${title}: « ${text} » is a ${level} after a ${last}`]);
      last = level;
    }
    return wrong;
  });
}

/**
 * @param {Block} block
 * @returns {Partial<Item>[]}
 */
function listTexts(block) {
  return block.items ?? [block];
}

/**
 * Every string of a value with its place, array positions left out: `sections.blocks.text`.
 * @param {unknown} value
 * @param {string} place
 * @returns {Generator<[string, string]>}
 */
function* listStrings(value, place) {
  if (typeof value === 'string') yield [place, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* listStrings(inner, Array.isArray(value) ? place : `${place}${place && '.'}${key}`);
  }
}

/** @param {string[]} ids */
function findRepeated(ids) {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** The number in a job's id. @param {string} id */
function readNumber(id) {
  return Number(id.replace(/^MET\./, ''));
}
