/** What an editor wants to be told of a sheet beside its faults: length of sentences, missing texts, typography. */

import { foldText } from '../domain/fold.ts';
import type { Job, Problem } from '../domain/job.ts';
import { factWordings } from './fact-wordings.ts';
import { FILE_START, warning } from './problems.ts';
import { type Passage, readProse } from './prose.ts';
import { REQUIRED } from './read-sections.ts';
import { readSkeleton, SECTIONS } from './skeleton.ts';
import { checkSentences } from './style-sentences.ts';
import { checkTrainingsNamed } from './style-trainings.ts';
import { checkTypography } from './style-typography.ts';

/** Words that add nothing to a title: « Le métier de boulanger/ère est une profession. » */
const EMPTY_WORDS = new Set(
  'a au aux c ce cette d dans de des du e elle en est et etre exerce fiche il ici l la le les metier metiers nom on ou page presente presentation profession professions qu que qui s sur titre travail travaille un une voici y'.split(
    ' ',
  ),
);

/**
 * The style of a sheet: warnings only, in the order of the file.
 *
 * @param text the file as it is
 * @param job what was read from it
 * @param prose its prose, for who has read it already
 */
export function checkStyle(text: string, job: Job, prose: readonly Passage[] = readProse(text)): Problem[] {
  const problems = [
    ...checkSections(text),
    ...checkPresentation(prose, job),
    ...checkSentences(prose),
    ...checkTypography(prose, factWordings(job)),
    ...checkTrainingsNamed(prose, job),
  ];
  return problems.sort((one, other) => one.line - other.line || one.column - other.column);
}

/** A full sheet has every section of text, and words in each. What a sheet must have is an error elsewhere. */
function checkSections(text: string): Problem[] {
  const { sections } = readSkeleton(text);
  return SECTIONS.flatMap(({ title, holds }) => {
    if (holds !== 'text') return [];
    const found = sections.filter((section) => section.known?.title === title);
    const [first] = found;
    if (first === undefined) {
      if (REQUIRED.some((required) => required === title)) return [];
      const message = `Il manque la section « ${title} » : ajoutez une ligne « ## ${title} » et son texte.`;
      return [warning('style-missing-section', message, FILE_START)];
    }
    if (found.some((section) => section.lines.some((line) => /^\s*[^\s#]/.test(line.text)))) return [];
    const message = `La section « ${title} » est vide : écrivez son texte.`;
    return [warning('style-missing-section', message, { line: first.heading.number, column: 1 })];
  });
}

/** A *Présentation* whose words are all the title's. */
function checkPresentation(prose: readonly Passage[], job: Job): Problem[] {
  const passages = prose.filter(({ section }) => foldText(section) === 'presentation');
  const [first] = passages;
  if (first === undefined) return [];
  const names = [job, ...job.alternatives].flatMap(({ title, feminine, masculine }) => [title, feminine, masculine]);
  const known = new Set(names.flatMap(wordsOf));
  const adds = passages.flatMap(({ text }) => wordsOf(text)).some((word) => !known.has(word) && !EMPTY_WORDS.has(word));
  if (adds) return [];
  const message =
    'La présentation ne fait que répéter le nom du métier : donnez envie de lire la suite, en 40 à 60 mots.';
  return [warning('title-only-presentation', message, first.placeAt(0))];
}

function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
