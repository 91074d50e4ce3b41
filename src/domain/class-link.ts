/**
 * A class and a student's answer as the text of a link's fragment; and back. They are wrapped as `link-envelope.ts` has it,
 * of kind `c` and `a`, and both hold a JSON list on a first line: `[id, title, instruction, minutes]`, or `[class, student,
 * name, givenAt]`. After it come the jobs as a selection's link has them; of a class that is a view, its address (`?…`).
 */

import { type ClassAnswer, type ClassPlan, readClassAnswer, readClassPlan } from './class.ts';
import { type LinkProblem, unwrapLink, wrapLink } from './link-envelope.ts';
import type { Selection } from './selection.ts';
import { readJobs, writeJobs } from './selection-link.ts';

const CLASS = 'c';
const ANSWER = 'a';
const KINDS = { [CLASS]: 'compressed', [ANSWER]: 'compressed' } as const;

export type ClassLinkReading = { plan: ClassPlan } | { answer: ClassAnswer } | { problem: LinkProblem };

/** @returns `null` where the link would be too long */
export function writeClassLink({ id, title, instruction, minutes, scope }: ClassPlan): Promise<string | null> {
  const jobs = 'view' in scope ? scope.view : writeJobs(selectionOf(scope.ids), { withNotes: false });
  return wrapLink(`${JSON.stringify([id, title, instruction, minutes])}\n${jobs}`, { compressed: CLASS });
}

/** @returns `null` where the link would be too long, as notes may make it */
export function writeAnswerLink({ classId, student, name, givenAt, selection }: ClassAnswer): Promise<string | null> {
  const jobs = writeJobs(selection, { withNotes: true });
  return wrapLink(`${JSON.stringify([classId, student, name, givenAt])}\n${jobs}`, { compressed: ANSWER });
}

/** Reads what one of the two above wrote. Never fails otherwise than by a problem, whatever the text. */
export async function readClassLink(text: string): Promise<ClassLinkReading> {
  const unwrapped = await unwrapLink(text, KINDS);
  if ('problem' in unwrapped) return unwrapped;
  const [first = '', ...rest] = unwrapped.content.split('\n');
  const head = parseList(first);
  if (head === null) return { problem: 'altered' };
  return unwrapped.kind === CLASS ? toPlan(head, rest.join('\n')) : toAnswer(head, rest.join('\n'));
}

function toPlan([id, title, instruction, minutes]: unknown[], jobs: string): ClassLinkReading {
  let scope: unknown = { view: jobs };
  if (!jobs.startsWith('?')) {
    const reading = readJobs(jobs);
    if ('problem' in reading) return reading;
    scope = { ids: reading.selection.jobs.map((job) => job.id) };
  }
  const plan = readClassPlan({ id, title, instruction, minutes, scope });
  return plan === null ? { problem: 'altered' } : { plan };
}

function toAnswer([classId, student, name, givenAt]: unknown[], jobs: string): ClassLinkReading {
  const reading = readJobs(jobs);
  if ('problem' in reading) return reading;
  const answer = readClassAnswer({ classId, student, name, givenAt, selection: reading.selection });
  return answer === null ? { problem: 'altered' } : { answer };
}

function selectionOf(ids: readonly string[]): Selection {
  return { version: 2, jobs: ids.map((id) => ({ id, title: '', note: '', verdict: null })) };
}

function parseList(json: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** Something in a text that may be a link of a class: `link` is its fragment. */
const CANDIDATE = /#(?<fragment>[1-9][a-z][\w.-]*)|(?<![\w/#.-])(?<bare>1[ca][0-9a-z]{3}[\w-]{12,})/g;

/**
 * The fragments of the links that a text holds, each once, in their order: whole addresses, or what follows their `#`, with
 * anything round them.
 */
export function findClassLinks(text: string): string[] {
  const found = [...text.matchAll(CANDIDATE)].map(({ groups }) => groups?.fragment ?? groups?.bare ?? '');
  return [...new Set(found.map((link) => link.replace(/[.]+$/, '')))];
}
