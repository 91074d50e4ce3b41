/** Cuts a compiled catalogue into the files that a browser loads. Pure: Node and browser. */

import {
  type CatalogueFile,
  type CatalogueFiles,
  type Choice,
  type DomainChoice,
  FORMATS,
  type JobSummary,
  type SearchFile,
  type SheetsFile,
  type TextsFile,
  type TrainingSummary,
} from '../domain/browser-catalogue.ts';
import { compareFrench } from '../domain/compare-french.ts';
import { acronymsOf } from '../domain/diploma-acronyms.ts';
import { formatDomainPair, parseDomainPair } from '../domain/domain-pair.ts';
import { slugify } from '../domain/fold.ts';
import { type Bundle, idNumber, type Job, type Training } from '../domain/job.ts';
import { findLevel } from '../domain/level.ts';
import { once } from '../domain/once.ts';
import { packTrainings, type TrainingsFile } from '../domain/trainings-file.ts';
import {
  DOMAINS,
  domains,
  INTERESTS,
  interests,
  STATUSES,
  statuses,
  type Term,
  type Vocabulary,
} from '../domain/vocabulary.ts';
import { type ChosenWords, chooseWords } from '../search/choose-words.ts';
import { writeTextIndex } from '../search/text-index.ts';
import { findNearJobs } from './near-jobs.ts';

/** A file of the browser's catalogue. */
export type BrowserFile = { name: string; readonly content: string };

/** Names a file by what it is (« search », « sheets-3 »: no two files have the same stem) and by its content. */
export type NameFile = (stem: string, content: string) => string;

/** The files, and the names of those that the app asks for first. */
export type CutBundle = { files: BrowserFile[]; entry: Omit<CatalogueFiles, 'contours'> };

/**
 * How many characters of sheets one part holds: under 40 KB compressed, so that opening a sheet costs little
 * and a thousand sheets are some sixty requests.
 */
const PART_CHARACTERS = 175_000;

/**
 * JSON without a letter beyond ASCII, which a browser takes in three times as quickly, for one byte in a hundred more,
 * compressed.
 */
function toAscii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Cuts a catalogue: the same catalogue gives the same files, byte for byte.
 *
 * @param indexing `later`: an index is made when its content is first asked for, and named after the jobs. For
 *   development, where a saved sheet should appear at once and most pages search nothing
 */
export function cutBundle(bundle: Bundle, nameFile: NameFile, indexing: 'now' | 'later' = 'now'): CutBundle {
  const toFile: ToFile = (stem, content) => {
    const json = toAscii(JSON.stringify(content));
    return { name: nameFile(stem, json), content: json };
  };
  const jobs = bundle.jobs.toSorted((one, other) => compareFrench(one.title, other.title));
  const searching = once(() => {
    const { text, families } = writeTextIndex(jobs);
    return { index: text, words: chooseWords(jobs, families) };
  });
  const makeWords = () => cutWords(toFile, searching().words);
  const makeTexts = () => cutTexts(toFile, searching().index, searching().words);
  const nameLater = (stem: string) => nameFile(stem, JSON.stringify(jobs));
  const parts = cutSheets(jobs);
  const nearJobs = findNearJobs(jobs);
  const nearOf = new Map(jobs.map((job, place) => [job.id, nearJobs[place] ?? {}]));
  const partFiles = parts.map((sheets, index) => {
    const near = sheets.map(({ id }) => nearOf.get(id) ?? {});
    const file: SheetsFile = { format: FORMATS.sheets, sheets, near };
    return toFile(`sheets-${index}`, file);
  });
  const partOf = new Map(parts.flatMap((sheets, part) => sheets.map((sheet) => [sheet.id, part] as const)));
  const catalogue: CatalogueFile = {
    format: FORMATS.catalogue,
    info: bundle.catalogue,
    jobs: jobs.map((job) => summarise(job, partOf.get(job.id) ?? 0)),
    choices: {
      interests: listChoices(
        jobs.flatMap((job) => job.interests),
        interests,
        INTERESTS,
      ),
      statuses: listChoices(
        jobs.flatMap((job) => job.statuses),
        statuses,
        STATUSES,
      ),
      domains: listDomains(jobs),
    },
    parts: partFiles.map((file) => file.name),
  };
  const files = {
    catalogue: toFile('catalogue', catalogue),
    search: indexing === 'now' ? makeWords() : later(nameLater('search'), makeWords),
    texts: indexing === 'now' ? makeTexts() : later(nameLater('texts'), makeTexts),
    trainings: toFile('trainings', packTrainings(bundle.trainings.map(summariseTraining), jobs.map(pairSlugs))),
  };
  return {
    files: [...Object.values(files), ...partFiles],
    entry: {
      catalogue: files.catalogue.name,
      search: files.search.name,
      texts: files.texts.name,
      trainings: files.trainings.name,
      jobCount: jobs.length,
    },
  };
}

type ToFile = (
  stem: string,
  content: CatalogueFile | SearchFile | TextsFile | TrainingsFile | SheetsFile,
) => BrowserFile;

function cutWords(toFile: ToFile, { otherNames, relatedWords, words }: ChosenWords): BrowserFile {
  return toFile('search', { format: FORMATS.search, otherNames, relatedWords, words });
}

function cutTexts(toFile: ToFile, index: string, { closeWords }: ChosenWords): BrowserFile {
  return toFile('texts', { format: FORMATS.texts, index, closeWords });
}

/** A file made when its content is first asked for, and named after the jobs that it is made of. */
function later(name: string, make: () => BrowserFile): BrowserFile {
  const made = once(make);
  return {
    name,
    get content() {
      return made().content;
    },
  };
}

/** A job without its texts. */
export function summarise(job: Job, part: number): JobSummary {
  return {
    id: job.id,
    title: job.title,
    feminine: job.feminine,
    masculine: job.masculine,
    alternatives: job.alternatives.map((name) => name.title),
    level: findLevel(job.level?.id ?? '')?.id ?? null,
    salary: { min: job.salary.min, max: job.salary.max },
    interests: job.interests.map(slugify),
    statuses: job.statuses.map(slugify),
    domains: domainSlugs(job),
    trainings: job.trainings.map((training) => training.id),
    presentation: presentationOf(job),
    part,
  };
}

function summariseTraining(training: Training): Omit<TrainingSummary, 'domains'> {
  return {
    id: training.id,
    label: training.label,
    acronyms: acronymsOf(training.label, training.acronym),
    type: training.type,
    duration: training.duration,
    exitLevel: training.exitLevel?.id ?? null,
    certification: training.certification,
    rncp: training.rncp,
    pairs: pairSlugs(training),
  };
}

function domainSlugs({ domains }: Pick<Job, 'domains'>): string[] {
  return [...new Set(domains.map((pair) => slugify(pair.domain)))];
}

function pairSlugs({ domains }: Pick<Job, 'domains'>): string[] {
  return [...new Set(domains.map(({ domain, subdomain }) => `${slugify(domain)}/${slugify(subdomain)}`))];
}

function presentationOf(job: Job): string {
  const section = job.sections.find(({ title }) => slugify(title) === 'presentation') ?? job.sections[0];
  const paragraphs = section?.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])) ?? [];
  return paragraphs.join(' ').replace(/\s*\n\s*/g, ' ');
}

/** Jobs of one ROME code stand together: their sheets say alike things, and compress to a twentieth less (643 sheets). */
function cutSheets(jobs: readonly Job[]): SheetsFile['sheets'][] {
  const parts: SheetsFile['sheets'][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const { problems: _, ...sheet } of [...jobs].sort(compareByCode)) {
    const length = JSON.stringify(sheet).length;
    if (size + length > PART_CHARACTERS) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(sheet);
    size += length;
  }
  return parts;
}

function compareByCode(one: Job, other: Job): number {
  const [code, otherCode] = [one.romeCodes[0] ?? '', other.romeCodes[0] ?? ''];
  return code === otherCode ? idNumber(one.id) - idNumber(other.id) : code < otherCode ? -1 : 1;
}

/** The domains that jobs name, and the sub-domains of each with how many jobs name them. */
function listDomains(jobs: readonly Job[]): DomainChoice[] {
  // A sheet may name a pair twice.
  const pairs = jobs.flatMap((job) => [...new Set(job.domains.map(formatDomainPair))].map(parseDomainPair));
  return listChoices(
    pairs.map(({ domain }) => domain),
    domains,
    DOMAINS,
  ).map((choice) => {
    const counts = new Map<string, number>();
    for (const { domain, subdomain } of pairs) {
      if (domain === choice.label && subdomain !== '') counts.set(subdomain, (counts.get(subdomain) ?? 0) + 1);
    }
    const subdomains = [...counts].map(([label, count]) => ({ label, count }));
    subdomains.sort((one, other) => other.count - one.count || one.label.localeCompare(other.label, 'fr'));
    return { ...choice, subdomains };
  });
}

/** The wordings that jobs use, each once: those of the field's list in its order, then any other by name. */
function listChoices(used: readonly string[], vocabulary: Vocabulary, terms: readonly Term[]): Choice[] {
  const order = new Map(terms.map((term, index) => [term.label, index]));
  return [...new Set(used)]
    .sort(
      (one, other) =>
        (order.get(one) ?? terms.length) - (order.get(other) ?? terms.length) || one.localeCompare(other, 'fr'),
    )
    .map((label) => ({ slug: slugify(label), label, short: vocabulary.short(label) }));
}
