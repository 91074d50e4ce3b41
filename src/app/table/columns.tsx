/** The columns of the table: their names, what they are sorted by, how wide they are and what stands in them. */

import type { ReactNode } from 'react';
import type { Choice, JobSummary } from '../../domain/browser-catalogue.ts';
import { findLevel } from '../../domain/level.ts';
import { studyYears } from '../../domain/study-years.ts';
import type { JobFilters } from '../../search/filters.ts';
import type { SortKey } from '../../search/sort-jobs.ts';
import type { Column } from '../address/job-address.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { sayLevel, sayNumber } from '../ui/words.ts';

/** What cells are written with. */
export type CellContext = { choices: Catalogue['choices']; filters: JobFilters };

type ColumnEntry = {
  label: string;
  /** A second line of the header: the unit. */
  unit?: string;
  /** `null`: nothing to sort by. */
  sortKey: SortKey | null;
  /** In rem, where the table is as wide as it wants to be; elsewhere columns share what there is in these proportions. */
  width: number;
  isNumber?: boolean;
  /** Whether a job says anything here. A column of which the whole catalogue says nothing is not offered. */
  isStated: (job: JobSummary) => boolean;
  cell: (job: JobSummary, context: CellContext) => ReactNode;
};

/** The title's width; on a small screen « accompagnateur/trice » stands in it unbroken, and a column beside it. */
export const TITLE_WIDTH = { roomy: 13, small: 10.5 };

export const TABLE_COLUMNS: Readonly<Record<Column, ColumnEntry>> = {
  niveau: {
    label: 'Niveau d’accès',
    sortKey: 'niveau',
    width: 6.5,
    isStated: (job) => job.level !== null,
    cell: (job, { filters }) => {
      const isOutside = filters.maxLevel !== null && (findLevel(job.level ?? '')?.rank ?? null) === null;
      return isOutside ? <Unjudged>{sayLevel(job.level)}</Unjudged> : sayLevel(job.level);
    },
  },
  etudes: {
    label: 'Études',
    unit: 'après la 3e',
    // Years follow levels.
    sortKey: 'niveau',
    width: 6,
    isStated: (job) => studyYears(job.level) !== null,
    cell: (job) => sayYears(job),
  },
  salaire: {
    label: 'Salaire de début',
    unit: '€ brut par mois',
    sortKey: 'salaire',
    width: 9,
    isNumber: true,
    isStated: (job) => job.salary.min !== null,
    cell: ({ salary: { min, max } }, { filters }) => {
      if (min === null) return filters.minSalary === null ? 'non indiqué' : <Unjudged>non indiqué</Unjudged>;
      return max === null || max === min ? `dès\u00a0${figure(min)}` : `${figure(min)} à\u00a0${figure(max)}`;
    },
  },
  statut: {
    label: 'Statuts',
    sortKey: 'statut',
    width: 9,
    isStated: (job) => job.statuses.length > 0,
    cell: (job, { choices }) => named(choices.statuses, job.statuses),
  },
  domaine: {
    label: 'Domaines',
    sortKey: 'domaine',
    width: 9.5,
    isStated: (job) => job.domains.length > 0,
    cell: (job, { choices }) => named(choices.domains, job.domains),
  },
  interet: {
    label: 'Centres d’intérêt',
    sortKey: null,
    width: 10,
    isStated: (job) => job.interests.length > 0,
    cell: (job, { choices }) => named(choices.interests, job.interests),
  },
  formations: {
    label: 'Formations',
    sortKey: 'formations',
    width: 6.5,
    isNumber: true,
    isStated: (job) => job.trainings.length > 0,
    cell: (job) => sayNumber(job.trainings.length),
  },
};

/** Figures stay on one line. */
function figure(euros: number): string {
  return sayNumber(euros).replaceAll(/\s/g, '\u00a0');
}

function sayYears({ level }: JobSummary): string {
  const years = studyYears(level);
  if (years === null) return 'non indiqué';
  if (years.afterThird === 0) return 'aucune';
  return `${years.afterThird}\u00a0an${years.afterThird > 1 ? 's' : ''}${years.orMore ? ' ou plus' : ''}`;
}

/** In the order of the job's own list: what it is sorted by comes first. */
function named(choices: readonly Choice[], slugs: readonly string[]): string {
  if (slugs.length === 0) return 'non indiqué';
  return slugs.map((slug) => choices.find((choice) => choice.slug === slug)?.short ?? slug).join('\u00a0· ');
}

/** What a filter cannot judge is shown all the same, and says so. */
function Unjudged({ children }: { children: string }) {
  return <span className="text-course">{children}, montré</span>;
}
