/**
 * Reads and writes what the reader keeps. An edit is shown at once, then written into what the device holds by then, in one
 * transaction: two tabs never overwrite each other. Where the device cannot hold it, it is kept for the visit.
 */

import {
  dropJob,
  EMPTY_SELECTION,
  isKept,
  keepJob,
  MOST_JOBS,
  mergeSelections,
  readSelection,
  type Selection,
} from '../../domain/selection.ts';
import { forgetStudents, moveStudents } from '../class/student-store.ts';
import { openChannel } from '../device/open-channel.ts';
import { NEW_QUIZ } from '../quiz/kept-quiz.ts';
import { keepQuiz, moveQuiz } from '../quiz/quiz-storage.ts';
import { moveReading, NEW_READING, setReading } from '../reading/reading.ts';
import { forgetSearches } from '../search/recent-searches.ts';
import { changeKept, clearKept, readKept, writeKept } from './device.ts';
import { currentKeeping, type KeepingPlace, publish, type SeenJob, STORE } from './keeping.ts';
import { isVisitOnly, onVisitOnlyChange, setVisitOnly } from './visit-only.ts';
import { readVisit, writeVisit } from './visit-store.ts';

export type Edit = (selection: Selection) => Selection;

/** A selection that is large enough to be missed: the browser is asked not to clear it. */
const WORTH_KEEPING = 3;
const MOST_SEEN = 12;

/** What tabs say to each other: the device holds something new; what this visit holds; a new tab asks for that. */
type Word = { type: 'changed' } | { type: 'visit'; selection: Selection } | { type: 'hello' };

const channel = openChannel(STORE);
const tell = (word: Word) => channel?.postMessage(word);

/** A later version of the app keeps its selection here: it is left as it is. */
class NewerSelection extends Error {}

/** Reads what is kept. Called once; whatever happens there is a selection to work with. */
export async function openSelection(): Promise<void> {
  await read();
  if (channel !== null) channel.onmessage = ({ data }: MessageEvent<Word>) => hear(data);
  onVisitOnlyChange(followVisitOnly);
  // A page that is left takes with it what was not written yet: the next one of this tab finds it (`read`).
  window.addEventListener('pagehide', () => {
    if (writing > 0) writeVisit(currentKeeping().selection);
  });
  // A page that was put to sleep has heard nothing.
  window.addEventListener('pageshow', ({ persisted }) => persisted && void refresh());
}

async function read(): Promise<void> {
  if (isVisitOnly()) return openVisit('shared');
  try {
    const value = await readKept('selection');
    const { selection, problem } = readValue(value);
    if (problem === 'newer') return openVisit('newer');
    if (problem !== null) await writeKept('set-aside', value);
    publish({ selection, isRead: true, place: 'device', seen: await readSeen(), isDamaged: problem !== null });
  } catch (reason) {
    return openVisit(placeAfter(reason));
  }
  // What an earlier page of this tab could not put on the device.
  if (readVisit().jobs.length > 0) await leaveVisit();
}

function readValue(value: unknown): ReturnType<typeof readSelection> {
  return value === undefined ? { selection: EMPTY_SELECTION, problem: null } : readSelection(value);
}

async function readSeen(): Promise<SeenJob[]> {
  return readSelection(await readKept('seen')).selection.jobs.map(({ id, title }) => ({ id, title }));
}

/**
 * Edits the selection: shown at once, in other tabs too.
 *
 * @param said what was done, for who does not see it
 * @returns when it is written
 */
export async function editSelection(edit: Edit, said = ''): Promise<void> {
  const { selection, place } = currentKeeping();
  const edited = edit(selection);
  publish({ selection: edited, said });
  if (edited.jobs.length >= WORTH_KEEPING && selection.jobs.length < WORTH_KEEPING) askToPersist(place);
  if (place === 'device') return write(edit);
  writeVisit(edited);
  tell({ type: 'visit', selection: edited });
}

/** Keeps a job, or keeps it no more. */
export function setKept(job: SeenJob, isWanted: boolean): void {
  const { selection, place } = currentKeeping();
  if (isWanted && !isKept(selection, job.id) && selection.jobs.length >= MOST_JOBS) {
    publish({ said: `Ta sélection est pleine\u00a0: ${MOST_JOBS} métiers.`, isFailure: true });
    return;
  }
  const said = isWanted ? `Gardé${place === 'device' ? '' : ' pour cette visite'}` : 'Retiré de ta sélection';
  void editSelection((kept) => (isWanted ? keepJob(kept, job) : dropJob(kept, job.id)), `${said}\u00a0: ${job.title}.`);
}

let writing = 0;

async function write(edit: Edit): Promise<void> {
  writing += 1;
  try {
    let written = EMPTY_SELECTION;
    await changeKept('selection', (value) => {
      const { selection, problem } = readValue(value);
      if (problem === 'newer') throw new NewerSelection();
      written = edit(selection);
      return written;
    });
    // What comes of several edits is shown with the last of them, unless one was refused.
    if (writing === 1 && currentKeeping().place === 'device') {
      publish({ selection: written });
      writeVisit(EMPTY_SELECTION);
    }
    tell({ type: 'changed' });
  } catch (reason) {
    const { selection } = currentKeeping();
    publish({ place: placeAfter(reason) });
    writeVisit(selection);
  } finally {
    writing -= 1;
  }
}

function placeAfter(reason: unknown): KeepingPlace {
  if (reason instanceof NewerSelection) return 'newer';
  return reason instanceof DOMException && reason.name === 'QuotaExceededError' ? 'full' : 'blocked';
}

function askToPersist(place: KeepingPlace): void {
  if (place === 'device') navigator.storage?.persist?.().catch(() => false);
}

async function refresh(): Promise<void> {
  if (currentKeeping().place !== 'device' || writing > 0) return;
  const [value, seen] = await Promise.all([readKept('selection'), readSeen()]);
  if (writing === 0 && currentKeeping().place === 'device') publish({ selection: readValue(value).selection, seen });
}

function hear(word: Word): void {
  const { place, selection } = currentKeeping();
  if (word.type === 'changed') void refresh();
  else if (place !== 'shared') return;
  else if (word.type === 'hello') tell({ type: 'visit', selection });
  else {
    const told = readSelection(word.selection).selection;
    publish({ selection: told });
    writeVisit(told);
  }
}

function openVisit(place: KeepingPlace): void {
  publish({ selection: readVisit(), isRead: true, place, seen: [] });
  // The other tabs of this visit have it already.
  if (place === 'shared') tell({ type: 'hello' });
}

/** Keeps for this visit alone from now on, and erases what the device holds; or keeps on the device again. */
export async function setShared(isShared: boolean): Promise<void> {
  setVisitOnly(isShared);
  moveQuiz();
  moveReading();
  moveStudents();
  await followVisitOnly();
  await (await import('../class/class-store.ts')).moveClasses();
}

async function followVisitOnly(): Promise<void> {
  const { place, selection } = currentKeeping();
  if (!isVisitOnly()) {
    if (place === 'shared') await leaveVisit();
  } else if (place === 'device') {
    publish({ place: 'shared', seen: [] });
    writeVisit(selection);
    forgetSearches();
    await clearKept();
  }
}

/** Puts what the visit holds on the device. */
async function leaveVisit(): Promise<void> {
  const visit = currentKeeping().place === 'device' ? readVisit() : currentKeeping().selection;
  publish({ place: 'device' });
  await editSelection((kept) => mergeSelections(visit, withoutNotesOf(visit, kept)));
}

/** A job's note of the visit is later than the one that the device has. */
function withoutNotesOf(visit: Selection, kept: Selection): Selection {
  const noted = new Set(visit.jobs.filter(({ note }) => note !== '').map(({ id }) => id));
  return { ...kept, jobs: kept.jobs.map((job) => (noted.has(job.id) ? { ...job, note: '' } : job)) };
}

/** Remembers a job whose sheet was opened, unless others use this device. */
export async function rememberSeen(job: SeenJob): Promise<void> {
  if (currentKeeping().place !== 'device') return;
  const add = (seen: readonly SeenJob[]) =>
    [{ id: job.id, title: job.title }, ...seen.filter(({ id }) => id !== job.id)].slice(0, MOST_SEEN);
  publish({ seen: add(currentKeeping().seen) });
  const addKept = (value: unknown) => ({ version: 2, jobs: add(readSelection(value).selection.jobs) });
  // It is not missed where there is no room.
  await changeKept('seen', addKept).catch(() => undefined);
  tell({ type: 'changed' });
}

export async function forgetSeen(): Promise<void> {
  publish({ seen: [], said: 'La liste des métiers vus récemment est effacée.' });
  await writeKept('seen', { version: 2, jobs: [] });
  tell({ type: 'changed' });
}

/** Whether the reader is still to be offered a file of what they keep. */
export async function isFileOffered(): Promise<boolean> {
  return (await readKept('file-offered').catch(() => undefined)) === undefined;
}

/** The reader has answered, once and for all. */
export async function answerFileOffer(): Promise<void> {
  if (currentKeeping().place === 'device') await writeKept('file-offered', true).catch(() => undefined);
}

/**
 * Erases the selection with its notes, the quiz's answers, the jobs last seen, the last searches, the reading comfort and the
 * classes, from the device and from this visit.
 */
export async function eraseAll(): Promise<void> {
  publish({ selection: EMPTY_SELECTION, seen: [], isDamaged: false, said: 'Tout est effacé.' });
  forgetSearches();
  keepQuiz(NEW_QUIZ);
  setReading(NEW_READING);
  forgetStudents();
  writeVisit(EMPTY_SELECTION);
  tell({ type: 'visit', selection: EMPTY_SELECTION });
  await clearKept().then(read, () => undefined);
  tell({ type: 'changed' });
  await (await import('../class/class-store.ts')).eraseClasses();
}
