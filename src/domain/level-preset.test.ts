import { describe, expect, it } from 'vitest';
import { JOB_LEVELS } from './level.ts';
import { LEVEL_PRESETS, pressedPresets, pressPreset } from './level-preset.ts';

const [toCap, bac, bac2And3, fromBac5] = LEVEL_PRESETS as [
  (typeof LEVEL_PRESETS)[0],
  (typeof LEVEL_PRESETS)[0],
  (typeof LEVEL_PRESETS)[0],
  (typeof LEVEL_PRESETS)[0],
];

describe('level presets', () => {
  it('hold every level that a job can ask for once, but « autre formation »', () => {
    const held = LEVEL_PRESETS.flatMap(({ levels }) => levels);
    expect(held).toEqual(JOB_LEVELS.map(({ id }) => id).filter((id) => id !== 'autre'));
  });

  it('are pressed where the chosen levels are theirs, in any order, and no other', () => {
    expect(pressedPresets(['bac-1', 'bac'])).toEqual([bac]);
    expect(pressedPresets(['bac'])).toEqual([]);
    expect(pressedPresets(['bac', 'bac-1', 'cap'])).toEqual([]);
    expect(pressedPresets([])).toEqual([]);
  });

  it('set all of their levels when pressed, and add up', () => {
    const levels = pressPreset(bac, []);
    expect(levels).toEqual(['bac', 'bac-1']);
    expect(pressPreset(toCap, levels)).toEqual([...toCap.levels, ...bac.levels]);
    expect(pressedPresets(pressPreset(toCap, levels))).toEqual([toCap, bac]);
  });

  it('are lifted when pressed again', () => {
    expect(pressPreset(bac2And3, bac2And3.levels)).toEqual([]);
    expect(pressPreset(bac2And3, [...bac2And3.levels, ...fromBac5.levels])).toEqual(fromBac5.levels);
  });

  it('take the place of levels that make no preset', () => {
    expect(pressPreset(bac, ['cap', 'autre'])).toEqual(['bac', 'bac-1']);
  });
});
