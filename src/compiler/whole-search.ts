/** The search that the app has once everything is loaded, from a compiled catalogue: made of the same files. */

import type { CatalogueFile, SearchFile, TextsFile } from '../domain/browser-catalogue.ts';
import type { Bundle } from '../domain/job.ts';
import { type TrainingsFile, unpackTrainings } from '../domain/trainings-file.ts';
import { chooseWords, type WordTables } from '../search/choose-words.ts';
import { type JobSearch, openSearch, openTexts, withTexts } from '../search/search-jobs.ts';
import { readTextIndex, writeTextIndex } from '../search/text-index.ts';
import { cutCatalogue } from './catalogue-files.ts';

/** @param tables the groups of everyday words, where not all of them: a bench leaves some out */
export function openWholeSearch(bundle: Bundle, tables?: WordTables): JobSearch {
  const { files, entry } = cutCatalogue(bundle);
  const read = <T>(name: string): T => JSON.parse(files.find((file) => file.name === name)?.content ?? '');
  const { jobs } = read<CatalogueFile>(entry.catalogue);
  const texts = read<TextsFile>(entry.texts);
  const chosen = tables === undefined ? null : chooseWords(bundle.jobs, writeTextIndex(bundle.jobs).families, tables);
  return withTexts(
    openSearch(jobs, chosen ?? read<SearchFile>(entry.search)),
    openTexts(
      { ...texts, ...chosen },
      unpackTrainings(read<TrainingsFile>(entry.trainings)).trainings,
      readTextIndex(texts.index),
    ),
  );
}
