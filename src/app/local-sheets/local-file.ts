/** A school's own sheets as a file: to save, and to open on another device. Never sent anywhere. */

import type { SheetFileText } from '../official-catalogue/import-messages.ts';

/** Beyond these it is no handful of own sheets any more. In bytes, and sheets. */
const LARGEST = 2_000_000;
export const MOST_SHEETS = 100;

/** What files give: sheets to compile, and what could not be read, in words. */
export type OpenedSheets = { sheets: SheetFileText[]; messages: string[] };

/** The text of a file with sheets. */
export function writeSheetsFile(sheets: readonly SheetFileText[]): string {
  const content = sheets.map(({ file, text }) => ({ file, text }));
  return `${JSON.stringify({ app: 'azimut', kind: 'local-sheets', version: 1, sheets: content }, null, 1)}\n`;
}

/** Reads files that somebody chose: sheets (.md, .txt), or what `writeSheetsFile` wrote. Never throws. */
export async function readSheetFiles(files: readonly File[]): Promise<OpenedSheets> {
  const opened: OpenedSheets = { sheets: [], messages: [] };
  for (const file of files) {
    if (file.size > LARGEST) {
      opened.messages.push(`${file.name}\u00a0: plus de 2 Mo, ce n’est pas une fiche. Il n’a pas été ouvert.`);
      continue;
    }
    const text = await file.text().catch(() => null);
    if (text === null) opened.messages.push(`${file.name}\u00a0: n’a pas pu être lu. Choisissez-le à nouveau.`);
    else if (/\.json$/i.test(file.name)) readCollection(file.name, text, opened);
    else if (/\.(?:md|txt)$/i.test(file.name)) opened.sheets.push({ file: file.name, text });
    else
      opened.messages.push(
        `${file.name}\u00a0: ni une fiche (.md, .txt), ni un fichier de fiches (.json). Il n’a pas été ouvert.`,
      );
  }
  return opened;
}

function readCollection(name: string, text: string, opened: OpenedSheets): void {
  const value = parse(text);
  if (value?.app !== 'azimut' || value.kind !== 'local-sheets') {
    opened.messages.push(
      `${name}\u00a0: ce n’est pas un fichier de fiches enregistré ici, ou il est abîmé. Ouvrez-en une autre copie.`,
    );
    return;
  }
  if (value.version !== 1 || !Array.isArray(value.sheets)) {
    opened.messages.push(
      `${name}\u00a0: il vient d’une version plus récente. Rechargez la page, puis ouvrez-le à nouveau.`,
    );
    return;
  }
  if (value.sheets.length > MOST_SHEETS) {
    opened.messages.push(
      `${name}\u00a0: ${value.sheets.length} fiches, c’est plus que ${MOST_SHEETS}. Il n’a pas été ouvert.`,
    );
    return;
  }
  for (const sheet of value.sheets as unknown[]) {
    if (isSheet(sheet)) opened.sheets.push({ file: sheet.file.slice(0, 200), text: sheet.text });
    else opened.messages.push(`${name}\u00a0: une fiche y est abîmée\u00a0; les autres ont été lues.`);
  }
}

function isSheet(value: unknown): value is SheetFileText {
  return (
    typeof value === 'object' &&
    value !== null &&
    'file' in value &&
    typeof value.file === 'string' &&
    'text' in value &&
    typeof value.text === 'string'
  );
}

/** `null`: no JSON object. */
function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
