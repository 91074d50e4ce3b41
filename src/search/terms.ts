/** How French text becomes terms: the same for what is indexed and for what is asked. */

import { foldText } from '../domain/fold.ts';

/** Words so frequent that they tell nothing apart, folded; « chef de », « sans » keep their meaning elsewhere. */
const STOP_WORDS = new Set(
  'a au aux avec ce ces cette dans de des du elle elles en est et eux il ils l la le les leur leurs lui mais ne on ou par pas pour qu que qui sa se ses son sont sur un une d j m n s t c y'.split(
    ' ',
  ),
);

/** The second ending of an inclusive form: « technicien/ne », « infirmier·ère », « agent(e) ». */
const INCLUSIVE_ENDING = /(\p{L}{3,})(?:[/·•⋅‧]|\(|\.(?=\p{L}{1,5}(?!\p{L})))\p{L}{1,6}\)?(?=$|[^\p{L}])/gu;

/** The words of a text, folded, in order. Words that tell nothing apart are left out unless nothing else is there. */
export function toTerms(text: string): string[] {
  const words = foldText(text.replace(INCLUSIVE_ENDING, '$1')).match(/[a-z0-9]+/g) ?? [];
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}
