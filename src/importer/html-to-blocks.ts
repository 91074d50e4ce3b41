/** The HTML of a text → the blocks of a sheet. The HTML is read as browsers read it, by parse5: what is not closed closes itself. */

import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Block, Span } from '../domain/job.ts';

/** What an HTML text says, and the tags that were left out with what they hold or mean. */
export type HtmlReading = { blocks: Block[]; unusual: string[] };

/** Headings and how many signs they have in a sheet, as in the sheets that Onisep's files were made into before. */
const HEADING_LEVELS: Readonly<Record<string, number>> = { h1: 2, h2: 2, h3: 2, h4: 2, h5: 3, h6: 3 };

/** Tags that begin and end a block of their own. */
const BLOCK_TAGS = new Set(
  'address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form header hr legend li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** Tags whose content is no text to read. */
const DROPPED_TAGS = new Set(
  'audio canvas embed head iframe math noembed noframes noscript object script style svg template title video'.split(
    ' ',
  ),
);

/** Tags that stand for something that a sheet has no place for. */
const UNKEPT_TAGS = new Set(['img', 'input', 'select', 'button', 'area', 'map']);

const SPAN_TYPES: Readonly<Record<string, 'strong' | 'emphasis'>> = {
  strong: 'strong',
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
};

type Step = { enter: Tree.ChildNode } | { leave: () => void };

/** Reads the HTML of one text. Every word is kept, once, in order; of links, those to http and https addresses. */
export function htmlToBlocks(html: string): HtmlReading {
  const writer = new BlockWriter();
  const unusual: string[] = [];
  // Not recursive: a hostile text may nest a hundred thousand tags.
  const steps: Step[] = [...parseFragment(html).childNodes].reverse().map((enter) => ({ enter }));
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ('leave' in step) {
      step.leave();
      continue;
    }
    const node = step.enter;
    if ('value' in node) writer.addText(node.value);
    if (!('tagName' in node)) continue;
    if (DROPPED_TAGS.has(node.tagName)) {
      unusual.push(`balise <${node.tagName}> laissée de côté avec ce qu’elle contient`);
      continue;
    }
    steps.push({ leave: enterElement(node, writer, unusual) });
    for (const child of [...node.childNodes].reverse()) steps.push({ enter: child });
  }
  writer.endBlock();
  return { blocks: writer.blocks, unusual };
}

/** @returns what to do when the element ends */
function enterElement(element: Tree.Element, writer: BlockWriter, unusual: string[]): () => void {
  const tag = element.tagName;
  const attribute = (name: string) => element.attrs.find((attr) => attr.name === name)?.value.trim() ?? '';
  const level = HEADING_LEVELS[tag];
  if (level !== undefined) return writer.begin({ kind: 'heading', level });
  if (tag === 'ul' || tag === 'ol' || tag === 'menu') return writer.beginList(tag === 'ol');
  if (tag === 'li') return writer.beginItem();
  if (BLOCK_TAGS.has(tag)) return writer.begin({ kind: 'paragraph' });
  if (tag === 'br') writer.addBreak();
  if (tag === 'td' || tag === 'th') writer.addText(' ');
  if (UNKEPT_TAGS.has(tag)) {
    const words = attribute('alt') || attribute('value');
    unusual.push(`balise <${tag}> laissée de côté${words === '' ? '' : ` (« ${words} »)`}`);
  }
  const type = SPAN_TYPES[tag];
  if (type !== undefined) return writer.beginSpan({ type });
  const href = tag === 'a' ? attribute('href') : '';
  if (/^https?:\/\//i.test(href)) return writer.beginSpan({ type: 'link', href });
  if (href !== '') unusual.push(`lien laissé de côté, ses mots gardés (« ${href.slice(0, 200)} »)`);
  return () => undefined;
}

type Context = { kind: 'paragraph' } | { kind: 'heading'; level: number };
type OpenSpan = { type: 'strong' | 'emphasis' } | { type: 'link'; href: string };

/** Puts words into blocks. A list within a list goes on in the outer one: a block's items are flat. */
class BlockWriter {
  readonly blocks: Block[] = [];
  #contexts: Context[] = [];
  #lists: { isOrdered: boolean; next: number }[] = [];
  /** The item that words go into: `null` outside of one, `fresh` until it has words. */
  #items: ('fresh' | 'begun')[] = [];
  #text = '';
  #spans: Span[] = [];
  #open: { span: OpenSpan; from: number }[] = [];
  /** Whether blocks of the open list go on in the last one. */
  #hasListBlock = false;

  addText(text: string): void {
    // Runs with a line's end or a tab are one space, as on a screen; other spaces stay as they are written.
    const plain = text.replace(/[ ]*[\t\n\r\f][ \t\n\r\f]*/g, ' ');
    const isAtStart = this.#text === '' || this.#text.endsWith('\n');
    this.#text += isAtStart ? plain.replace(/^ +/, '') : plain;
  }

  addBreak(): void {
    this.#text = this.#text.replace(/ +$/, '');
    if (this.#text !== '') this.#text += '\n';
  }

  begin(context: Context): () => void {
    this.endBlock();
    this.#contexts.push(context);
    return () => {
      this.endBlock();
      this.#contexts.pop();
    };
  }

  beginList(isOrdered: boolean): () => void {
    this.endBlock();
    if (this.#lists.length === 0) this.#hasListBlock = false;
    this.#lists.push({ isOrdered, next: 1 });
    return () => {
      this.endBlock();
      this.#lists.pop();
      if (this.#lists.length === 0) this.#hasListBlock = false;
    };
  }

  beginItem(): () => void {
    this.endBlock();
    this.#items.push('fresh');
    return () => {
      this.endBlock();
      this.#items.pop();
    };
  }

  /** A stress within the same stress, or a link within a link, says nothing more. */
  beginSpan(span: OpenSpan): () => void {
    if (this.#open.some((other) => other.span.type === span.type)) return () => undefined;
    const entry = { span, from: this.#text.length };
    this.#open.push(entry);
    return () => {
      this.#close(entry);
      this.#open = this.#open.filter((other) => other !== entry);
    };
  }

  /** Ends the words so far as a block, or as (a further line of) an item. */
  endBlock(): void {
    for (const entry of this.#open) {
      this.#close(entry);
      entry.from = 0;
    }
    const words = trimWords(this.#text, this.#spans);
    this.#text = '';
    this.#spans = [];
    if (words.text === '') return;
    const context = this.#contexts.at(-1);
    if (context?.kind === 'heading') {
      this.blocks.push({ type: 'heading', level: context.level, text: words.text.replace(/\s*\n\s*/g, ' ') });
      this.#hasListBlock = false;
    } else if (this.#items.length > 0) this.#addToItem(words);
    else {
      this.blocks.push({ type: 'paragraph', ...words });
      this.#hasListBlock = false;
    }
  }

  #close({ span, from }: { span: OpenSpan; from: number }): void {
    if (from < this.#text.length) this.#spans.push({ ...span, from, to: this.#text.length });
  }

  #addToItem(words: ReturnType<typeof withSpans>): void {
    const last = this.blocks.at(-1);
    const list = this.#hasListBlock && last?.type === 'list' ? last : null;
    const item = list?.items.at(-1);
    if (list !== null && item !== undefined && this.#items.at(-1) === 'begun') {
      list.items[list.items.length - 1] = joinWords(item, words);
      return;
    }
    const parent = this.#lists.at(-1);
    const begun = parent?.isOrdered === true ? shift(words, `${parent.next++}. `) : words;
    this.#items[this.#items.length - 1] = 'begun';
    if (list !== null) list.items.push(begun);
    else this.blocks.push({ type: 'list', items: [begun] });
    this.#hasListBlock = true;
  }
}

type Words = { text: string; spans?: Span[] | undefined };

function withSpans(text: string, spans: Span[]): { text: string; spans?: Span[] } {
  return spans.length === 0 ? { text } : { text, spans };
}

function shift({ text, spans = [] }: Words, before: string): ReturnType<typeof withSpans> {
  const moved = spans.map((span) => ({ ...span, from: span.from + before.length, to: span.to + before.length }));
  return withSpans(before + text, moved);
}

function joinWords(one: Words, other: Words): ReturnType<typeof withSpans> {
  const { text, spans = [] } = shift(other, `${one.text}\n`);
  return withSpans(text, [...(one.spans ?? []), ...spans]);
}

/** Words without blanks round them; a stretch without blanks at its own ends, so that its signs stand at words. */
function trimWords(written: string, spans: readonly Span[]): ReturnType<typeof withSpans> {
  const text = written.trim();
  const cut = written.length - written.trimStart().length;
  const kept = spans.flatMap((span) => {
    let from = Math.max(0, span.from - cut);
    let to = Math.min(text.length, span.to - cut);
    while (from < to && /\s/.test(text[from] ?? '')) from++;
    while (from < to && /\s/.test(text[to - 1] ?? '')) to--;
    return from < to ? [{ ...span, from, to }] : [];
  });
  return withSpans(
    text,
    kept.sort((one, other) => one.from - other.from || other.to - one.to),
  );
}
