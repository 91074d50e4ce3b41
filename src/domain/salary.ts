/** A beginner's salary: reading what a sheet says of it in words. */

import type { Salary, SalaryAlternative } from './job.ts';

/** What stands in a text where a sum is given, after the spaces inside figures are gone. */
const NUMBER = String.raw`\d{1,3}(?:[ .]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`;
const SUM = `(?:(?:le |du |au )?smic|${NUMBER})`;
const ASIDE = String.raw`(?:\s*\([^()]*\))?`;
const EURO = String.raw`\s*(?:€|euros?)(?:\s+euros)?`;
const GROSS = String.raw`(?:\s*\(?(?:brute?s?|nets?|nettes?)\)?)`;
const MONTHLY = String.raw`(?:par|/|le|au)\s*mois|mensuel(?:le)?s?`;
const OTHER_PERIOD = String.raw`(?:par|/|la|le|de l'|l'|pour une?|une?)\s*(?:forfait\s+)?(?:heures?|h\b|jours?|journées?|journalier|semaines?|ans?\b|années?|cachets?|milles?|mile|piges?|feuillets?|séances?|visites?|prestations?|représentations?)|le forfait|hebdomadaires?|annuel(?:le)?s?|horaires?|journali(?:er|ère)s?`;

const FIGURE = new RegExp(
  [
    String.raw`(?<before>(?:entre|de|d')\s+(?<low>${SUM})(?:${EURO})?${ASIDE}\s+(?:et|à|jusqu'à)\s+(?<high>${SUM})`,
    String.raw`(?<dashLow>${SUM})(?:${EURO})?\s*(?:-|–|à)\s*(?<dashHigh>${NUMBER})(?=${ASIDE}(?:${EURO}|${GROSS}))`,
    `(?<one>${NUMBER})(?=${EURO})`,
    String.raw`(?:[àa] partir|autour|équivalent|équivaut|égal|égale)\s+(?:du|au)\s+(?<partSmic>smic)|^\s*(?:le\s+|au\s+)?(?<onlySmic>smic))`,
  ].join('|'),
  'giu',
);
const UNIT = new RegExp(
  String.raw`^${ASIDE}(?:${EURO})?${ASIDE}${GROSS}?(?:\s+environ)?\s*,?\s*(?:(?<month>${MONTHLY})|(?<other>${OTHER_PERIOD}))?${GROSS}?(?:\s*(?<monthAfter>${MONTHLY}))?`,
  'iu',
);

/** Words that put a figure later than the beginning of a career. */
const NOT_A_BEGINNER =
  /fin de carrière|milieu de carrière|(?:avec|selon) (?:de )?(?:l'|l’)?expérience, (?:il|elle|on|le salaire|la rémunération)|avec de l['’]expérience|expériment|confirmée?s?\b|senior|après (?:quelques|plusieurs|une? |deux|trois|cinq|dix|quinze|vingt|\d)[^,.;]*(?:ans|années|an)\b|peut atteindre|peuvent atteindre|en cours de carrière/iu;

/** Words that name another period than the month, before the figure: « facturer une journée entre … ». */
const OTHER_PERIOD_BEFORE = /hebdomadaire|journée|à la pige|au cachet|de l['’]heure|annuel|par an\b/iu;

type Piece = { text: string; begin: number };

/**
 * The salary of a text: one alternative for each monthly figure or range that it gives a beginner, each with its
 * condition in the text's own words. Figures are gross euros a month, whole, rounded down.
 * What is paid by the hour, the day, the week, the year or the piece is no monthly figure, and neither is a net one
 * or one that is reached later in a career.
 *
 * @param text the sheet's words under « Salaire du débutant », or `null` where it says nothing
 * @param smic what « à partir du Smic » means, in euros; `null` when it is not known
 */
export function readSalary(text: string | null, smic: number | null): Salary {
  if (text === null) return { min: null, max: null, text: null, alternatives: [] };
  const alternatives: SalaryAlternative[] = [];
  for (const sentence of splitSentences(text)) {
    alternatives.push(...readSentence(sentence, smic, alternatives.length > 0));
  }
  return { ...summarise(alternatives), text, alternatives };
}

/** The lowest start, and the highest end when every alternative has one. */
function summarise(alternatives: readonly SalaryAlternative[]): { min: number | null; max: number | null } {
  if (alternatives.length === 0) return { min: null, max: null };
  const ends = alternatives.map((alternative) => alternative.max);
  return {
    min: Math.min(...alternatives.map((alternative) => alternative.min)),
    max: ends.includes(null) ? null : Math.max(...ends.map((end) => end ?? 0)),
  };
}

/** Whether a range is written with its larger figure first (« Entre 3100 et 2920 euros »). */
export function hasReversedRange(text: string): boolean {
  return splitSentences(text).some((sentence) =>
    [...plain(sentence).matchAll(FIGURE)].some((match) => {
      const [low, high] = rangeOf(match);
      return low !== undefined && high !== undefined && toEuros(low, null) > toEuros(high, null);
    }),
  );
}

/** A line, or a sentence of it: a figure's condition never reaches beyond. */
function splitSentences(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.!?…])\s+(?=[\p{Lu}«\d])/u))
    .filter((sentence) => sentence.trim() !== '');
}

/** Non-breaking and thin spaces as plain ones: same length, so places in the text stay the same. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ').replace(/’/g, "'");
}

function rangeOf(match: RegExpExecArray | RegExpMatchArray): [string | undefined, string | undefined] {
  return [match.groups?.low ?? match.groups?.dashLow, match.groups?.high ?? match.groups?.dashHigh];
}

function toEuros(sum: string, smic: number | null): number {
  if (/smic/i.test(sum)) return smic ?? Number.NaN;
  const grouped = sum.replace(/[ .](?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  return Math.floor(Number(grouped));
}

function readSentence(sentence: string, smic: number | null, monthlyBefore: boolean): SalaryAlternative[] {
  const text = plain(sentence);
  const figures = [...text.matchAll(FIGURE)].map((match) => {
    const begin = match.index;
    const amountEnd = begin + match[0].length;
    const unit = UNIT.exec(text.slice(amountEnd));
    return { match, begin, end: amountEnd + (unit?.[0].length ?? 0), unit };
  });
  const read: SalaryAlternative[] = [];
  let monthly = monthlyBefore;
  figures.forEach((figure, index) => {
    const previousEnd = figures[index - 1]?.end ?? 0;
    const nextBegin = figures[index + 1]?.begin ?? text.length;
    const before = leadIn(text.slice(previousEnd, figure.begin), previousEnd, index > 0);
    const after = condition(text.slice(figure.end, nextBegin), figure.end, index + 1 < figures.length);
    const said = text.slice(before.begin, figure.begin) + text.slice(figure.begin, figure.end);
    const isMonthly = periodIsMonth(figure, text.slice(0, figure.begin), monthly);
    if (!isMonthly || /\bnets?\b/i.test(said)) return;
    if (
      NOT_A_BEGINNER.test(before.text) ||
      NOT_A_BEGINNER.test(text.slice(after.begin, after.begin + after.text.length))
    )
      return;
    const range = figureRange(figure.match, smic);
    if (range === null) return;
    monthly = true;
    read.push({ ...range, condition: wordCondition(sentence, after) ?? wordCondition(sentence, before, true) });
  });
  return read;
}

/** A figure without a period is monthly where the text has named the month before, and it is large enough for one. */
function periodIsMonth(
  figure: { match: RegExpMatchArray; unit: RegExpExecArray | null },
  textBefore: string,
  monthlyBefore: boolean,
): boolean {
  const units = figure.unit?.groups;
  if (units?.month !== undefined || units?.monthAfter !== undefined) return true;
  if (units?.other !== undefined) return false;
  if (figure.match.groups?.partSmic ?? figure.match.groups?.onlySmic) return true;
  if (OTHER_PERIOD_BEFORE.test(textBefore)) return false;
  if (/mensuel/i.test(textBefore)) return true;
  if (!/€|euro/i.test(figure.match[0] + (figure.unit?.[0] ?? ''))) return false;
  const [low] = rangeOf(figure.match);
  return monthlyBefore && toEuros(low ?? figure.match.groups?.one ?? '0', null) >= 1000;
}

function figureRange(match: RegExpMatchArray, smic: number | null): { min: number; max: number | null } | null {
  const [low, high] = rangeOf(match);
  if (low !== undefined && high !== undefined) {
    const ends = [toEuros(low, smic), toEuros(high, smic)];
    if (ends.some(Number.isNaN)) return null;
    return { min: Math.min(...ends), max: Math.max(...ends) };
  }
  const sum = toEuros(match.groups?.one ?? 'smic', smic);
  return Number.isNaN(sum) ? null : { min: sum, max: null };
}

/** What leads to a figure: what stands before it, after the last comma or « ; » when another figure precedes. */
function leadIn(gap: string, begin: number, follows: boolean): Piece {
  const cut = follows ? lastCut(gap) : 0;
  return { text: gap.slice(cut), begin: begin + cut };
}

/** What qualifies a figure: what follows it, up to « ; » or, where another figure follows, to the last comma. */
function condition(gap: string, begin: number, followed: boolean): Piece {
  const semicolon = gap.indexOf(';');
  const whole = semicolon < 0 ? gap : gap.slice(0, semicolon);
  return { text: followed ? whole.slice(0, lastCut(gap)) : whole, begin };
}

/** Where what qualifies one figure ends and what leads to the next begins. */
function lastCut(gap: string): number {
  const cut = Math.max(gap.lastIndexOf(','), gap.lastIndexOf(';'));
  return cut < 0 ? (/^\s*(?:ou|et|puis)\s/.test(gap) ? 0 : gap.length) : cut + 1;
}

/** A condition in the sheet's own characters, without the punctuation round it; `null`: none. */
function wordCondition(sentence: string, piece: Piece, leads = false): string | null {
  const words = sentence
    .slice(piece.begin, piece.begin + piece.text.length)
    .replace(/^[\s,;:.]+|[\s,;:.]+$/gu, '')
    .trim();
  if (words === '' || !/\p{L}/u.test(words)) return null;
  const qualifies = /^(?:dans|en|pour|à|au|aux|chez|avec)\b/iu.test(words) && !/^[àa] partir/iu.test(words);
  return leads && !qualifies ? null : words;
}
