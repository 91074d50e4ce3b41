import { Fragment } from 'react';
import { foldText } from '../../domain/fold.ts';

/** A text with the words that begin with one of the terms marked. Terms are folded. */
export function Highlight({ text, terms }: { text: string; terms: readonly string[] }) {
  if (terms.length === 0) return text;
  const pieces = text.split(/([\p{L}\p{N}]+)/u);
  return pieces.map((piece, index) => {
    // Every second piece is a word. Pieces never move within a text, so their place is their key.
    const isFound = index % 2 === 1 && terms.some((term) => foldText(piece).startsWith(term));
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    return <Fragment key={index}>{isFound ? <mark>{piece}</mark> : piece}</Fragment>;
  });
}
