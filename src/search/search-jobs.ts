/** Answers a query with the jobs that fit it, best first. */

import type { SearchFile, TextsFile } from '../domain/browser-catalogue.ts';
import { parseDiploma } from '../domain/diploma.ts';
import { type Lexicon, openLexicon } from './lexicon.ts';
import { joinMeanings, type Meanings, openMeanings } from './meanings.ts';
import { indexNames, type NamedJob, type NameIndex } from './name-index.ts';
import { type Fit, type Least, rankJobs } from './rank.ts';
import { toTerms } from './terms.ts';
import type { TextIndex } from './text-index.ts';
import {
  findTrainings,
  type IndexedTraining,
  indexTrainings,
  type NamedTraining,
  type TrainingIndex,
} from './training-index.ts';
import { type Concept, understand, type Vocabulary } from './understand.ts';

/** What searching needs. Texts and trainings come after the rest (`withTexts`); until then names alone answer. */
export type JobSearch = {
  jobs: readonly NamedJob[];
  names: NameIndex;
  meanings: Meanings;
  lexicon: Lexicon;
  texts: TextIndex | null;
  trainings: TrainingIndex | null;
};

/** A job that answers a query. `training`: the one that was asked for, where the query names a diploma. */
export type Hit = Fit & { id: string; training: IndexedTraining | null };

/** `isSure`: false where nothing fits well; then `hits` are the few that come nearest. */
export type Answer = { hits: Hit[]; isSure: boolean };

/** Found by measuring, as the figures of `rank.ts` are. */
const ANSWER = {
  /** An answer whose best score is below this is a guess. */
  sure: 0.5,
  /** Jobs that fit so much less than the best are left out, as a share of its score. */
  tail: 0.1,
  /** Of a job that recommends the training asked for: what its level adds, that it recommends few others, its own words. */
  trainingLevel: 0.3,
  trainingAmongFew: 0.5,
  trainingWords: 0.6,
} as const;

/** How many guesses are shown at most, and how many near jobs where there is not even a guess. */
const MOST_GUESSES = 3;
const MOST_NEAR = 4;

/** Opens the search that answers by names and everyday words. */
export function openSearch(
  jobs: readonly NamedJob[],
  { otherNames, relatedWords, words }: Omit<SearchFile, 'format'>,
): JobSearch {
  const names = indexNames(jobs);
  const lexicon = openLexicon(() => [
    ...Array.from(names.words().values(), ({ term }) => [term]),
    ...words.map(toTerms),
    ...names.compounds(),
  ]);
  return {
    jobs,
    names,
    meanings: openMeanings({ same: otherNames, related: relatedWords }),
    lexicon,
    texts: null,
    trainings: null,
  };
}

/** What comes behind the first search, opened. */
export type Texts = { texts: TextIndex; trainings: TrainingIndex; closeWords: Meanings };

/** Opens what comes behind the first search; `texts` is its index, read. */
export function openTexts(
  { closeWords }: Pick<TextsFile, 'closeWords'>,
  trainings: readonly NamedTraining[],
  texts: TextIndex,
): Texts {
  return { texts, trainings: indexTrainings(trainings), closeWords: openMeanings({ close: closeWords }) };
}

/** The same search with the texts and trainings of the jobs. */
export function withTexts(search: JobSearch, { texts, trainings, closeWords }: Texts): JobSearch {
  return { ...search, texts, trainings, meanings: joinMeanings(search.meanings, closeWords) };
}

/** The jobs that answer a query, best first. The last word may be unfinished, unless a space follows it. */
export function searchJobs(search: JobSearch, query: string): Answer {
  const hits = sortFits(
    search,
    rankByTraining(search, query) ?? rankByWords(search, understand(vocabularyOf(search), query)),
  );
  const best = hits[0]?.score ?? 0;
  if (best < ANSWER.sure) return { hits: hits.slice(0, MOST_GUESSES), isSure: false };
  return { hits: hits.filter(({ score }) => score >= best * ANSWER.tail), isSure: true };
}

/** The ids of jobs that answer a part at least of a query that nothing answers, nearest first. */
export function findNearJobs(search: JobSearch, query: string): string[] {
  const ways = understand(vocabularyOf(search), query);
  const fits = rankByWords(search, ways, { leastWithName: 0, leastWithoutName: 0 });
  return sortFits(search, fits)
    .slice(0, MOST_NEAR)
    .map(({ id }) => id);
}

/** The best first; of two as good, the shorter title. */
function sortFits({ jobs }: JobSearch, fits: ReadonlyMap<number, TrainingFit>): Hit[] {
  return [...fits]
    .map(([place, fit]) => ({ place, fit, job: jobs[place] }))
    .sort(
      (one, other) =>
        other.fit.score - one.fit.score ||
        (one.job?.masculine.length ?? 0) - (other.job?.masculine.length ?? 0) ||
        one.place - other.place,
    )
    .map(({ fit, job }): Hit => ({ training: null, ...fit, id: job?.id ?? '' }));
}

/** What the catalogue in use knows of words. */
export function vocabularyOf({ names, meanings, lexicon, texts }: JobSearch): Vocabulary {
  return { names, meanings, lexicon, isInTexts: (family) => texts !== null && texts.search([family]).length > 0 };
}

type TrainingFit = Fit & { training?: IndexedTraining };

function rankByWords({ names, texts, jobs }: JobSearch, ways: readonly Concept[][], least?: Least): Map<number, Fit> {
  const fits = new Map<number, Fit>();
  for (const concepts of ways) {
    for (const [job, fit] of rankJobs(names, texts, jobs.length, concepts, least)) {
      if (fit.score > (fits.get(job)?.score ?? 0)) fits.set(job, fit);
    }
  }
  return fits;
}

/** « bac pro cuisine »: the jobs that recommend the trainings so named; `null` where the query names none. */
function rankByTraining(search: JobSearch, query: string): Map<number, TrainingFit> | null {
  const parsed = parseDiploma(query);
  if (search.trainings === null || parsed === null || parsed.subject === '') return null;
  const { diploma, subject } = parsed;
  const ways = understand(vocabularyOf(search), subject);
  const found = findTrainings(search.trainings, diploma, ways.at(-1) ?? []);
  const [best] = found;
  if (best === undefined) return null;
  const byId = new Map(found.map((match) => [match.training.id, match]));
  const byWords = rankByWords(search, ways);
  const fits = new Map<number, TrainingFit>();
  search.jobs.forEach((job, place) => {
    const [match] = job.trainings.flatMap((id) => byId.get(id) ?? []).sort((one, other) => other.fit - one.fit);
    if (match === undefined) return;
    const words = byWords.get(place);
    const score =
      (match.fit / best.fit) *
        (1 +
          (job.level === diploma.level ? ANSWER.trainingLevel : 0) +
          ANSWER.trainingAmongFew / Math.sqrt(job.trainings.length)) +
      ANSWER.trainingWords * (words?.score ?? 0);
    fits.set(place, { name: null, evidence: [], ...words, score, training: match.training });
  });
  return fits;
}
