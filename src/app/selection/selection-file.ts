/** A selection as a file: to save, and to open again here or elsewhere. */

import {
  EMPTY_SELECTION,
  MOST_JOBS,
  readSelection,
  type Selection,
  type SelectionProblem,
} from '../../domain/selection.ts';
import { isoToday, saveFile } from '../ui/save-file.ts';

/** In bytes: 200 full notes in French are half of it. */
const LARGEST = 1_000_000;
const APP = 'azimut';

/** What a file gives. `message`: what to tell the reader, where not all of it could be read. */
export type OpenedFile = { selection: Selection; message: string | null };

const MESSAGES: Readonly<Record<SelectionProblem | 'truncated' | 'unreadable', string>> = {
  'not-ours': 'Ce fichier n’est pas une sélection enregistrée avec Azimut.',
  newer:
    'Ce fichier vient d’une version plus récente d’Azimut. Recharge la page pour la prendre, puis ouvre-le à nouveau.',
  'too-large': `Ce fichier est trop gros\u00a0: une sélection a au plus ${MOST_JOBS} métiers.`,
  partial: 'Une partie de ce fichier n’a pas pu être lue\u00a0: le reste est ajouté.',
  truncated: 'Ce fichier est abîmé ou incomplet. Cherches-en une autre copie.',
  unreadable: 'Ce fichier n’a pas pu être lu. Choisis-le à nouveau.',
};

/** Hands the selection to the browser, which saves it among the downloads: `azimut-selection-2026-11-25.json`. */
export function saveSelectionFile(selection: Selection): void {
  const savedOn = isoToday();
  const blob = new Blob([writeSelectionFile(selection, savedOn)], { type: 'application/json' });
  saveFile(blob, `azimut-selection-${savedOn}.json`);
}

/** The text of a file. `savedOn`: ISO date. */
export function writeSelectionFile({ version, jobs }: Selection, savedOn: string): string {
  return `${JSON.stringify({ app: APP, version, savedOn, jobs }, null, 1)}\n`;
}

/** Reads a file that somebody chose, whatever it is. Never fails: what is wrong is in the message. */
export async function readSelectionFile(file: File): Promise<OpenedFile> {
  const nothing = (problem: keyof typeof MESSAGES) => ({ selection: EMPTY_SELECTION, message: MESSAGES[problem] });
  if (file.size > LARGEST) return nothing('too-large');
  const text = await file.text().catch(() => null);
  if (text === null) return nothing('unreadable');
  const value = parse(text);
  if (value === null) return nothing(text.includes(`"${APP}"`) ? 'truncated' : 'not-ours');
  if (!('app' in value) || value.app !== APP) return nothing('not-ours');
  const { selection, problem } = readSelection(value);
  return { selection, message: problem === null ? null : MESSAGES[problem] };
}

/** `null`: no JSON object. */
function parse(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
