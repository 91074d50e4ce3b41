/** Text that spreadsheets open: written so that it opens right in French, and so that no cell of it is ever computed. */

/** `null`: nothing is known. */
export type Cell = string | number | null;

/**
 * What a spreadsheet takes for a formula: `=`, `+`, `-` or `@` (or their full-width forms), also behind spaces, and what
 * begins with a tab or a line's end. The list is OWASP's (« CSV Injection »).
 */
const FORMULA = /^(?:[\t\r\n]|[\s\u200b\ufeff]*[=+\-@＝＋－＠])/u;

/**
 * A text that no spreadsheet takes for a formula: a straight apostrophe stands before it where it would be taken for one.
 * Excel and LibreOffice then show the text with its apostrophe; a tab in its place would be lost by some and not others.
 */
export function neutralise(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/**
 * Writes rows as CSV for Excel and LibreOffice in French: a byte order mark, so that both read UTF-8; semicolons; CRLF; quotes
 * where a text needs them. Texts are neutralised, numbers stay numbers.
 */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(writeCell).join(';')}\r\n`).join('')}`;
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = neutralise(cell);
  return /[";\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
