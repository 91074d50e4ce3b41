/** How French text becomes terms: the same for what is indexed and for what is asked. */

import { foldText } from '../domain/fold.ts';
import { familyOf, stemWord } from './stem.ts';

/** A word of a text, in three spellings, each coarser than the one before. */
export type Term = {
  /** Lower case, accents kept: how it sounds hangs on them. */
  written: string;
  /** Folded: lower case, no accents. */
  word: string;
  /** The same for both genders and numbers. */
  stem: string;
  /** The same for the noun, the verb and who does it. */
  family: string;
};

/** Words so frequent that they tell nothing apart, folded. « sans », « chef » and « hors » do tell something. */
const STOP_WORDS = new Set(
  'a au aux avec ce ces cette dans de des du elle elles en est et eux il ils l la le les leur leurs lui mais ne on ou par pas pour qu que qui sa se ses son sont sur un une d j m n s t c y je tu me mon ma mes'.split(
    ' ',
  ),
);

/** Second endings of French inclusive forms, as sheets and people write them: « technicien/ne », « hôte/sse ». */
const ENDINGS =
  'e|é|ée|ne|le|te|se|ve|fe|re|ère|ète|ière|euse|teuse|trice|drice|rice|ice|esse|sse|eresse|oresse|enne|ienne|onne|elle|ive';

/** The second ending of a word with both: « technicien/ne », « infirmier·ère », « agent(e)s », « vendeur-euse ». */
const SECOND_ENDING = new RegExp(
  String.raw`(?<=\p{L}{3})(?:[/·•⋅‧.](${ENDINGS})|\((${ENDINGS})\)|-((?:eu|tri|ri|è)\p{L}{2,4}))(?:[/·•⋅‧.]?s)?(?!\p{L})`,
  'giu',
);

/** Soft hyphens and joiners stand inside words; few texts hold them, or accents apart from their letters. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/g;
const RARE = /[\u00ad\u200b-\u200d\u2060]|\p{M}/u;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Most texts hold no inclusive form: these signs say quickly that one may. */
const MAYBE_INCLUSIVE = /[/·•⋅‧.(]|-[etrè]/i;

const PLAIN = /^[a-z0-9]+$/;

const terms = new Map<string, Term>();

/** The words of a text in order, words that tell nothing apart left out unless nothing else is there. */
export function toTerms(text: string): Term[] {
  const words = toWords(text);
  const telling = words.filter(({ word }) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/**
 * Words of a question that no sheet answers, folded: what every job is (« métier », « travailler »), who does it
 * (« quelqu'un », « un mec »), verbs and adjectives that fit everything.
 */
const ASKING_WORDS = new Set(
  `metier metiers job jobs boulot taf emploi profession travail travailler travaille bosser devenir
  comment quel quelle quels quelles quoi ou quand veux voudrais aimerais veut vouloir aimer aime adore peut pouvoir
  etre avoir faire fait fais font aller va vais mettre savoir soit
  gens personne personnes quelqu un quelque mec mecs meuf gars type dame monsieur ceux celui celle
  truc trucs chose choses machin tout tous toute toutes plein beaucoup tres trop bien super vraiment aussi comme
  gros grosse petit petite grand grande beau belle bon bonne propre propres nouveau nouvelle vrai vraie autre autres`.split(
    /\s+/,
  ),
);

/** The words of a query that ask for something, in order; all of them where none does. */
export function readQuery(query: string): Term[] {
  const terms = toTerms(query);
  const asking = terms.filter(({ word }) => !ASKING_WORDS.has(word));
  return asking.length > 0 ? asking : terms;
}

/** Every word of a text, in order. Of a word with both endings, the first form. */
export function toWords(text: string): Term[] {
  const plain = (RARE.test(text) ? text.normalize('NFC').replace(INVISIBLE, '') : text).toLowerCase();
  const single = MAYBE_INCLUSIVE.test(plain) ? plain.replace(SECOND_ENDING, '') : plain;
  const found: Term[] = [];
  for (const written of single.match(WORD) ?? []) {
    const term = toTerm(written);
    if (term !== null) found.push(term);
  }
  return found;
}

/** Texts repeat their words: each is worked out once. */
function toTerm(written: string): Term | null {
  const known = terms.get(written);
  if (known !== undefined) return known;
  // Most words have no accent: they need no folding.
  const word = PLAIN.test(written) ? written : foldText(written).replace(/[^a-z0-9]/g, '');
  if (word === '') return null;
  const term = { written, word, stem: stemWord(word), family: familyOf(word) };
  terms.set(written, term);
  return term;
}

/** A title in both genders: « conseiller/ère en or » is « conseiller en or » and « conseillère en or ». */
export function bothForms(title: string): string[] {
  if (!MAYBE_INCLUSIVE.test(title)) return [title];
  const masculine = title.replace(SECOND_ENDING, '');
  let feminine = '';
  let from = 0;
  for (const match of title.matchAll(SECOND_ENDING)) {
    const [whole, ...endings] = match;
    const [word = ''] = /\p{L}+$/u.exec(title.slice(from, match.index)) ?? [];
    feminine += title.slice(from, match.index - word.length) + toFeminine(word, endings.find(Boolean) ?? '');
    from = match.index + whole.length;
  }
  feminine += title.slice(from);
  return masculine === feminine ? [masculine] : [masculine, feminine];
}

/** The ending stands for the letters from where the masculine last has the ending's first letter. */
function toFeminine(masculine: string, ending: string): string {
  if (ending.length === 1 || (ending === 'sse' && masculine.endsWith('e'))) return masculine + ending;
  const tail = foldText(masculine).lastIndexOf(foldText(ending.charAt(0)));
  if (tail < masculine.length - 5 || tail < 2) return masculine.slice(0, -1) + ending;
  return ending.length === 2 && tail === masculine.length - 1 ? masculine + ending : masculine.slice(0, tail) + ending;
}
