/** A class with what was gathered for it: how answers are added, and what they say together. */

import { type ClassAnswer, type ClassPlan, readClassAnswer, readClassPlan } from './class.ts';
import { foldText } from './fold.ts';

/** A prepared class and its answers, in the order in which they came. `madeOn`: ISO date. Never altered: an edit makes another. */
export type ClassRecord = { version: 1; plan: ClassPlan; madeOn: string; answers: readonly ClassAnswer[] };

/** Beyond this it is no class any more. */
export const MOST_ANSWERS = 500;

/**
 * What became of an answer. `replaced`: the same student had given back before. `known`: it is there already, as it is or in
 * a later state. `other-class`: it is of another class. `full`: there are `MOST_ANSWERS`.
 */
export type Outcome = 'added' | 'replaced' | 'known' | 'other-class' | 'full';

/** Reads a class from the device's storage. `null`: it is none, or a later version's. Never throws. */
export function readClassRecord(value: unknown): ClassRecord | null {
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1) return null;
  if (!('plan' in value && 'madeOn' in value && 'answers' in value)) return null;
  const plan = readClassPlan(value.plan);
  if (plan === null || typeof value.madeOn !== 'string' || !Array.isArray(value.answers)) return null;
  return {
    version: 1,
    plan,
    madeOn: value.madeOn,
    answers: value.answers.flatMap((item) => readClassAnswer(item) ?? []),
  };
}

/** Adds answers, without doubles. @returns the class then, and what became of each answer, in their order */
export function addAnswers(
  record: ClassRecord,
  given: readonly ClassAnswer[],
): { record: ClassRecord; outcomes: Outcome[] } {
  const answers = [...record.answers];
  const outcomes = given.map((answer): Outcome => {
    if (answer.classId !== record.plan.id) return 'other-class';
    const place = answers.findIndex((other) => isSameStudent(other, answer));
    const former = answers[place];
    if (former === undefined) {
      if (answers.length >= MOST_ANSWERS) return 'full';
      answers.push(answer);
      return 'added';
    }
    if (former.givenAt > answer.givenAt || JSON.stringify(former) === JSON.stringify(answer)) return 'known';
    answers[place] = answer;
    return 'replaced';
  });
  return { record: { ...record, answers }, outcomes };
}

/** Two who share a device and give different names are two students: nobody's answer is lost. */
function isSameStudent(one: ClassAnswer, other: ClassAnswer): boolean {
  if (one.student !== other.student) return false;
  const [name, otherName] = [foldText(one.name), foldText(other.name)];
  return name === otherName || name === '' || otherName === '';
}

/** Removes an answer. */
export function dropAnswer(record: ClassRecord, answer: ClassAnswer): ClassRecord {
  return { ...record, answers: record.answers.filter((other) => !isSameStudent(other, answer)) };
}

/** What each student is called, in the order of the answers: « Élève 2 » without a name, « Léa (2) » for a second Léa. */
export function nameStudents(answers: readonly ClassAnswer[]): string[] {
  const seen = new Map<string, number>();
  return answers.map(({ name }, place) => {
    if (name === '') return `Élève ${place + 1}`;
    const count = (seen.get(foldText(name)) ?? 0) + 1;
    seen.set(foldText(name), count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** How many students chose each thing, by its key; the most chosen first; among equals, in the order in which they were. */
export type Tally = { key: string; count: number }[];

/** The jobs that students chose; one of which they said « finalement non » is not chosen. */
export function chosenJobs({ selection }: ClassAnswer): string[] {
  return selection.jobs.filter(({ verdict }) => verdict !== 'no').map(({ id }) => id);
}

/** How many students chose each job. */
export function tallyJobs(answers: readonly ClassAnswer[]): Tally {
  return tally(answers.map(chosenJobs));
}

/** How many students chose at least one job of each domain. @param domainsOf a job's domains, by its id */
export function tallyDomains(answers: readonly ClassAnswer[], domainsOf: (id: string) => readonly string[]): Tally {
  return tally(answers.map((answer) => [...new Set(chosenJobs(answer).flatMap(domainsOf))]));
}

function tally(choices: readonly (readonly string[])[]): Tally {
  const counts = new Map<string, number>();
  for (const key of choices.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count })).sort((one, other) => other.count - one.count);
}
