/** The levels by which professionals filter, each one press. */

import type { LevelId } from '../../domain/level.ts';
import { LEVEL_PRESETS, pressedPresets, pressPreset } from '../../domain/level-preset.ts';

type Props = { levels: readonly LevelId[]; onChoose: (levels: LevelId[]) => void };

export function LevelChoice({ levels, onChoose }: Props) {
  const pressed = pressedPresets(levels);
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that filter are no form
    <div role="group" aria-label="Niveau d’accès" className="flex flex-wrap items-center gap-2 print:hidden">
      {LEVEL_PRESETS.map((preset) => (
        <button
          key={preset.id}
          type="button"
          aria-pressed={pressed.includes(preset)}
          onClick={() => onChoose(pressPreset(preset, levels))}
          className="min-h-11 rounded-full border border-control bg-card px-4 hover:border-ink aria-pressed:border-course aria-pressed:bg-course-ground aria-pressed:font-bold aria-pressed:text-course"
        >
          {preset.label}
        </button>
      ))}
    </div>
  );
}
