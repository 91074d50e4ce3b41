/**
 * Keeps « : », « ; », « ! », « ? » and quotes on the line of the word that they belong to, as French has it. One character for
 * another: places in the text stay what they were.
 */
export function bindPunctuation(text: string): string {
  return text.replace(/ (?=[:;!?»])|(?<=«) /g, '\u00a0');
}
