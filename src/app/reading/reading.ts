/**
 * How the reader wants to read: kept on this device, or for the visit alone where others use it. `public/reading.js` puts it on
 * the page before the first paint, `styles.css` says what it changes.
 */

import { isVisitOnly } from '../selection/visit-only.ts';

/** Also in `public/reading.js`, which runs before there is any module. */
const STORE = 'azimut-lecture';

/** The sizes of text, each with the word that stands for it in what is kept; `''`: as the app is made. */
export const SIZES = ['', 'large', 'larger'] as const;

const AIRY = 'airy';

/** `isAiry`: letters, words and lines apart, titles in the face of the texts. */
export type Reading = { size: (typeof SIZES)[number]; isAiry: boolean };

export const NEW_READING: Reading = { size: '', isAiry: false };

/** Reads what is kept; what is no word of ours changes nothing. */
export function parseReading(kept: string): Reading {
  const words = kept.split(' ');
  return { size: SIZES.find((size) => size !== '' && words.includes(size)) ?? '', isAiry: words.includes(AIRY) };
}

/** The words that stand for it: `''` where nothing is changed. */
export function writeReading({ size, isAiry }: Reading): string {
  return [size, isAiry ? AIRY : ''].filter(Boolean).join(' ');
}

/** How the page stands by now. */
export function currentReading(): Reading {
  return parseReading(document.documentElement.dataset.reading ?? '');
}

/** Changes the page at once, and keeps it where the browser keeps anything. */
export function setReading(reading: Reading): void {
  const words = writeReading(reading);
  document.documentElement.dataset.reading = words;
  try {
    if (words === '') place().removeItem(STORE);
    else place().setItem(STORE, words);
  } catch {
    // Storage is refused: it lasts as long as this document.
  }
}

/** Takes it where it is to be kept from now on. Called once the reader has changed who uses the device. */
export function moveReading(): void {
  try {
    (isVisitOnly() ? localStorage : sessionStorage).removeItem(STORE);
  } catch {
    // Where storage is refused, nothing was kept.
  }
  setReading(currentReading());
}

function place(): Storage {
  return isVisitOnly() ? sessionStorage : localStorage;
}
