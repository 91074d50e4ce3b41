import type { Verdict } from '../../domain/selection.ts';

/** What a reader says of a kept job, in their words. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  yes: 'ça me plaît',
  maybe: 'à creuser',
  no: 'finalement non',
};
