/** The names of jobs: titles and other titles in both genders, by the words that they are made of. */

import { once } from '../domain/once.ts';
import { bothForms, type Term, toTerms } from './terms.ts';

/** What is known of a job before its texts have come. Other titles stand with both endings. */
export type NamedJob = {
  id: string;
  title: string;
  feminine: string;
  masculine: string;
  alternatives: readonly string[];
  /** The id of its level, and of the trainings that its sheet recommends. */
  level: string | null;
  trainings: readonly string[];
};

/** A name of a job; `name`: as the sheet prints it, with both endings. One entry serves both genders. */
export type Name = { job: number; terms: readonly Term[]; isTitle: boolean; name: string };

export type NameIndex = {
  names: readonly Name[];
  /** The names that hold a word of a family, by their place. */
  byFamily: ReadonlyMap<string, readonly number[]>;
  /** The stems of the words of the names. */
  stems: ReadonlySet<string>;
  /** Every word of the names in both genders, and how many names hold it; worked out when first asked for. */
  words(): ReadonlyMap<string, NameWord>;
  /** Words that a hyphen joins: « sage-femme ». */
  compounds(): readonly (readonly Term[])[];
};

export type NameWord = { term: Term; count: number };

/** Indexes the names of jobs, in their order. */
export function indexNames(jobs: readonly NamedJob[]): NameIndex {
  const names: Name[] = [];
  const byFamily = new Map<string, number[]>();
  const stems = new Set<string>();
  jobs.forEach((job, place) => {
    const known = new Set<string>();
    for (const { text, name, isTitle } of formsOf(job)) {
      const terms = toTerms(text);
      const key = terms.map(({ stem }) => stem).join(' ');
      if (known.has(key)) continue;
      known.add(key);
      const index = names.push({ job: place, terms, isTitle, name }) - 1;
      for (const { stem, family } of terms) {
        stems.add(stem);
        const list = byFamily.get(family);
        if (list === undefined) byFamily.set(family, [index]);
        else if (list.at(-1) !== index) list.push(index);
      }
    }
  });
  const texts = () => jobs.flatMap((job) => formsOf(job).map(({ text }) => text));
  return {
    names,
    byFamily,
    stems,
    words: once(() => countWords(texts())),
    compounds: once(() => texts().flatMap((text) => (text.match(COMPOUND) ?? []).map(toTerms))),
  };
}

type Form = { text: string; name: string; isTitle: boolean };

function formsOf({ title, masculine, feminine, alternatives }: NamedJob): Form[] {
  return [
    { text: masculine, name: title, isTitle: true },
    { text: feminine, name: title, isTitle: true },
    ...alternatives.flatMap((name) => bothForms(name).map((text) => ({ text, name, isTitle: false }))),
  ];
}

function countWords(texts: readonly string[]): Map<string, NameWord> {
  const words = new Map<string, NameWord>();
  for (const term of texts.flatMap(toTerms)) {
    const known = words.get(term.word);
    if (known === undefined) words.set(term.word, { term, count: 1 });
    else known.count++;
  }
  return words;
}

const COMPOUND = /\p{L}+(?:-\p{L}+)+/gu;
