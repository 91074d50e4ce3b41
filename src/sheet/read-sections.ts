/** The sections of a sheet: texts as blocks, and the lists that are facts. */

import type { Job, Title } from '../domain/job.ts';
import { interests } from '../domain/vocabulary.ts';
import { readBlocks } from './blocks.ts';
import { didYouMean, error, warning } from './problems.ts';
import { nameIn, placeOf, type Report, readForms, readNamedId, readTerm, words } from './read-lines.ts';
import { type Line, type RawSection, type Skeleton, sectionMeantBy } from './skeleton.ts';

/** The sections that a sheet must have. */
export const REQUIRED = ['Présentation', 'En bref'] as const;
const ITEM = /^\s*[-*+]\s+(\S.*)$/;
const LINK = /^\[(.+)\]\(\s*<?([^\s<>]+)>?\s*\)$/;

type Sections = Pick<Job, 'alternatives' | 'trainings' | 'interests' | 'sources' | 'sections'>;

/** Reads every section; what stands where it should not is kept, and said. */
export function readSections(skeleton: Skeleton, report: Report): Sections {
  const read: Sections = { alternatives: [], trainings: [], interests: [], sources: [], sections: [] };
  reportSections(skeleton, report);
  if (skeleton.before.some((line) => line.text.trim() !== '')) {
    keepText(read, 'Introduction', skeleton.before, report);
  }
  for (const section of skeleton.sections) {
    const stray: Line[] = [];
    switch (section.known?.holds) {
      case 'alternatives':
        read.alternatives.push(...readAlternatives(section, stray));
        break;
      case 'trainings':
        for (const line of itemsOf(section, stray)) {
          const [label, id] = readNamedId(line, 'une formation', 'FOR.7016', report);
          if (id !== null) read.trainings.push({ id, label });
        }
        break;
      case 'interests':
        for (const line of itemsOf(section, stray)) {
          read.interests.push(readTerm(line, interests, 'unknown-interest', 'centre d’intérêt', report));
        }
        break;
      case 'sources':
        for (const line of itemsOf(section, stray)) read.sources.push(...readSource(line, report));
        break;
      default: {
        const blocks = readBlocks(section.lines.map((line) => line.text));
        reportMarkup(section.lines, report);
        read.sections.push({ title: nameIn(section.title), blocks });
      }
    }
    if (stray.length > 0) keepText(read, nameIn(section.title), stray, report);
  }
  return read;
}

/** A text where only a list is expected is kept as a section of its own: nothing that someone wrote is lost. */
function keepText(read: Sections, title: string, lines: readonly Line[], report: Report): void {
  const [first] = lines.filter((line) => line.text.trim() !== '');
  if (first === undefined) return;
  report(
    warning(
      'unexpected-text',
      `Un texte ne devrait pas se trouver ici (« ${title} ») : déplacez-le dans une section de texte.`,
      placeOf(first),
    ),
  );
  read.sections.push({ title, blocks: readBlocks(lines.map((line) => line.text)) });
}

function itemsOf(section: RawSection, stray: Line[]): Line[] {
  const items: Line[] = [];
  for (const line of section.lines) {
    const item = ITEM.exec(line.text);
    if (item !== null && words(item[1] ?? '') !== '')
      items.push({ text: (item[1] ?? '').trimEnd(), number: line.number });
    else if (item === null && line.text.trim() !== '') stray.push(line);
  }
  return items;
}

function readAlternatives(section: RawSection, stray: Line[]): Title[] {
  const groups: { title: string; forms: Line[] }[] = [];
  for (const line of section.lines) {
    const heading = /^\s*#+\s+(\S.*)$/.exec(line.text);
    const item = ITEM.exec(line.text);
    const last = groups.at(-1);
    if (heading !== null) groups.push({ title: nameIn(heading[1] ?? ''), forms: [] });
    else if (item !== null && last !== undefined) last.forms.push({ text: item[1] ?? '', number: line.number });
    else if (line.text.trim() !== '') stray.push(line);
  }
  return groups.map(({ title, forms }) => ({ title, ...readForms(forms, title) }));
}

function readSource(line: Line, report: Report): Job['sources'] {
  const link = LINK.exec(line.text);
  const url = link?.[2] ?? line.text;
  if (!/^https?:\/\/[^\s]+$/i.test(url)) {
    report(
      warning('invalid-source', 'Cette source n’a pas d’adresse : écrivez « [Nom](https://adresse) ».', placeOf(line)),
    );
    return [];
  }
  return [{ name: words(link?.[1] ?? '') || url, url }];
}

function reportSections(skeleton: Skeleton, report: Report): void {
  const seen = new Set<string>();
  for (const section of skeleton.sections) {
    const meant = section.known === null ? sectionMeantBy(section.title) : null;
    if (section.known === null) {
      const remedy = didYouMean(meant, 'Elle est gardée telle quelle.');
      report(
        warning(
          'unknown-section',
          `La section « ${section.title} » n’est pas prévue. ${remedy}`,
          placeOf(section.heading),
        ),
      );
    } else if (seen.has(section.known.title)) {
      report(
        warning(
          'repeated-section',
          `La section « ${section.known.title} » est là deux fois : réunissez-les.`,
          placeOf(section.heading),
        ),
      );
    }
    if (section.known !== null) seen.add(section.known.title);
    for (const line of section.lines) {
      const heading = /^##\s+(\S.*)$/.exec(line.text);
      const near = heading === null ? null : sectionMeantBy(heading[1] ?? '');
      if (near !== null) {
        report(
          warning(
            'unknown-section',
            `« ${heading?.[1]} » est lu comme un intertitre. Vouliez-vous dire la section « ${near} » ?`,
            placeOf(line),
          ),
        );
      }
    }
  }
  for (const title of REQUIRED) {
    if (!seen.has(title)) {
      report(
        error('missing-section', `La section « ${title} » manque : ajoutez une ligne « ## ${title} » et son texte.`),
      );
    }
  }
}

/** Markup that is shown as plain text, so that an editor is not surprised. */
function reportMarkup(lines: readonly Line[], report: Report): void {
  for (const line of lines) {
    const tag = /<\/?(?!(?:br|p|div|strong|b|em|i|u|sup|sub|span)\b)[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i.exec(line.text);
    if (tag !== null && !/^<https?:/i.test(tag[0])) {
      report(
        warning('html-tag', `La balise « ${tag[0]} » n’est pas interprétée : elle s’affiche comme du texte.`, {
          line: line.number,
          column: tag.index + 1,
        }),
      );
    }
    const link = /\]\(\s*(?!https?:)[a-z]+:/i.exec(line.text);
    if (link !== null) {
      report(
        warning('link-address', 'Ce lien n’est pas suivi : seules les adresses http et https le sont.', {
          line: line.number,
          column: link.index + 1,
        }),
      );
    }
  }
}
