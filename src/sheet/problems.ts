/** Problems of a sheet, made in one place so that each code has one message. */

import type { Problem } from '../domain/job.ts';

/** A place in a file, lines and columns from 1. */
export type Place = { line: number; column: number };

/** Where a file begins: the place of what is missing from it. */
export const FILE_START: Place = { line: 1, column: 1 };

export function error(code: string, message: string, place: Place = FILE_START): Problem {
  return { severity: 'error', code, message, line: place.line, column: place.column };
}

export function warning(code: string, message: string, place: Place = FILE_START): Problem {
  return { severity: 'warning', code, message, line: place.line, column: place.column };
}

/** « Vouliez-vous dire … ? », or the general remedy where nothing is near. */
export function didYouMean(suggestion: string | null, otherwise: string): string {
  return suggestion === null ? otherwise : `Vouliez-vous dire « ${suggestion} » ?`;
}
