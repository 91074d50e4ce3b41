/** What is compared, fact by fact: what each job's sheet says, and whether all say the same. */

import type { ReactNode } from 'react';
import type { Choice, JobSummary, Sheet } from '../../domain/browser-catalogue.ts';
import { slugify } from '../../domain/fold.ts';
import { studyYears } from '../../domain/study-years.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { Blocks } from '../job/texts.tsx';
import { Widget } from '../shell/widget.tsx';
import { sayEntryLevel, saySalary } from '../ui/words.ts';
import { SalaryChart } from './salary-chart.tsx';
import { sayStudyYears } from './say-study-years.ts';
import { type Item, type OwnItem, type Shares, shareOut } from './share-out.ts';

/** A job with what its sheet adds. */
export type ComparedJob = { job: JobSummary; sheet: Sheet };

/** A row of the comparison. */
export type CompareFact = {
  name: string;
  /** Whether all jobs say the same; `null`: texts, which always differ. */
  isSame: boolean | null;
  /** What each job says, in their order. Empty: it is said of all of them at once. */
  cells: ReactNode[];
  /** What is said of all of them at once; `null`: nothing is. */
  together: ReactNode;
  /** Where rows are no columns side by side, this says what the cells say. */
  stacked?: ReactNode;
  /** On paper, only what the reader has unfolded. */
  isFolded?: boolean;
};

/** The facts of the jobs, in the order in which they are read. */
export function compareFacts(catalogue: Catalogue, compared: readonly ComparedJob[]): CompareFact[] {
  const { interests, statuses } = catalogue.choices;
  const jobs = compared.map(({ job }) => job);
  const salaries = jobs.map(({ salary }) => saySalary(salary));
  return [
    plainFact(
      'Niveau pour y entrer',
      jobs.map(({ level }) => sayEntryLevel(level)),
    ),
    plainFact(
      'Durée des études',
      jobs.map(({ level }) => sayStudyYears(studyYears(level))),
    ),
    {
      ...plainFact('Salaire de début', salaries),
      stacked: (
        <Widget name="les salaires">
          <SalaryChart jobs={jobs} />
        </Widget>
      ),
    },
    plainFact(
      'Statut',
      jobs.map((job) => namesOf(job.statuses, statuses).join(', ') || 'non indiqué'),
    ),
    ...sharedFacts(
      { alone: 'Pour qui aime', common: 'Pour qui aime, en commun', own: 'Pour qui aime aussi', none: 'rien' },
      jobs,
      jobs.map(({ interests: slugs }) => namesOf(slugs, interests).map((label) => ({ key: label, label }))),
    ),
    ...sharedFacts(
      { alone: 'Formations', common: 'Formations en commun', own: 'Autres formations', none: 'aucune' },
      jobs,
      compared.map(({ sheet }) => sheet.trainings.map(({ id, label }) => ({ key: id, label }))),
    ),
    {
      name: 'Une journée',
      isSame: null,
      cells: compared.map(({ job, sheet }) => <Day key={job.id} sheet={sheet} />),
      together: null,
      isFolded: true,
    },
  ];
}

function plainFact(name: string, words: readonly string[]): CompareFact {
  return { name, isSame: new Set(words).size < 2, cells: [...words], together: null };
}

/** Two rows of one list: what all have, what each has beside. With a single job, its list alone. */
function sharedFacts(
  words: { alone: string; common: string; own: string; none: string },
  jobs: readonly JobSummary[],
  lists: readonly (readonly Item[])[],
): CompareFact[] {
  const { common, own }: Shares = shareOut(lists);
  const isAlone = jobs.length < 2;
  const ownFact: CompareFact = {
    name: isAlone || common.length === 0 ? words.alone : words.own,
    isSame: own.every((items) => items.length === 0),
    cells: own.map((items, at) => (
      <OwnItems key={jobs[at]?.id} items={items} jobs={jobs} none={common.length > 0 ? 'rien de plus' : words.none} />
    )),
    together: null,
  };
  if (isAlone) return [ownFact];
  const together = common.map(({ label }) => label).join(' · ') || words.none;
  return [{ name: words.common, isSame: null, cells: [], together }, ownFact];
}

function OwnItems({ items, jobs, none }: { items: readonly OwnItem[]; jobs: readonly JobSummary[]; none: string }) {
  if (items.length === 0) return none;
  return (
    <ul className="space-y-1">
      {items.map(({ key, label, others }) => (
        <li key={key} className="leading-snug">
          {label}
          {others.length > 0 && (
            <span className="text-ink-2 text-sm"> (aussi {others.map((at) => jobs[at]?.title).join(', ')})</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The sections that tell the work, or what a short sheet has in their place, by the slugs of their titles. */
const DAY = ['nature-du-travail', 'conditions-de-travail'];
const SHORT_DAY = ['presentation', 'en-bref'];

function Day({ sheet }: { sheet: Sheet }) {
  const named = (slugs: readonly string[]) => sheet.sections.filter(({ title }) => slugs.includes(slugify(title)));
  const [day, short] = [named(DAY), named(SHORT_DAY)];
  return (day.length > 0 ? day : short).map((section) => (
    <details key={section.title}>
      <summary className="min-h-11 content-center underline underline-offset-4">
        {section.title}
        <span className="sr-only">&nbsp;: {sheet.title}</span>
      </summary>
      <div className="pb-4 text-[0.95em]">
        <Blocks blocks={section.blocks} />
      </div>
    </details>
  ));
}

/** In the order of the choices, so that the same ones read the same. */
function namesOf(slugs: readonly string[], choices: readonly Choice[]): string[] {
  return choices.filter(({ slug }) => slugs.includes(slug)).map(({ short }) => short);
}
