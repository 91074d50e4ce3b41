/** The jobs near to each job, with what makes them near. Pure: the build and the import in the browser alike. */

import { NEAR_REASONS, type NearJobs, type NearReason } from '../domain/browser-catalogue.ts';
import type { Job } from '../domain/job.ts';

/** How many jobs a list holds at most, how many a group; those that the sheet itself names may fill more. */
const MOST_IN_ALL = 6;
const MOST_NAMED = 4;
const MOST = 2;

/**
 * Of those who share a fact, this many at most are compared with each other: the time grows with the jobs, not with their
 * pairs. No fact of the 643 real sheets has more.
 */
const MOST_COMPARED = 200;

/**
 * From here on jobs are of the same kind, of 4: sub-domains, ROME codes, trainings and interests give up to 1 each, so that
 * none of these suffices alone.
 */
const KIN = 1.2;

/** From here on jobs are for the same interests, of 1: about half of these are shared, rare ones counting more. */
const ALIKE = 0.4;

/**
 * The near jobs of every job, in the order of the jobs, by their places among them, the nearest first: those that its sheet
 * names, then jobs of the same kind that ask for less or for more studies, then those that the same trainings lead to, then
 * those for the same interests. None stands twice in a list or in its own; a reason without jobs is left out. The same jobs
 * give the same lists.
 */
export function findNearJobs(jobs: readonly Job[]): NearJobs[] {
  const placeOf = new Map(jobs.map((job, place) => [job.id, place]));
  const compareTrainings = compareBy(jobs, (job) => job.trainings.map(({ id }) => id));
  const compareInterests = compareBy(jobs, (job) => job.interests);
  const compareSubdomains = compareBy(jobs, (job) =>
    job.domains.filter((pair) => pair.subdomain !== '').map(({ domain, subdomain }) => `${domain}/${subdomain}`),
  );
  // « F16 » of « F1602 » is a field of work.
  const compareCodes = compareBy(jobs, (job) => job.romeCodes.flatMap((code) => [code, code.slice(0, 3)]));

  return jobs.map((job, place) => {
    const trainings = compareTrainings(place);
    const interests = compareInterests(place);
    const kin = rank([trainings, interests, compareSubdomains(place), compareCodes(place)], KIN);
    const candidates: Record<NearReason, number[]> = {
      named: job.relatedJobs.flatMap(({ id }) => placeOf.get(id) ?? []),
      less: kin.filter((other) => compareStudies(jobs[other], job) < 0),
      more: kin.filter((other) => compareStudies(jobs[other], job) > 0),
      trainings: rank([trainings], 0),
      interests: rank([interests], ALIKE),
    };
    const taken = new Set([place]);
    const near: NearJobs = {};
    for (const reason of NEAR_REASONS) {
      const most = Math.min(reason === 'named' ? MOST_NAMED : MOST, MOST_IN_ALL + 1 - taken.size);
      const found = [...new Set(candidates[reason])].filter((other) => !taken.has(other)).slice(0, most);
      for (const other of found) taken.add(other);
      if (found.length > 0) near[reason] = found;
    }
    return near;
  });
}

/** How much one job has to do with others, by their places among the jobs; `others` are those with something in common. */
type Likeness = { others: number[]; values: Float64Array };

/**
 * Compares jobs by one kind of fact: from 0, nothing in common, to 1, the same facts. What two jobs share is held against
 * what each of them has, and a fact weighs more the rarer it is, as in text searches.
 *
 * @returns what compares the job at a place with all others; its answer holds until it is asked again
 */
function compareBy(jobs: readonly Job[], factsOf: (job: Job) => readonly string[]): (place: number) => Likeness {
  const counts = new Map<string, number>();
  const filling = new Map<string, number[]>();
  const facts = jobs.map((job, place) =>
    [...new Set(factsOf(job))].map((fact) => {
      counts.set(fact, (counts.get(fact) ?? 0) + 1);
      let holders = filling.get(fact);
      if (holders === undefined || holders.length === MOST_COMPARED) {
        holders = [];
        filling.set(fact, holders);
      }
      holders.push(place);
      return { fact, holders };
    }),
  );
  const weigh = (fact: string) => Math.log2(1 + jobs.length / (counts.get(fact) ?? 1));
  const wholes = facts.map((all) => all.reduce((sum, { fact }) => sum + weigh(fact), 0));
  const likeness: Likeness = { others: [], values: new Float64Array(jobs.length) };
  return (place) => {
    const { values } = likeness;
    for (const other of likeness.others) values[other] = 0;
    likeness.others = [];
    for (const { fact, holders } of facts[place] ?? []) {
      const weight = weigh(fact);
      for (const other of holders) {
        if (other === place) continue;
        const shared = values[other] ?? 0;
        if (shared === 0) likeness.others.push(other);
        values[other] = shared + weight;
      }
    }
    for (const other of likeness.others) {
      values[other] = (values[other] ?? 0) / Math.sqrt((wholes[place] ?? 0) * (wholes[other] ?? 0));
    }
    return likeness;
  };
}

/** Those who are like enough by all comparisons together, the likest first; of equal ones, who comes first among the jobs. */
function rank(likenesses: readonly Likeness[], least: number): number[] {
  const nearnessOf = (other: number) => likenesses.reduce((sum, { values }) => sum + (values[other] ?? 0), 0);
  const found = new Map<number, number>();
  for (const { others } of likenesses) {
    for (const other of others) {
      const nearness = nearnessOf(other);
      if (nearness >= least) found.set(other, nearness);
    }
  }
  return [...found]
    .sort(([one, nearness], [other, otherNearness]) => otherNearness - nearness || one - other)
    .map(([other]) => other);
}

/** Below 0 where `one` asks for less studies, above 0 for more; 0 too where a level stands outside the ladder. */
function compareStudies(one: Job | undefined, other: Job): number {
  const oneRank = one?.level?.rank ?? null;
  const otherRank = other.level?.rank ?? null;
  return oneRank === null || otherRank === null ? 0 : oneRank - otherRank;
}
