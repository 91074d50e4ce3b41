/**
 * The overlap check: no eight words in a row, and no sentence, that one of our sheets shares with another or with a
 * sheet of the corpus. What the facts word is masked before runs are cut: in our sheets, which is enough, since a
 * shared run is the same words in a sheet of the corpus.
 */

import { plainText, textLines } from '../corpus/words.mjs';

/** @import { Sheet } from '../corpus/sheets.mjs' */
/** @import { JobFacts, TrainingFacts } from './facts.mjs' */

/** How many words in a row may not be shared, and from how many on a sentence may not. */
export const RUN = 8;
const SENTENCE = 5;
/** Words shown on each side of what is shared. */
const CONTEXT = 4;

/** Headings that every sheet has. As lines they are masked, in a sentence they are words like any other. */
const HEADINGS = new Set(
  [
    'Présentation',
    'En bref',
    'Durée des études',
    'Après la 3e',
    'Après le bac',
    'Nature du travail',
    'Compétences requises',
    'Conditions de travail',
    'Vie professionnelle',
    'Salaire',
    'Salaire du débutant',
    'Intégrer le marché du travail',
    'Accès au métier',
  ].map((heading) => foldWords(heading).join(' ')),
);

/** Words, folded; `masked` tells those that the facts word; `sentences` are the places from which to which.
 * @typedef {{ file: string, id: string, words: string[], masked: boolean[],
 *   sentences: { from: number, to: number }[] }} Prose */
/** Shared words of `file` and `other`, the first run of them in brackets.
 * @typedef {{ kind: 'run' | 'sentence', file: string, other: string, length: number, context: string }} Overlap */
/** Phrases as folded words, by their first word. @typedef {Map<string, string[][]>} Phrases */
/** @typedef {Map<string, { prose: Prose, at: number, length: number }[]>} Index */

/**
 * The words of a text without case, accents and punctuation; an apostrophe parts two words.
 * @param {string} text
 * @returns {string[]}
 */
export function foldWords(text) {
  const folded = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\u00ad]/gu, '');
  return (
    folded
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * The wordings of the facts that may stand in a text. Those of several words are masked in every sheet, those of a
 * single word (« avocat », « santé ») only in the sheet whose facts they are: elsewhere they are plain French.
 * @param {JobFacts[]} jobs
 * @param {TrainingFacts[]} trainings
 * @returns {(id: string) => Phrases[]} the phrases to mask in the sheet of a job
 */
export function makePhrases(jobs, trainings) {
  const own = new Map(jobs.map((job) => [job.id, listWordings(job).map(foldWords)]));
  const names = trainings.flatMap(({ label }) => nameDiploma(label)).map(foldWords);
  const everywhere = groupPhrases(
    [...own.values()]
      .flat()
      .concat(names)
      .filter((words) => words.length > 1),
  );
  return (id) => [everywhere, groupPhrases(own.get(id) ?? [])];
}

/**
 * @param {string[][]} phrases
 * @returns {Phrases}
 */
function groupPhrases(phrases) {
  /** @type {Phrases} */
  const groups = new Map();
  for (const phrase of phrases) {
    const [first = ''] = phrase;
    const group = groups.get(first);
    if (group) group.push(phrase);
    else groups.set(first, [phrase]);
  }
  return groups;
}

/** @param {JobFacts} job */
function listWordings({ alternatives, trainings, level, statuses, interests, domains, beginnerSalary, ...job }) {
  return [
    level,
    ...[job, ...alternatives].flatMap(({ title, feminine, masculine }) => [title, feminine, masculine]),
    ...trainings.flatMap(({ label }) => nameDiploma(label)),
    ...statuses,
    ...interests,
    ...domains.flatMap(({ domain, subdomain }) => [domain, subdomain]),
    ...(beginnerSalary ?? '').split(/<br\s*\/?>/),
  ];
}

/**
 * What a diploma is called: its label; and, where more than two words are left of it, the label without what is in
 * brackets, without its option, and its subject alone (« droit de l'environnement et de l'urbanisme »).
 * @param {string} label
 */
function nameDiploma(label) {
  const plain = label.replace(/ ?\([^()]*\)/g, '');
  const whole = plain.replace(/(?: parcours| option| :) .*/, '');
  const subject = whole.replace(/^(?:\p{Lu}{2,} |.*? mention )/u, '');
  return [label, ...[plain, whole, subject].filter((name) => foldWords(name).length > 2)];
}

/**
 * The texts of a sheet as words; headings are sentences, lines that follow one another are one paragraph.
 * @param {Sheet} sheet
 * @param {Phrases[]} [phrases] what to mask
 * @returns {Prose}
 */
export function readProse({ file, id, text }, phrases = []) {
  /** @type {Prose} */
  const prose = { file, id, words: [], masked: [], sentences: [] };
  for (const block of splitBlocks(textLines(text))) {
    const start = prose.words.length;
    for (const sentence of plainText(block).split(/(?<=[.!?…])\s+/)) {
      const from = prose.words.length;
      prose.words.push(...foldWords(sentence));
      prose.sentences.push({ from, to: prose.words.length });
    }
    const words = prose.words.slice(start);
    const standard = block.startsWith('#') && HEADINGS.has(words.join(' '));
    prose.masked.push(...(standard ? words.map(() => true) : maskPhrases(words, phrases)));
  }
  return prose;
}

/**
 * A heading, an item of a list or a paragraph each, however many lines it has.
 * @param {string[]} lines
 */
function splitBlocks(lines) {
  const text = lines.map((line) => line.trim()).join('\n');
  return text.split(/\n{2,}|\n(?=#|- )|(?<=^#.*)\n/m).filter(Boolean);
}

/**
 * Which words of a block stand in one of the phrases.
 * @param {string[]} words
 * @param {Phrases[]} phrases
 */
function maskPhrases(words, phrases) {
  const masked = words.map(() => false);
  words.forEach((first, at) => {
    for (const phrase of phrases.flatMap((group) => group.get(first) ?? [])) {
      if (phrase.every((word, index) => words[at + index] === word)) masked.fill(true, at, at + phrase.length);
    }
  });
  return masked;
}

/**
 * Where each run and each sentence of some sheets stands. A run holds no masked word, a sentence at least five
 * that are not.
 * @param {Prose[]} proses
 * @returns {{ runs: Index, sentences: Index }}
 */
export function indexProse(proses) {
  /** @type {Index} */
  const runs = new Map();
  /** @type {Index} */
  const sentences = new Map();
  const add = (/** @type {Index} */ index, /** @type {Prose} */ prose, /** @type {number} */ at, length = RUN) => {
    const key = prose.words.slice(at, at + length).join(' ');
    const places = index.get(key);
    if (places) places.push({ prose, at, length });
    else index.set(key, [{ prose, at, length }]);
  };
  for (const prose of proses) {
    let free = 0;
    prose.masked.forEach((masked, end) => {
      free = masked ? 0 : free + 1;
      if (free >= RUN) add(runs, prose, end + 1 - RUN);
    });
    for (const { from, to } of prose.sentences) {
      if (countFree(prose, from, to) >= SENTENCE) add(sentences, prose, from, to - from);
    }
  }
  return { runs, sentences };
}

/** @param {Prose} prose @param {number} from @param {number} to */
function countFree({ masked }, from, to) {
  return masked.slice(from, to).filter((word) => !word).length;
}

/**
 * What indexed sheets share with another sheet: each stretch of shared runs once, told by its first run.
 * @param {{ runs: Index, sentences: Index }} index
 * @param {Prose} other
 * @returns {Overlap[]}
 */
export function findOverlaps({ runs, sentences }, other) {
  /** @type {Overlap[]} */
  const overlaps = [];
  /** Where the stretch under way stands in our sheet, by its next place. @type {Map<string, Overlap>} */
  let open = new Map();
  for (let at = 0; at + RUN <= other.words.length; at++) {
    /** @type {Map<string, Overlap>} */
    const next = new Map();
    const places = other.masked.slice(at, at + RUN).includes(true)
      ? []
      : runs.get(other.words.slice(at, at + RUN).join(' '));
    for (const place of places ?? []) {
      if (place.prose.file === other.file) continue;
      const going = open.get(`${place.prose.file} ${place.at}`);
      const overlap = going ?? tellOverlap('run', place, other);
      if (going) going.length++;
      else overlaps.push(overlap);
      next.set(`${place.prose.file} ${place.at + 1}`, overlap);
    }
    open = next;
  }
  for (const { from, to } of other.sentences) {
    if (countFree(other, from, to) < SENTENCE) continue;
    for (const place of sentences.get(other.words.slice(from, to).join(' ')) ?? []) {
      if (place.prose.file !== other.file) overlaps.push(tellOverlap('sentence', place, other));
    }
  }
  return overlaps;
}

/**
 * @param {Overlap['kind']} kind
 * @param {{ prose: Prose, at: number, length: number }} place
 * @param {Prose} other
 * @returns {Overlap}
 */
function tellOverlap(kind, { prose: { file, words }, at, length }, other) {
  const before = words.slice(Math.max(0, at - CONTEXT), at);
  const shared = `[${words.slice(at, at + length).join(' ')}]`;
  const after = words.slice(at + length, at + length + CONTEXT);
  return { kind, file, other: other.file, length, context: [...before, shared, ...after].join(' ') };
}
