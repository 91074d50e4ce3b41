/** The address of a comparison: read and written by one pair of functions. */

import type { UnknownPart } from '../address/job-address.ts';

/** Beyond this, columns are too narrow to be read side by side. */
export const MOST_COMPARED = 4;

/** What is compared: ids of the catalogue, without doubles. `marksDifferences`: whether differences stand out. */
export type Comparison = { ids: string[]; marksDifferences: boolean };

/** What an address asks for and does not get, in the reader's order. */
export type LeftOut = {
  /** Ids that the catalogue does not have. */
  unknown: string[];
  /** Parts of the address that mean nothing here. */
  parts: UnknownPart[];
  doubled: string[];
  /** Jobs beyond `MOST_COMPARED`. */
  beyond: string[];
};

/** Reads an address's search part as far as it goes. */
export function readCompareAddress(
  search: string,
  isKnown: (id: string) => boolean,
): { comparison: Comparison; leftOut: LeftOut } {
  const params = new URLSearchParams(search);
  const asked = params
    .getAll('ids')
    .flatMap((value) => value.split(','))
    .map((id) => id.trim())
    .filter((id) => id !== '');
  const once = [...new Set(asked)];
  const known = once.filter(isKnown);
  const differences = params.get('differences') ?? '';
  const parts: UnknownPart[] = [];
  for (const [name, value] of params) {
    const isUsed = name === 'ids' || (name === 'differences' && ['', '0', '1'].includes(value));
    if (!isUsed) parts.push({ name, value });
  }
  return {
    comparison: { ids: known.slice(0, MOST_COMPARED), marksDifferences: differences === '1' },
    leftOut: {
      unknown: once.filter((id) => !isKnown(id)),
      parts,
      doubled: known.filter((id) => asked.indexOf(id) !== asked.lastIndexOf(id)),
      beyond: known.slice(MOST_COMPARED),
    },
  };
}

/** Writes a comparison as an address's search part, with its question mark; empty where nothing is compared. */
export function writeCompareAddress({ ids, marksDifferences }: Comparison): string {
  const parts = [ids.length > 0 && `ids=${ids.join(',')}`, marksDifferences && 'differences=1'];
  const written = parts.filter((part) => part !== false);
  return written.length === 0 ? '' : `?${written.join('&')}`;
}
