/** A class at work on some jobs: what its counsellor prepares, and what each student gives back. Checked on the way in. */

import { cutText } from './cut-text.ts';
import { MOST_JOBS, readSelection, type Selection } from './selection.ts';

/**
 * What a counsellor prepares. `id`: made by chance, it tells one class from another. `minutes`: `null` where no duration is
 * given. `instruction`: plain text, it may have several lines.
 */
export type ClassPlan = { id: string; title: string; instruction: string; minutes: number | null; scope: ClassScope };

/** The jobs of a class: a view of the list, as its address's search part (`?niveau=cap`), or jobs by their ids. */
export type ClassScope = { view: string } | { ids: readonly string[] };

/**
 * What a student gives back. `student`: made by chance, the same each time this student gives back on their device.
 * `name`: a first name or initials, or empty. `givenAt`: seconds since 1970, by their device's clock. `selection`: the jobs
 * of the class that they kept.
 */
export type ClassAnswer = { classId: string; student: string; name: string; givenAt: number; selection: Selection };

/** In characters (UTF-16 units, as `maxlength` counts them), and in minutes. */
export const LONGEST_CLASS_TITLE = 80;
export const LONGEST_INSTRUCTION = 500;
export const LONGEST_NAME = 20;
export const MOST_MINUTES = 480;
const LONGEST_VIEW = 1000;
const ANSWER_APP = 'azimut';
const ANSWER_KIND = 'class-answer';
const ANSWER_VERSION = 1;

const RANDOM_ID = /^[\w-]{8}$/;

/** Makes the id of a class or of a student of six bytes of chance. */
export function toRandomId(bytes: Uint8Array): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return Array.from({ length: 8 }, (_, place) => {
    const bit = place * 6;
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    return letters[(pair >> (10 - (bit & 7))) & 63];
  }).join('');
}

/** Reads a class from a value of any origin: checked, its texts cleaned and cut. `null`: it is none. Never throws. */
export function readClassPlan(value: unknown): ClassPlan | null {
  if (!isRecord(value)) return null;
  const { id, title, instruction, minutes = null, scope } = value;
  if (typeof id !== 'string' || !RANDOM_ID.test(id)) return null;
  if (typeof title !== 'string' || typeof instruction !== 'string') return null;
  if (minutes !== null && !(Number.isInteger(minutes) && Number(minutes) > 0 && Number(minutes) <= MOST_MINUTES)) {
    return null;
  }
  const readScope = readClassScope(scope);
  if (readScope === null) return null;
  return {
    id,
    title: cleanText(title, LONGEST_CLASS_TITLE, ' '),
    instruction: cleanText(instruction, LONGEST_INSTRUCTION, '\n'),
    minutes: minutes === null ? null : Number(minutes),
    scope: readScope,
  };
}

function readClassScope(value: unknown): ClassScope | null {
  if (!isRecord(value)) return null;
  const { view, ids } = value;
  if (typeof view === 'string') return view.startsWith('?') && view.length <= LONGEST_VIEW ? { view } : null;
  if (!Array.isArray(ids) || ids.length > MOST_JOBS) return null;
  const { selection } = readSelection({ version: 1, ids });
  return { ids: selection.jobs.map((job) => job.id) };
}

/** Reads an answer from a value of any origin: checked, its name cleaned and cut. `null`: it is none. Never throws. */
export function readClassAnswer(value: unknown): ClassAnswer | null {
  if (!isRecord(value)) return null;
  const { classId, student, name, givenAt, selection } = value;
  if (typeof classId !== 'string' || !RANDOM_ID.test(classId)) return null;
  if (typeof student !== 'string' || !RANDOM_ID.test(student)) return null;
  if (typeof name !== 'string' || !Number.isSafeInteger(givenAt)) return null;
  const { selection: read, problem } = readSelection(selection);
  if (problem !== null && problem !== 'partial') return null;
  return { classId, student, name: cleanText(name, LONGEST_NAME, ' '), givenAt: Number(givenAt), selection: read };
}

/** Why a file holds no answer. `selection`: it is a whole selection, which no class has asked for. */
export type AnswerFileProblem = 'not-ours' | 'selection' | 'newer' | 'damaged';

/** The text of a file that holds an answer. */
export function writeAnswerFile(answer: ClassAnswer): string {
  return `${JSON.stringify({ app: ANSWER_APP, kind: ANSWER_KIND, version: ANSWER_VERSION, ...answer }, null, 1)}\n`;
}

/** Reads the text of any file. Never throws. */
export function readAnswerFile(text: string): { answer: ClassAnswer } | { problem: AnswerFileProblem } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: text.includes(`"${ANSWER_KIND}"`) ? 'damaged' : 'not-ours' };
  }
  if (!isRecord(value) || value.app !== ANSWER_APP) return { problem: 'not-ours' };
  if (value.kind !== ANSWER_KIND) return { problem: Array.isArray(value.jobs) ? 'selection' : 'not-ours' };
  if (Number.isInteger(value.version) && Number(value.version) > ANSWER_VERSION) return { problem: 'newer' };
  const answer = readClassAnswer(value);
  return answer === null ? { problem: 'damaged' } : { answer };
}

/**
 * Text as it can be shown: without control characters and without those that turn the direction of what follows; spaces
 * and lines run together; cut, never in the middle of a character.
 *
 * @param line what a line feed becomes
 */
function cleanText(text: string, most: number, line: ' ' | '\n'): string {
  const clean = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g, ' ')
    .replace(/\n+/g, (feeds) => (line === ' ' ? ' ' : feeds.slice(0, 2)))
    .replace(/ {2,}/g, ' ')
    .trim();
  return cutText(clean, most).trimEnd();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
