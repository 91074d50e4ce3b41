/** What two versions of a sheet say differently, and the little that an update reads of a sheet. */

import { parseDomainPair } from '../domain/domain-pair.ts';
import type { DomainPair } from '../domain/job.ts';
import { LABELS, readSkeleton, type Skeleton } from '../sheet/skeleton.ts';

/** The sections and labelled facts that differ, by the sheet's own names, in the sheet's order. */
export function compareSheets(before: string, after: string): string[] {
  const [one, other] = [partsOf(readSkeleton(before)), partsOf(readSkeleton(after))];
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name));
}

/** The job's id that a sheet gives, else its file's name; `null`: neither. */
export function readIdOf(text: string, file: string): string | null {
  const written = readSkeleton(text).facts.get('id')?.[0]?.value?.text ?? '';
  return /^MET\.\d+$/.test(written) ? written : (/MET\.\d+/.exec(file.split('/').at(-1) ?? '')?.[0] ?? null);
}

/** The domains that a sheet names, as written. */
export function readDomainsOf(text: string): DomainPair[] {
  const items =
    readSkeleton(text)
      .facts.get('domains')
      ?.flatMap((fact) => fact.items) ?? [];
  return items.map((item) => parseDomainPair(item.text));
}

function partsOf(skeleton: Skeleton): Map<string, string> {
  const parts = new Map([['titre', skeleton.title?.text ?? '']]);
  for (const { label, name } of LABELS) {
    const facts = skeleton.facts.get(name) ?? [];
    const lines = facts.flatMap((fact) => [fact.value?.text ?? '', ...fact.items.map((item) => item.text)]);
    parts.set(label, lines.join('\n'));
  }
  for (const { title, lines } of skeleton.sections) {
    const text = lines
      .map((line) => line.text.trim())
      .join('\n')
      .trim();
    parts.set(title, [parts.get(title), text].filter(Boolean).join('\n'));
  }
  return parts;
}
