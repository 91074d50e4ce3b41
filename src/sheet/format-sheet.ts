/** A job → the text of its sheet, such that reading it back gives the same facts and words. Pure: Node and browser. */

import { formatDomainPair } from '../domain/domain-pair.ts';
import type { Block, Job, Section, Span, Title } from '../domain/job.ts';
import { isLabelledFact, isSectionTitle } from './skeleton.ts';

/** What a sheet is written from. `level` is its wording (« CAP ou équivalent »). */
export type SheetSource = Omit<Job, 'level' | 'salary' | 'problems'> & { level: string | null };

type Words = { text: string; spans?: Span[] | undefined };

/**
 * Writes a sheet. Headings have as many signs as their block's `level`; what markdown, HTML or the sheet's own skeleton
 * would take for a sign is escaped. A section is only read back as one where its title is of the format (`SECTIONS`).
 */
export function formatSheet(sheet: SheetSource): string {
  const parts = [
    [
      `# ${fact(sheet.title)}`,
      `**ID:** ${fact(sheet.id)}`,
      '',
      '**Appellations:**',
      `- Féminin: ${fact(sheet.feminine)}`,
      `- Masculin: ${fact(sheet.masculine)}`,
    ],
    sheet.alternatives.length === 0 ? [] : ['## Autres appellations', ...sheet.alternatives.flatMap(formatAlternative)],
    formatFact('Codes ROME', sheet.romeCodes.map(fact)),
    formatFact(
      'Domaines',
      sheet.domains.map((pair) => fact(formatDomainPair(pair))),
    ),
    formatFact("Secteurs d'activité", sheet.sectors.map(fact)),
    ...sheet.sections.map(formatSection),
    sheet.level === null ? [] : [`**Niveau d'accès minimum:** ${fact(sheet.level)}`],
    formatList(
      'Formations recommandées',
      sheet.trainings.map(({ id, label }) => `${fact(label)} (ID: ${id})`),
    ),
    formatFact('Statuts possibles', sheet.statuses.map(fact)),
    formatList("Centres d'intérêt", sheet.interests.map(fact)),
    formatFact(
      'Métiers associés',
      sheet.relatedJobs.map(({ id, title }) => `${fact(title)} (ID: ${id})`),
    ),
    formatList(
      'Sources',
      sheet.sources.map(({ name, url }) => `[${fact(name)}](${escapeAddress(url)})`),
    ),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function formatAlternative({ title, feminine, masculine }: Title): string[] {
  const form = (name: string, written: string) => (written === title ? [] : [`- ${name}: ${fact(written)}`]);
  return ['', `### ${fact(title)}`, ...form('Féminin', feminine), ...form('Masculin', masculine)];
}

function formatFact(label: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`**${label}:**`, ...items.map((item) => `- ${item}`)];
}

function formatList(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${title}`, '', ...items.map((item) => `- ${item}`)];
}

/** One line of a fact, which is read with entities decoded and nothing else. */
function fact(text: string): string {
  return onOneLine(text).trim().replace(/&/g, escapeAmpersand);
}

function onOneLine(text: string): string {
  return text.replace(/\s*[\n\r\t]\s*/g, ' ');
}

/** An ampersand is only written out where it would begin an entity. HTML knows some without their semicolon (« &copy »). */
function escapeAmpersand(sign: string, at: number, text: string): string {
  return /^&#?[a-z0-9]/i.test(text.slice(at, at + 3)) ? '&amp;' : sign;
}

function formatSection({ title, blocks }: Section): string[] {
  let bullet = '*';
  const lines = blocks.flatMap((block, index) => {
    // Another sign parts a list from the one straight above it.
    const isApart = blocks[index - 1]?.type === 'list' && bullet === '-';
    if (block.type === 'list') bullet = isApart ? '*' : '-';
    return ['', ...formatBlock(block, bullet)];
  });
  return [`## ${fact(title)}`, ...lines];
}

function formatBlock(block: Block, bullet: string): string[] {
  switch (block.type) {
    case 'heading':
      return [formatHeading(block)];
    case 'paragraph':
      return [keepFromLabels(formatWords(block))];
    case 'list':
      return block.items.map((item) => `${bullet} ${formatWords(item)}`);
  }
}

function formatHeading({ level, text }: Extract<Block, { type: 'heading' }>): string {
  const line = `${'#'.repeat(level)} ${formatWords({ text: onOneLine(text) }).replace(/#$/, '\\#')}`;
  // Only what stands at the beginning of a line is skeleton.
  return level <= 2 && isSectionTitle(text) ? ` ${line}` : line;
}

/** A stressed beginning that reads like « **Domaines:** » stays text. */
function keepFromLabels(line: string): string {
  return isLabelledFact(line) ? line.replace(':', '&#58;') : line;
}

/** The words of a block with the signs of its spans, on one line. */
function formatWords({ text, spans = [] }: Words): string {
  const signs = spans.filter((span) => span.from < span.to).map((span) => ({ span, signs: signsOf(span, text) }));
  const places = [...new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  const inLinks = signs.filter(({ span }) => span.type === 'link');
  const escapesBrackets = inLinks.length > 0 || text.includes('](');
  const written = places.map((place, index) => {
    const closing = signs.filter(({ span }) => span.to === place).reverse();
    const opening = signs.filter(({ span }) => span.from === place).sort((a, b) => b.span.to - a.span.to);
    const piece = text.slice(place, places[index + 1] ?? place);
    return [
      ...closing.map(({ signs }) => signs[1]),
      ...opening.map(({ signs }) => signs[0]),
      escapeWords(piece, escapesBrackets),
    ].join('');
  });
  return escapeStart(written.join('')).replace(/\n/g, '<br/>');
}

function signsOf(span: Span, text: string): readonly [string, string] {
  if (span.type === 'link') return ['[', `](${escapeAddress(span.href)})`];
  if (!standsFree(text, span)) return span.type === 'strong' ? ['<strong>', '</strong>'] : ['<em>', '</em>'];
  return span.type === 'strong' ? ['**', '**'] : ['*', '*'];
}

/** Whether stars would be read as stress: blanks or the text's ends without, letters within (CommonMark's flanking). */
function standsFree(text: string, { from, to }: Span): boolean {
  const isBlank = (at: number) => !/\S/u.test(text[at] ?? ' ');
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? '');
  return isBlank(from - 1) && isBlank(to) && isLetter(from) && isLetter(to - 1);
}

function escapeWords(text: string, escapesBrackets: boolean): string {
  const escaped = text
    .replace(/[\\`*]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&/g, escapeAmpersand)
    .replace(/<(?=[a-z/!?])/gi, '&lt;');
  return escapesBrackets ? escaped.replace(/[[\]]/g, '\\$&') : escaped;
}

/** What would make a heading, a list, a quote or a rule of a line's beginning. */
function escapeStart(line: string): string {
  return line.replace(/^(?:(#+|>|[-+](?=\s|$)|-(?=[\s-]*$))|(\d+)([.)](?=\s|$)))/, (_, sign, number, point) =>
    sign === undefined ? `${number}\\${point}` : `\\${sign}`,
  );
}

/** An address that holds no sign of markdown's: those that could be taken for one are percent-encoded. */
function escapeAddress(address: string): string {
  return address
    .trim()
    .replace(/[\s()<>\\]/g, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/&/g, (sign, at: number, text: string) => (/^&#?\w+;/.test(text.slice(at)) ? '&amp;' : sign));
}
