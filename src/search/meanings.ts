/** What people say for what sheets say: everyday words, acronyms, English, the things that a job works on. */

import { readQuery, type Term, toTerms } from './terms.ts';

/**
 * `same`: another name of what is meant. `related`: a thing, place, verb or subject that the meanings belong to. `close`:
 * an ordinary word, and words near to it in meaning.
 */
export type MeaningKind = 'same' | 'related' | 'close';

/** Words of sheets that are meant: as they are written, and as terms. */
export type Phrase = { text: string; terms: readonly Term[] };

/**
 * A meaning found in a query: which of its words say it, and the phrases that it stands for, best first. `isExact`: false
 * where only a relative of the word is said (« jardiner », of « jardinage »).
 */
export type FoundMeaning = {
  places: readonly number[];
  isExact: boolean;
  kind: MeaningKind;
  phrases: readonly Phrase[];
};

/** Meanings that answer by what is said. */
export type Meanings = {
  /** What a word alone means. */
  ofWord(term: Term): FoundMeaning[];
  /** What several words of a query mean together, in any order and with others between; those of most words first. */
  ofPhrases(terms: readonly Term[]): FoundMeaning[];
};

/** Verbs and the nouns of what they do: « livrer » and « livreur » mean the same work, « livre » does not. */
const ACTION = /(?:er|ir|oir|dre|uire|ion|age|ment)$/;

/**
 * The sign before a key that is no stem: the family of an action, by which its relatives find it; the family of a thing,
 * by which only actions do; the families of a phrase, the longest first.
 */
const OF_ACTION = '~';
const OF_THING = '=';
const OF_PHRASE = '_';

/**
 * Groups of everyday words as one text, a line a group: « key|key<tab>meaning|meaning ». Thousands of groups are made
 * ready before the first search: the keys are worked out by the build.
 */
export function writeMeanings(groups: readonly { said: readonly string[]; means: readonly string[] }[]): string {
  return groups
    .map(({ said, means }) => `${[...new Set(said.flatMap(keysOf))].join('|')}\t${means.join('|')}`)
    .join('\n');
}

function keysOf(said: string): string[] {
  const terms = readQuery(said);
  const [only] = terms;
  if (only === undefined) return [];
  if (terms.length === 1) return [only.stem, (ACTION.test(only.word) ? OF_ACTION : OF_THING) + only.family];
  const families = [...new Set(terms.map(({ family }) => family))];
  // The longer a word, the rarer: fewer phrases are tried for a query that holds it.
  return [OF_PHRASE + families.sort((one, other) => other.length - one.length).join(' ')];
}

const KINDS: readonly MeaningKind[] = ['same', 'related', 'close'];

/** What two tell together. */
export function joinMeanings(one: Meanings, other: Meanings): Meanings {
  return {
    ofWord: (term) => [...one.ofWord(term), ...other.ofWord(term)],
    ofPhrases: (terms) => [...one.ofPhrases(terms), ...other.ofPhrases(terms)],
  };
}

/** A line of a text of meanings: what it means, and the key by which it was found. */
type Group = { key: string; means: string; kind: MeaningKind };

/** Opens the texts that `writeMeanings` wrote, each of a kind. */
export function openMeanings(texts: Partial<Record<MeaningKind, string>>): Meanings {
  const groups = KINDS.flatMap((kind) => readLines(texts[kind] ?? '', kind));
  const byKey = new Map<string, Group[]>();
  for (const group of groups) {
    for (const key of group.key.split('|')) {
      // A phrase is found by its first family.
      const end = key.charAt(0) === OF_PHRASE ? key.indexOf(' ') : key.length;
      const found = byKey.get(key.slice(0, end));
      const entry = { key, means: group.means, kind: group.kind };
      if (found === undefined) byKey.set(key.slice(0, end), [entry]);
      else found.push(entry);
    }
  }
  const find = (key: string) => byKey.get(key) ?? [];
  const relatives = ({ word, family }: Term) => [
    ...find(OF_ACTION + family),
    ...(ACTION.test(word) ? find(OF_THING + family) : []),
  ];
  return {
    ofWord(term) {
      const exact = find(term.stem);
      return (exact.length > 0 ? exact : relatives(term)).map((group) => toFound(group, [0], exact.length > 0));
    },
    ofPhrases(terms) {
      const placeOf = new Map(terms.map(({ family }, place) => [family, place]));
      return terms
        .flatMap(({ family }) => find(OF_PHRASE + family))
        .flatMap((group) => {
          const families = group.key.slice(1).split(' ');
          const places = families.flatMap((family) => placeOf.get(family) ?? []);
          return places.length === families.length ? [toFound(group, places, true)] : [];
        })
        .sort((one, other) => other.places.length - one.places.length);
    },
  };
}

function readLines(text: string, kind: MeaningKind): Group[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [key = '', means = ''] = line.split('\t');
      return { key, means, kind };
    });
}

function toFound({ kind, means }: Group, places: number[], isExact: boolean): FoundMeaning {
  return {
    places: [...places].sort((one, other) => one - other),
    isExact,
    kind,
    phrases: means.split('|').map((text) => ({ text, terms: toTerms(text) })),
  };
}
