/** What to offer while somebody types: a correction, jobs, domains, interests, trainings. */

import type { Choice } from '../domain/browser-catalogue.ts';
import { parseDiploma } from '../domain/diploma.ts';
import { type Answer, type Hit, type JobSearch, vocabularyOf } from './search-jobs.ts';
import { readQuery, type Term, toTerms } from './terms.ts';
import { findTrainings } from './training-index.ts';
import { understand } from './understand.ts';

export type Suggestion =
  | { kind: 'correction'; query: string }
  | { kind: 'job'; id: string; title: string }
  | { kind: 'domain' | 'interest'; slug: string; label: string }
  | { kind: 'training'; id: string; label: string };

/** The choices whose names can be offered. */
export type Choices = { domains: readonly Choice[]; interests: readonly Choice[] };

/** How many of a kind are offered: all of them are seen without scrolling on a small phone. */
const MOST = { jobs: 4, guesses: 2, domains: 1, interests: 1, trainings: 2 };

/** A training is offered to who named no diploma where the query says most of its label. */
const TRAINING_FIT = 0.5;

/** @param answer what `searchJobs` answers to the query */
export function suggest(search: JobSearch, choices: Choices, query: string, answer: Answer): Suggestion[] {
  const terms = readQuery(query);
  if (terms.length === 0) return [];
  const correction = correctQuery(search, query);
  const titleOf = new Map(search.jobs.map(({ id, title }) => [id, title]));
  return [
    ...(correction === null ? [] : [{ kind: 'correction' as const, query: correction }]),
    ...byName(answer.hits)
      .slice(0, answer.isSure ? MOST.jobs : MOST.guesses)
      .map(({ id }) => ({ kind: 'job' as const, id, title: titleOf.get(id) ?? '' })),
    ...findChoices(choices.domains, terms, MOST.domains).map((choice) => ({ kind: 'domain' as const, ...choice })),
    ...findChoices(choices.interests, terms, MOST.interests).map((choice) => ({
      kind: 'interest' as const,
      ...choice,
    })),
    ...suggestTrainings(search, query),
  ];
}

/** The jobs that answer by a name or a diploma; where none does, those that answer by their texts. */
function byName(hits: readonly Hit[]): readonly Hit[] {
  const named = hits.filter(({ name, training }) => name !== null || training !== null);
  return named.length > 0 ? named : hits;
}

/** The query with each mistyped word as it was most likely meant; `null` where no word is mistyped. */
export function correctQuery(search: JobSearch, query: string): string | null {
  const [concepts = []] = understand(vocabularyOf(search), query);
  let corrected = query;
  for (const { typed, interpretations } of concepts) {
    const [word] = typed;
    const [best] = interpretations;
    if (word === undefined || best?.how !== 'spelling') continue;
    corrected = corrected.replace(new RegExp(`(?<!\\p{L})${word.written}(?!\\p{L})`, 'iu'), best.text);
  }
  return corrected === query ? null : corrected.trim();
}

/** The choices whose wording holds every word of the query, the last one unfinished perhaps. */
function findChoices(choices: readonly Choice[], terms: readonly Term[], most: number) {
  const last = terms.length - 1;
  return choices
    .filter(({ label, short }) => {
      const own = toTerms(`${label} ${short}`);
      return terms.every((term, place) =>
        own.some(({ word, family }) => family === term.family || (place === last && word.startsWith(term.word))),
      );
    })
    .slice(0, most)
    .map(({ slug, short }) => ({ slug, label: short }));
}

function suggestTrainings(search: JobSearch, query: string): Suggestion[] {
  if (search.trainings === null) return [];
  const parsed = parseDiploma(query);
  const [concepts = []] = understand(vocabularyOf(search), parsed?.subject ?? query);
  if (concepts.length === 0) return [];
  return findTrainings(search.trainings, parsed?.diploma ?? null, concepts)
    .filter(({ fit }) => parsed !== null || fit >= TRAINING_FIT)
    .slice(0, MOST.trainings)
    .map(({ training: { id, label } }) => ({ kind: 'training', id, label }));
}
