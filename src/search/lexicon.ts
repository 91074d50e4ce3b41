/** The words that names and everyday speech are made of, for mending a mistyped one. */

import { phoneticKey } from './phonetic.ts';
import { spellingCost } from './spelling.ts';
import type { Term } from './terms.ts';

/** A word, or several that are often written as one (« sage-femme »). */
export type Entry = { word: string; written: string; terms: readonly Term[] };

/** What is near to a typed word. `cost` counts mistakes: see `spellingCost`; what sounds alike costs half a one. */
export type NearWord = { terms: readonly Term[]; cost: number };

export type Lexicon = {
  /** The words nearest to a typed one, nearest first; empty where none is near. */
  findNear(typed: Term): NearWord[];
  /** Makes ready what mending needs, a slice at each step, so that the first mistake is not waited for. */
  prepare(): Generator<void>;
  /** The words that a folded word written in one is made of (« webdesigner »); `null`: it is none such. */
  split(word: string): readonly Term[] | null;
};

type IndexedEntry = Entry & { letters: number; key: string | null };

/** Shorter words are too near to everything; of these too, what sounds alike counts (« ké », « quai »). */
const SHORTEST = 3;
const SHORTEST_HEARD = 2;

const SOUNDS_ALIKE = 0.5;
const SOUNDS_NEAR = 0.6;

/** How many mistakes a word of a length may hold. */
function mostMistakes(length: number): number {
  return length <= 3 ? SOUNDS_ALIKE : length <= 4 ? 1 : length <= 7 ? 2 : 3;
}

/** Only words whose cost is within this of the nearest are of interest, and so many at most. */
const MARGIN = 0.6;
const MOST_NEAR = 6;

/** @param list gives the words, and those that people write in one or in two; asked once, when a word is mistyped */
export function openLexicon(list: () => Iterable<readonly Term[]>): Lexicon {
  // Most people type well: nothing is made ready before somebody does not.
  let made: ReadonlyMap<string, IndexedEntry> | null = null;
  const ready = () => {
    made ??= indexEntries(list());
    return made;
  };
  return {
    findNear: (typed) => findNear(ready(), typed),
    *prepare() {
      const entries = [...ready().values()];
      for (let from = 0; from < entries.length; from += SLICE) {
        yield;
        for (const entry of entries.slice(from, from + SLICE)) keyOf(entry);
      }
    },
    split: (word) => split(ready(), word),
  };
}

function indexEntries(list: Iterable<readonly Term[]>): Map<string, IndexedEntry> {
  const entries = new Map<string, IndexedEntry>();
  for (const terms of list) {
    const word = terms.map((term) => term.word).join('');
    if (word.length < SHORTEST || entries.has(word)) continue;
    const written = terms.map((term) => term.written).join('');
    entries.set(word, { word, written, terms, letters: lettersOf(word), key: null });
  }
  return entries;
}

/** How many words are made ready in one step: a few milliseconds on a slow phone. */
const SLICE = 250;

function keyOf(entry: IndexedEntry): string {
  entry.key ??= phoneticKey(entry.written);
  return entry.key;
}

function findNear(entries: ReadonlyMap<string, IndexedEntry>, { word, written }: Term): NearWord[] {
  const key = phoneticKey(written);
  if (key.length < SHORTEST_HEARD || /\d/.test(word)) return [];
  const letters = lettersOf(word);
  const near: NearWord[] = [];
  let limit = mostMistakes(word.length);
  for (const entry of entries.values()) {
    const own = keyOf(entry);
    let cost = own === key ? SOUNDS_ALIKE : Number.POSITIVE_INFINITY;
    const longer = Math.abs(entry.word.length - word.length);
    // A wrong letter changes two letters of the set, one too many or missing changes one.
    if (longer <= 2 * limit && countBits(entry.letters ^ letters) <= 2 * limit)
      cost = Math.min(cost, spellingCost(word, entry.word, limit));
    if (cost > limit && longer <= limit + 1) cost = soundCost(key, own, limit);
    if (cost > limit) continue;
    near.push({ terms: entry.terms, cost });
    limit = Math.min(limit, cost + MARGIN);
  }
  near.sort((one, other) => one.cost - other.cost);
  return near.filter(({ cost }) => cost <= limit).slice(0, MOST_NEAR);
}

function split(entries: ReadonlyMap<string, IndexedEntry>, word: string): readonly Term[] | null {
  for (let place = SHORTEST; place <= word.length - SHORTEST; place++) {
    const one = entries.get(word.slice(0, place));
    const other = entries.get(word.slice(place));
    if (one !== undefined && other !== undefined) return [...one.terms, ...other.terms];
  }
  return null;
}

function soundCost(one: string, other: string, limit: number): number {
  const most = Math.min(limit - SOUNDS_NEAR, one.length >= 8 ? 2 : one.length >= 4 ? 1 : 0);
  if (most <= 0 || Math.abs(one.length - other.length) > 2 * most) return Number.POSITIVE_INFINITY;
  return SOUNDS_NEAR + spellingCost(one, other, most);
}

/** The set of a word's letters, a bit each. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let place = 0; place < word.length; place++) letters |= 1 << (word.charCodeAt(place) - 97);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
