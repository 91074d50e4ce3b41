import { Fragment } from 'react';
import { toWords } from '../../search/terms.ts';

/** A text with the words of some families marked: « réparation » too, for who asked « réparer ». */
export function Highlight({ text, families }: { text: string; families: readonly string[] }) {
  if (families.length === 0) return text;
  const pieces = text.split(/([\p{L}\p{N}]+)/u);
  return pieces.map((piece, index) => {
    // Every second piece is a word. Pieces never move within a text, so their place is their key.
    const isFound = index % 2 === 1 && toWords(piece).some(({ family }) => families.includes(family));
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    return <Fragment key={index}>{isFound ? <mark>{piece}</mark> : piece}</Fragment>;
  });
}
