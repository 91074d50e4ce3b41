/** What single lines of a sheet say: words, places, terms of a closed list, names with an id. */

import { decodeHTML } from 'entities';
import { foldText } from '../domain/fold.ts';
import type { Problem } from '../domain/job.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { didYouMean, error, type Place, warning } from './problems.ts';
import type { Line } from './skeleton.ts';

const NAMED_ID = /^(.*)\(\s*ID\s*:\s*([A-Z]+\.\d+)\s*\)\s*$/;

/** Takes note of what is wrong. */
export type Report = (problem: Problem) => void;

/** Where a line's own words begin. */
export function placeOf(line: Line): Place {
  return { line: line.number, column: line.text.length - line.text.trimStart().length + 1 };
}

/** A line's words, entities decoded. */
export function words(text: string): string {
  return decodeHTML(text).trim();
}

/** A name that must not be empty: as written where nothing but blanks is in it (« &nbsp; »). */
export function nameIn(text: string): string {
  return words(text) || text.trim();
}

/** The two written-out forms of a title; the title itself where one is missing. */
export function readForms(items: readonly Line[], title: string): { feminine: string; masculine: string } {
  const form = (name: string) => {
    const item = items.find((line) => foldText(line.text).startsWith(name));
    const written = words(item?.text.slice(item.text.indexOf(':') + 1 || item.text.length + 1) ?? '');
    return written === '' ? title : written;
  };
  return { feminine: form('feminin'), masculine: form('masculin') };
}

/** The wording of a closed list that a line means, in the list's own spelling; kept as written, and said, where it means none. */
export function readTerm(line: Line, vocabulary: Vocabulary, code: string, kind: string, report: Report): string {
  const wording = words(line.text);
  const term = vocabulary.find(wording);
  if (term !== null) return term.label;
  const remedy = didYouMean(vocabulary.suggest(wording), 'Il est gardé tel quel : vérifiez son orthographe.');
  report(warning(code, `« ${wording} » n’est pas un ${kind} connu. ${remedy}`, placeOf(line)));
  return wording;
}

/** The name and id of « NAME (ID: FOR.12) »; the id is `null`, and said to be missing, where there is none. */
export function readNamedId(line: Line, what: string, example: string, report: Report): [string, string | null] {
  const named = NAMED_ID.exec(line.text);
  if (named !== null) return [words(named[1] ?? '') || (named[2] ?? ''), named[2] ?? null];
  report(
    error(
      'missing-reference',
      `« ${words(line.text)} » est ${what} sans identifiant : ajoutez-le à la fin, comme « (ID: ${example}) ».`,
      placeOf(line),
    ),
  );
  return [words(line.text), null];
}
