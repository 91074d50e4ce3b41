/**
 * The shape of everything that a compiled catalogue holds, written once: the types derive from these schemas.
 * The browser takes the types alone; the schemas run where sheets are compiled and tested.
 */

import * as v from 'valibot';
import { LEVELS, type LevelId } from './level.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const euros = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const levelIds: readonly LevelId[] = LEVELS.map((level) => level.id);

/** A level of diploma as the bundle says it: URL word, the source's wording in one spelling, order. */
export const LevelSchema = v.strictObject({
  id: v.picklist(levelIds),
  label: text,
  rank: v.nullable(v.number()),
});

/** One figure or range that a sheet gives a beginner: whole gross euros a month, and for whom. */
export const SalaryAlternativeSchema = v.strictObject({
  min: euros,
  max: v.nullable(euros),
  condition: v.nullable(text),
});

/**
 * A beginner's salary, gross euros a month. `min`: the lowest start; `max`: the highest end where every
 * alternative has one. No monthly figure: both `null`. `text`: the sheet's words, `null` where it says nothing.
 */
export const SalarySchema = v.strictObject({
  min: v.nullable(euros),
  max: v.nullable(euros),
  text: v.nullable(text),
  alternatives: v.array(SalaryAlternativeSchema),
});

/** A stretch of a text that is stressed or leads elsewhere: places count UTF-16 units, `to` excluded. */
export const SpanSchema = v.variant('type', [
  v.strictObject({ type: v.literal('strong'), from: place, to: place }),
  v.strictObject({ type: v.literal('emphasis'), from: place, to: place }),
  v.strictObject({ type: v.literal('link'), from: place, to: place, href: v.pipe(v.string(), v.regex(/^https?:/i)) }),
]);

const spans = v.optional(v.array(SpanSchema));

/** A heading, a paragraph or a list. A section's title is a heading of level 2, so blocks begin at 3. */
export const BlockSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('heading'),
    level: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(6)),
    text,
  }),
  v.strictObject({ type: v.literal('paragraph'), text, spans }),
  v.strictObject({ type: v.literal('list'), items: v.array(v.strictObject({ text, spans })) }),
]);

/** A text of the sheet under its own heading. */
export const SectionSchema = v.strictObject({ title: text, blocks: v.array(BlockSchema) });

/** A title with both endings, and each form written out. */
export const TitleSchema = v.strictObject({ title: text, feminine: text, masculine: text });

/** « santé, social, sport » and « paramédical ». `subdomain` is empty where a sheet names the domain alone. */
export const DomainPairSchema = v.strictObject({ domain: text, subdomain: v.string() });

/** What is wrong with a sheet, where, and what to do, in one sentence of plain French. Lines and columns from 1. */
export const ProblemSchema = v.strictObject({
  severity: v.picklist(['error', 'warning']),
  code: text,
  message: text,
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  column: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** A problem and the file it is in, by its path below the sheets folder. */
export const FileProblemSchema = v.strictObject({ file: text, ...ProblemSchema.entries });

/** A job: every fact and text of one sheet. `level` is `null` where the sheet has none that can be read. */
export const JobSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^MET\.\d+$/)),
  ...TitleSchema.entries,
  alternatives: v.array(TitleSchema),
  romeCodes: v.array(text),
  level: v.nullable(LevelSchema),
  salary: SalarySchema,
  trainings: v.array(v.strictObject({ id: text, label: text })),
  statuses: v.array(text),
  interests: v.array(text),
  domains: v.array(DomainPairSchema),
  sectors: v.array(text),
  relatedJobs: v.array(v.strictObject({ id: text, title: text })),
  sources: v.array(v.strictObject({ name: text, url: v.pipe(v.string(), v.regex(/^https?:/i)) })),
  sections: v.array(SectionSchema),
  problems: v.array(ProblemSchema),
});

/** A training that sheets recommend; `null` (or empty) where nothing is known. */
export const TrainingSchema = v.strictObject({
  id: text,
  label: text,
  type: v.nullable(text),
  acronym: v.nullable(text),
  duration: v.nullable(text),
  exitLevel: v.nullable(LevelSchema),
  certification: v.nullable(text),
  rncp: v.nullable(text),
  domains: v.array(DomainPairSchema),
});

/** Where a catalogue comes from, as `catalogue.json` says it; `null`: unknown. `edition` is an ISO date. */
export const CatalogueInfoSchema = v.strictObject({
  title: v.nullable(text),
  source: v.nullable(text),
  sourceUrl: v.nullable(v.pipe(v.string(), v.regex(/^https?:/i))),
  edition: v.nullable(v.pipe(v.string(), v.isoDate())),
  licence: v.nullable(text),
});

/** A compiled catalogue as one document, as `seeds compile` writes it. */
export const BundleSchema = v.strictObject({
  schemaVersion: v.literal(1),
  catalogue: CatalogueInfoSchema,
  jobs: v.array(JobSchema),
  trainings: v.array(TrainingSchema),
  problems: v.array(FileProblemSchema),
});

export type Level = v.InferOutput<typeof LevelSchema>;
export type SalaryAlternative = v.InferOutput<typeof SalaryAlternativeSchema>;
export type Salary = v.InferOutput<typeof SalarySchema>;
export type Span = v.InferOutput<typeof SpanSchema>;
export type Block = v.InferOutput<typeof BlockSchema>;
export type Section = v.InferOutput<typeof SectionSchema>;
export type Title = v.InferOutput<typeof TitleSchema>;
export type DomainPair = v.InferOutput<typeof DomainPairSchema>;
export type Problem = v.InferOutput<typeof ProblemSchema>;
export type FileProblem = v.InferOutput<typeof FileProblemSchema>;
export type Job = v.InferOutput<typeof JobSchema>;
export type Training = v.InferOutput<typeof TrainingSchema>;
export type CatalogueInfo = v.InferOutput<typeof CatalogueInfoSchema>;
export type Bundle = v.InferOutput<typeof BundleSchema>;

/** The number in an id, which orders jobs and trainings: 895 for « MET.895 ». */
export function idNumber(id: string): number {
  return Number(/\d+/.exec(id)?.[0] ?? Number.NaN);
}
