/** The words of a job that are the source's own, and no author's: they keep their spelling wherever they are quoted. */

import type { Job, Title } from '../domain/job.ts';

/** Titles, trainings, statuses, interests, domains, level and salary as the sheet words them. */
export function factWordings(job: Job): string[] {
  const names = [job, ...job.alternatives].flatMap(({ title, feminine, masculine }: Title) => [
    title,
    feminine,
    masculine,
  ]);
  const wordings = [
    ...names,
    ...job.trainings.flatMap(({ label }) => nameTraining(label)),
    ...job.statuses,
    ...job.interests,
    ...job.domains.flatMap(({ domain, subdomain }) => [domain, subdomain]),
    ...(job.level === null ? [] : [job.level.label]),
    ...(job.salary.text?.split('\n') ?? []),
  ];
  return [...new Set(wordings)].filter((wording) => wording.trim() !== '');
}

/**
 * What a training is called: its label; without what is in brackets; without its option too; and its subject alone
 * (« droit de l'environnement et de l'urbanisme »), where three words or more are left of it.
 */
function nameTraining(label: string): string[] {
  const plain = label.replace(/ ?\([^()]*\)/g, '');
  const whole = plain.replace(/(?: parcours| option| :) .*/, '');
  const subject = whole.replace(/^(?:\p{Lu}{2,} |.*? mention )/u, '');
  return [label, ...[plain, whole, subject].filter((name) => name.split(/[\s'’-]+/).length > 2)];
}
