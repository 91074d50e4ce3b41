/**
 * What the browser loads of a compiled catalogue, cut in five: a light part (search by name, filters, cards), the words
 * that the first search needs, the index of all texts, the trainings, and the sheets in parts of a few dozen. The compiler
 * writes these types, the app reads them.
 */

import type { CatalogueInfo, Job, Title } from './job.ts';
import type { LevelId } from './level.ts';

/**
 * What each kind of file calls its shape. A number is raised when the shape changes, and when the code makes other things
 * of the same words (stems, weights, groups): a catalogue kept on a device may have been made by an earlier version.
 */
export const FORMATS = {
  catalogue: 'azimut-catalogue-3',
  search: 'azimut-search-2',
  texts: 'azimut-texts-3',
  trainings: 'azimut-trainings-2',
  sheets: 'azimut-sheets-2',
} as const;

/** Where the files of a catalogue are, by their path below the app's base, and how many jobs it has. */
export type CatalogueFiles = {
  catalogue: string;
  search: string;
  texts: string;
  trainings: string;
  contours: string;
  jobCount: number;
};

/** A choice that a filter offers: its word in an address, the source's wording, the screen's. */
export type Choice = { slug: string; label: string; short: string };

/** A domain, and how many jobs each of its sub-domains has, the largest first. */
export type DomainChoice = Choice & { subdomains: { label: string; count: number }[] };

/** A job without its texts. Interests, statuses and domains are slugs. */
export type JobSummary = Title & {
  id: string;
  /** Other titles, with both endings. */
  alternatives: string[];
  level: LevelId | null;
  /** Beginner's gross euros a month: the lowest start and, where every alternative has one, the highest end. */
  salary: { min: number | null; max: number | null };
  interests: string[];
  statuses: string[];
  domains: string[];
  /** The ids of the trainings that the sheet recommends. */
  trainings: string[];
  /** The sheet's *Présentation*, as plain text. */
  presentation: string;
  /** Which of the catalogue's parts holds the whole sheet. */
  part: number;
  /** A school's own sheet, added on this device. */
  isLocal?: true;
};

/** The light part: everything that searching, filtering and showing cards needs. */
export type CatalogueFile = {
  format: typeof FORMATS.catalogue;
  info: CatalogueInfo;
  /** By their titles, in French. */
  jobs: JobSummary[];
  /** What the catalogue's jobs use, in the order of the field's lists. */
  choices: { interests: Choice[]; statuses: Choice[]; domains: DomainChoice[] };
  /** The files of the parts that hold the whole sheets. */
  parts: string[];
};

/**
 * Why a job is near to another, in the order in which reasons are given: its sheet names it; it is of the same kind and asks
 * for less, or for more, studies; the same trainings lead to both; both are for the same interests.
 */
export const NEAR_REASONS = ['named', 'less', 'more', 'trainings', 'interests'] as const;
export type NearReason = (typeof NEAR_REASONS)[number];

/** The jobs near to another, by their places in the light part's list; the nearest first. */
export type NearJobs = { [reason in NearReason]?: number[] };

/** A sheet as the browser shows it: every fact and text, and the jobs near to it. */
export type Sheet = Omit<Job, 'problems'> & { near: NearJobs };

/** Some dozens of whole sheets. What is near to each stands behind them, in the same order: so it compresses best. */
export type SheetsFile = { format: typeof FORMATS.sheets; sheets: Omit<Sheet, 'near'>[]; near: NearJobs[] };

/**
 * What the first search needs beside the names of the jobs: what people say for what sheets say, as far as it means
 * something in this catalogue.
 */
export type SearchFile = {
  format: typeof FORMATS.search;
  /** Groups of words as `src/search/meanings.ts` writes them. */
  otherNames: string;
  relatedWords: string;
  /** The words that are said, for mending spelling. */
  words: string[];
};

/** What comes behind the first search: the index of all texts as MiniSearch writes itself down. */
export type TextsFile = {
  format: typeof FORMATS.texts;
  index: string;
  /** Groups of words near in meaning, which help to find texts. */
  closeWords: string;
};

/**
 * A training that sheets recommend; `null` (or empty) where nothing is known. Types, durations, certifications and RNCP codes
 * as the catalogue's table words them; domains are slugs, `pairs` those of a domain and a sub-domain: « sciences/chimie ».
 */
export type TrainingSummary = {
  id: string;
  label: string;
  /** Every acronym by which it is known. */
  acronyms: string[];
  type: string | null;
  duration: string | null;
  exitLevel: LevelId | null;
  certification: string | null;
  rncp: string | null;
  domains: string[];
  pairs: string[];
};
