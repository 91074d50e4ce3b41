/** Which catalogue is in use: the one of the build, or one imported on this device. Known without waiting. */

import shippedFiles from 'virtual:azimut/catalogue';
import { startTransition, useEffect, useState } from 'react';
import { type CatalogueFiles, FORMATS } from '../../domain/browser-catalogue.ts';
import { LOCAL_STAMP, readLocalStamp } from '../local-sheets/local-stamp.ts';
import { isOfGeneration, nameDeviceFile } from './device-names.ts';

const STORE = 'azimut-catalogue';

/** What is kept of an imported catalogue beside its files: enough to begin with, whatever its size. */
export type OwnCatalogue = {
  /** What it was made with: a later version of the app may read other files. */
  formats: string;
  generation: string;
  jobCount: number;
  /** ISO date. */
  importedOn: string;
};

/** The files, and which state of a school's own sheets joins them; `null`: none. */
export type FilesInUse = CatalogueFiles & { local: string | null };

/** `isLost`: a catalogue was imported here and cannot be used, so the build's stands in for it. */
export type CatalogueInUse = { files: FilesInUse; own: OwnCatalogue | null; isLost: boolean };

/** The formats that this version reads. */
export const CURRENT_FORMATS = Object.values(FORMATS).join();

let shipped: CatalogueFiles = shippedFiles;
let latest = read();
const listeners = new Set<() => void>();

/** The catalogue in use. It follows an import, a removal (in another tab too) and, in development, saved sheets. */
export function useCatalogueInUse(): CatalogueInUse {
  const [inUse, setInUse] = useState(latest);
  useEffect(() => {
    const follow = () => startTransition(() => setInUse(latest));
    follow();
    listeners.add(follow);
    return () => {
      listeners.delete(follow);
    };
  }, []);
  return inUse;
}

/** The files in use now, for what is no component. */
export function filesInUse(): FilesInUse {
  return latest.files;
}

/**
 * Makes an imported catalogue the one in use.
 *
 * @throws DOMException where storage is refused
 */
export function adoptOwnCatalogue(own: OwnCatalogue): void {
  localStorage.setItem(STORE, JSON.stringify(own));
  refresh();
}

/** Goes back to the catalogue of the build. */
export function leaveOwnCatalogue(): void {
  try {
    localStorage.removeItem(STORE);
  } catch {
    // Where storage is refused, nothing was kept.
  }
  refresh();
}

/** Hears that a file of an imported catalogue is no longer there. Another tab may have replaced it in the meantime. */
export function reportMissingFile(name: string): void {
  const now = read();
  const isLost = now.own !== null && isOfGeneration(name, now.own.generation);
  change(isLost ? { files: { ...shipped, local: now.files.local }, own: null, isLost } : now);
}

/** The generation that must be kept; `null`: none. */
export function readGenerationInUse(): string | null {
  return read().own?.generation ?? null;
}

/** The files of the build's catalogue, for rendering its pages. */
export function filesOfBuild(): FilesInUse {
  return { ...shipped, local: null };
}

/** Whether the catalogue in use is the one of the build and nothing else. */
export function isCatalogueOfBuild(): boolean {
  return latest.own === null && !latest.isLost && latest.files.local === null;
}

/** Hears that what is kept here has changed. */
export function refresh(): void {
  change(read());
}

function change(next: CatalogueInUse): void {
  latest = next;
  for (const listener of listeners) listener();
}

function read(): CatalogueInUse {
  let kept: string | null = null;
  try {
    kept = localStorage.getItem(STORE);
  } catch {
    // Where storage is refused, nothing was kept.
  }
  const own = kept === null ? null : parse(kept);
  const files = own === null ? shipped : filesOf(own);
  return { files: { ...files, local: readLocalStamp() }, own, isLost: kept !== null && own === null };
}

function parse(kept: string): OwnCatalogue | null {
  try {
    const own: OwnCatalogue | null = JSON.parse(kept);
    const isSound =
      own?.formats === CURRENT_FORMATS &&
      /^\w+$/.test(own.generation) &&
      Number.isSafeInteger(own.jobCount) &&
      own.jobCount > 0 &&
      Date.parse(`${own.importedOn}T00:00:00Z`) > 0;
    return isSound ? own : null;
  } catch {
    return null;
  }
}

/** The map behind the home page stays the build's. */
function filesOf({ generation, jobCount }: OwnCatalogue): CatalogueFiles {
  const [catalogue, search, texts, trainings] = (['catalogue', 'search', 'texts', 'trainings'] as const).map((stem) =>
    nameDeviceFile(generation, stem),
  ) as [string, string, string, string];
  return { catalogue, search, texts, trainings, contours: shipped.contours, jobCount };
}

if (typeof window !== 'undefined') {
  window.addEventListener('storage', ({ key }) => {
    if (key === STORE || key === LOCAL_STAMP || key === null) refresh();
  });
}

import.meta.hot?.on('azimut:catalogue', (files: CatalogueFiles) => {
  shipped = files;
  refresh();
  for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
});
