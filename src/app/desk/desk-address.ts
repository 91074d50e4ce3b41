/** The address of the way from a diploma to jobs: read and written by one pair of functions. */

import type { UnknownPart } from '../address/job-address.ts';

/** `start`: the id of a start, `null` before one is chosen; `interest` and `domain` narrow every ring. */
export type DeskView = { start: string | null; interest: string | null; domain: string | null };

const NAMES = { start: 'depart', interest: 'interet', domain: 'domaine' } as const;

/** Reads an address's search part. What it cannot use is in `unknown`. */
export function readDeskAddress(
  search: string,
  known: { starts: ReadonlySet<string>; interests: readonly string[]; domains: readonly string[] },
): { view: DeskView; unknown: UnknownPart[] } {
  const params = new URLSearchParams(search);
  const unknown: UnknownPart[] = [];
  const one = (name: string, isKnown: (value: string) => boolean) => {
    const value = params.get(name)?.trim() ?? '';
    if (value === '') return null;
    if (isKnown(value)) return value;
    unknown.push({ name, value });
    return null;
  };
  const view = {
    start: one(NAMES.start, (value) => known.starts.has(value)),
    interest: one(NAMES.interest, (value) => known.interests.includes(value)),
    domain: one(NAMES.domain, (value) => known.domains.includes(value)),
  };
  for (const [name, value] of params) {
    if (!Object.values<string>(NAMES).includes(name)) unknown.push({ name, value });
  }
  return { view, unknown };
}

/** Writes a view as an address's search part, with its question mark; empty where nothing is chosen. */
export function writeDeskAddress({ start, interest, domain }: DeskView): string {
  const params = new URLSearchParams();
  if (start !== null) params.set(NAMES.start, start);
  if (interest !== null) params.set(NAMES.interest, interest);
  if (domain !== null) params.set(NAMES.domain, domain);
  const written = params.toString();
  return written === '' ? '' : `?${written}`;
}
