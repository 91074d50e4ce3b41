/**
 * The skeleton of a sheet: its title, its sections and its labelled facts, each with the lines it stands on.
 * Only what stands at the beginning of a line is skeleton: the sheets indent a section's own sub-headings.
 */

import { editDistance, foldText } from '../domain/fold.ts';

/** A line of the sheet; `number` and `column` count from 1. */
export type Line = { text: string; number: number };

/** The sections that a sheet can have, with what each holds: a text, or a list of facts. */
export const SECTIONS = [
  { title: 'Autres appellations', holds: 'alternatives' },
  { title: 'Présentation', holds: 'text' },
  { title: 'En bref', holds: 'text' },
  { title: 'Nature du travail', holds: 'text' },
  { title: 'Compétences requises', holds: 'text' },
  { title: 'Conditions de travail', holds: 'text' },
  { title: 'Vie professionnelle', holds: 'text' },
  { title: 'Accès au métier', holds: 'text' },
  { title: 'Formations recommandées', holds: 'trainings' },
  { title: "Centres d'intérêt", holds: 'interests' },
  { title: 'Sources', holds: 'sources' },
] as const;

/** What a section holds. */
export type SectionKind = (typeof SECTIONS)[number]['holds'];

/** The labels of a sheet's facts, and whether a value follows on the line or a list below it. */
export const LABELS = [
  { label: 'ID', name: 'id', list: false },
  { label: 'Appellations', name: 'titles', list: true },
  { label: 'Codes ROME', name: 'romeCodes', list: true },
  { label: "Niveau d'accès minimum", name: 'level', list: false },
  { label: 'Statuts possibles', name: 'statuses', list: true },
  { label: 'Domaines', name: 'domains', list: true },
  { label: "Secteurs d'activité", name: 'sectors', list: true },
  { label: 'Métiers associés', name: 'relatedJobs', list: true },
] as const;

/** The name of a labelled fact. */
export type FactName = (typeof LABELS)[number]['name'];

/** A labelled fact: the value on its line, the items below it. */
export type Fact = { label: Line; value: Line | null; items: Line[] };

/** A section as it stands: `title` is the sheet's own heading, `known` the section it is, `null` for any other. */
export type RawSection = {
  title: string;
  known: (typeof SECTIONS)[number] | null;
  heading: Line;
  lines: Line[];
};

/** A sheet taken apart. `before`: what stands before the first section and is no fact. */
export type Skeleton = {
  title: Line | null;
  facts: Map<FactName, Fact[]>;
  before: Line[];
  sections: RawSection[];
};

const SECTION_BY_TITLE = new Map(SECTIONS.map((section) => [foldText(section.title), section]));
const LABEL_BY_NAME = new Map(LABELS.map((entry) => [foldText(entry.label), entry]));
const LABELLED = /^\s*\*\*([^*:]+)(?::\s*\*\*|\*\*\s*:)(.*)$/;
const ITEM = /^\s*[-*+](?:\s+(\S.*))?$/;

/** Takes a sheet apart. Line ends, byte-order mark and decomposed letters are made one first. */
export function readSkeleton(text: string): Skeleton {
  const skeleton: Skeleton = { title: null, facts: new Map(), before: [], sections: [] };
  let section: RawSection | null = null;
  let list: Fact | null = null;
  for (const line of toLines(text)) {
    const item = ITEM.exec(line.text);
    if (list !== null && item !== null) {
      list.items.push({ text: (item[1] ?? '').trim(), number: line.number });
      continue;
    }
    if (list !== null && line.text.trim() !== '') list = null;

    const label = labelOf(line.text);
    if (label !== undefined) {
      const { entry, value } = label;
      const fact: Fact = { label: line, value: value === '' ? null : { text: value, number: line.number }, items: [] };
      skeleton.facts.set(entry.name, [...(skeleton.facts.get(entry.name) ?? []), fact]);
      list = entry.list ? fact : null;
      continue;
    }
    if (skeleton.title === null && /^#\s/.test(line.text)) {
      skeleton.title = { text: line.text.replace(/^#\s+/, '').trim(), number: line.number };
      continue;
    }
    const heading = /^##\s+(\S.*)$/.exec(line.text);
    const known = heading === null ? null : (SECTION_BY_TITLE.get(foldText(heading[1] ?? '')) ?? null);
    if (heading !== null && (known !== null || section === null)) {
      section = { title: (heading[1] ?? '').trim(), known, heading: line, lines: [] };
      skeleton.sections.push(section);
      continue;
    }
    (section === null ? skeleton.before : section.lines).push(line);
  }
  return skeleton;
}

/** Whether a line that begins with this heading would be a section, or be said to look like one. */
export function isSectionTitle(heading: string): boolean {
  return SECTION_BY_TITLE.has(foldText(heading)) || sectionMeantBy(heading) !== null;
}

/** Whether a line would be read as a labelled fact (« **Domaines:** »). */
export function isLabelledFact(line: string): boolean {
  return labelOf(line) !== undefined;
}

function labelOf(line: string): { entry: (typeof LABELS)[number]; value: string } | undefined {
  const labelled = LABELLED.exec(line);
  const entry = labelled === null ? undefined : LABEL_BY_NAME.get(foldText(labelled[1] ?? ''));
  return entry === undefined ? undefined : { entry, value: (labelled?.[2] ?? '').trim() };
}

/** The section that a sub-heading may have been meant for (« Presentaton »); `null`: none is near. */
export function sectionMeantBy(heading: string): string | null {
  const folded = foldText(heading);
  const near = SECTIONS.find((section) => {
    const distance = editDistance(folded, foldText(section.title));
    return distance > 0 && distance <= 2;
  });
  return near?.title ?? null;
}

function toLines(text: string): Line[] {
  return text
    .replace(/^\ufeff/, '')
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ text: line, number: index + 1 }));
}
