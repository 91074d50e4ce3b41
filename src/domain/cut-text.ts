/** The beginning of a text, of `most` UTF-16 units at most; never cut in the middle of a character, which no address could hold. */
export function cutText(text: string, most: number): string {
  return text.length > most ? text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '') : text;
}
