import type { CatalogueInfo } from '../../domain/job.ts';
import { bindPunctuation } from '../ui/bind-punctuation.ts';
import { OutwardLink } from '../ui/rich-text.tsx';
import { sayDate } from '../ui/words.ts';

/** Where a catalogue comes from, in one line; said to be unknown where it is. */
export function CatalogueSource({ info }: { info: CatalogueInfo }) {
  const { source, sourceUrl, edition, licence } = info;
  if (source === null && edition === null) return 'Source et date inconnues.';
  return (
    <>
      {source !== null &&
        (sourceUrl === null ? (
          bindPunctuation(source)
        ) : (
          <OutwardLink href={sourceUrl}>{bindPunctuation(source)}</OutwardLink>
        ))}
      {source !== null && !source.endsWith('.') && '.'}
      {edition !== null && ` Édition du ${sayDate(edition)}.`}
      {licence !== null && ` Licence\u00a0: ${bindPunctuation(licence)}.`}
    </>
  );
}
