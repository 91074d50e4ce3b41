/** Words in a row that two sheets have in common: one of them was copied. What the facts word is nobody's text. */

import { foldText } from '../domain/fold.ts';
import type { FileProblem, Job } from '../domain/job.ts';
import { factWordings } from '../sheet/fact-wordings.ts';
import { warning } from '../sheet/problems.ts';
import type { Passage } from '../sheet/prose.ts';

/** How many words in a row two sheets may not share. */
const SHARED_RUN = 8;

/** A sheet of the folder: its file, what was read from it and its prose. */
export type SheetProse = { file: string; job: Job; prose: readonly Passage[] };

/** A letter or figure and those that follow: an apostrophe or a hyphen parts two words. */
const WORD = /[\p{L}\p{N}\p{M}\u00ad]+/gu;

/** Stands for the end of a passage or a masked word among the words: no run goes over it. */
const GAP = -1;

/** The words of all sheets in one row, as numbers; and where each passage of them begins. */
type Row = { words: number[]; passages: { start: number; sheet: number; passage: Passage }[] };

/** Phrases to mask, by their first two words. */
type Phrases = Map<number, number[][]>;

/**
 * A warning for each stretch of eight words or more that a sheet shares with one before it, at its first word and
 * naming the other file and line. The time grows with the words, not with the pairs of sheets.
 */
export function findSharedText(sheets: readonly SheetProse[]): FileProblem[] {
  const numbers = numberWords();
  const row = layOut(sheets, numbers);
  const problems: FileProblem[] = [];
  let stretch: { from: number; length: number; first: number } | null = null;
  const close = () => {
    if (stretch !== null) problems.push(tell(sheets, row, stretch));
    stretch = null;
  };
  const seen = new RunIndex(row.words);
  let free = 0;
  row.words.forEach((word, at) => {
    free = word === GAP ? 0 : free + 1;
    const from = at + 1 - SHARED_RUN;
    const first = free < SHARED_RUN ? null : findInOther(row, seen.findOrAdd(from), from);
    if (first !== null && stretch !== null && stretch.first + from - stretch.from === first) {
      stretch.length++;
      return;
    }
    close();
    if (first !== null) stretch = { from, length: SHARED_RUN, first };
  });
  close();
  return problems;
}

/** The place of a run, where it is in another sheet. */
function findInOther(row: Row, first: number | null, from: number): number | null {
  return first === null || passageOf(row, first).sheet === passageOf(row, from).sheet ? null : first;
}

/** Words in lower case and without accents, a number for each. */
function numberWords(): (word: string) => number {
  const byFolded = new Map<string, number>();
  const byWritten = new Map<string, number>();
  return (word) => {
    const known = byWritten.get(word);
    if (known !== undefined) return known;
    const folded = foldText(word);
    const number = byFolded.get(folded) ?? byFolded.size;
    byFolded.set(folded, number);
    byWritten.set(word, number);
    return number;
  };
}

function layOut(sheets: readonly SheetProse[], numberOf: (word: string) => number): Row {
  const split = (text: string) => (text.match(WORD) ?? []).map(numberOf);
  const own = sheets.map(({ job }) => factWordings(job).map(split));
  const phrases = groupPhrases(own.flat());
  const row: Row = { words: [], passages: [] };
  sheets.forEach(({ prose }, sheet) => {
    // A fact of one word (« avocat », « santé ») is plain French in the other sheets.
    const single = new Set((own[sheet] ?? []).filter((phrase) => phrase.length === 1).flat());
    for (const passage of prose) {
      row.passages.push({ start: row.words.length, sheet, passage });
      row.words.push(...mask(split(passage.text), phrases, single), GAP);
    }
  });
  return row;
}

/** Two phrases may share a key: the words are compared all the same. */
function keyOf(first: number, second: number): number {
  return (Math.imul(first, 65_599) + second) | 0;
}

function groupPhrases(phrases: readonly number[][]): Phrases {
  const groups: Phrases = new Map();
  const seen = new Set<string>();
  for (const phrase of phrases) {
    const [first, second] = phrase;
    const name = phrase.join(' ');
    if (first === undefined || second === undefined || seen.has(name)) continue;
    seen.add(name);
    const group = groups.get(keyOf(first, second));
    if (group === undefined) groups.set(keyOf(first, second), [phrase]);
    else group.push(phrase);
  }
  return groups;
}

function mask(words: readonly number[], phrases: Phrases, single: ReadonlySet<number>): number[] {
  const masked = words.map((word) => (single.has(word) ? GAP : word));
  for (let at = 0; at + 1 < words.length; at++) {
    for (const phrase of phrases.get(keyOf(words[at] ?? GAP, words[at + 1] ?? GAP)) ?? []) {
      if (phrase.every((word, index) => words[at + index] === word)) masked.fill(GAP, at, at + phrase.length);
    }
  }
  return masked;
}

/** Where each run of eight words stands first: a table of places, each at its words' hash or in the next free slot. */
class RunIndex {
  readonly #words: Int32Array;
  readonly #slots: Int32Array;

  constructor(words: readonly number[]) {
    this.#words = Int32Array.from(words);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * words.length + 1))).fill(-1);
  }

  /** The first place of the run that begins here; `null`, and remembered, where it is new. */
  findOrAdd(from: number): number | null {
    const last = this.#slots.length - 1;
    let slot = this.#hash(from) & last;
    for (let place = this.#slots[slot] ?? -1; place >= 0; place = this.#slots[slot] ?? -1) {
      if (this.#isSame(place, from)) return place;
      slot = (slot + 1) & last;
    }
    this.#slots[slot] = from;
    return null;
  }

  #hash(from: number): number {
    let hash = 0;
    for (let at = from; at < from + SHARED_RUN; at++) hash = (Math.imul(hash, 31_337) + (this.#words[at] ?? 0)) | 0;
    return hash ^ (hash >>> 15);
  }

  #isSame(one: number, other: number): boolean {
    for (let index = 0; index < SHARED_RUN; index++) {
      if (this.#words[one + index] !== this.#words[other + index]) return false;
    }
    return true;
  }
}

/** The passage that holds a word, by halving: they stand in the order of their words. */
function passageOf(row: Row, word: number): Row['passages'][number] {
  let low = 0;
  let high = row.passages.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((row.passages[middle]?.start ?? 0) <= word) low = middle;
    else high = middle - 1;
  }
  const found = row.passages[low];
  if (found === undefined) throw new Error('no passage holds this word');
  return found;
}

function tell(
  sheets: readonly SheetProse[],
  row: Row,
  { from, length, first }: { from: number; length: number; first: number },
): FileProblem {
  const here = stretchIn(row, from, length);
  const there = stretchIn(row, first, length);
  const other = sheets[there.sheet]?.file ?? '';
  const message = `${length} mots de suite sont aussi dans ${other}, ligne ${there.place.line} (« ${here.text} ») : dites-le autrement dans l’une des deux fiches.`;
  return { file: sheets[here.sheet]?.file ?? '', ...warning('shared-text', message, here.place) };
}

/** A stretch of words as written, where it begins and in which sheet. */
function stretchIn(row: Row, from: number, length: number) {
  const { start, sheet, passage } = passageOf(row, from);
  const words = [...passage.text.matchAll(WORD)];
  const begin = words[from - start]?.index ?? 0;
  const last = words[from - start + length - 1];
  const end = last === undefined ? passage.text.length : last.index + last[0].length;
  return { sheet, place: passage.placeAt(begin), text: passage.text.slice(begin, end) };
}
