import type { TrainingSummary } from '../../domain/browser-catalogue.ts';
import { foldText } from '../../domain/fold.ts';
import type { Start } from '../../domain/starts.ts';
import { toWords } from '../../search/terms.ts';

/** A start with the words by which it is found. */
export type FindableStart = Start & { words: readonly string[] };

/** What else people call a kind of start. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  troisieme: 'college troisieme',
  'fin-de-3e': 'college troisieme',
  'fin-de-2de': 'seconde lycee',
  'serie-generale': 'baccalaureat terminale generale',
  bac: 'baccalaureat',
};

/** Prepares starts once for every search. */
export function prepareStarts(starts: readonly Start[], trainings: readonly TrainingSummary[]): FindableStart[] {
  const acronyms = new Map(trainings.map((training) => [training.id, training.acronyms.join(' ')]));
  return starts.map((start) => {
    const text = [start.label, acronyms.get(start.id) ?? '', OTHER_WORDS[start.id] ?? ''].join(' ');
    return { ...start, words: toWords(text).map(({ word }) => word) };
  });
}

/** The starts of which some words begin with every word asked: exact labels first, then levels, classes, families, trainings. */
export function findStarts(starts: readonly FindableStart[], query: string, most: number): FindableStart[] {
  const asked = toWords(query).map(({ word }) => word);
  if (asked.length === 0) return [];
  const found = starts.filter(({ words }) => asked.every((word) => words.some((own) => own.startsWith(word))));
  const wanted = foldText(query.trim());
  const isExact = (start: FindableStart) => foldText(start.label) === wanted;
  return [...found.filter(isExact), ...found.filter((start) => !isExact(start))].slice(0, most);
}
