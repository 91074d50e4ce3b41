/** French typography: spaces, quotes and apostrophes of the prose. */

import type { Problem } from '../domain/job.ts';
import { warning } from './problems.ts';
import type { Passage } from './prose.ts';

/** A fault of typography. `remedy` is what to do, said after the words in which the fault stands. */
type Fault = {
  code: string;
  pattern: RegExp;
  inHeadings: boolean;
  name: (found: RegExpExecArray) => string;
  remedy: string;
};

/** Spaces that keep what is before and after them on one line: « \u00a0 » and the narrow « \u202f ». */
const NON_BREAKING = '\u00a0\u202f';

const FAULTS: readonly Fault[] = [
  {
    code: 'doubled-space',
    pattern: /(?<=\S)\s{2,}(?=\S)/g,
    inHeadings: true,
    name: () => 'Deux espaces se suivent',
    remedy: 'gardez-en une seule',
  },
  {
    code: 'straight-quote',
    pattern: /"/g,
    inHeadings: false,
    name: () => 'Un guillemet est droit',
    remedy: 'écrivez des guillemets français, « et »',
  },
  {
    code: 'straight-apostrophe',
    pattern: /(?<=\p{L})'|'(?=\p{L})/gu,
    inHeadings: false,
    name: () => 'Une apostrophe est droite',
    remedy: "écrivez ’ à la place de '",
  },
  {
    code: 'missing-nbsp',
    // Before « : » only at a word's end (« 12:30 » is none), never twice in « ?! », nor after a bracket.
    pattern: / ?(?:(?<sign>[;?!]|:(?=\s|$))(?<=[^\s([«:;?!….] ?.|[….] .)|(?<close>»)(?<=[^\s«] ?.))/gu,
    inHeadings: true,
    name: ({ groups }) => `Il manque une espace insécable avant « ${groups?.sign ?? groups?.close} »`,
    remedy: 'mettez-en une',
  },
  {
    code: 'missing-nbsp',
    pattern: new RegExp(`(?<=«)(?![${NON_BREAKING}])`, 'gu'),
    inHeadings: true,
    name: () => 'Il manque une espace insécable après « « »',
    remedy: 'mettez-en une',
  },
];

/** Letters shown on each side of a fault, whole words. */
const CONTEXT = 14;

/**
 * A warning for each kind of fault in each passage, at the first.
 *
 * @param own the sheet's facts as it words them: quoted in a text, they keep their spelling
 */
export function checkTypography(prose: readonly Passage[], own: readonly string[]): Problem[] {
  const kept = own.filter((wording) => /['":;?!«»]/.test(wording)).map((wording) => wording.toLowerCase());
  return prose.flatMap((passage) => {
    let quoted: [number, number][] | null = null;
    return FAULTS.flatMap(({ code, pattern, inHeadings, name, remedy }) => {
      if (passage.kind === 'heading' && !inHeadings) return [];
      const found = [...passage.text.matchAll(pattern)].filter(({ index }) => {
        quoted ??= findWordings(passage.text, kept);
        return !quoted.some(([from, to]) => from <= index && index < to);
      });
      const [first] = found;
      if (first === undefined) return [];
      const times = found.length === 1 ? '' : `, ${found.length} fois dans ce paragraphe`;
      const message = `${name(first)} (« ${around(passage.text, first)} »${times}) : ${remedy}.`;
      return [warning(code, message, passage.placeAt(first.index))];
    });
  });
}

function findWordings(text: string, wordings: readonly string[]): [number, number][] {
  const lower = text.toLowerCase();
  return wordings.flatMap((wording) => {
    const places: [number, number][] = [];
    for (let at = lower.indexOf(wording); at >= 0; at = lower.indexOf(wording, at + wording.length)) {
      places.push([at, at + wording.length]);
    }
    return places;
  });
}

/** The words about a place. */
function around(text: string, { index, 0: found }: RegExpExecArray): string {
  const before = text.slice(Math.max(0, index - CONTEXT), index);
  const end = index + found.length;
  const after = text.slice(end, end + CONTEXT);
  const head = index > CONTEXT ? before.replace(/^\S*\s+(?=\S)/, '') : before;
  const tail = end + CONTEXT < text.length ? after.replace(/,?\s+\S*$/, '') : after;
  return (head + found + tail).trim();
}
