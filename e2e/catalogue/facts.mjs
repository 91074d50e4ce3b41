/**
 * The fact check of the catalogue that ships: every fact of a job in the facts file stands in its sheet, word for
 * word, in the same order, and no other does. Facts are read with regular expressions of this file, over the raw lines.
 */

import { basename } from 'node:path';

/** @import { Difference, Names, Sheet, Training } from '../corpus/sheets.mjs' */

/** @typedef {{ domain: string, subdomain: string }} Domain */
/**
 * @typedef {Names & { id: string, alternatives: Names[], romeCodes: string[], level: string,
 *   beginnerSalary: string | null, trainings: Training[], statuses: string[], interests: string[],
 *   domains: Domain[], official: string }} JobFacts
 */
/**
 * @typedef {Training & { type: string | null, acronym: string | null, duration: string | null,
 *   exitLevel: string | null, certification: string | null, rncp: string | null, domains: Domain[] }} TrainingFacts
 */

/** What opens a part of a sheet: a section's heading, or a label, whose value may stand on the same line. */
const PART = /^(?:(## .+)|(\*\*[^*]+:\*\*)(.*))$/;
const FILE_NAME = /^(MET\.\d+)-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/;
const CSV_HEADER = 'id,label,type,sigle,duree,niveau_sortie,certification,rncp,domaines';
const CSV_CELL = /(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r?\n|$)/gy;
/** A number as salaries write it, and what it is paid for. */
const FIGURE = /\d+(?: \d{3})*(?:[.,]\d+)?/g;
const PERIOD = /\bpar (?:an|mois|jour|heure|cachet)|\b\d+ (?:heures|représentations)|\bdemi-journée/g;

/**
 * The facts of a raw sheet, in the shape of the facts file.
 * @param {string} text
 * @returns {JobFacts}
 */
export function readSheetFacts(text) {
  const parts = splitParts(text);
  const part = (/** @type {string} */ marker) => parts.find((one) => one.marker === marker)?.lines ?? [];
  const value = (/** @type {string} */ marker) => part(marker)[0] ?? '';
  return {
    id: value('**ID:**'),
    title: /^# (.+)$/m.exec(part('').join('\n'))?.[1] ?? '',
    ...readForms(part('**Appellations:**')),
    alternatives: splitAlternatives(part('## Autres appellations')),
    romeCodes: readItems(part('**Codes ROME:**')),
    level: value("**Niveau d'accès minimum:**"),
    beginnerSalary: readSalary(part('## Vie professionnelle')),
    trainings: readItems(part('## Formations recommandées')).map((item) => {
      const [, label = item, id = ''] = /^(.*) \(ID: ([^()]*)\)$/.exec(item) ?? [];
      return { id, label };
    }),
    statuses: readItems(part('**Statuts possibles:**')),
    interests: readItems(part("## Centres d'intérêt")),
    domains: readItems(part('**Domaines:**')).map((item) => {
      const [, domain = item, subdomain = ''] = /^([^/]+)\/(.+)$/.exec(item) ?? [];
      return { domain, subdomain };
    }),
    official: readItems(part('## Sources'))
      .map((item) => /\]\(([^()\s]+)\)$/.exec(item)?.[1] ?? item)
      .filter((address) => address.includes('onisep.fr'))
      .join(' '),
  };
}

/**
 * What differs between a sheet and the facts of its job, one difference a field.
 * @param {Sheet} sheet
 * @param {JobFacts} job
 * @returns {Difference[]}
 */
export function compareSheet({ file, id, text }, job) {
  const sheet = readSheetFacts(text);
  /** @type {Difference[]} */
  const differences = [];
  for (const field of /** @type {(keyof JobFacts)[]} */ (Object.keys(sheet))) {
    if (field === 'beginnerSalary' || show(sheet[field]) === show(job[field])) continue;
    differences.push({ kind: field, id, file, message: tellBoth(...keepDifferent(sheet[field], job[field])) });
  }
  const salary = compareSalary(sheet.beginnerSalary, job.beginnerSalary);
  if (salary !== null) differences.push({ kind: 'beginnerSalary', id, file, message: salary });
  for (const marker of findRepeated(splitParts(text).map((part) => part.marker))) {
    differences.push({ kind: 'part twice', id, file, message: marker });
  }
  return differences;
}

/**
 * Each job has one sheet, well named, and each sheet a job.
 * @param {Sheet[]} sheets
 * @param {JobFacts[]} jobs
 * @returns {Difference[]}
 */
export function compareList(sheets, jobs) {
  const known = new Set(jobs.map((job) => job.id));
  const named = sheets.flatMap(({ file, id }) => {
    const wrong = [];
    if (!/^metiers[/\\][^/\\]+$/.test(file)) wrong.push('is not in metiers/');
    if (FILE_NAME.exec(basename(file))?.[1] !== id) wrong.push(`has id ${id}, so should be named ${id}-ascii-slug.md`);
    if (!known.has(id)) wrong.push(`${id} is not in the facts`);
    return wrong.map((message) => ({ kind: 'sheet', id, file, message }));
  });
  const numbers = jobs.flatMap(({ id, title }) => {
    const files = sheets.filter((sheet) => sheet.id === id).map((sheet) => sheet.file);
    if (files.length === 1) return [];
    const message = `${title} has ${files.length} sheets`;
    return [{ kind: 'number of sheets', id, file: files.join(', ') || `${id} (no sheet)`, message }];
  });
  return [...named, ...numbers];
}

/**
 * What differs between `formations.csv` and the facts of the trainings, row by row.
 * @param {string} csv
 * @param {TrainingFacts[]} trainings
 * @returns {Difference[]}
 */
export function compareTrainings(csv, trainings) {
  const [header = [], ...rows] = readCsv(csv);
  /** @type {Difference[]} */
  const differences = [];
  const tell = (/** @type {string} */ id, /** @type {string} */ message) =>
    differences.push({ kind: 'formations.csv', id, file: 'formations.csv', message });
  if (header.join() !== CSV_HEADER) tell('', tellBoth(header.join(), CSV_HEADER));
  if (rows.length !== trainings.length) tell('', `${rows.length} rows, the facts have ${trainings.length}`);
  const expected = trainings.map(listCells);
  for (const cells of expected) {
    const own = rows.filter((row) => row[0] === cells[0]);
    if (own.length !== 1) tell(cells[0] ?? '', `${cells[0]} has ${own.length} rows`);
    for (const row of own) {
      if (show(row) !== show(cells)) tell(cells[0] ?? '', tellBoth(show(row), show(cells)));
    }
  }
  const ids = new Set(trainings.map((training) => training.id));
  for (const [id = ''] of rows) if (!ids.has(id)) tell(id, `${id} is not in the facts`);
  const misplaced = rows.findIndex((row, index) => row[0] !== expected[index]?.[0]);
  if (differences.length === 0 && misplaced !== -1) tell('', `another order from row ${misplaced + 1}`);
  return differences;
}

/**
 * The rows of a comma-separated table; reading stops at what is none.
 * @param {string} csv
 * @returns {string[][]}
 */
export function readCsv(csv) {
  /** @type {string[][]} */
  const rows = [[]];
  for (const [, quoted, plain = '', end] of csv.replace(/^\ufeff/, '').matchAll(CSV_CELL)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.join('') !== '');
}

/**
 * A training as its row should be.
 * @param {TrainingFacts} training
 */
function listCells({ id, label, type, acronym, duration, exitLevel, certification, rncp, domains }) {
  const pairs = domains.map(({ domain, subdomain }) => `${domain}/${subdomain}`).join(' | ');
  return [id, label, type, acronym, duration, exitLevel, certification, rncp, pairs].map((cell) => cell ?? '');
}

/**
 * The parts of a sheet, each with the lines that belong to it, the value on its own line first.
 * @param {string} text
 */
function splitParts(text) {
  const parts = [{ marker: '', lines: /** @type {string[]} */ ([]) }];
  for (const line of text.normalize('NFC').split(/\r?\n/)) {
    const [found, heading, label = '', rest = ''] = PART.exec(line) ?? [];
    if (found !== undefined) parts.push({ marker: heading?.trim() ?? label, lines: [] });
    const content = found === undefined ? line : rest.trim();
    if (content !== '') parts.at(-1)?.lines.push(content);
  }
  return parts;
}

/** @param {string[]} lines */
function readItems(lines) {
  return lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
}

/** @param {string[]} lines */
function readForms(lines) {
  const [feminine = '', masculine = ''] = ['Féminin', 'Masculin'].map((form) =>
    readItems(lines)
      .filter((item) => item.startsWith(`${form}: `))
      .map((item) => item.slice(form.length + 2))
      .join(' | '),
  );
  return { feminine, masculine };
}

/** @param {string[]} lines @returns {Names[]} */
function splitAlternatives(lines) {
  const blocks = lines.join('\n').split(/^### /m).slice(1);
  return blocks.map((block) => {
    const [title = '', ...forms] = block.trim().split('\n');
    return { title, ...readForms(forms) };
  });
}

/**
 * What stands under « Salaire du débutant », up to the next heading; `null` where there is no such heading.
 * @param {string[]} lines
 */
function readSalary(lines) {
  const start = lines.findIndex((line) => /^#+ Salaire du débutant$/.test(line.trim()));
  if (start === -1) return null;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith('#'));
  return (end === -1 ? rest : rest.slice(0, end)).join('\n');
}

/**
 * What differs between two wordings of a salary: its figures, its periods, or only its words.
 * @param {string | null} sheet
 * @param {string | null} facts
 */
function compareSalary(sheet, facts) {
  if (sheet === null || facts === null) return sheet === facts ? null : tellBoth(show(sheet), show(facts));
  const [own, expected] = [foldSalary(sheet), foldSalary(facts)];
  if (own === expected) return null;
  const lists = /** @type {[string, RegExp][]} */ ([
    ['figures', FIGURE],
    ['periods', PERIOD],
  ]).map(([what, pattern]) => [what, show(own.match(pattern)), show(expected.match(pattern))]);
  const [what = 'words', one = show(own), other = show(expected)] =
    lists.find(([, mine, theirs]) => mine !== theirs) ?? [];
  return `${what}: ${tellBoth(one, other)}`;
}

/** @param {string} text */
function foldSalary(text) {
  return text
    .normalize('NFC')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** @param {string[]} texts */
function findRepeated(texts) {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))];
}

/**
 * A fact as text to compare and to print: how a letter is composed does not count, nor which key is first.
 * @param {unknown} fact
 * @returns {string}
 */
function show(fact) {
  const sortKeys = (/** @type {string} */ _, /** @type {unknown} */ value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value;
  return JSON.stringify(fact, sortKeys).normalize('NFC');
}

/**
 * Two facts as text; of two lists, only what the other lacks, unless they differ in order alone.
 * @param {unknown} sheet
 * @param {unknown} facts
 * @returns {[string, string]}
 */
function keepDifferent(sheet, facts) {
  if (!Array.isArray(sheet) || !Array.isArray(facts)) return [show(sheet), show(facts)];
  const [own, expected] = [sheet.map(show), facts.map(show)];
  const extra = own.filter((item) => !expected.includes(item));
  const missing = expected.filter((item) => !own.includes(item));
  const sameItems = extra.length === 0 && missing.length === 0;
  return sameItems ? [show(sheet), show(facts)] : [extra.join(', ') || 'less', missing.join(', ') || 'less'];
}

/** @param {string} sheet @param {string} facts */
function tellBoth(sheet, facts) {
  return `has ${sheet}, the facts ${facts}`;
}
