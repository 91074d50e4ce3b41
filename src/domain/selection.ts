/** The jobs that a reader keeps: their shape, how a value of unknown origin is read into it, and every edit of it. */

import { cutText } from './cut-text.ts';

/** « ça me plaît », « à creuser », « finalement non ». */
export const VERDICTS = ['yes', 'maybe', 'no'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * A kept job. `title`: as the catalogue had it, so that a job which has gone can still be named; empty where it was never
 * known. `note`: the reader's own words, plain text.
 */
export type KeptJob = { id: string; title: string; note: string; verdict: Verdict | null };

/** A reader's selection, in the order that they gave it. Never altered: each edit makes another. */
export type Selection = { version: 2; jobs: KeptJob[] };

/**
 * Why a value could not be read. `partial`: some of it could, and is in the selection; with the others nothing was.
 * `newer`: written by a later version of the app. `too-large`: more jobs than a selection holds.
 */
export type SelectionProblem = 'not-ours' | 'newer' | 'too-large' | 'partial';

export const EMPTY_SELECTION: Selection = { version: 2, jobs: [] };

/** Beyond this it is no selection any more. */
export const MOST_JOBS = 200;
/** Of a note, in UTF-16 units, as `maxlength` counts them. */
export const LONGEST_NOTE = 2000;
const LONGEST_TITLE = 300;
const JOB_ID = /^MET\.\d{1,12}$/;

/**
 * Reads a value from storage, a file or a link: checked, cut to size, without doubles. Version 1, `{ version: 1, ids }`,
 * becomes version 2 with titles unknown. Never throws.
 */
export function readSelection(value: unknown): { selection: Selection; problem: SelectionProblem | null } {
  const none = (problem: SelectionProblem) => ({ selection: EMPTY_SELECTION, problem });
  if (!isRecord(value) || !Number.isInteger(value.version)) return none('not-ours');
  if (Number(value.version) > 2) return none('newer');
  const listed = value.version === 2 ? value.jobs : value.version === 1 ? value.ids : null;
  if (!Array.isArray(listed)) return none('not-ours');
  if (listed.length > MOST_JOBS) return none('too-large');
  const read = listed.map((item) => readJob(value.version === 1 ? { id: item } : item));
  const jobs = new Map<string, KeptJob>();
  for (const result of read) {
    if (result !== null && !jobs.has(result.job.id)) jobs.set(result.job.id, result.job);
  }
  const isWhole = read.every((result) => result?.isWhole === true);
  return { selection: { version: 2, jobs: [...jobs.values()] }, problem: isWhole ? null : 'partial' };
}

/** `null`: it names no job. `isWhole`: nothing of it had to be left out. */
function readJob(value: unknown): { job: KeptJob; isWhole: boolean } | null {
  if (!isRecord(value) || typeof value.id !== 'string' || !JOB_ID.test(value.id)) return null;
  const { id, title = '', note = '', verdict = null } = value;
  const job: KeptJob = {
    id,
    title: typeof title === 'string' ? cutText(title, LONGEST_TITLE) : '',
    note: typeof note === 'string' ? cutText(note, LONGEST_NOTE) : '',
    verdict: VERDICTS.find((known) => known === verdict) ?? null,
  };
  return { job, isWhole: job.title === title && job.note === note && job.verdict === verdict };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Whether a job is kept. */
export function isKept({ jobs }: Selection, id: string): boolean {
  return jobs.some((job) => job.id === id);
}

/** Adds a job at the end. Where it is kept already, or nothing more fits, the selection itself. */
export function keepJob(selection: Selection, { id, title }: { id: string; title: string }): Selection {
  return putBackJob(selection, { id, title, note: '', verdict: null }, selection.jobs.length);
}

/** Removes a job with its note and verdict. */
export function dropJob(selection: Selection, id: string): Selection {
  return withJobs(selection.jobs.filter((job) => job.id !== id));
}

/** Puts a job that was dropped back in its place. Where it is kept already, or nothing more fits, the selection itself. */
export function putBackJob(selection: Selection, job: KeptJob, place: number): Selection {
  if (isKept(selection, job.id) || selection.jobs.length >= MOST_JOBS) return selection;
  return withJobs(selection.jobs.toSpliced(place, 0, job));
}

/** Moves a job to a place, 0 the first; a place beyond an end is that end. */
export function moveJob(selection: Selection, id: string, place: number): Selection {
  const job = selection.jobs.find((candidate) => candidate.id === id);
  if (job === undefined) return selection;
  const others = selection.jobs.filter((candidate) => candidate !== job);
  return withJobs([...others.slice(0, Math.max(0, place)), job, ...others.slice(Math.max(0, place))]);
}

/** Sets a job's note, cut to `LONGEST_NOTE`. */
export function setNote(selection: Selection, id: string, note: string): Selection {
  return withJob(selection, id, (job) => ({ ...job, note: cutText(note, LONGEST_NOTE) }));
}

/** Sets a job's verdict; `null`: none. */
export function setVerdict(selection: Selection, id: string, verdict: Verdict | null): Selection {
  return withJob(selection, id, (job) => ({ ...job, verdict }));
}

/** Gives jobs the titles that a catalogue has for them now; those it does not know keep theirs. */
export function nameJobs(selection: Selection, titleOf: (id: string) => string | undefined): Selection {
  const isNamed = selection.jobs.every((job) => (titleOf(job.id) ?? job.title) === job.title);
  if (isNamed) return selection;
  return withJobs(selection.jobs.map((job) => ({ ...job, title: titleOf(job.id) ?? job.title })));
}

/**
 * One's own selection with another's added after it, without doubles. Nothing of one's own is lost: the other's verdict and
 * note only fill what is empty, and a different note comes below one's own where both fit. What is beyond `MOST_JOBS` is left.
 */
export function mergeSelections(own: Selection, other: Selection): Selection {
  const others = new Map(other.jobs.map((job) => [job.id, job]));
  const both = own.jobs.map((job) => {
    const added = others.get(job.id);
    if (added === undefined) return job;
    return {
      id: job.id,
      title: job.title === '' ? added.title : job.title,
      note: mergeNotes(job.note, added.note),
      verdict: job.verdict ?? added.verdict,
    };
  });
  const news = other.jobs.filter((job) => !isKept(own, job.id));
  return withJobs([...both, ...news].slice(0, Math.max(MOST_JOBS, own.jobs.length)));
}

function mergeNotes(own: string, other: string): string {
  if (own.includes(other)) return own;
  if (other.includes(own)) return other;
  const together = `${own}\n\n${other}`;
  return together.length <= LONGEST_NOTE ? together : own;
}

function withJob(selection: Selection, id: string, edit: (job: KeptJob) => KeptJob): Selection {
  return withJobs(selection.jobs.map((job) => (job.id === id ? edit(job) : job)));
}

function withJobs(jobs: KeptJob[]): Selection {
  return { version: 2, jobs };
}
