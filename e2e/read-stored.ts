/** What the device holds of a selection, read past the app. */

import { expect, type Page } from '@playwright/test';

/** What the device holds under a name of the selection's database. */
export function readStored(page: Page, name = 'selection'): Promise<unknown> {
  return page.evaluate(
    (key) =>
      new Promise<unknown>((resolve, reject) => {
        const opened = indexedDB.open('azimut-selection');
        opened.onupgradeneeded = () => opened.result.createObjectStore('selection');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const read = opened.result.transaction('selection').objectStore('selection').get(key);
          read.onsuccess = () => {
            opened.result.close();
            resolve(read.result);
          };
        };
      }),
    name,
  );
}

/** Keeps the baker from its sheet or card: a page that is left at once would take what is not written yet with it. */
export async function keepBaker(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Garder : boulanger/ère', exact: true }).click();
  await expect.poll(async () => JSON.stringify(await readStored(page))).toContain('"MET.17"');
}
