import { createStore, type UseStore } from 'idb-keyval';

/**
 * A database of its own in IndexedDB, as idb-keyval opens it, that lets go when it is to be deleted, from this tab or
 * another (`erase-device.ts`). What asks for it afterwards opens it anew.
 */
export function openStore(database: string, name: string): UseStore {
  let opened = createStore(database, name);
  return (mode, use) =>
    opened(mode, (objects) => {
      const { db } = objects.transaction;
      db.onversionchange = () => {
        db.close();
        opened = createStore(database, name);
      };
      return use(objects);
    });
}
