/** Loading a file of the catalogue: the one place where bytes from the network or the device become typed. */

import type { CatalogueFile, SearchFile, SheetsFile, TextsFile } from '../../domain/browser-catalogue.ts';
import type { TrainingsFile } from '../../domain/trainings-file.ts';
import { reportMissingFile } from './catalogue-in-use.ts';
import { isDeviceFile } from './device-names.ts';

type AnyFile = CatalogueFile | SearchFile | SheetsFile | TextsFile | TrainingsFile;

/** What kept a file from being read, for the reader's message. */
export class FileError extends Error {
  override name = 'FileError';
}

/** A file of an imported catalogue is gone: another catalogue is in use from now on, and asking again is of no use. */
export class MissingFileError extends FileError {}

/** What came is whole, and not what was asked for. */
class OtherContentError extends FileError {}

/** Nothing has answered for so long that the reader is told, and decides. */
export class NoAnswerError extends FileError {}

/** How long nothing may come, in ms. How long all of it may take is the line's: 600 KB over a slow 2G line take minutes. */
export const LONGEST_WAIT = 20_000;

/**
 * Loads a file that the build or an import wrote. Its `format` is checked, so that another page in its place (a captive
 * portal's login, a host's « not found ») is an error and never taken for data. A copy kept on the device that was damaged is
 * thrown away, and the file asked for once more.
 *
 * @throws FileError where the file cannot be had or is another
 */
export async function fetchFile<T extends AnyFile>(
  name: string,
  format: T['format'],
  signal?: AbortSignal,
): Promise<T> {
  if (isDeviceFile(name)) return readAs(name, format, await readText(await readFromDevice(name)));
  const url = import.meta.env.BASE_URL + name;
  try {
    return await ask(url, name, format, signal);
  } catch (reason) {
    // A request that was broken off, or not answered, says nothing against the copy.
    if (!(reason instanceof OtherContentError && (await forget(url)))) throw reason;
    return await ask(url, name, format, signal);
  }
}

/** Addresses that did not answer in time, or with another file: what the browser itself has of them is of no use. */
const failed = new Set<string>();

/** Ends what hangs. */
async function ask<T extends AnyFile>(
  url: string,
  name: string,
  format: T['format'],
  signal: AbortSignal | undefined,
): Promise<T> {
  const bounded = new AbortController();
  const stop = () => bounded.abort();
  signal?.addEventListener('abort', stop);
  let timer = setTimeout(stop, LONGEST_WAIT);
  const goOn = () => {
    clearTimeout(timer);
    timer = setTimeout(stop, LONGEST_WAIT);
  };
  try {
    // A browser lets a second request for an address wait for the first, which may hang for ever (the page's own preload), and
    // keeps a portal's login under the address of the file, if the portal lets it.
    const cache = failed.has(url) ? 'reload' : 'default';
    const response = await fetch(url, { signal: bounded.signal, cache });
    goOn();
    if (!response.ok) throw new FileError(`${name}: ${response.status}`);
    return readAs<T>(name, format, await readText(response, goOn));
  } catch (reason) {
    if (reason instanceof OtherContentError) failed.add(url);
    if (reason instanceof FileError) throw reason;
    if (!bounded.signal.aborted || signal?.aborted === true) throw new FileError(`${name}: ${String(reason)}`);
    failed.add(url);
    throw new NoAnswerError(`${name}: no answer`);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** A kept answer that is not what it was: nothing else would ever take its place. @returns whether there was one */
async function forget(url: string): Promise<boolean> {
  try {
    const kept = await Promise.all((await caches.keys()).map(async (key) => (await caches.open(key)).delete(url)));
    return kept.includes(true);
  } catch {
    return false; // The browser lets nothing be kept.
  }
}

/** How long a page is held up in one go, in ms: on a phone ten times slower it is still a moment. */
const SLICE = 5;

/** The text of an answer, `onPart` told of each part of it. Between two slices the page does what is more pressing. */
async function readText({ body }: Response, onPart?: () => void): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let begun = performance.now();
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    onPart?.();
    text += decoder.decode(part.value, { stream: true });
    if (performance.now() - begun < SLICE) continue;
    await nextTask();
    begun = performance.now();
  }
  // What comes now, reading the whole as JSON, is a slice of its own.
  await nextTask();
  return text + decoder.decode();
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function readAs<T extends AnyFile>(name: string, format: T['format'], text: string): T {
  const content = parse<T>(text);
  if (content?.format !== format) throw new OtherContentError(`${name}: not ${format}`);
  return content;
}

function parse<T>(text: string): T | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The code that reads the device is loaded where there is something to read. */
async function readFromDevice(name: string): Promise<Response> {
  const { readDeviceFile } = await import('./device-store.ts');
  const bytes = await readDeviceFile(name).catch(() => null);
  if (bytes !== null) return new Response(bytes);
  reportMissingFile(name);
  throw new MissingFileError(name);
}
