/** How figures and facts are said on the screen, in French. */

import { findLevel } from '../../domain/level.ts';

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/**
 * « 1 801 », « 1 801,5 »: groups of three, a narrow no-break space between them, as `Intl.NumberFormat('fr-FR')` writes. The
 * first of `Intl`'s formats in a page costs a browser 30 to 40 ms, four times as many on a phone, before anything is shown.
 */
export function sayNumber(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** « 12 métiers », « 1 métier », « aucun métier » */
export function sayJobs(count: number): string {
  return count === 0 ? 'aucun métier' : `${sayNumber(count)} métier${count > 1 ? 's' : ''}`;
}

/** « 12 formations », « 1 formation », « aucune formation » */
export function sayTrainings(count: number): string {
  return count === 0 ? 'aucune formation' : `${sayNumber(count)} formation${count > 1 ? 's' : ''}`;
}

/** « 21 octobre 2025 », « 1er mai 2026 », from an ISO date; what is none stays as it is. */
export function sayDate(isoDate: string): string {
  const [year, month, day] = isoDate.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return name === undefined || !day ? isoDate : `${day === 1 ? '1er' : day} ${name} ${year}`;
}

/** A level in two or three words: « bac + 2 »; `null`: « niveau non indiqué ». */
export function sayLevel(id: string | null): string {
  return id === null ? 'niveau non indiqué' : (findLevel(id)?.short ?? id);
}

const FROM: Readonly<Record<string, string>> = {
  'sans-diplome': 'sans diplôme',
  troisieme: 'dès la 3e',
  autre: 'autre formation',
};

/** The level that opens a job: « dès le bac + 2 », « sans diplôme ». */
export function sayEntryLevel(id: string | null): string {
  if (id === null) return sayLevel(null);
  return FROM[id] ?? `dès le ${sayLevel(id)}`;
}

/** A ceiling: « jusqu’au CAP », « jusqu’à la 3e », « sans diplôme ». */
export function sayCeiling(id: string): string {
  if (id === 'sans-diplome') return sayLevel(id);
  return id === 'troisieme' ? 'jusqu’à la 3e' : `jusqu’au ${sayLevel(id)}`;
}

/** A beginner's salary: « dès 1 801 € brut par mois », « 2 100 à 2 500 € brut par mois ». */
export function saySalary({ min, max }: { min: number | null; max: number | null }): string {
  if (min === null) return 'salaire non indiqué';
  const figures = max === null || max === min ? `dès ${sayNumber(min)}` : `${sayNumber(min)} à ${sayNumber(max)}`;
  return `${figures}\u00a0€ brut par mois`;
}

/** What a heading begins with: « Boulanger/ère ». */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}
