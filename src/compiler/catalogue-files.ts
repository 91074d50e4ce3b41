/** The files of a build: the catalogue cut for the browser, each file's name with a hash of its content, and the map. */

import { createHash } from 'node:crypto';
import { type BrowserFile, cutBundle } from '../bundle/cut.ts';
import type { CatalogueFiles } from '../domain/browser-catalogue.ts';
import type { Bundle, Job } from '../domain/job.ts';
import { drawContours } from './contours.ts';

export type { BrowserFile };

/** The files, and the names of those that the app asks for first. */
export type CutCatalogue = { files: BrowserFile[]; entry: CatalogueFiles };

/**
 * Cuts a catalogue: the same catalogue gives the same files, byte for byte.
 *
 * @param indexing `later`: an index is made when its content is first asked for, and named after the jobs. For
 *   development, where a saved sheet should appear at once and most pages search nothing
 */
export function cutCatalogue(bundle: Bundle, indexing: 'now' | 'later' = 'now'): CutCatalogue {
  const {
    files,
    entry: { jobCount, ...names },
  } = cutBundle(bundle, (stem, content) => nameByHash(stem, 'json', content), indexing);
  const map = drawContours(countHills(bundle.jobs));
  const contours = { name: nameByHash('contours', 'svg', map), content: map };
  return { files: [...files, contours], entry: { ...names, contours: contours.name, jobCount } };
}

/** How many jobs each domain has; each interest, where no sheet names a domain. */
function countHills(jobs: readonly Job[]): number[] {
  const tally = (valuesOf: (job: Job) => readonly string[]) => {
    const counts = new Map<string, number>();
    for (const value of jobs.flatMap((job) => [...new Set(valuesOf(job))]))
      counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts.values()];
  };
  const byDomain = tally((job) => job.domains.map((pair) => pair.domain));
  return byDomain.length > 0 ? byDomain : tally((job) => job.interests);
}

function nameByHash(stem: string, ending: 'json' | 'svg', content: string): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return `data/${stem}-${hash}.${ending}`;
}
