import { Fragment } from 'react';
import { toWords } from '../../search/terms.ts';

/** A text with the words of some families marked: « réparation » too, for who asked « réparer ». */
export function Highlight({ text, families }: { text: string; families: readonly string[] }) {
  if (families.length === 0) return text;
  return partText(text, families).map(({ text: stretch, isFound }, index) => (
    // Stretches never move within a text, so their place is their key.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={index}>{isFound ? <mark>{stretch}</mark> : stretch}</Fragment>
  ));
}

type Stretch = { text: string; isFound: boolean };

/** Parts a text where a found word begins or ends: a long text without one is one stretch, and one node of the page. */
function partText(text: string, families: readonly string[]): Stretch[] {
  const stretches: Stretch[] = [];
  let rest = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!toWords(word).some(({ family }) => families.includes(family))) continue;
    if (index > rest) stretches.push({ text: text.slice(rest, index), isFound: false });
    stretches.push({ text: word, isFound: true });
    rest = index + word.length;
  }
  if (rest < text.length) stretches.push({ text: text.slice(rest), isFound: false });
  return stretches;
}
