/** Takes in what students gave back: from a text, a file or a camera, into the classes of this device. */

import { type AnswerFileProblem, type ClassAnswer, type ClassPlan, readAnswerFile } from '../../domain/class.ts';
import { findClassLinks, readClassLink } from '../../domain/class-link.ts';
import { addAnswers, type Outcome } from '../../domain/class-record.ts';
import type { LinkProblem } from '../../domain/link-envelope.ts';
import { isoToday } from '../ui/save-file.ts';
import { addClass, changeClass, readClasses } from './class-store.ts';

/** In bytes: an answer with 200 full notes is less than half of it. */
const LARGEST_FILE = 2_000_000;

export type FoundProblem = LinkProblem | AnswerFileProblem | 'nothing' | 'unreadable' | 'failed';

/** What was found. `source`: the file's name, or the beginning of the link. */
export type Found = { answer: ClassAnswer } | { plan: ClassPlan } | { problem: FoundProblem; source: string };

/** What was done with one thing that was found. `subject`: the student's name, the class's title, or the source. */
export type Entry = {
  what: Outcome | 'class-added' | 'class-known' | FoundProblem;
  subject: string;
  /** The class that it is of; `null`: this device has none of the kind. */
  classId: string | null;
};

/** Reads every link of a text. */
export async function readText(text: string): Promise<Found[]> {
  const links = findClassLinks(text);
  if (links.length === 0) return [{ problem: 'nothing', source: '' }];
  return Promise.all(
    links.map(async (link) => {
      const reading = await readClassLink(link);
      return 'problem' in reading ? { ...reading, source: `${link.slice(0, 12)}…` } : reading;
    }),
  );
}

/** Reads a file that somebody chose, whatever it is: an answer as a file, or a text with links. */
export async function readFile(file: File): Promise<Found[]> {
  const failed = (problem: FoundProblem) => [{ problem, source: file.name }];
  if (file.size > LARGEST_FILE) return failed('not-ours');
  const text = await file.text().catch(() => null);
  if (text === null) return failed('unreadable');
  const reading = readAnswerFile(text);
  if ('answer' in reading) return [reading];
  if (reading.problem === 'not-ours' && findClassLinks(text).length > 0) return readText(text);
  return failed(reading.problem);
}

/** Puts what was found where it belongs. Classes come first: an answer may be of one of them. */
export async function takeIn(found: readonly Found[]): Promise<Entry[]> {
  const entries: Entry[] = [];
  const titles = new Map((await readClasses()).map(({ plan }) => [plan.id, plan.title]));
  for (const item of found) {
    if ('problem' in item) entries.push({ what: item.problem, subject: item.source, classId: null });
    if (!('plan' in item)) continue;
    const { id, title } = item.plan;
    entries.push({ what: titles.has(id) ? 'class-known' : 'class-added', subject: title, classId: id });
    if (titles.has(id)) continue;
    titles.set(id, title);
    await addClass({ version: 1, plan: item.plan, madeOn: isoToday(), answers: [] });
  }
  const answers = found.flatMap((item) => ('answer' in item ? item.answer : []));
  for (const classId of new Set(answers.map((answer) => answer.classId))) {
    const group = answers.filter((answer) => answer.classId === classId);
    const isHere = titles.has(classId);
    const outcomes = isHere ? await addTo(classId, group) : group.map(() => 'other-class' as const);
    group.forEach((answer, place) => {
      entries.push({
        what: outcomes[place] ?? 'failed',
        subject: answer.name === '' ? 'sans nom' : answer.name,
        classId: isHere ? classId : null,
      });
    });
  }
  return entries;
}

async function addTo(classId: string, answers: readonly ClassAnswer[]): Promise<readonly (Outcome | 'failed')[]> {
  let outcomes: Outcome[] = [];
  try {
    await changeClass(classId, (record) => {
      const added = addAnswers(record, answers);
      outcomes = added.outcomes;
      return added.record;
    });
  } catch {
    return answers.map(() => 'failed' as const);
  }
  return outcomes;
}
