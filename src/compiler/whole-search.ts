/** The search that the app has once everything is loaded, from a compiled catalogue: made of the same files. */

import type { CatalogueFile, SearchFile, TextsFile } from '../domain/browser-catalogue.ts';
import type { Bundle } from '../domain/job.ts';
import { chooseWords } from '../search/choose-words.ts';
import type { WordGroup } from '../search/everyday-words.ts';
import { type JobSearch, openSearch, withTexts } from '../search/search-jobs.ts';
import { readTextIndex } from '../search/text-index.ts';
import { cutCatalogue } from './cut.ts';

type WordGroups = [] | [otherNames: readonly WordGroup[], relatedWords: readonly WordGroup[]];

/** The groups of everyday words are those of `everyday-words.ts` unless given: a bench leaves some out. */
export function openWholeSearch(bundle: Bundle, ...groups: WordGroups): JobSearch {
  const { files, entry } = cutCatalogue(bundle);
  const read = <T>(name: string): T => JSON.parse(files.find((file) => file.name === name)?.content ?? '');
  const { jobs } = read<CatalogueFile>(entry.catalogue);
  const { index, trainings } = read<TextsFile>(entry.texts);
  const words = groups.length === 0 ? read<SearchFile>(entry.search) : chooseWords(bundle.jobs, ...groups);
  return withTexts(openSearch(jobs, words), readTextIndex(index), trainings);
}
