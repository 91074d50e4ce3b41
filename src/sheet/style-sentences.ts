/** Sentences that a reader of fifteen loses the thread of. */

import type { Problem } from '../domain/job.ts';
import { warning } from './problems.ts';
import type { Passage } from './prose.ts';

/** The most words that a sentence may have. */
export const MAX_SENTENCE_WORDS = 30;

/** Words shown of a sentence that is too long. */
const SHOWN_WORDS = 5;

/** The end of a sentence: its last sign, closing quotes or brackets, and a capital, a number or a quote next. */
const SENTENCE_END = /[.!?…]+[\s»”")]*\s(?=[«“"(–—-]?\s*[\p{Lu}\p{N}«“])/gu;

/** A sentence of a passage, and where it begins there. */
export type Sentence = { text: string; offset: number };

/** The sentences of a text. An abbreviation before a name (« M. Dupont ») ends none. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number) => {
    const written = text.slice(from, to);
    const blanks = written.length - written.trimStart().length;
    if (written.trim() !== '') sentences.push({ text: written.trim(), offset: from + blanks });
    from = to;
  };
  for (const end of text.matchAll(SENTENCE_END)) {
    if (/(?:^|[\s(«])(?:MM?|Dr|Pr|St|Ste)\.$/.test(text.slice(0, end.index + 1))) continue;
    close(end.index + end[0].length);
  }
  close(text.length);
  return sentences;
}

/** Words as a person counts them: what stands between two blanks, « 5 h 30 » and what else a non-breaking space ties being one. */
export function countWords(text: string): number {
  return text
    .replace(/(?<=[\p{L}\p{N}])[\u00a0\u202f](?=[\p{L}\p{N}%€])/gu, '')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A warning for each sentence that is too long, at its first word. Headings and bare entries of a list are none. */
export function checkSentences(prose: readonly Passage[]): Problem[] {
  return prose
    .filter((passage) => passage.kind !== 'heading')
    .flatMap((passage) =>
      splitSentences(passage.text).flatMap(({ text, offset }) => {
        const count = countWords(text);
        const isEntry = passage.kind === 'item' && !/[.!?…][\s»”")]*$/.test(text);
        if (count <= MAX_SENTENCE_WORDS || isEntry) return [];
        const beginning = text.split(/\s+/).slice(0, SHOWN_WORDS).join(' ');
        const message = `Cette phrase a ${count} mots (« ${beginning}… ») : coupez-la, ${MAX_SENTENCE_WORDS} mots suffisent.`;
        return [warning('long-sentence', message, passage.placeAt(offset))];
      }),
    );
}
