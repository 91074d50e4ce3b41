/** A beginner's salary: reading what a sheet says of it in words. */

import { APOSTROPHES } from './fold.ts';
import type { Salary, SalaryAlternative } from './job.ts';

/** What stands in a text where a sum is given: « 1801 », « 2 500,50 », « le Smic ». */
const NUMBER = String.raw`(?<!\d[.,]?)(?:\d{1,3}(?:[ .]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)(?!\d)`;
const SUM = `(?:(?:le |du |au )?smic|${NUMBER})`;
/** Words in brackets, unless they name the period. */
const ASIDE = String.raw`(?:\s*\((?![^()]*(?:mois|mensuel))[^()]*\))?`;
const EURO = String.raw`\s*(?:€|euros?|eur\b)(?:\s+euros)?`;
const GROSS = String.raw`(?:\s*\(?(?:en )?(?:brute?s?|nets?|nettes?)\)?)`;
const MONTHLY = String.raw`(?:par|/|le|au)\s*mois|mensuel(?:le)?s?|mensuellement`;
const OTHER_PERIOD = String.raw`(?:par|/)\s*(?!exemple)\p{L}+|(?:la|le|l'|de l'|pour une?|une?)\s*(?:forfait\s+)?(?:heure|h\b|jour|journée|semaine|ans?\b|année|cachet|mill?e|pige|feuillet|séance|visite|prestation|représentation|consultation|acte|page|mot|vacation|garde)|le forfait|hebdomadaire|annuel|horaire|journali(?:er|ère)`;
/** What may stand between the low end of a range and its high end. */
const LOW_UNIT = String.raw`(?:${EURO})?${GROSS}?(?:\s*(?:${MONTHLY}))?${ASIDE}`;
const BEGINNING = String.raw`(?:\s+(?:(?:en|au) début(?: de (?:la )?carrière)?|au départ|pour une? débutante?))?`;
const low = (name: string) => String.raw`(?:environ\s+)?(?<${name}>${SUM})${LOW_UNIT}${BEGINNING}`;

const FIGURE = new RegExp(
  [
    String.raw`(?:entre\s+${low('low')}\s+(?:et|à|jusqu'à)|(?:de|d'|[àa] partir de)\s+${low('from')}(?:\s+à|,?\s+(?:et\s+)?jusqu'à))\s+(?:environ\s+)?(?<high>${SUM})`,
    String.raw`(?<dashLow>${SUM})${LOW_UNIT}${BEGINNING}\s*(?:-|–|/|à|jusqu'à)\s*(?<dashHigh>${NUMBER})(?=${ASIDE}(?:${EURO}|${GROSS}))`,
    String.raw`(?<one>${NUMBER})(?=${EURO}|${GROSS}\s*(?:${MONTHLY}))`,
    String.raw`(?:[àa] partir|autour|équivalent|équivaut|égal|égale|niveau|proche|voisine?|base|minimum|moins|débute|commence|généralement|souvent|rémunér\p{L}+|payée?s?|salaires?)\s+(?:du|au|le)\s+(?<partSmic>smic)|^\s*(?:le\s+|au\s+)?(?<onlySmic>smic)`,
  ].join('|'),
  'giu',
);
const UNIT = new RegExp(
  String.raw`^${ASIDE}(?:${EURO})?${ASIDE}${GROSS}?(?:\s+(?:environ|minimum))?\s*,?\s*\(?(?:(?<month>${MONTHLY})|(?<other>${OTHER_PERIOD}))?${GROSS}?(?:\s*(?<monthAfter>${MONTHLY}))?`,
  'iu',
);

/** Words that put a figure later than the beginning of a career, before it or after it. */
const LATER_IN_CAREER = new RegExp(
  [
    '(?:fin|milieu|cours) de (?:carrière|parcours)|dernier échelon|plus tard|par la suite|ensuite',
    "avec (?:de )?l'(?:expérience|ancienneté)|selon l'expérience, (?:il|elle|on|le salaire|la rémunération)",
    'expérimenté|confirmé|senior',
    String.raw`(?:après|avec|au bout d[e']) ?(?:environ |plus de )?(?:quelques|plusieurs|une? |deux|trois|cinq|dix|quinze|vingt|\d)[^,.;]*(?:ans?|années?)\b(?! (?:d'études?|de formation))`,
  ].join('|'),
  'iu',
);

/** Words that lead to a ceiling rather than to a start: « peut atteindre », « jusqu’à ». */
const CEILING =
  /(?:peut|peuvent|pouvant|pour) (?:\p{L}+ )?(?:atteindre|dépasser|s'élever|évoluer|(?:aller|monter) (?:au-delà|jusqu'))|(?:^|\s)jusqu'à\s*(?:environ\s*)?$/iu;

/** Words after which a text speaks of something else than the figure before them: of beginners, or of what may come. */
const OUTLOOK =
  /début|plus|davantage|évolu|augment|progress|varia|selon|fonction|salaire|rémunération|peut|peuvent|pouvant|puis|mais|\d{4}|\d[ .]\d{3}/iu;

/** Words that make a figure an extra beside the pay. */
const EXTRA_BEFORE =
  /s'ajoute|(?:primes?|bonus|commissions?|majorations?)(?: \p{L}+)? (?:de|d'environ|allant|entre|comprise?s?)\b/iu;
const EXTRA_AFTER = /^\s*(?:de |d')(?:primes?|indemnités?|commissions?|bonus|frais|pourboires)/iu;

/** Words that name another period than the month, before the figure: « facturer une journée entre … ». */
const OTHER_PERIOD_BEFORE = /hebdomadaire|journée|à la pige|au cachet|de l'heure|annuel|par an\b|horaire/iu;
const ANY_OTHER_PERIOD =
  /semaine|hebdo|heure|jour|\ban(?:s|née|nées)?\b|annuel|cachet|forfait|mission|prestation|pige|mill?e\b/iu;

/** What may stand before and after a figure whose period goes without saying: the month. */
const OPENING =
  /^[\s:]*(?:(?:[àa] partir|autour|aux alentours|environ|le|un|au|salaire|rémunération|minimum|moyen(?:ne)?|brute?|débutante?|est|compris|d[eu']|en)[\s:]*)*$/iu;
const CLOSING = /^\s*(?:$|[,.;(+]|(?:dans|en|selon|suivant|hors|à|au|pour une? débutante?)\s)/iu;

/** Words that make the month the period of what follows. */
const NAMES_THE_MONTH = new RegExp(MONTHLY, 'iu');

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
  let monthly = false;
  for (const sentence of splitSentences(text)) {
    alternatives.push(...readSentence(sentence, smic, monthly));
    monthly ||= NAMES_THE_MONTH.test(plain(sentence));
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

/** Whether a range of sums is written with its larger figure first (« Entre 3100 et 2920 euros »). */
export function hasReversedRange(text: string): boolean {
  return splitSentences(text).some((sentence) =>
    findFigures(plain(sentence)).some(({ low, high, said }) => {
      return high !== null && /€|euro|mois/i.test(said) && toEuros(low, null) > toEuros(high, null);
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
  return text.replace(/[\u00a0\u2000-\u200a\u202f\u205f]/g, ' ').replace(APOSTROPHES, "'");
}

/** A sum or range in a sentence, from `begin` to `end` with its unit. `period`: what its unit says, `null`: nothing. */
type Figure = {
  low: string;
  high: string | null;
  begin: number;
  end: number;
  said: string;
  period: 'month' | 'other' | null;
};

function findFigures(text: string): Figure[] {
  return [...text.matchAll(FIGURE)].map((match) => {
    const { low, from, dashLow, one, high, dashHigh } = match.groups ?? {};
    const amountEnd = match.index + match[0].length;
    const unit = UNIT.exec(text.slice(amountEnd));
    const end = amountEnd + (unit?.[0].length ?? 0);
    const { month, other, monthAfter } = unit?.groups ?? {};
    return {
      low: low ?? from ?? dashLow ?? one ?? 'smic',
      high: high ?? dashHigh ?? null,
      begin: match.index,
      end,
      said: text.slice(match.index, end),
      period: (month ?? monthAfter) ? 'month' : other ? 'other' : null,
    };
  });
}

function toEuros(sum: string, smic: number | null): number {
  if (/smic/i.test(sum)) return smic ?? Number.NaN;
  const grouped = sum.replace(/[ .](?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  return Math.floor(Number(grouped));
}

function readSentence(sentence: string, smic: number | null, monthlyBefore: boolean): SalaryAlternative[] {
  const text = plain(sentence);
  const figures = findFigures(text);
  const read: SalaryAlternative[] = [];
  let monthly = monthlyBefore;
  let later = false;
  figures.forEach((figure, index) => {
    const previousEnd = figures[index - 1]?.end ?? 0;
    const next = figures[index + 1];
    const before = leadIn(text.slice(previousEnd, figure.begin), previousEnd, index > 0);
    const after = condition(text.slice(figure.end, next?.begin), figure.end, next !== undefined);
    monthly ||= NAMES_THE_MONTH.test(text.slice(0, figure.begin));
    later = (later || LATER_IN_CAREER.test(before.text) || CEILING.test(before.text)) && !/début/i.test(before.text);
    if (later || isExtra(before.text, after.text) || /\b(?:nets?|nettes?)\b/i.test(before.text + figure.said)) return;
    if (!isMonthly(figure, text, after.text, monthly)) return;
    // « A partir du Smic, soit 1801 euros »: the figure says what the word means.
    if (isSmic(figure) && next !== undefined && /^\s*[,:(]?\s*(?:soit)?\s*$/.test(text.slice(figure.end, next.begin)))
      return;
    const reachedLater = isReachedLater(after.text);
    const range = beginnersPart(figure, reachedLater, smic);
    if (range === null) return;
    monthly = true;
    const whose = reachedLater ? beginningOf(figure) : after;
    const words = [wordCondition(sentence, before, true), wordCondition(sentence, whose)];
    read.push({ ...range, condition: words.filter((part) => part !== null).join(', ') || null });
  });
  return read;
}

/** What a figure gives a beginner; `null`: nothing, it is reached later, or the SMIC is not known. */
function beginnersPart(
  figure: Figure,
  later: boolean,
  smic: number | null,
): { min: number; max: number | null } | null {
  const low = toEuros(figure.low, smic);
  const high = figure.high === null ? null : toEuros(figure.high, smic);
  if (Number.isNaN(low) || Number.isNaN(high)) return null;
  if (later) return high !== null && beginningOf(figure).text !== '' ? { min: low, max: null } : null;
  return high === null ? { min: low, max: null } : { min: Math.min(low, high), max: Math.max(low, high) };
}

/** The words of a range that give its low end to a beginner: « De 2000 euros en début de carrière à … ». */
function beginningOf(figure: Figure): Piece {
  const words = /(?:(?:en|au) )?début(?: de (?:la )?carrière)?|au départ|pour une? débutante?/i.exec(figure.said);
  return { text: words?.[0] ?? '', begin: figure.begin + (words?.index ?? 0) };
}

/** Whether what follows a figure puts it later in a career, rather than speaking of what comes after it. */
function isReachedLater(after: string): boolean {
  const place = LATER_IN_CAREER.exec(after)?.index ?? -1;
  return place >= 0 && !OUTLOOK.test(after.slice(0, place));
}

function isExtra(before: string, after: string): boolean {
  return EXTRA_BEFORE.test(before) || EXTRA_AFTER.test(after);
}

function isSmic(figure: Figure): boolean {
  return figure.high === null && /smic/i.test(figure.low);
}

/** Whether a figure is paid by the month: its unit says so, else its clause, else what stands before it. */
function isMonthly(figure: Figure, text: string, after: string, monthlyBefore: boolean): boolean {
  if (figure.period !== null) return figure.period === 'month';
  if (isSmic(figure)) return true;
  const clause = /^[^,;.:(]*/.exec(after)?.[0] ?? '';
  if (NAMES_THE_MONTH.test(clause)) return true;
  const before = text.slice(0, figure.begin);
  if (OTHER_PERIOD_BEFORE.test(before)) return false;
  const low = toEuros(figure.low, null);
  if (/mensuel/i.test(before)) return low >= 500 || /€|euro/i.test(figure.said);
  if (!/€|euro/i.test(figure.said) || !(low >= 1000 && low < 10_000)) return false;
  return monthlyBefore || goesWithoutSaying(before, text.slice(figure.end));
}

/** « Entre 1801 et 2200 euros brut » and no more: a salary without a period is the month's. */
function goesWithoutSaying(before: string, after: string): boolean {
  return OPENING.test(before) && CLOSING.test(after) && !ANY_OTHER_PERIOD.test(after);
}

/** What leads to a figure: what stands before it, after the last comma or « ; » when another figure precedes. */
function leadIn(gap: string, begin: number, follows: boolean): Piece {
  const cut = follows ? lastCut(gap) : 0;
  return { text: gap.slice(cut), begin: begin + cut };
}

/** What qualifies a figure: what follows it, up to « ; » or to what leads to the next figure. */
function condition(gap: string, begin: number, followed: boolean): Piece {
  const whole = followed ? gap.slice(0, lastCut(gap)) : gap;
  return { text: /^[^;]*/.exec(whole)?.[0] ?? '', begin };
}

/** Where what qualifies one figure ends and what leads to the next begins: « …, en début de carrière et | 4000 euros ». */
function lastCut(gap: string): number {
  const joined =
    /\s(?:(?:et|ou|puis|mais|contre|voire|soit|à|jusqu'à)\s*|(?:(?:et|mais|puis)\s)?(?:auxquels?|pouvant|peut|peuvent)\s[^,;]*)$/i.exec(
      gap,
    );
  if (joined !== null) return joined.index;
  const mark = Math.max(gap.lastIndexOf(','), gap.lastIndexOf(';'));
  if (mark >= 0) return mark + 1;
  const joint = gap.search(/\s(?:et|ou|puis|mais|contre|voire|soit|pouvant|peut|peuvent|pour atteindre|jusqu'à)\s/i);
  return joint < 0 ? gap.length : joint;
}

const JOINTS = '(?:et|ou|puis|mais|contre|voire|soit)';
/** Words round a condition that only lead to a figure or away from it. */
const NO_CONDITION =
  /^(?:[àa] partir|au(?:x alentours| moins| minimum| maximum)|autour|à environ|en moyenne d|avec un (?:minimum|salaire)|de (?:salaire|rémunération)|\d[\d ]{3}|environ$|minimum$|\(?(?:le )?smic\)?$)/iu;

/** A condition in the sheet's own characters, without the punctuation round it; `null`: none. */
function wordCondition(sentence: string, piece: Piece, leads = false): string | null {
  const own = sentence.slice(piece.begin, piece.begin + piece.text.length);
  const clause = leads
    ? own
        .replace(/^[\s,;]*/u, '')
        .split(/[,:;]|\s(?:le|la|un|une|il|elle|on) (?=salaire|rémun|gagn|perç|touch|débute )/iu)[0]
    : own;
  const words = trimMarks(trimMarks(clause ?? '').replace(new RegExp(`^${JOINTS}\\s+`, 'iu'), '')).replace(
    new RegExp(String.raw`\s+(?:${JOINTS}|[àa](?: partir de)?|de|environ)$`, 'iu'),
    '',
  );
  const bare = trimMarks(/^\(([^()]*)\)$/.exec(words)?.[1] ?? words);
  if (!/\p{L}/u.test(bare) || NO_CONDITION.test(bare)) return null;
  return leads && !/^(?:dans|en|pour|à|au|aux|chez|avec)\s/iu.test(bare) ? null : bare;
}

function trimMarks(words: string): string {
  return words.replace(/^[\s,;:.]+|[\s,;:.]+$/gu, '');
}
