/** A school's own sheets among the catalogue's: found, filtered and shown as all others. */

import type { CatalogueFile, Choice, JobSummary, Sheet } from '../../domain/browser-catalogue.ts';
import { LOCAL_PART } from './local-stamp.ts';
import { type LocalSheet, readLocalSheets, writeLocalSheets } from './local-store.ts';

/**
 * The catalogue with the sheets that are kept. Those that another version of the app compiled are compiled again; until that
 * can be done (its code may be out of reach) they are left out, and stay kept.
 *
 * @param stamp of their present state
 */
export async function joinKept(catalogue: CatalogueFile, stamp: string): Promise<CatalogueFile> {
  const { sheets, isCurrent } = readLocalSheets();
  if (isCurrent) return joinCatalogue(catalogue, sheets, stamp);
  try {
    const { compileTexts, withoutErrors } = await import('./compile-local.ts');
    const again = withoutErrors(await compileTexts(sheets));
    if (again.length === sheets.length) writeLocalSheets(again);
    return joinCatalogue(catalogue, again, stamp);
  } catch {
    return catalogue;
  }
}

/** The catalogue with some sheets behind its own, in a part of their own. One whose id the catalogue has is left out. */
export function joinCatalogue(catalogue: CatalogueFile, sheets: readonly LocalSheet[], stamp: string): CatalogueFile {
  const ids = new Set(catalogue.jobs.map(({ id }) => id));
  const added = sheets.filter(({ job }) => !ids.has(job.id));
  const part = catalogue.parts.length;
  const { interests, statuses, domains } = catalogue.choices;
  return {
    ...catalogue,
    jobs: [...catalogue.jobs, ...added.map(({ job }): JobSummary => ({ ...job, part, isLocal: true }))],
    choices: {
      interests: joinChoices(
        interests,
        added.flatMap(({ choices }) => choices.interests),
      ),
      statuses: joinChoices(
        statuses,
        added.flatMap(({ choices }) => choices.statuses),
      ),
      domains: joinChoices(
        domains,
        added.flatMap(({ choices }) => choices.domains),
      ),
    },
    parts: [...catalogue.parts, `${LOCAL_PART}${stamp}`],
  };
}

/** The whole sheets that are kept, by their ids. */
export function readKeptSheets(): ReadonlyMap<string, Sheet> {
  return new Map(readLocalSheets().sheets.map(({ sheet }) => [sheet.id, sheet]));
}

function joinChoices<T extends Choice>(own: readonly T[], added: readonly T[]): T[] {
  const bySlug = new Map([...added, ...own].map((choice) => [choice.slug, choice]));
  return [...own, ...[...bySlug.values()].filter(({ slug }) => !own.some((choice) => choice.slug === slug))];
}
