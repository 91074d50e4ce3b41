/** XML as a stream of records: the children of its root, one at a time, so that memory holds one record and no document. */

import { SaxesParser } from 'saxes';
import { SourceError } from './source-error.ts';

/** An element; `content` keeps texts and elements in their order. */
export type XmlElement = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  content: (string | XmlElement)[];
};

/** The longest text, tag or comment that is read, in characters: fifty times the longest real one. */
const MAX_TEXT = 1_000_000;

/** The deepest nesting that is read: the real files have six levels. */
const MAX_DEPTH = 100;

type Options = {
  /** The source's name, for messages. */
  name: string;
  /** What the last whole record is called in a message; `null` before there is one. */
  last: () => string | null;
};

/**
 * Reads the records of an XML text. Nothing but the text is ever read: a DTD is refused, and with it every entity that it
 * could define.
 *
 * @throws SourceError where the text is not well-formed, declares another encoding than UTF-8, has a DTD, ends within a
 *   record or holds a text that is too long; the message says at which byte
 */
export async function* readXmlRecords(
  pieces: AsyncIterable<string>,
  { name, last }: Options,
): AsyncGenerator<XmlElement> {
  const parser = new SaxesParser({ position: true, xmlns: false });
  const place = new BytePlace();
  const open: XmlElement[] = [];
  let depth = 0;
  let records: XmlElement[] = [];
  let heard = 0;

  const fail = (what: string): never => {
    throw new SourceError(
      `${name}, octet ${place.at(parser.position)} : ${what}${sayLast(last())} Rien n’a été importé.`,
    );
  };
  const hear = () => {
    heard = parser.position;
  };
  const addText = (text: string) => {
    if (text.length > MAX_TEXT) fail(tooLong(open));
    hear();
    open.at(-1)?.content.push(text);
  };
  parser.on('error', (error) => fail(explain(error.message, depth)));
  parser.on('xmldecl', ({ encoding }) => {
    hear();
    if (encoding !== undefined && !/^utf-?8$/i.test(encoding)) {
      fail(`le fichier se dit en ${encoding}. Azimut lit l’UTF-8, que publie l’Onisep : téléchargez-le à nouveau.`);
    }
  });
  parser.on('doctype', () =>
    fail('le fichier contient une DTD (<!DOCTYPE …>), que les fichiers de l’Onisep n’ont pas : il est refusé.'),
  );
  parser.on('comment', hear);
  parser.on('processinginstruction', hear);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', (tag) => {
    hear();
    depth++;
    if (depth > MAX_DEPTH) fail(`plus de ${MAX_DEPTH} éléments les uns dans les autres.`);
    if (depth === 1) return;
    const element: XmlElement = { name: tag.name, attributes: tag.attributes, content: [] };
    open.at(-1)?.content.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    hear();
    depth--;
    const closed = open.pop();
    if (open.length === 0 && closed !== undefined) records.push(closed);
  });

  for await (const piece of pieces) {
    place.add(piece);
    parser.write(piece);
    yield* records;
    records = [];
    if (place.characters - heard > MAX_TEXT * 2) fail(tooLong(open));
  }
  parser.close();
  yield* records;
}

/** The element's first child of a name. */
export function findChild(element: XmlElement, name: string): XmlElement | null {
  return childrenOf(element).find((child) => child.name === name) ?? null;
}

/** The element's children, without the texts between them. */
export function childrenOf(element: XmlElement): XmlElement[] {
  return element.content.filter((part) => typeof part !== 'string');
}

/** All the text within an element, in order. */
export function textOf(element: XmlElement): string {
  return element.content.map((part) => (typeof part === 'string' ? part : textOf(part))).join('');
}

/**
 * The HTML that an element holds: as text (CDATA or escaped), or, where someone wrote tags as elements of the XML itself,
 * these written out.
 */
export function markupOf(element: XmlElement): string {
  return element.content
    .map((part) => {
      if (typeof part === 'string') return part;
      const attributes = Object.entries(part.attributes).map(
        ([name, value]) => ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`,
      );
      return `<${part.name}${attributes.join('')}>${markupOf(part)}</${part.name}>`;
    })
    .join('');
}

function sayLast(last: string | null): string {
  return last === null ? '' : ` La dernière fiche entière est ${last}.`;
}

function tooLong(open: readonly XmlElement[]): string {
  const where = open.at(-1)?.name;
  return `${where === undefined ? 'un texte' : `le texte de « ${where} »`} a plus de ${MAX_TEXT / 1e6} million de caractères : le fichier est abîmé, téléchargez-le à nouveau.`;
}

/** What the parser's message means to who downloaded the file. */
function explain(message: string, depth: number): string {
  const detail = message.replace(/^.*?:?\d+:\d+: /, '');
  if (/unclosed|must contain a root|unexpected end/.test(detail)) {
    return depth === 0
      ? 'le fichier est vide, ou n’est pas du XML.'
      : 'le fichier s’arrête au milieu : il n’a pas été téléchargé en entier. Téléchargez-le à nouveau.';
  }
  if (/undefined entity/.test(detail)) {
    return `l’entité ${/&\w+;|\w+$/.exec(detail)?.[0] ?? ''} n’est pas du XML : elle est refusée.`;
  }
  return `ce n’est pas du XML bien formé (${detail}). Téléchargez le fichier à nouveau.`;
}

/** Counts the bytes of a text as its pieces come: places are known in characters, files in bytes. */
class BytePlace {
  characters = 0;
  #bytes = 0;
  #piece = '';
  readonly #encoder = new TextEncoder();

  add(piece: string): void {
    this.#bytes += this.#encoder.encode(this.#piece).length;
    this.characters += piece.length;
    this.#piece = piece;
  }

  /** The byte of a place in characters, within the last piece. */
  at(position: number): number {
    const within = Math.max(0, this.#piece.length - Math.max(0, this.characters - position));
    return this.#bytes + this.#encoder.encode(this.#piece.slice(0, within)).length;
  }
}
