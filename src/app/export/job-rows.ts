/** Jobs as the rows of a table: the same in a spreadsheet, a CSV file and a text to copy. */

import type { JobSummary, TrainingSummary } from '../../domain/browser-catalogue.ts';
import type { Cell } from '../../domain/csv.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { sayEntryLevel, sayLevel, saySalary } from '../ui/words.ts';

/** What a row needs to know beside its job. */
export type RowSource = {
  choices: Catalogue['choices'];
  trainings: readonly TrainingSummary[];
  /** The app's own address, `https://azimut.example/orientation/`. */
  base: string;
};

/** A column of the table. `width`: in characters. */
export type Column = { header: string; width: number };

/** In the order in which each row's cells stand. */
export const COLUMNS: readonly Column[] = [
  { header: 'identifiant', width: 12 },
  { header: 'métier', width: 40 },
  { header: 'niveau d’accès', width: 16 },
  { header: 'salaire débutant min (€ brut/mois)', width: 18 },
  { header: 'salaire débutant max (€ brut/mois)', width: 18 },
  { header: 'statuts', width: 28 },
  { header: 'centres d’intérêt', width: 40 },
  { header: 'domaines', width: 40 },
  { header: 'formations recommandées', width: 60 },
  { header: 'adresse de la fiche', width: 48 },
];

/** The columns that lead to the sheet. */
export const LINKED_COLUMNS = [1, 9] as const;

/** Between several values of one cell: their own wordings hold commas and semicolons. */
const BETWEEN = ' | ';

/** One row of cells a job, in the order of the jobs. What is not known is `null`. */
export function jobRows(jobs: readonly JobSummary[], { choices, trainings, base }: RowSource): Cell[][] {
  const labels = new Map(trainings.map(({ id, label }) => [id, label]));
  const listOf = (choice: readonly { slug: string; label: string }[]) => {
    const bySlug = new Map(choice.map(({ slug, label }) => [slug, label]));
    return (slugs: readonly string[]) => join(slugs.map((slug) => bySlug.get(slug) ?? slug));
  };
  const statuses = listOf(choices.statuses);
  const interests = listOf(choices.interests);
  const domains = listOf(choices.domains);
  return jobs.map((job) => [
    job.id,
    job.title,
    job.level === null ? null : sayLevel(job.level),
    job.salary.min,
    job.salary.max,
    statuses(job.statuses),
    interests(job.interests),
    domains(job.domains),
    join(job.trainings.map((id) => labels.get(id) ?? id)),
    sheetAddress(base, job.id),
  ]);
}

/** The whole address of a job's sheet, below the app's own. */
export function sheetAddress(base: string, id: string): string {
  return new URL(`metiers/${id}`, base).href;
}

/**
 * The list as a text to paste into a message: one line a job, under the list's title. A line begins with a bullet, which no
 * spreadsheet that it is pasted into takes for a formula.
 */
export function listText(title: string, jobs: readonly JobSummary[], base: string): string {
  const lines = jobs.map(
    (job) =>
      `• ${job.title}, ${sayEntryLevel(job.level)}, ${saySalary(job.salary)}\u00a0: ${sheetAddress(base, job.id)}`,
  );
  return `${title}\n\n${lines.join('\n')}\n`;
}

function join(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(BETWEEN);
}
