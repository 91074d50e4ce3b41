/** Small jobs for the tests of searching. */

import { acronymsOf } from '../domain/diploma-acronyms.ts';
import type { Job } from '../domain/job.ts';
import { findLevel } from '../domain/level.ts';
import { chooseWords } from './choose-words.ts';
import type { WordGroup } from './everyday-words.ts';
import { type JobSearch, openSearch, openTexts, withTexts } from './search-jobs.ts';
import { readTextIndex, writeTextIndex } from './text-index.ts';

/** What a test says of a job: « boulanger/boulangère », and what else matters to it. */
export type JobSketch = {
  names: string;
  others?: string[];
  presentation?: string;
  work?: string;
  level?: string;
  interests?: string[];
  trainings?: string[];
};

/** A job from a sketch; its id is its place: MET.1, MET.2 … */
export function sketchJob(sketch: JobSketch, place: number): Job {
  const section = (title: string, text: string) => ({ title, blocks: [{ type: 'paragraph' as const, text }] });
  const toTitle = (names: string) => {
    const [masculine = '', feminine = masculine] = names.split('/');
    return { title: masculine, feminine, masculine };
  };
  const level = findLevel(sketch.level ?? '');
  return {
    id: `MET.${place + 1}`,
    ...toTitle(sketch.names),
    alternatives: (sketch.others ?? []).map(toTitle),
    romeCodes: [],
    level: level === null ? null : { id: level.id, label: level.label, rank: level.rank },
    salary: { min: null, max: null, text: null, alternatives: [] },
    trainings: (sketch.trainings ?? []).map((label) => ({ id: `FOR.${label}`, label })),
    statuses: [],
    interests: sketch.interests ?? [],
    domains: [],
    sectors: [],
    relatedJobs: [],
    sources: [],
    sections: [section('Présentation', sketch.presentation ?? ''), section('Nature du travail', sketch.work ?? '')],
    problems: [],
  };
}

/** The search over sketched jobs, by names alone and with everything. */
export function openSketches(
  sketches: readonly JobSketch[],
  otherNames: readonly WordGroup[] = [],
  relatedWords: readonly WordGroup[] = [],
  closeWords: readonly WordGroup[] = [],
): { byName: JobSearch; whole: JobSearch } {
  const jobs = sketches.map(sketchJob);
  const named = jobs.map((job) => ({
    ...job,
    alternatives: job.alternatives.map(({ title }) => title),
    level: job.level?.id ?? null,
    trainings: job.trainings.map(({ id }) => id),
  }));
  const { text: index, families } = writeTextIndex(jobs);
  const words = chooseWords(jobs, families, { otherNames, relatedWords, closeWords });
  const byName = openSearch(named, words);
  const trainings = jobs
    .flatMap((job) => job.trainings)
    .map((one) => ({ ...one, acronyms: acronymsOf(one.label, null) }));
  return { byName, whole: withTexts(byName, openTexts(words, trainings, readTextIndex(index))) };
}
