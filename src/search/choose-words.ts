/** Chooses, of all everyday words, those that mean something in a catalogue. Done once, by the build. */

import type { SearchFile } from '../domain/browser-catalogue.ts';
import type { Job } from '../domain/job.ts';
import { OTHER_NAMES, RELATED_WORDS, type WordGroup } from './everyday-words.ts';
import { writeMeanings } from './meanings.ts';
import { readQuery, toTerms } from './terms.ts';
import { familiesInTexts } from './text-index.ts';

type Words = Omit<SearchFile, 'format'>;

/** The groups of which something is meant that the catalogue's sheets say, without what no sheet says. */
export function chooseWords(
  jobs: readonly Job[],
  otherNames: readonly WordGroup[] = OTHER_NAMES,
  relatedWords: readonly WordGroup[] = RELATED_WORDS,
): Words {
  const families = familiesInTexts(jobs);
  for (const job of jobs) {
    for (const { masculine, feminine } of [job, ...job.alternatives])
      for (const { family } of toTerms(`${masculine} ${feminine}`)) families.add(family);
  }
  const isMeant = (phrase: string) => toTerms(phrase).every(({ family }) => families.has(family));
  const words = new Set<string>();
  const choose = (groups: readonly WordGroup[]) =>
    groups.flatMap(([all, means]) => {
      const said = split(all);
      const meant = split(means).filter(isMeant);
      if (meant.length === 0) return [];
      for (const { written } of said.flatMap(readQuery)) words.add(written);
      return [{ said, means: meant }];
    });
  return {
    otherNames: writeMeanings(choose(otherNames)),
    relatedWords: writeMeanings(choose(relatedWords)),
    words: [...words].sort(),
  };
}

function split(phrases: string): string[] {
  return phrases.split('|').map((phrase) => phrase.trim());
}
