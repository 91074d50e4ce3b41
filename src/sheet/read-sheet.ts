/** The text of a sheet → a job and what is wrong with it. Pure: runs in Node and in a browser. */

import type { Job, Problem, Title } from '../domain/job.ts';
import { readSalary } from '../domain/salary.ts';
import { error } from './problems.ts';
import { readFacts } from './read-facts.ts';
import { placeOf, type Report, readForms, words } from './read-lines.ts';
import { readSections } from './read-sections.ts';
import { findSalaryText, reportSalary } from './salary-text.ts';
import { readSkeleton, type Skeleton } from './skeleton.ts';

/** What a sheet is read with: its file's name, and what « à partir du Smic » means in euros (`null`: not known). */
export type SheetContext = { fileName: string; smic: number | null };

/** `job` is `null` where the sheet has no id or no title; `problems` are then all that is known. */
export type SheetReading = { job: Job | null; problems: Problem[] };

const ID = /MET\.\d+/;

/** Reads a sheet. Never throws for what the sheet holds: what is wrong becomes a problem, with its place. */
export function readSheet(text: string, context: SheetContext): SheetReading {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  if (text.replace(/^\ufeff/, '').trim() === '') {
    report(error('empty-file', 'Ce fichier est vide : écrivez la fiche, ou supprimez le fichier.'));
    return { job: null, problems };
  }
  const skeleton = readSkeleton(text);
  const id = readId(skeleton, context.fileName, report);
  const title = readTitle(skeleton, report);
  const facts = readFacts(skeleton, report);
  const { sections, ...lists } = readSections(skeleton, report);
  const salaryText = findSalaryText(sections);
  const salary = readSalary(salaryText, context.smic);
  reportSalary(salaryText, salary.alternatives.length, skeleton, report);
  if (id === null || title === null) return { job: null, problems: sorted(problems) };
  const job: Job = {
    id,
    ...title,
    alternatives: lists.alternatives,
    romeCodes: facts.romeCodes,
    level: facts.level,
    salary,
    trainings: lists.trainings,
    statuses: facts.statuses,
    interests: lists.interests,
    domains: facts.domains,
    sectors: facts.sectors,
    relatedJobs: facts.relatedJobs,
    sources: lists.sources,
    sections,
    problems: sorted(problems),
  };
  return { job, problems: job.problems };
}

function sorted(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((one, other) => one.line - other.line || one.column - other.column);
}

function readId(skeleton: Skeleton, fileName: string, report: Report): string | null {
  const fact = skeleton.facts.get('id')?.[0];
  const written = fact?.value?.text ?? '';
  if (/^MET\.\d+$/.test(written)) return written;
  const fromName = ID.exec(fileName)?.[0] ?? null;
  if (fact !== undefined) {
    const instead = fromName === null ? '' : ` ; en attendant, l’identifiant du nom du fichier sert : ${fromName}`;
    report(
      error(
        'invalid-id',
        `« ${written} » n’est pas un identifiant : écrivez par exemple « **ID:** MET.895 »${instead}.`,
        placeOf(fact.label),
      ),
    );
  } else if (fromName === null) {
    report(
      error('missing-id', 'La fiche n’a pas d’identifiant : ajoutez sous le titre une ligne « **ID:** MET.895 ».'),
    );
  }
  return fromName;
}

function readTitle(skeleton: Skeleton, report: Report): Title | null {
  const title = words(skeleton.title?.text ?? '');
  if (title === '') {
    report(error('missing-title', 'La fiche n’a pas de titre : commencez-la par une ligne « # nom du métier ».'));
    return null;
  }
  const names = skeleton.facts.get('titles')?.[0]?.items ?? [];
  return { title, ...readForms(names, title) };
}
