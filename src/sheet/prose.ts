/**
 * The prose of a sheet: what an author wrote in its texts, cleared of markup, with every word's place in the raw file.
 * Facts (lists, labelled lines) and the wording of the beginner's salary are the source's, and left out.
 */

import { decodeHTML } from 'entities';
import { foldText } from '../domain/fold.ts';
import type { Place } from './problems.ts';
import { SALARY_HEADINGS } from './salary-text.ts';
import { type Line, readSkeleton } from './skeleton.ts';

/** A heading inside a text, a paragraph or an item of a list. */
export type PassageKind = 'heading' | 'paragraph' | 'item';

/** One stretch of prose. `section`: the heading it stands under; `placeAt`: where a letter of `text` is in the file. */
export type Passage = { kind: PassageKind; section: string; text: string; placeAt: (offset: number) => Place };

/** From `offset` on, a passage's text stands in the file as it is, from this place. */
type Cut = { offset: number; line: number; column: number };

type Draft = { kind: PassageKind; text: string; cuts: Cut[] };

const LINE_END = /\r\n|\r|\n/;
const HEADING = /^\s*#{1,6}\s+/;
const ITEM = /^\s*(?:[-*+]|\d+[.)])\s+/;

/** What a text holds beside its words: breaks, dress, a link's address, bare addresses, entities, stress. */
const MARKUP = new RegExp(
  [
    /(?<break><br\s*\/?>|<\/?(?:p|div)(?:\s[^<>]*)?\/?>)/,
    /<\/?(?:strong|b|em|i|u|sup|sub|span)(?:\s[^<>]*)?>/,
    /\]\(\s*<?[^\s<>()]+>?\s*\)|\[(?=[^[\]]*\]\()/,
    /(?<address>(?:https?:\/\/|www\.)[^\s<>«»"“”()]+)/,
    /(?<entity>&(?:#\d+|#x[\da-f]+|[a-z]+\d*);)/,
    /\*+(?=\S)|(?<=\S)\*+/,
  ]
    .map((part) => part.source)
    .join('|'),
  'gi',
);

/** The prose of a sheet, in the order of the file. */
export function readProse(text: string): Passage[] {
  const rawLines = text.split(LINE_END);
  const passages: Passage[] = [];
  for (const section of readSkeleton(text).sections) {
    if (section.known !== null && section.known.holds !== 'text') continue;
    for (const draft of draftPassages(section.lines)) {
      const { kind, cuts } = draft;
      const placeAt = (offset: number) => toRawPlace(placeOf(cuts, offset), rawLines);
      passages.push({ kind, section: section.title, text: draft.text, placeAt });
    }
  }
  return passages;
}

function draftPassages(lines: readonly Line[]): Draft[] {
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  let isSalary = false;
  const begin = (kind: PassageKind): Draft => {
    const draft: Draft = { kind, text: '', cuts: [] };
    if (!isSalary) drafts.push(draft);
    return draft;
  };
  for (const line of lines) {
    const heading = HEADING.exec(line.text);
    const item = ITEM.exec(line.text);
    if (line.text.trim() === '') open = null;
    else if (heading !== null) {
      isSalary = false;
      append(begin('heading'), line, heading[0].length);
      const title = foldText(line.text.slice(heading[0].length));
      isSalary = SALARY_HEADINGS.some((name) => name.test(title));
      open = null;
    } else {
      if (item !== null || open === null) open = begin(item === null ? 'paragraph' : 'item');
      const from = item?.[0].length ?? line.text.length - line.text.trimStart().length;
      open = append(open, line, from, begin);
      // Two spaces at the end of a line are markdown's break.
      if (/ {2,}$/.test(line.text)) open = null;
    }
  }
  return drafts.filter((draft) => draft.text.trim() !== '');
}

/** Adds a line's words, from a place on; returns the passage that the next line goes on with. */
function append(draft: Draft, line: Line, from: number, begin?: (kind: PassageKind) => Draft): Draft {
  const text = line.text.trimEnd();
  let open = draft;
  let at = from;
  const take = (words: string) => {
    if (words === '') return;
    open.cuts.push({ offset: open.text.length, line: line.number, column: at + 1 });
    open.text += words;
  };
  if (open.text !== '') open.text += ' ';
  for (const found of text.slice(from).matchAll(MARKUP)) {
    const { break: isBreak, address, entity } = found.groups ?? {};
    take(text.slice(at, from + found.index));
    at = from + found.index;
    // An address is one word, without the signs that French sets a space before.
    if (address !== undefined) take(address.replace(/[:;?!']/g, ''));
    else if (entity !== undefined) take(decodeHTML(entity));
    else if (isBreak !== undefined) {
      if (begin === undefined) take(' ');
      else open = begin(open.kind);
    }
    at += found[0].length;
  }
  take(text.slice(at));
  return open;
}

function placeOf(cuts: readonly Cut[], offset: number): Place {
  const cut = cuts.findLast((candidate) => candidate.offset <= offset) ?? cuts[0];
  return cut === undefined ? { line: 1, column: 1 } : { line: cut.line, column: cut.column + offset - cut.offset };
}

/** The place in a file whose letters may be decomposed: « é » is then two signs of the raw line. */
function toRawPlace({ line, column }: Place, rawLines: readonly string[]): Place {
  const raw = rawLines[line - 1] ?? '';
  if (raw === raw.normalize('NFC')) return { line, column };
  let end = column - 1;
  while (end < raw.length && raw.slice(0, end).normalize('NFC').length < column - 1) end++;
  while (end < raw.length && /\p{M}/u.test(raw[end] ?? '')) end++;
  return { line, column: end + 1 };
}
