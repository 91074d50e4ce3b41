/** Who this device's student is for each class: an id made by chance. Kept on the device, or with the tab where it is shared. */

import { isVisitOnly } from '../selection/visit-only.ts';
import { keepOpenClass } from './open-class.ts';
import { randomId } from './random-id.ts';

const STORE = 'azimut-eleve:';

/** `hasGiven`: whether an answer was given back from here. */
export type Student = { id: string; hasGiven: boolean };

/** The student of a class, a new one where none is kept. */
export function readStudent(classId: string): Student {
  try {
    const id = place().getItem(STORE + classId);
    if (id !== null && /^[\w-]{8}$/.test(id)) return { id, hasGiven: true };
  } catch {
    // Storage is refused: each answer is a new student's.
  }
  return { id: randomId(), hasGiven: false };
}

/** Remembers who gave back, so that the same student's next answer takes the place of this one. */
export function keepStudent(classId: string, id: string): void {
  try {
    place().setItem(STORE + classId, id);
  } catch {
    // As above.
  }
}

/** The next answer to this class is another student's. */
export function forgetStudent(classId: string): void {
  try {
    place().removeItem(STORE + classId);
  } catch {
    // As above.
  }
}

/** Erases what is kept of every class that was opened here. */
export function forgetStudents(): void {
  keepOpenClass(null);
  try {
    for (const storage of [localStorage, sessionStorage]) {
      for (const key of Object.keys(storage)) if (key.startsWith(STORE)) storage.removeItem(key);
    }
  } catch {
    // As above.
  }
}

/** Takes them where they are to be kept from now on. Called once the reader has changed who uses the device. */
export function moveStudents(): void {
  try {
    const from = isVisitOnly() ? localStorage : sessionStorage;
    for (const key of Object.keys(from).filter((name) => name.startsWith(STORE))) {
      place().setItem(key, from.getItem(key) ?? '');
      from.removeItem(key);
    }
  } catch {
    // As above.
  }
}

function place(): Storage {
  return isVisitOnly() ? sessionStorage : localStorage;
}
