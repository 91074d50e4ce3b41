/**
 * How the sheets of a booklet are set on pages: which texts there is room for, and on which page each job begins. A browser
 * cannot say in a table of contents where it will print something, so each job is given its one or two pages here.
 */

import { foldText } from '../../domain/fold.ts';
import type { Block, Section } from '../../domain/job.ts';

/**
 * The texts of a job on its pages. A section that goes on overleaf stands in both, its title on the first. `beside`: the titles
 * of those for which there is no room.
 */
export type JobPages = { first: Section[]; second: Section[]; beside: string[] };

/** In characters of a line, and lines of a page, both columns together, as `booklet.css` sets them on A4. Some are left free. */
const LINE = 55;
const FIRST_PAGE = 94;
const SECOND_PAGE = 116;
/** In lines: what titles and the space before each block take. */
const SECTION_TITLE = 2;
const HEADING = 1.5;
const GAP = 0.25;

/** The sections that matter most in a booklet, folded, and those that matter least; the others stand between. */
const MOST_USEFUL = [
  'presentation',
  'nature du travail',
  'acces au metier',
  'formations recommandees',
  'en bref',
  'conditions de travail',
  'competences requises',
];
const LEAST_USEFUL = ['integrer le marche du travail', 'salaire'];

/**
 * Sets a job's texts on one page or two: whole sections in the sheet's order, the most useful ones where not all have room. No
 * paragraph is ever cut.
 */
export function setOnPages(sections: readonly Section[]): JobPages {
  const filled = sections.filter(({ blocks }) => blocks.some(({ type }) => type !== 'heading'));
  let chosen: Section[] = [];
  for (const section of inOrderOfUse(filled)) {
    const more = filled.filter((one) => one === section || chosen.includes(one));
    if (countLines(split(more).second) <= SECOND_PAGE) chosen = more;
  }
  return { ...split(chosen), beside: filled.filter((one) => !chosen.includes(one)).map(({ title }) => title) };
}

/** The page on which each job begins, where the cover with the contents is the first of all. */
export function firstPages(jobs: readonly JobPages[]): number[] {
  let next = 2;
  return jobs.map(({ second }) => {
    const page = next;
    next += second.length === 0 ? 1 : 2;
    return page;
  });
}

function inOrderOfUse(sections: readonly Section[]): Section[] {
  const rankOf = ({ title }: Section) => {
    const folded = foldText(title);
    const place = MOST_USEFUL.indexOf(folded);
    if (place >= 0) return place;
    return MOST_USEFUL.length + (LEAST_USEFUL.includes(folded) ? 1 : 0);
  };
  return [...sections].sort((one, other) => rankOf(one) - rankOf(other));
}

/** Fills the first page with whole blocks; what follows goes on the second. */
function split(sections: readonly Section[]): { first: Section[]; second: Section[] } {
  const first: Section[] = [];
  const second: Section[] = [];
  let room = FIRST_PAGE;
  for (const section of sections) {
    const { blocks } = section;
    room -= SECTION_TITLE;
    const over = blocks.findIndex((block) => {
      room -= linesOf(block);
      return room < 0;
    });
    let fitting = second.length > 0 ? 0 : over < 0 ? blocks.length : over;
    // A heading stays with what it heads.
    while (fitting < blocks.length && blocks[fitting - 1]?.type === 'heading') fitting--;
    if (fitting > 0) first.push({ ...section, blocks: blocks.slice(0, fitting) });
    if (fitting < blocks.length) second.push({ ...section, blocks: blocks.slice(fitting) });
  }
  return { first, second };
}

function countLines(sections: readonly Section[]): number {
  return sections.reduce(
    (sum, { blocks }) => sum + SECTION_TITLE + blocks.reduce((lines, block) => lines + linesOf(block), 0),
    0,
  );
}

function linesOf(block: Block): number {
  switch (block.type) {
    case 'heading':
      return HEADING;
    case 'paragraph':
      return GAP + linesOfText(block.text);
    case 'list':
      return GAP + block.items.reduce((sum, { text }) => sum + linesOfText(text), 0);
  }
}

function linesOfText(text: string): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
}
