/**
 * The classes that were prepared or taken over here, with what was gathered, in a database of their own (IndexedDB). Where the
 * browser keeps nothing, or others use the device, they last as long as the tab.
 */

import { clear, del, setMany, update, values } from 'idb-keyval';
import { type ClassRecord, readClassRecord } from '../../domain/class-record.ts';
import { once } from '../../domain/once.ts';
import { openChannel } from '../device/open-channel.ts';
import { openStore } from '../device/open-store.ts';
import { isVisitOnly } from '../selection/visit-only.ts';

const STORE = 'azimut-classes';

const store = once(() => openStore(STORE, 'classes'));
const channel = once(() => openChannel(STORE));

/** Calls back when a class has changed, in this tab or another. @returns what stops it */
export function onClassesChange(then: () => void): () => void {
  const listening = openChannel(STORE);
  if (listening !== null) listening.onmessage = then;
  return () => listening?.close();
}

/** Every class, the latest first. */
export async function readClasses(): Promise<ClassRecord[]> {
  const kept: unknown[] = isVisitOnly() ? [] : await values<unknown>(store()).catch(() => []);
  const records = [...kept.flatMap((value) => readClassRecord(value) ?? []), ...readVisit()];
  return records.sort((one, other) => other.madeOn.localeCompare(one.madeOn));
}

/** Adds a class, or puts it in the place of the one with its id. */
export async function addClass(record: ClassRecord): Promise<void> {
  await write(
    () => update(record.plan.id, () => record, store()),
    () => writeVisit([...readVisit().filter(({ plan }) => plan.id !== record.plan.id), record]),
  );
}

/** Changes a class in one transaction, so that of two tabs neither loses what the other did. @throws where it is not there */
export async function changeClass(id: string, change: (record: ClassRecord) => ClassRecord): Promise<void> {
  const visit = readVisit();
  if (visit.some(({ plan }) => plan.id === id)) {
    writeVisit(visit.map((record) => (record.plan.id === id ? change(record) : record)));
    return tell();
  }
  await update<unknown>(
    id,
    (value) => {
      const record = readClassRecord(value);
      if (record === null) throw new Error(`The class ${id} is not on this device.`);
      return change(record);
    },
    store(),
  );
  tell();
}

/** Erases a class with all that was gathered for it. */
export async function removeClass(id: string): Promise<void> {
  writeVisit(readVisit().filter(({ plan }) => plan.id !== id));
  await del(id, store()).catch(() => undefined);
  tell();
}

/** Erases every class. */
export async function eraseClasses(): Promise<void> {
  writeVisit([]);
  await clear(store()).catch(() => undefined);
  tell();
}

/** Takes classes where they are to be kept from now on. Called once the reader has changed who uses the device. */
export async function moveClasses(): Promise<void> {
  try {
    if (isVisitOnly()) {
      const kept = (await values<unknown>(store())).flatMap((value) => readClassRecord(value) ?? []);
      writeVisit([...readVisit(), ...kept]);
      await clear(store());
    } else {
      await setMany(
        readVisit().map((record) => [record.plan.id, record]),
        store(),
      );
      writeVisit([]);
    }
  } catch {
    // Where storage is refused, they stay with the tab.
  }
  tell();
}

async function write(onDevice: () => Promise<void>, inVisit: () => void): Promise<void> {
  if (isVisitOnly()) inVisit();
  else await onDevice().catch(inVisit);
  tell();
}

function tell(): void {
  channel()?.postMessage('changed');
}

/** What lasts as long as the page where storage is refused. */
let unstored: ClassRecord[] | null = null;

function readVisit(): ClassRecord[] {
  if (unstored !== null) return unstored;
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(STORE) ?? '[]');
    return Array.isArray(value) ? value.flatMap((item) => readClassRecord(item) ?? []) : [];
  } catch {
    return [];
  }
}

function writeVisit(records: ClassRecord[]): void {
  try {
    if (records.length === 0) sessionStorage.removeItem(STORE);
    else sessionStorage.setItem(STORE, JSON.stringify(records));
    unstored = null;
  } catch {
    unstored = records;
  }
}
