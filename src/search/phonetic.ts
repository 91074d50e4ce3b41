/** How a French word sounds, roughly: words that are said alike have one key. For who writes by ear. */

import { foldText } from '../domain/fold.ts';

type Rule = readonly [spelling: RegExp, sound: string];

/**
 * Spellings and their sounds, in the order in which they apply. Capitals stand for one sound: A « an », O « on », I « in »,
 * U « ou », W « oi », S « ch », J « j », N « gn », L « ille », E an e that is always said.
 */
const RULES: readonly Rule[] = [
  [/[éèêë]/g, 'E'],
  [/ç/g, 'ss'],
  [/œu|oeu|œ|oe(?=[^i]|$)/g, 'eu'],
  [/femm/g, 'fam'],
  [/ph/g, 'f'],
  [/^ps/, 's'],
  // « psychologue », « archéologue », « chorégraphe », « technicien », « orchestre »: Greek words keep a k.
  [/(?<=y)ch(?=[oi])|(?<=ar)ch(?=Eo|eo)|^ch(?=or|ao|lo|iro)|(?<=or)ch(?=es|id)|(?<=[eE])ch(?=o)|ch(?=[rlnm])/g, 'k'],
  [/s?ch|sh/g, 'S'],
  [/h/g, ''],
  [/ck|cqu|qu|q/g, 'k'],
  [/sc(?=[eiyE])/g, 'ss'],
  [/cc(?=[eiyE])/g, 'ks'],
  [/^c(?=[eiyE])/g, 's'],
  [/c(?=[eiyE])/g, 'ss'],
  [/c/g, 'k'],
  [/gn/g, 'N'],
  [/ge(?=[aou])|g(?=[eiyE])|j/g, 'J'],
  [/gu(?=[eiyE])/g, 'g'],
  [/(?<=[aeiouyE])s(?=[aeiouyE])/g, 'z'],
  [/t(?=ion)/g, 'ss'],
  [/s+/g, 's'],
  [/x(?!$)/g, 'ks'],
  [/mp(?=t)/g, 'm'],
  [/[dtpszx]+$/, ''],
  [/(?<=[aeuo])ill?(?![a-z]*ill)(?=[aeiouE]|$)|(?<=[aeo])y(?=[aeiouE])/g, 'L'],
  [/ill/g, 'iL'],
  [/oin(?![aeiouyEn])/g, 'WI'],
  [/oi|oy|oua/g, 'W'],
  [/(?<=[iyE])en(?![aeiouyEnm])|(?:[ae]i|i|y|u)[nm](?![aeiouyEnm])/g, 'I'],
  [/[ae][nm](?![aeiouyEnm])/g, 'A'],
  [/o[nm](?![aeiouyEnm])/g, 'O'],
  // The end of « boulanger », « boulangé », « boulangez »: one sound, and so often left out that it counts for none.
  [/(?<=..)(?:er|ez|[eE]*)$/, ''],
  [/(?<=..)[dtpszx]+$/, ''],
  [/eau|au/g, 'o'],
  [/ou/g, 'U'],
  [/ai|ei|eu|ay|ey|E/g, 'e'],
  [/y/g, 'i'],
  [/w/g, 'v'],
  [/(.)\1+/g, '$1'],
];

/** The key of a word, accents welcome: « kinésithérapeute » and « kinezitérapeute » have the same. */
export function phoneticKey(word: string): string {
  const letters = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}]/gu, '');
  const sounds = RULES.reduce((text, [spelling, sound]) => text.replace(spelling, sound), letters);
  // What accents are left (à, î, ô) change no sound; capitals are sounds.
  return sounds.replace(/[^a-zA-Z]/g, foldText);
}
