/** How long do the counsellor's desk, the overview and the workbook of every job take? Without a browser: the rules alone. */

import { openAsBlob } from 'node:fs';
import path from 'node:path';
import { jobRows } from '../../src/app/export/job-rows.ts';
import { writeWorkbook } from '../../src/app/export/workbook.ts';
import { SALARY_STEPS } from '../../src/app/overview/salary-table.tsx';
import { CATALOGUE_FILE, compileSheets, type SheetFile, TRAININGS_FILE } from '../../src/bundle/compile-sheets.ts';
import { cutCatalogue } from '../../src/compiler/catalogue-files.ts';
import { compileFolder } from '../../src/compiler/compile.ts';
import type { BenchRow } from '../../src/domain/bench-row.ts';
import type { CatalogueFile } from '../../src/domain/browser-catalogue.ts';
import type { Bundle } from '../../src/domain/job.ts';
import { findRings } from '../../src/domain/rings.ts';
import { listStarts } from '../../src/domain/starts.ts';
import { type TrainingsFile, unpackTrainings } from '../../src/domain/trainings-file.ts';
import { importCatalogue } from '../../src/importer/import-catalogue.ts';
import { countAcross, countSalaries } from '../../src/search/cross-table.ts';
import { countFacets, filterJobs, NO_FILTERS } from '../../src/search/filters.ts';

/** Every so many starts, and interests, are tried together. */
const EVERY_NTH_START = 7;
const EVERY_NTH_INTEREST = 8;

/** Of Onisep's files, as the catalogue that the importer makes of them: the corpus tells no facts of trainings. */
export async function importOfficialFiles(files: readonly string[]): Promise<Bundle> {
  const sheets: SheetFile[] = [];
  const open = (file: string, text: string): SheetFile => ({ file, text, problems: [] });
  const sources = await Promise.all(
    files.map(async (file) => ({ name: path.basename(file), content: await openAsBlob(file) })),
  );
  const { catalogue, trainingsFile } = await importCatalogue(sources, {
    edition: null,
    onSheet: ({ file, text }) => void sheets.push(open(file, text)),
  });
  return compileSheets({
    sheets,
    catalogue: open(CATALOGUE_FILE, JSON.stringify(catalogue)),
    trainings: trainingsFile === null ? null : open(TRAININGS_FILE, trainingsFile),
  });
}

/** @param bundle a catalogue, or the folder of one */
export async function benchDesk(bundle: Bundle | string): Promise<BenchRow[]> {
  const { files, entry } = cutCatalogue(typeof bundle === 'string' ? compileFolder(bundle) : bundle, 'later');
  const read = <T>(name: string): T => JSON.parse(files.find((file) => file.name === name)?.content ?? '');
  const { jobs, choices, info } = read<CatalogueFile>(entry.catalogue);
  const { trainings, jobPairs } = unpackTrainings(read<TrainingsFile>(entry.trainings));
  const pairs = new Map(jobs.map((job, place) => [job.id, jobPairs[place] ?? []]));
  const starts = listStarts(trainings).filter((_, at) => at % EVERY_NTH_START === 0);
  const interests = [null, ...choices.interests.map(({ slug }) => slug)];
  const domains = choices.domains.map(({ slug }) => slug);
  const rings = starts.flatMap((start) =>
    interests
      .filter((_, at) => at % EVERY_NTH_INTEREST === 0)
      .map((interest) =>
        time(() => {
          const some = jobs.filter((job) => interest === null || job.interests.includes(interest));
          return findRings(start, some, trainings, (job) => pairs.get(job.id) ?? []);
        }),
      ),
  );
  const overviews = interests.map((interest) =>
    time(() => {
      const filters = { ...NO_FILTERS, interests: interest === null ? [] : [interest] };
      const some = filterJobs(jobs, filters);
      const across = countAcross(
        some,
        domains.length > 0 ? domains : interests.filter((slug) => slug !== null),
        (job) => (domains.length > 0 ? job.domains : job.interests),
      );
      return [countFacets(jobs, filters), across, countSalaries(some, SALARY_STEPS)];
    }),
  );
  const begun = performance.now();
  const rows = jobRows(jobs, { choices, trainings, base: 'https://azimut.example/' });
  await writeWorkbook(rows, { title: 'Tous les métiers', info, madeOn: '2026-11-25' });
  const workbook = performance.now() - begun;
  const count = `${jobs.length} jobs, ${trainings.length} trainings`;
  return [
    { what: `${count}: another filter → rings (p95 of ${rings.length})`, ms: p95(rings), budgetMs: 50 },
    { what: `another filter → overview (p95 of ${overviews.length})`, ms: p95(overviews), budgetMs: 50 },
    { what: `${jobs.length} jobs → workbook (XLSX)`, ms: workbook, budgetMs: 2000 },
  ];
}

function time(task: () => unknown): number {
  const begun = performance.now();
  task();
  return performance.now() - begun;
}

function p95(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
}
