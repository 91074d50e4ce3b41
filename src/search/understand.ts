/** What a query may mean: each of its words with the words of sheets that answer it. */

import type { Lexicon } from './lexicon.ts';
import type { FoundMeaning, MeaningKind, Meanings } from './meanings.ts';
import type { NameIndex } from './name-index.ts';
import { readQuery, type Term, toTerms, toWords } from './terms.ts';

/** How an interpretation comes from what was typed. */
export type How = 'typed' | 'beginning' | 'spelling' | MeaningKind;

/**
 * Words of sheets that answer a part of a query: all of them together, worth `weight` (1: as good as typed). `text`: as a
 * reader should see them.
 */
export type Interpretation = { terms: readonly Term[]; text: string; weight: number; how: How };

/** A part of a query with all its interpretations. */
export type Concept = { typed: readonly Term[]; interpretations: readonly Interpretation[] };

export type Vocabulary = {
  names: NameIndex;
  meanings: Meanings;
  lexicon: Lexicon;
  /** Whether a text of the catalogue holds a word of a family; `false` before the texts have come. */
  isInTexts(family: string): boolean;
};

/** What interpretations are worth beside a word as it was typed (1). Found by measuring, as the figures of `rank.ts` are. */
const WORTH = {
  /** Another name of the same thing: the best one, and the others. */
  same: 0.95,
  laterSame: 0.85,
  /** What a thing belongs to: the best, and from the fourth on. */
  related: 0.8,
  laterRelated: 0.55,
  /** A word near in meaning. */
  close: 0.5,
  /** A meaning that only a relative of the word has. */
  relative: 0.65,
  /** A mended word, before its mistakes are counted. */
  spelling: 0.9,
} as const;

/** How many mistakes a letter a mended word may hold, and one that the texts know, which may be meant as it is. */
const MISTAKES = 0.28;
const KNOWN_MISTAKES = 0.18;

/** Longer queries are cut here: no job's name is near as long. */
const MAX_QUERY_LENGTH = 200;
const MAX_WORDS = 12;

/** « looooool » holds no more than « lool ». */
const REPEATED = /(.)\1{2,}/gu;

/** The last letter of a query where it stands alone. */
const LAST_LETTER = /[\s'’-](\p{L})$/u;

/**
 * The ways to understand a query, each a list of concepts: word by word, and, where several words mean something
 * together, with these taken as one.
 */
export function understand(vocabulary: Vocabulary, query: string): Concept[][] {
  const words = readQuery(query.slice(0, MAX_QUERY_LENGTH).replace(REPEATED, '$1$1'));
  const terms = [...new Set(words)].slice(0, MAX_WORDS);
  const isLastOpen = !/\s$/.test(query);
  // A letter alone tells nothing, but for who is about to type a word with it.
  const [letter] = isLastOpen ? toWords(LAST_LETTER.exec(query)?.[1] ?? '') : [];
  if (letter !== undefined && terms.length > 0 && terms.at(-1)?.word !== letter.word) terms.push(letter);
  const read = terms.map((term, place) => readWord(vocabulary, term, isLastOpen && place === terms.length - 1));
  // A phrase is looked for with its words as they were meant.
  const meant = read.flatMap(
    ({ typed, interpretations }) =>
      interpretations.find(({ how, terms }) => how !== 'beginning' && terms.length === 1)?.terms[0] ?? typed[0] ?? [],
  );
  const phrases = readPhrases(vocabulary, read, meant);
  const taken = new Set(phrases.flatMap(({ places }) => places));
  const ways = [read, [...phrases.map(({ concept }) => concept), ...read.filter((_, place) => !taken.has(place))]];
  return ways.slice(0, phrases.length === 0 ? 1 : 2).map(leaveOutSlips);
}

/** A short word that means nothing is a mistyped « de » or « en », not what is asked for. */
function leaveOutSlips(concepts: readonly Concept[]): Concept[] {
  const telling = concepts.filter(
    ({ typed, interpretations }) => interpretations.length > 0 || (typed[0]?.word.length ?? 0) > 3,
  );
  return telling.length > 0 ? telling : [...concepts];
}

function readWord(vocabulary: Vocabulary, term: Term, isOpen: boolean): Concept {
  const { names, meanings } = vocabulary;
  const interpretations: Interpretation[] = [];
  const found = meanings.ofWord(term);
  const isFamily = names.byFamily.has(term.family) || vocabulary.isInTexts(term.family);
  if (isFamily) interpretations.push(asTyped([term]));
  const beginnings = isOpen ? findBeginnings(names, term) : [];
  interpretations.push(...beginnings);
  if (!names.stems.has(term.stem) && found.length === 0 && beginnings.length === 0)
    interpretations.push(...readMistyped(vocabulary, term, isFamily ? KNOWN_MISTAKES : MISTAKES));
  interpretations.push(
    ...toInterpretations(
      found.filter(({ isExact }) => isExact || !names.stems.has(term.stem)),
      1,
    ),
  );
  return { typed: [term], interpretations };
}

/** The words that a mistyped one may stand for, and what these mean. */
function readMistyped({ lexicon, meanings }: Vocabulary, typed: Term, most: number): Interpretation[] {
  const near = lexicon.findNear(typed).filter(({ cost }) => cost <= most * typed.word.length);
  const split = near.length === 0 ? lexicon.split(typed.word) : null;
  if (split !== null) near.push({ terms: split, cost: SPLIT });
  // « danimaux », « lopital »: an elision whose apostrophe was left out.
  const [elided] = /^[dlnmjstc][aeiouyh]/.test(typed.word) ? toTerms(typed.written.slice(1)) : [];
  if (elided !== undefined && (near[0]?.cost ?? 9) > 1) {
    for (const { terms, cost } of lexicon.findNear(elided)) near.push({ terms, cost: cost + ELIDED });
    near.sort((one, other) => one.cost - other.cost);
  }
  return near.flatMap(({ terms, cost }) => {
    const weight = WORTH.spelling * (1 - cost / (typed.word.length + 2));
    const [only] = terms.length === 1 && cost === near[0]?.cost ? terms : [];
    const meant = only === undefined ? [] : toInterpretations(meanings.ofWord(only), weight);
    return [{ ...asTyped(terms), weight, how: 'spelling' as const }, ...meant];
  });
}

/** Words as they were typed. */
export function asTyped(terms: readonly Term[]): Interpretation {
  return { terms, text: terms.map(({ written }) => written).join(' '), weight: 1, how: 'typed' };
}

/** What writing two words as one costs, and leaving out an apostrophe, in typing mistakes. */
const SPLIT = 0.5;
const ELIDED = 0.3;

function toInterpretations(found: readonly FoundMeaning[], weight: number): Interpretation[] {
  return found.flatMap(({ kind, isExact, phrases }) =>
    phrases.map(({ text, terms }, place) => ({
      text,
      terms,
      weight: weight * weigh(kind, place) * (isExact ? 1 : WORTH.relative),
      how: kind,
    })),
  );
}

function weigh(kind: MeaningKind, place: number): number {
  if (kind === 'same') return place === 0 ? WORTH.same : WORTH.laterSame;
  if (kind === 'close') return WORTH.close;
  return WORTH.related - (WORTH.related - WORTH.laterRelated) * Math.min(1, place / 3);
}

type Together = { places: readonly number[]; concept: Concept };

/** Words that mean something together, or that are one word in sheets, each word in one phrase at most. */
function readPhrases(vocabulary: Vocabulary, concepts: readonly Concept[], meant: readonly Term[]): Together[] {
  const phrases: Together[] = [];
  const taken = new Set<number>();
  const take = (places: readonly number[], interpretations: readonly Interpretation[]) => {
    if (places.some((place) => taken.has(place))) return;
    for (const place of places) taken.add(place);
    phrases.push({
      places,
      concept: { typed: places.flatMap((place) => concepts[place]?.typed ?? []), interpretations },
    });
  };
  const found = vocabulary.meanings.ofPhrases(meant);
  for (const { places } of found) {
    const together = found.filter((other) => other.places.join() === places.join());
    const terms = places.flatMap((place) => meant[place] ?? []);
    take(places, [asTyped(terms), ...toInterpretations(together, 1)]);
  }
  concepts.slice(0, -1).forEach(({ typed: [one] }, place) => {
    const [other] = concepts[place + 1]?.typed ?? [];
    if (one !== undefined && other !== undefined) {
      const interpretations = readGlued(vocabulary, one, other);
      if (interpretations.length > 0) take([place, place + 1], interpretations);
    }
  });
  return phrases;
}

/** Two words that sheets write as one: « web designer ». */
function readGlued(vocabulary: Vocabulary, one: Term, other: Term): Interpretation[] {
  const { names, meanings } = vocabulary;
  const [glued] = toTerms(one.written + other.written);
  if (glued === undefined) return [];
  const meant = meanings.ofWord(glued);
  if (names.words().has(glued.word) || meant.length > 0)
    return [asTyped([glued]), asTyped([one, other]), ...toInterpretations(meant, 1)];
  if (isKnown(vocabulary, one) || isKnown(vocabulary, other)) return [];
  return readMistyped(vocabulary, glued, MISTAKES);
}

function isKnown({ names, meanings, isInTexts }: Vocabulary, term: Term): boolean {
  return names.byFamily.has(term.family) || isInTexts(term.family) || meanings.ofWord(term).length > 0;
}

/** How many words each letter of a beginning lets it stand for: one letter tells little, and begins a third of all words. */
const BEGINNINGS_A_LETTER = 30;

function findBeginnings(names: NameIndex, typed: Term): Interpretation[] {
  const found: { term: Term; count: number }[] = [];
  for (const [word, entry] of names.words()) {
    if (word.length > typed.word.length && word.startsWith(typed.word)) found.push(entry);
  }
  return found
    .sort((one, other) => other.count - one.count)
    .slice(0, BEGINNINGS_A_LETTER * typed.word.length)
    .map(({ term }) => ({
      ...asTyped([term]),
      weight: 0.7 + (0.25 * typed.word.length) / term.word.length,
      how: 'beginning' as const,
    }));
}
