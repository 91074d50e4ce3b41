/** From a diploma to jobs, in three rings: at once, with one more diploma, with two. */

import type { JobSummary, TrainingSummary } from './browser-catalogue.ts';
import { compareFrench } from './compare-french.ts';
import { findLevel, type LevelId } from './level.ts';
import { exitLevelOf, type Start } from './starts.ts';

/**
 * The levels at which one more diploma ends, by the level reached. From the 3e one enters a CAP or a baccalauréat; after a CAP,
 * one more year or a bac pro or BP; after the bac, the first diplomas of higher education (certificat de spécialisation, BTS, BUT,
 * licence); after bac + 2, a licence pro; after a licence, a master, of which bac + 4 is the first year; after bac + 5, a
 * mastère spécialisé or a doctorat. Source: Code de l'éducation, L. 612-1 (the cycles licence, master, doctorat) and D. 337-1 ff.
 */
const NEXT_LEVELS: Readonly<Record<LevelId, readonly LevelId[]>> = {
  'sans-diplome': ['cap', 'bac'],
  quatrieme: ['cap', 'bac'],
  troisieme: ['cap', 'bac'],
  brevet: ['cap', 'bac'],
  seconde: ['cap', 'bac'],
  cap: ['cap-1', 'bac'],
  premiere: ['bac'],
  'cap-1': ['bac'],
  bac: ['bac-1', 'bac-2', 'bac-3'],
  'bac-1': ['bac-2', 'bac-3'],
  'bac-2': ['bac-3'],
  'bac-3': ['bac-4', 'bac-5'],
  'bac-4': ['bac-5'],
  'bac-5': ['bac-6', 'bac-7', 'bac-8'],
  'bac-6': ['bac-7', 'bac-8', 'bac-9'],
  'bac-7': ['bac-8', 'bac-9'],
  'bac-8': ['bac-9'],
  'bac-9': [],
  autre: [],
};

/** A training of a ring and the jobs to which it leads that no earlier ring holds. */
export type Step = { training: TrainingSummary; level: LevelId; jobs: JobSummary[] };

/**
 * One ring. `jobs`: all of its jobs, each in one ring only. `steps`: the trainings that lead to some of them, those that lead
 * to most first. `levels`: the levels at which its diplomas end; of the first ring, the start's.
 */
export type Ring = { jobs: JobSummary[]; steps: Step[]; levels: readonly LevelId[] };

/** The three rings round a start; `isByLevelAlone`: no domain narrows them. */
export type Rings = { direct: Ring; next: Ring; further: Ring; isByLevelAlone: boolean };

/**
 * The rings of a start. *Direct*: jobs that recommend it, and those of its domains that ask for no more than its level.
 * *Next* and *further*: jobs that recommend a training of its domains which ends at the next level (or the one after) and
 * that ask for no more than this, and those of its domains that ask for just such a level. A start of which the catalogue
 * tells no domain has the jobs that recommend it, and nothing more can be said.
 *
 * @param pairsOf the domains and sub-domains of a job: « sciences/chimie »
 */
export function findRings(
  start: Start,
  jobs: readonly JobSummary[],
  trainings: readonly TrainingSummary[],
  pairsOf: (job: JobSummary) => readonly string[],
): Rings {
  const { level, domains } = start;
  const own = new Set(domains);
  const isOwn = (pair: string) => own.has(pair) || own.has(pair.slice(0, pair.indexOf('/')));
  const isKin = (pairs: readonly string[]) => domains === null || pairs.some(isOwn);
  const named = new Set(start.trainings);
  const taken = new Set<string>();
  const take = (test: (job: JobSummary) => boolean) => {
    const found = jobs.filter((job) => !taken.has(job.id) && test(job));
    for (const { id } of found) taken.add(id);
    return found;
  };
  const direct = take(
    (job) => job.trainings.some((id) => named.has(id)) || (isKin(pairsOf(job)) && asksAtMost(job, level)),
  );
  const ringOf = (levels: readonly LevelId[]): Ring => {
    const known = new Map(
      trainings.flatMap((training) => {
        const exit = exitLevelOf(training);
        const isStep = exit !== null && levels.includes(exit) && isKin(training.pairs) && !named.has(training.id);
        return isStep ? [[training.id, { training, level: exit }] as const] : [];
      }),
    );
    const steps = new Map<string, Step>();
    const found = take((job) => {
      const ways = job.trainings.flatMap((id) => known.get(id) ?? []).filter((way) => asksAtMost(job, way.level));
      for (const way of ways) {
        const step = steps.get(way.training.id) ?? { ...way, jobs: [] };
        step.jobs.push(job);
        steps.set(way.training.id, step);
      }
      return ways.length > 0 || (job.level !== null && levels.includes(job.level) && isKin(pairsOf(job)));
    });
    const sorted = [...steps.values()].sort(
      (one, other) => other.jobs.length - one.jobs.length || compareFrench(one.training.label, other.training.label),
    );
    return { jobs: found, steps: sorted, levels };
  };
  const nextLevels = level === null ? [] : NEXT_LEVELS[level];
  const furtherLevels = inOrder(nextLevels.flatMap((id) => NEXT_LEVELS[id])).filter((id) => !nextLevels.includes(id));
  return {
    direct: { jobs: direct, steps: [], levels: level === null ? [] : [level] },
    next: ringOf(nextLevels),
    further: ringOf(furtherLevels),
    isByLevelAlone: domains === null,
  };
}

/** Whether a level suffices for a job; nobody can say where one of them stands outside the ladder. */
function asksAtMost(job: JobSummary, level: LevelId | null): boolean {
  const asked = job.level === null ? null : (findLevel(job.level)?.rank ?? null);
  const reached = level === null ? null : (findLevel(level)?.rank ?? null);
  return asked !== null && reached !== null && asked <= reached;
}

function inOrder(levels: readonly LevelId[]): LevelId[] {
  return [...new Set(levels)].sort((one, other) => (findLevel(one)?.rank ?? 0) - (findLevel(other)?.rank ?? 0));
}

/** The lowest and the highest of the starting salaries, gross euros a month; `null`: none is stated. */
export function salaryRange(jobs: readonly JobSummary[]): { lowest: number; highest: number } | null {
  const starts = jobs.flatMap(({ salary }) => (salary.min === null ? [] : [salary.min]));
  return starts.length === 0 ? null : { lowest: Math.min(...starts), highest: Math.max(...starts) };
}
