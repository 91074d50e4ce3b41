/** Loading a file of the catalogue: the one place where bytes from the network become typed. */

import type { CatalogueFile, SearchFile, SheetsFile, TextsFile } from '../../domain/browser-catalogue.ts';

type AnyFile = CatalogueFile | SearchFile | SheetsFile | TextsFile;

/** What kept a file from being read, for the reader's message. */
export class FileError extends Error {
  override name = 'FileError';
}

/**
 * Loads a file that the build wrote. Its `format` is checked, so that another page in its place (a captive portal's
 * login, a host's « not found ») is an error and never taken for data.
 *
 * @throws FileError where the file cannot be had or is another
 */
export async function fetchFile<T extends AnyFile>(
  name: string,
  format: T['format'],
  signal?: AbortSignal,
): Promise<T> {
  const response = await fetch(import.meta.env.BASE_URL + name, signal === undefined ? {} : { signal }).catch(
    (reason: unknown) => {
      throw new FileError(`${name}: ${String(reason)}`);
    },
  );
  if (!response.ok) throw new FileError(`${name}: ${response.status}`);
  const content: T = await response.json().catch((reason: unknown) => {
    throw new FileError(`${name}: ${String(reason)}`);
  });
  if (content?.format !== format) throw new FileError(`${name}: not ${format}`);
  return content;
}
