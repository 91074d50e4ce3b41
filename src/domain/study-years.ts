/** How long one studies to reach a level, from the end of the troisième. */

import type { LevelId } from './level.ts';

/**
 * Whole school years without repeating one or changing course. `afterThird`: from the end of the troisième; `afterBac`: of
 * these, the years after the baccalauréat, `null` below it. `orMore`: the level is an open end.
 */
export type StudyYears = { afterThird: number; afterBac: number | null; orMore: boolean };

/** The baccalauréat ends three classes: seconde, première, terminale. */
const YEARS_TO_BAC = 3;

/**
 * The years of each level; `null`: outside the ladder, or before the end of the troisième. CAP: a cycle of two years (Code de
 * l'éducation, article D. 337-6). « bac + n »: n years by its name. A level without a diploma after the troisième asks for
 * none. Training-only levels are classes: seconde one year, première two.
 */
const STUDY_YEARS: Readonly<Record<LevelId, StudyYears | null>> = {
  'sans-diplome': beforeBac(0),
  quatrieme: null,
  troisieme: beforeBac(0),
  brevet: beforeBac(0),
  seconde: beforeBac(1),
  cap: beforeBac(2),
  premiere: beforeBac(2),
  'cap-1': beforeBac(3),
  bac: afterBac(0),
  'bac-1': afterBac(1),
  'bac-2': afterBac(2),
  'bac-3': afterBac(3),
  'bac-4': afterBac(4),
  'bac-5': afterBac(5),
  'bac-6': afterBac(6),
  'bac-7': afterBac(7),
  'bac-8': afterBac(8),
  'bac-9': { ...afterBac(9), orMore: true },
  autre: null,
};

/** The years of study that a level takes; `null` where nobody can say. */
export function studyYears(level: LevelId | null): StudyYears | null {
  return level === null ? null : STUDY_YEARS[level];
}

function beforeBac(years: number): StudyYears {
  return { afterThird: years, afterBac: null, orMore: false };
}

function afterBac(years: number): StudyYears {
  return { afterThird: YEARS_TO_BAC + years, afterBac: years, orMore: false };
}
