/** Why a job might please, in one sentence made of its own facts. */

import type { CatalogueFile, JobSummary } from '../../domain/browser-catalogue.ts';
import { findLevel } from '../../domain/level.ts';

/** What the jobs of a catalogue have in common, against which one of them stands out. */
export type Backdrop = {
  /** Interests by slug, each with its wording and how many jobs name it. */
  interests: ReadonlyMap<string, { label: string; count: number }>;
  domains: ReadonlyMap<string, string>;
  /** A quarter of the stated starts are at least this, in gross euros a month; `null`: none is stated. */
  highStart: number | null;
};

/** How many of its interests a sentence names: the rarest, which tell most. */
const INTERESTS_NAMED = 2;
/** How many reasons a sentence holds. */
const REASONS = 2;

export function readBackdrop({ jobs, choices }: Pick<CatalogueFile, 'jobs' | 'choices'>): Backdrop {
  const starts = jobs
    .flatMap(({ salary }) => (salary.min === null ? [] : [salary.min]))
    .sort((one, other) => one - other);
  return {
    interests: new Map(
      choices.interests.map(({ slug, label }) => [
        slug,
        { label, count: jobs.filter(({ interests }) => interests.includes(slug)).length },
      ]),
    ),
    domains: new Map(choices.domains.map(({ slug, label }) => [slug, label])),
    highStart: starts[Math.floor(starts.length * 0.75)] ?? null,
  };
}

/**
 * « Peut-être pour toi si tu te dis « j’aime bouger », ou si tu préfères des études courtes. » Every reason is a fact of
 * the job; where its sheet gives none, the sentence says so.
 */
export function sayAppeal(job: JobSummary, backdrop: Backdrop): string {
  const reasons = [
    sayInterests(job, backdrop),
    sayStudies(job),
    saySalary(job, backdrop),
    sayStatus(job),
    sayDomain(job, backdrop),
  ].filter((reason) => reason !== null);
  if (reasons.length === 0) return 'À découvrir\u00a0: sa fiche ne dit pas à qui il pourrait plaire.';
  return `Peut-être pour toi ${reasons.slice(0, REASONS).join(', ou ')}.`;
}

/** The sheets put interests in the first person. */
function sayInterests({ interests }: JobSummary, backdrop: Backdrop): string | null {
  const named = interests
    .flatMap((slug) => backdrop.interests.get(slug) ?? [])
    .sort((one, other) => one.count - other.count)
    .slice(0, INTERESTS_NAMED)
    .map(({ label }) => `«\u00a0${startSmall(label.replaceAll("'", '’'))}\u00a0»`);
  return named.length === 0 ? null : `si tu te dis ${named.join(' ou ')}`;
}

/** « J’aime communiquer » goes on within a sentence; « TV » stays. */
function startSmall(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('fr') + text.slice(1);
}

function sayStudies({ level }: JobSummary): string | null {
  const rank = findLevel(level ?? '')?.rank ?? null;
  const shortest = findLevel('cap-1')?.rank ?? 0;
  if (rank === null || rank > shortest) return null;
  return level === 'sans-diplome' ? 'si tu veux commencer sans diplôme' : 'si tu préfères des études courtes';
}

function saySalary({ salary }: JobSummary, { highStart }: Backdrop): string | null {
  if (salary.min === null || highStart === null || salary.min < highStart) return null;
  return 'si le salaire de début compte pour toi';
}

function sayStatus({ statuses }: JobSummary): string | null {
  const isOwnMaster = ['independant', 'artisan', 'liberal'].some((slug) => statuses.includes(slug));
  return isOwnMaster ? 'si tu as envie d’être un jour à ton compte' : null;
}

function sayDomain({ domains }: JobSummary, backdrop: Backdrop): string | null {
  const [first] = domains.flatMap((slug) => backdrop.domains.get(slug) ?? []);
  return first === undefined ? null : `si ce domaine t’attire\u00a0: ${first}`;
}
