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

/**
 * Loads a file that the build or an import wrote. Its `format` is checked, so that another page in its place (a captive
 * portal's login, a host's « not found ») is an error and never taken for data.
 *
 * @throws FileError where the file cannot be had or is another
 */
export async function fetchFile<T extends AnyFile>(
  name: string,
  format: T['format'],
  signal?: AbortSignal,
): Promise<T> {
  const load = isDeviceFile(name)
    ? readFromDevice(name)
    : fetch(import.meta.env.BASE_URL + name, { signal: signal ?? null });
  const response = await load.catch((reason: unknown) => {
    throw reason instanceof FileError ? reason : new FileError(`${name}: ${String(reason)}`);
  });
  if (!response.ok) throw new FileError(`${name}: ${response.status}`);
  const content: T = await response.json().catch((reason: unknown) => {
    throw new FileError(`${name}: ${String(reason)}`);
  });
  if (content?.format !== format) throw new FileError(`${name}: not ${format}`);
  return content;
}

/** The code that reads the device is loaded where there is something to read. */
async function readFromDevice(name: string): Promise<Response> {
  const { readDeviceFile } = await import('./device-store.ts');
  const bytes = await readDeviceFile(name).catch(() => null);
  if (bytes !== null) return new Response(bytes);
  reportMissingFile(name);
  throw new MissingFileError(name);
}
