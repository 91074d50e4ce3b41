/**
 * The texts of a sheet, from their markdown to blocks: headings, paragraphs, lists. Markdown is read by markdown-it
 * with nothing on that could lose a word (no HTML, no reference definitions, no images, no code by indentation or fence).
 */

import MarkdownIt, { type Token } from 'markdown-it';
import { foldText } from '../domain/fold.ts';
import type { Block, Span } from '../domain/job.ts';

type Words = { text: string; spans?: Span[] };

const markdown = createMarkdown();

/** Tags that real sheets hold; every other tag is text. Paragraphs and breaks part the words, the rest only dresses them. */
const BREAK_TAG = /^<br\s*\/?>/i;
const DRESS_TAG = /^<(\/?)(strong|b|em|i|u|sup|sub|span)(?:\s[^<>]*)?>/i;
const PARAGRAPH_TAG = /<\/?(?:p|div)(?:\s[^<>]*)?\/?>/gi;
const BARE_ADDRESS = /(?:https?:\/\/|www\.)[^\s<>«»"“”]+/gi;

/** This heading covers those below it, though the sheets write it with more signs than theirs. */
const COVERING_HEADING = 'duree des etudes';

/**
 * The blocks of a section's lines. Indentation means nothing in a sheet, so it goes first: read as markdown,
 * twelve spaces would make code of a paragraph.
 */
export function readBlocks(lines: readonly string[]): Block[] {
  const source = lines.map((line) => flatten(line)).join('\n');
  const tokens = markdown.parse(source, {});
  return normaliseOutline(toBlocks(tokens));
}

function flatten(line: string): string {
  const text = line.replace(/^[ \t]+/, '');
  return text.replace(PARAGRAPH_TAG, text.startsWith('#') ? ' ' : '\n\n');
}

function createMarkdown() {
  const parser = new MarkdownIt('commonmark', { html: false });
  parser.disable(['reference', 'lheading', 'image', 'html_block', 'html_inline', 'code', 'fence']);
  parser.validateLink = (address) => /^https?:/i.test(address);
  parser.inline.ruler.before('autolink', 'sheet_tag', (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x3c /* < */) return false;
    const rest = state.src.slice(state.pos);
    const tag = BREAK_TAG.exec(rest) ?? DRESS_TAG.exec(rest);
    if (tag === null) return false;
    if (!silent && tag[2] === undefined) state.push('hardbreak', 'br', 0);
    if (!silent && /^(strong|b)$/i.test(tag[2] ?? '')) state.push(tag[1] ? 'strong_close' : 'strong_open', '', 0);
    if (!silent && /^(em|i)$/i.test(tag[2] ?? '')) state.push(tag[1] ? 'em_close' : 'em_open', '', 0);
    state.pos += tag[0].length;
    return true;
  });
  return parser;
}

function toBlocks(tokens: readonly Token[]): Block[] {
  const blocks: Block[] = [];
  const lists: { items: Words[]; number: number | null }[] = [];
  let heading: number | null = null;
  let newItem = false;
  for (const token of tokens) {
    switch (token.type) {
      case 'heading_open':
        heading = Number(token.tag.slice(1));
        break;
      case 'heading_close':
        heading = null;
        break;
      case 'bullet_list_open':
      case 'ordered_list_open': {
        const number = token.type === 'ordered_list_open' ? Number(token.attrGet('start') ?? 1) : null;
        // A list within a list goes on in the outer one: a block's items are flat.
        lists.push({ items: lists[0]?.items ?? [], number });
        break;
      }
      case 'bullet_list_close':
      case 'ordered_list_close': {
        const closed = lists.pop();
        if (lists.length === 0 && closed !== undefined && closed.items.length > 0) {
          blocks.push({ type: 'list', items: closed.items });
        }
        break;
      }
      case 'list_item_open':
        newItem = true;
        break;
      case 'inline': {
        const words = readWords(token.children ?? []);
        if (words.text === '') break;
        const list = lists.at(-1);
        if (heading !== null) blocks.push({ type: 'heading', level: heading, text: words.text.replace(/\n/g, ' ') });
        else if (list === undefined) blocks.push({ type: 'paragraph', ...words });
        else if (newItem) list.items.push(list.number === null ? words : shift(words, `${list.number++}. `));
        else appendToLast(list.items, words);
        newItem = heading !== null && newItem;
        break;
      }
    }
  }
  return blocks;
}

/** An ordered item keeps its number as a word: blocks know one kind of list. */
function shift(words: Words, before: string): Words {
  const spans = words.spans?.map((span) => ({ ...span, from: span.from + before.length, to: span.to + before.length }));
  return spans === undefined ? { text: before + words.text } : { text: before + words.text, spans };
}

function appendToLast(items: Words[], words: Words): void {
  const last = items.pop();
  const before = last === undefined ? '' : `${last.text}\n`;
  const shifted = shift(words, before);
  items.push(withSpans(shifted.text, [...(last?.spans ?? []), ...(shifted.spans ?? [])]));
}

function withSpans(text: string, spans: readonly Span[]): Words {
  return spans.length === 0 ? { text } : { text, spans: [...spans].sort((one, other) => one.from - other.from) };
}

/** The words of an inline run, with the stretches that are stressed or linked. */
function readWords(tokens: readonly Token[]): Words {
  let text = '';
  const spans: Span[] = [];
  const open: { kind: string; from: number; href: string }[] = [];
  const close = (kind: string) => {
    const index = open.findLastIndex((entry) => entry.kind === kind);
    const [opened] = index < 0 ? [] : open.splice(index, 1);
    if (opened === undefined || opened.from === text.length) return;
    const place = { from: opened.from, to: text.length };
    if (kind === 'link') spans.push({ type: 'link', ...place, href: opened.href });
    else spans.push({ type: kind === 'strong' ? 'strong' : 'emphasis', ...place });
  };
  for (const token of tokens) {
    const [kind, side] = token.type.split('_');
    if (token.type === 'hardbreak') text = `${text.replace(/ +$/, '')}\n`;
    else if (token.type === 'softbreak') text += ' ';
    else if (side === 'open')
      open.push({ kind: kind ?? '', from: text.length, href: String(token.attrGet('href') ?? '') });
    else if (side === 'close') close(kind ?? '');
    else text += token.content;
  }
  for (const entry of [...open].reverse()) close(entry.kind);
  return trimWords(withSpans(text, [...spans, ...findAddresses(text, spans)]));
}

/** Bare addresses of a text, as written, outside the links that it has already. */
function findAddresses(text: string, taken: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(BARE_ADDRESS)) {
    const address = match[0].replace(/[.,;:!?…'’)\]]+$/u, '');
    const from = match.index;
    const to = from + address.length;
    const inLink = taken.some((span) => span.type === 'link' && span.from < to && from < span.to);
    if (inLink || address.length < 8) continue;
    found.push({ type: 'link', from, to, href: /^www\./i.test(address) ? `https://${address}` : address });
  }
  return found;
}

function trimWords(words: Words): Words {
  const text = words.text.trim();
  const cut = words.text.length - words.text.trimStart().length;
  const spans = (words.spans ?? [])
    .map((span) => ({ ...span, from: Math.max(0, span.from - cut), to: Math.min(text.length, span.to - cut) }))
    .filter((span) => span.from < span.to);
  return withSpans(text, spans);
}

/**
 * Levels that make a valid outline below a section's title (level 2): the first heading is 3 and none is more than one
 * deeper than the one before. The sheets' own signs say which heading stands above which, « Durée des études » apart.
 */
function normaliseOutline(blocks: readonly Block[]): Block[] {
  const above: number[] = [];
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    const signs = foldText(block.text) === COVERING_HEADING ? 0 : block.level;
    while (above.length > 0 && (above.at(-1) ?? 0) >= signs) above.pop();
    above.push(signs);
    return { ...block, level: Math.min(6, above.length + 2) };
  });
}
