/**
 * The fact check: every fact that a sheet lists is in its job, in the sheet's order and no other.
 * Facts are read with regular expressions of this file, over the raw lines.
 */

import { compareSalary, readSalaryText } from './salary.mjs';

/** @import { Bundle, Difference, Job, Names, Sheet, Training } from './sheets.mjs' */

/** The source's sixteen wordings of a level, lowest first, in lower case, each with the contract's id. */
export const LEVEL_IDS = new Map([
  ['sans diplôme', 'sans-diplome'],
  ['3e', 'troisieme'],
  ['diplôme national du brevet', 'brevet'],
  ['cap ou équivalent', 'cap'],
  ['cap ou équivalent + 1 an', 'cap-1'],
  ['bac ou équivalent', 'bac'],
  ['bac + 1', 'bac-1'],
  ['bac + 2', 'bac-2'],
  ['bac + 3', 'bac-3'],
  ['bac + 4', 'bac-4'],
  ['bac + 5', 'bac-5'],
  ['bac + 6', 'bac-6'],
  ['bac + 7', 'bac-7'],
  ['bac + 8', 'bac-8'],
  ['bac + 9 et plus', 'bac-9'],
  ['autre formation', 'autre'],
]);

/** The line that opens each section of text, with its title. */
const SECTIONS = new Map(
  [
    'Présentation',
    'En bref',
    'Nature du travail',
    'Compétences requises',
    'Conditions de travail',
    'Vie professionnelle',
    'Accès au métier',
  ].map((title) => [`## ${title}`, title]),
);

/**
 * @typedef {Names & { alternatives: Names[], romeCodes: string[], level: string, salaryText: string | null,
 *   trainings: Training[], statuses: string[], interests: string[], sections: string[] }} RawFacts
 */

/**
 * The facts of a raw sheet.
 * @param {string} text
 * @returns {RawFacts}
 */
export function readFacts(text) {
  const lines = text.normalize('NFC').split(/\r?\n/);
  const names = linesBelow(lines, '**Appellations:**');
  return {
    title: firstMatch(lines, /^# (.+)$/),
    feminine: firstMatch(names, /^- Féminin: (.+)$/),
    masculine: firstMatch(names, /^- Masculin: (.+)$/),
    alternatives: readAlternatives(linesBelow(lines, '## Autres appellations')),
    romeCodes: readItems(linesBelow(lines, '**Codes ROME:**')),
    level: fold(firstMatch(lines, /^\*\*Niveau d'accès minimum:\*\* (.+)$/)),
    salaryText: readSalaryText(lines),
    trainings: readItems(linesBelow(lines, '## Formations recommandées')).map((item) => ({
      id: firstMatch([item], /\(ID: (FOR\.\d+)\)$/),
      label: item.replace(/ \(ID: [^()]*\)$/, ''),
    })),
    statuses: readItems(linesBelow(lines, '**Statuts possibles:**')).map(fold),
    interests: readItems(linesBelow(lines, "## Centres d'intérêt")).map(fold),
    sections: lines.map((line) => line.trimEnd()).flatMap((line) => SECTIONS.get(line) ?? []),
  };
}

/**
 * Everything that differs between the sheets and the jobs made of them.
 * @param {Sheet[]} sheets
 * @param {Bundle} bundle
 * @returns {Difference[]}
 */
export function compareFacts(sheets, bundle) {
  const byId = new Map(bundle.jobs.map((job) => [job.id, job]));
  return sheets.flatMap(({ file, id, text }) => {
    const job = byId.get(id);
    if (job === undefined) return [{ kind: 'sheet without a job', id, file, message: `no job ${id}` }];
    const facts = readFacts(text);
    const differing = listFacts(facts, job)
      .filter(([, sheet, found]) => clean(sheet) !== clean(found))
      .map(([kind, sheet, found]) => ({ kind, message: `sheet ${clean(sheet)}, bundle ${clean(found)}` }));
    const salary = compareSalary(facts.salaryText, job.salary);
    return [...differing, ...salary.map((message) => ({ kind: 'salary', message }))].map((difference) => ({
      ...difference,
      id,
      file,
    }));
  });
}

/**
 * The facts side by side: what each is called, what the sheet says, what the job holds.
 * @param {RawFacts} facts
 * @param {Job} job
 * @returns {[string, unknown, unknown][]}
 */
function listFacts(facts, job) {
  return [
    ['title', facts.title, job.title],
    ['feminine', facts.feminine, job.feminine],
    ['masculine', facts.masculine, job.masculine],
    ['alternatives', facts.alternatives, job.alternatives.map(pickNames)],
    ['ROME codes', facts.romeCodes, job.romeCodes],
    ['level', [facts.level, LEVEL_IDS.get(facts.level)], [fold(job.level?.label ?? ''), job.level?.id]],
    ['trainings', facts.trainings, job.trainings.map(({ id, label }) => ({ id, label }))],
    ['statuses', facts.statuses, job.statuses.map(fold)],
    ['interests', facts.interests, job.interests.map(fold)],
    ['sections', facts.sections, job.sections.map((section) => section.title)],
    ['facts the corpus lacks', [], [job.domains, job.sectors, job.relatedJobs, job.sources].flat()],
  ];
}

/**
 * The lines below a heading or a label, up to the next heading of a section or the next label.
 * @param {string[]} lines
 * @param {string} heading
 */
function linesBelow(lines, heading) {
  const start = lines.findIndex((line) => line.trimEnd() === heading);
  if (start === -1) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^(?:## |\*\*)/.test(line));
  return end === -1 ? rest : rest.slice(0, end);
}

/** @param {string[]} lines */
function readItems(lines) {
  return lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2).trim());
}

/**
 * @param {string[]} lines
 * @returns {Names[]}
 */
function readAlternatives(lines) {
  return lines.flatMap((line, index) => {
    if (!line.startsWith('### ')) return [];
    const end = lines.findIndex((other, at) => at > index && other.startsWith('### '));
    const own = lines.slice(index + 1, end === -1 ? lines.length : end);
    const feminine = firstMatch(own, /^- Féminin: (.+)$/);
    return [{ title: line.slice(4), feminine, masculine: firstMatch(own, /^- Masculin: (.+)$/) }];
  });
}

/** @param {Names} names */
function pickNames({ title, feminine, masculine }) {
  return { title, feminine, masculine };
}

/** @param {string[]} lines @param {RegExp} pattern */
function firstMatch(lines, pattern) {
  for (const line of lines) {
    const found = pattern.exec(line)?.[1];
    if (found !== undefined) return found.trim();
  }
  return '';
}

/** A wording without its case. @param {string} text */
function fold(text) {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * A fact as text to compare and to print: which space, and how a letter is composed, does not count.
 * @param {unknown} fact
 */
function clean(fact) {
  return (JSON.stringify(fact) ?? 'nothing').normalize('NFC').replace(/\s+/g, ' ');
}
