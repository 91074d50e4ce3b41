/**
 * A selection as the text of a link's fragment; and back. It is wrapped as `link-envelope.ts` has it, of kind `p` plain or
 * `z` compressed, and holds the jobs, each the number of its id with a letter for the verdict, joined by full stops
 * (`895o.10.17c`); then, where notes travel, a JSON list of them on a line of its own. Titles stay behind: who opens it has a
 * catalogue.
 */

import { type LinkProblem, unwrapLink, wrapLink } from './link-envelope.ts';
import { LONGEST_NOTE, MOST_JOBS, readSelection, type Selection, type Verdict } from './selection.ts';

export type LinkReading = { selection: Selection } | { problem: LinkProblem };

const LETTERS: Readonly<Record<Verdict, string>> = { yes: 'o', maybe: 'c', no: 'n' };
const JOB = /^(?<number>\d{1,12})(?<letter>[ocn]?)$/;

/**
 * Writes a selection. Notes travel only where `withNotes`. Jobs whose id no catalogue could have are left out.
 *
 * @returns `null` where it would be longer than `LONGEST_LINK`
 */
export async function writeLink(selection: Selection, { withNotes }: { withNotes: boolean }): Promise<string | null> {
  const content = writeJobs(selection, { withNotes });
  return wrapLink(content, content.includes('\n') ? { compressed: 'z' } : { plain: 'p', compressed: 'z' });
}

/** Reads what `writeLink` wrote; titles are empty. Never fails otherwise than by a problem, whatever the text. */
export async function readLink(text: string): Promise<LinkReading> {
  const unwrapped = await unwrapLink(text, { p: 'plain', z: 'compressed' });
  return 'problem' in unwrapped ? unwrapped : readJobs(unwrapped.content);
}

/** The jobs of a selection as text: one line, and a second one with their notes where there are any `withNotes`. */
export function writeJobs({ jobs }: Selection, { withNotes }: { withNotes: boolean }): string {
  const sound = jobs.filter(({ id }) => /^MET\.\d{1,12}$/.test(id));
  const list = sound.map(({ id, verdict }) => id.slice(4) + (verdict === null ? '' : LETTERS[verdict])).join('.');
  const hasNotes = withNotes && sound.some(({ note }) => note !== '');
  return hasNotes ? `${list}\n${JSON.stringify(sound.map(({ note }) => note))}` : list;
}

/** Reads what `writeJobs` wrote. */
export function readJobs(content: string): LinkReading {
  const [list = '', ...rest] = content.split('\n');
  const entries = list === '' ? [] : list.split('.');
  if (entries.length > MOST_JOBS) return { problem: 'too-long' };
  const notes = rest.length === 0 ? entries.map(() => '') : readNotes(rest.join('\n'));
  if (notes === null || notes.length !== entries.length) return { problem: 'altered' };
  const jobs = entries.map((entry, place) => {
    const { number, letter } = JOB.exec(entry)?.groups ?? {};
    return { id: `MET.${number}`, title: '', note: notes[place], verdict: readVerdict(letter) };
  });
  const { selection, problem } = readSelection({ version: 2, jobs });
  return problem === null ? { selection } : { problem: 'altered' };
}

function readVerdict(letter = ''): Verdict | null {
  for (const [verdict, own] of Object.entries(LETTERS)) if (own === letter) return verdict as Verdict;
  return null;
}

/** `null`: not a list of notes as a selection holds them. */
function readNotes(json: string): string[] | null {
  try {
    const notes: unknown = JSON.parse(json);
    const isSound = (note: unknown) => typeof note === 'string' && note.length <= LONGEST_NOTE;
    return Array.isArray(notes) && notes.every(isSound) ? notes : null;
  } catch {
    return null;
  }
}
