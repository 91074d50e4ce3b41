/** The address of a booklet: `ids=` or the filters of the list, and `titre=`. Read and written by one pair of functions. */

import { cutText } from '../../domain/cut-text.ts';
import { type JobView, type KnownSlugs, readJobAddress, type UnknownPart } from '../address/job-address.ts';

/** A booklet of more jobs is one that nobody staples. */
export const MOST_PRINTED = 60;

export const LONGEST_TITLE = 120;

/** What an address can ask for beyond its use is not all listed. */
const MOST_UNKNOWN = 5;

/**
 * What a booklet is made of: jobs by their ids, in that order and once each; the jobs of a view of the list; or nothing
 * (`null`), where the address asks for no job at all. `title` is empty where it has none.
 */
export type BookletAddress = { title: string; asked: { ids: string[] } | { view: JobView } | null };

/** Reads an address's search part. What it cannot use is in `unknown`. */
export function readBookletAddress(
  search: string,
  known: KnownSlugs,
  isKnown: (id: string) => boolean,
): { booklet: BookletAddress; unknown: UnknownPart[] } {
  const params = new URLSearchParams(search);
  const title = cutText((params.get('titre') ?? '').trim(), LONGEST_TITLE);
  params.delete('titre');
  const listed = params.getAll('ids').flatMap((value) => value.split(','));
  const ids = [...new Set(listed.map((id) => id.trim()))].filter((id) => id !== '');
  const hasIds = params.has('ids');
  params.delete('ids');
  if (hasIds) {
    const unknown = [
      ...ids.filter((id) => !isKnown(id)).map((value) => ({ name: 'ids', value })),
      ...[...params].map(([name, value]) => ({ name, value })),
    ];
    return { booklet: { title, asked: { ids: ids.filter(isKnown) } }, unknown: unknown.slice(0, MOST_UNKNOWN) };
  }
  if (params.size === 0) return { booklet: { title, asked: null }, unknown: [] };
  const { view, unknown } = readJobAddress(params, known);
  return { booklet: { title, asked: { view } }, unknown: unknown.slice(0, MOST_UNKNOWN) };
}

/** Writes the search part, with its question mark, of a booklet of these jobs. */
export function writeBookletAddress(ids: readonly string[], title: string): string {
  const name = cutText(title.trim(), LONGEST_TITLE);
  const words = encodeURIComponent(name.toWellFormed()).replace(/%20/g, '+').replace(/%2C/g, ',');
  return `?ids=${ids.join(',')}${name === '' ? '' : `&titre=${words}`}`;
}
