/** Keeps « : », « ; », « ! » and « ? » on the line of the word before them, as French has it: large titles are short lines. */
export function bindPunctuation(text: string): string {
  return text.replace(/ (?=[:;!?»])/g, '\u00a0');
}
