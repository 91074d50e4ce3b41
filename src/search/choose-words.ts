/** Chooses, of all everyday words, those that mean something in a catalogue. Done once, by the build. */

import type { SearchFile, TextsFile } from '../domain/browser-catalogue.ts';
import type { Job } from '../domain/job.ts';
import { CLOSE_WORDS, OTHER_NAMES, RELATED_WORDS, type WordGroup } from './everyday-words.ts';
import { writeMeanings } from './meanings.ts';
import { readQuery, toTerms } from './terms.ts';

/** Tables of groups, by how strong a link they are. */
export type WordTables = Record<'otherNames' | 'relatedWords' | 'closeWords', readonly WordGroup[]>;

const ALL_WORDS: WordTables = { otherNames: OTHER_NAMES, relatedWords: RELATED_WORDS, closeWords: CLOSE_WORDS };

/** What the browser gets of them, as `writeMeanings` writes it; `words`: those that are said, but for the closest. */
export type ChosenWords = Omit<SearchFile, 'format'> & Pick<TextsFile, 'closeWords'>;

/**
 * The groups of which something is meant that the catalogue's sheets say, without what no sheet says.
 *
 * @param inTexts the families of words in the texts of the jobs
 */
export function chooseWords(
  jobs: readonly Job[],
  inTexts: ReadonlySet<string>,
  tables: WordTables = ALL_WORDS,
): ChosenWords {
  const families = new Set(inTexts);
  for (const job of jobs) {
    for (const { masculine, feminine } of [job, ...job.alternatives])
      for (const { family } of toTerms(`${masculine} ${feminine}`)) families.add(family);
  }
  const isMeant = (phrase: string) => toTerms(phrase).every(({ family }) => families.has(family));
  const choose = (groups: readonly WordGroup[]) =>
    groups.flatMap(([all, means]) => {
      const said = split(all);
      const meant = split(means).filter(isMeant);
      if (meant.length === 0) return [];
      return [{ said, means: meant }];
    });
  const otherNames = choose(tables.otherNames);
  const relatedWords = choose(tables.relatedWords);
  const said = [...otherNames, ...relatedWords].flatMap((group) => group.said.flatMap(readQuery));
  return {
    otherNames: writeMeanings(otherNames),
    relatedWords: writeMeanings(relatedWords),
    closeWords: writeMeanings(choose(tables.closeWords)),
    words: [...new Set(said.map(({ written }) => written))].sort(),
  };
}

function split(phrases: string): string[] {
  return phrases.split('|').map((phrase) => phrase.trim());
}
