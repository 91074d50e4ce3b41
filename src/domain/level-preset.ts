/** The levels by which professionals filter, several at once. */

import { JOB_LEVELS, type LevelId } from './level.ts';

/** `id`: its word; `levels`: all of them, lowest first. */
export type LevelPreset = { id: string; label: string; levels: readonly LevelId[] };

/**
 * Every level that a job can ask for is in exactly one, but « autre formation », which stands outside the ladder. A year
 * beside two diplomas goes where the national framework puts what it gives: a « CAP + 1 an » (mention complémentaire, CS) is
 * of niveau 3 as the CAP, a « bac + 1 » of niveau 4 as the bac. « bac + 4 » goes with the master: no diploma ends there since
 * the licence-master-doctorat of 2002, and who has bac + 3 alone does not reach it.
 */
export const LEVEL_PRESETS: readonly LevelPreset[] = [
  {
    id: 'jusqu-au-cap',
    label: 'sans diplôme à CAP',
    levels: ['sans-diplome', 'troisieme', 'brevet', 'cap', 'cap-1'],
  },
  { id: 'bac', label: 'bac', levels: ['bac', 'bac-1'] },
  { id: 'bac-2-3', label: 'bac\u00a0+\u00a02/3', levels: ['bac-2', 'bac-3'] },
  {
    id: 'bac-5',
    label: 'bac\u00a0+\u00a05 et plus',
    levels: ['bac-4', 'bac-5', 'bac-6', 'bac-7', 'bac-8', 'bac-9'],
  },
];

/**
 * A choice of levels after a press on a preset: what is pressed is added to other pressed presets, and taken away when it is
 * pressed already. Levels that make no whole preset give way.
 */
export function pressPreset(preset: LevelPreset, chosen: readonly LevelId[]): LevelId[] {
  const pressed = pressedPresets(chosen);
  const next = pressed.includes(preset) ? pressed.filter((other) => other !== preset) : [...pressed, preset];
  return JOB_LEVELS.flatMap(({ id }) => (next.some(({ levels }) => levels.includes(id)) ? [id] : []));
}

/** The presets that make up these levels together; none where a level is left over. */
export function pressedPresets(chosen: readonly LevelId[]): LevelPreset[] {
  const whole = LEVEL_PRESETS.filter(({ levels }) => levels.every((level) => chosen.includes(level)));
  const covered = whole.flatMap(({ levels }) => levels);
  return chosen.every((level) => covered.includes(level)) ? whole : [];
}
