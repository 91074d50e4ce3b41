/** Levels of diploma: the wordings of the sheets, their order, and how each is said on the screen. */

import { foldText, nearestWording } from './fold.ts';

/**
 * Every level, from no diploma to nine years after the baccalauréat, in the source's wording.
 * `rank` orders them and means nothing else; `null`: « autre formation » stands outside the ladder.
 * `short` is the screen's wording. Quatrième, seconde and première end trainings, never open a job.
 */
export const LEVELS = [
  { id: 'sans-diplome', label: 'sans diplôme', rank: 0, short: 'sans diplôme' },
  { id: 'quatrieme', label: '4E', rank: 10, short: '4e' },
  { id: 'troisieme', label: '3E', rank: 20, short: '3e' },
  { id: 'brevet', label: 'diplôme national du brevet', rank: 30, short: 'brevet' },
  { id: 'seconde', label: 'seconde', rank: 40, short: 'seconde' },
  { id: 'cap', label: 'CAP ou équivalent', rank: 50, short: 'CAP' },
  { id: 'premiere', label: '1re', rank: 55, short: '1re' },
  { id: 'cap-1', label: 'CAP ou équivalent + 1 an', rank: 60, short: 'CAP + 1 an' },
  { id: 'bac', label: 'bac ou équivalent', rank: 70, short: 'bac' },
  { id: 'bac-1', label: 'bac + 1', rank: 80, short: 'bac + 1' },
  { id: 'bac-2', label: 'bac + 2', rank: 90, short: 'bac + 2' },
  { id: 'bac-3', label: 'bac + 3', rank: 100, short: 'bac + 3' },
  { id: 'bac-4', label: 'bac + 4', rank: 110, short: 'bac + 4' },
  { id: 'bac-5', label: 'bac + 5', rank: 120, short: 'bac + 5' },
  { id: 'bac-6', label: 'bac + 6', rank: 130, short: 'bac + 6' },
  { id: 'bac-7', label: 'bac + 7', rank: 140, short: 'bac + 7' },
  { id: 'bac-8', label: 'bac + 8', rank: 150, short: 'bac + 8' },
  { id: 'bac-9', label: 'bac + 9 et plus', rank: 160, short: 'bac + 9 et plus' },
  { id: 'autre', label: 'autre formation', rank: null, short: 'autre formation' },
] as const satisfies readonly {
  id: string;
  label: string;
  rank: number | null;
  short: string;
}[];

type LevelEntry = (typeof LEVELS)[number];

/** The word of a level in addresses and in the bundle: `cap`, `bac-2`, `autre` … */
export type LevelId = LevelEntry['id'];

/** Levels at which a training can end but that no job asks for. */
const TRAINING_ONLY: readonly string[] = ['quatrieme', 'seconde', 'premiere'];

/** The levels that a job can ask for, lowest first, « autre formation » last. */
export const JOB_LEVELS: readonly LevelEntry[] = LEVELS.filter((level) => !TRAINING_ONLY.includes(level.id));

/** Other wordings that mean the same level, folded. */
const OTHER_WORDINGS: Readonly<Record<string, LevelId>> = {
  'sans diplome ni qualification': 'sans-diplome',
  'aucun diplome': 'sans-diplome',
  '3eme': 'troisieme',
  troisieme: 'troisieme',
  '4eme': 'quatrieme',
  quatrieme: 'quatrieme',
  '2de': 'seconde',
  '2nde': 'seconde',
  '1ere': 'premiere',
  premiere: 'premiere',
  brevet: 'brevet',
  dnb: 'brevet',
  cap: 'cap',
  'cap + 1 an': 'cap-1',
  bac: 'bac',
  baccalaureat: 'bac',
  'bac + 9': 'bac-9',
  autre: 'autre',
};

/** Spaces round a plus sign vary: « Bac+5 », « bac +5 ». */
function foldLevel(wording: string): string {
  return foldText(wording)
    .replace(/\s*\+\s*/g, ' + ')
    .replace(/[.;,]$/, '');
}

const BY_WORDING = new Map<string, LevelEntry>(LEVELS.map((level) => [foldLevel(level.label), level]));
const BY_ID = new Map<string, LevelEntry>(LEVELS.map((level) => [level.id, level]));

/** The level that a wording names, whatever its case and spaces; `null`: no level has this name. */
export function parseLevel(wording: string): LevelEntry | null {
  const folded = foldLevel(wording);
  const other = OTHER_WORDINGS[folded];
  return BY_WORDING.get(folded) ?? (other === undefined ? null : (BY_ID.get(other) ?? null));
}

/** The level with this id; `null`: there is none. */
export function findLevel(id: string): LevelEntry | null {
  return BY_ID.get(id) ?? null;
}

/** The level's wording nearest to a wrong one, to suggest; `null`: none is near. */
export function suggestLevel(wording: string): string | null {
  return nearestWording(
    wording,
    JOB_LEVELS.map((level) => level.label),
  );
}
