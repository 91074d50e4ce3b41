/** How French text becomes terms: the same for what is indexed and for what is asked. */

import { foldText } from '../domain/fold.ts';

/** Words so frequent that they tell nothing apart, folded; « chef de », « sans » keep their meaning elsewhere. */
const STOP_WORDS = new Set(
  'a au aux avec ce ces cette dans de des du elle elles en est et eux il ils l la le les leur leurs lui mais ne on ou par pas pour qu que qui sa se ses son sont sur un une d j m n s t c y'.split(
    ' ',
  ),
);

/** Second endings of French inclusive forms, as sheets and people write them: « technicien/ne », « hôte/sse ». */
const ENDINGS =
  'e|é|ée|ne|le|te|se|ve|fe|re|ère|ète|ière|euse|teuse|trice|drice|rice|ice|esse|sse|eresse|oresse|enne|ienne|onne|elle|ive';

/** A word with both endings: « technicien/ne », « infirmier·ère », « agent(e)s ». */
const INCLUSIVE_ENDING = new RegExp(
  String.raw`(\p{L}{3,})(?:[/·•⋅‧.](?:${ENDINGS})|\((?:${ENDINGS})\))(?:[/·•⋅‧.]?s)?(?!\p{L})`,
  'giu',
);

/** The words of a text, folded, in order. Words that tell nothing apart are left out unless nothing else is there. */
export function toTerms(text: string): string[] {
  const words = foldText(text.replace(INCLUSIVE_ENDING, '$1')).match(/[a-z0-9]+/g) ?? [];
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}
