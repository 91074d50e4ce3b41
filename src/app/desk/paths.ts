/** The rings as a course to draw: one step a level, with the families of trainings that lead there. */

import type { LevelId } from '../../domain/level.ts';
import { findLevel } from '../../domain/level.ts';
import type { Ring, Rings } from '../../domain/rings.ts';
import type { Start } from '../../domain/starts.ts';
import { findFamily } from '../../domain/training-family.ts';

/** A step of the course: the level where it ends, by which families, how many trainings, how many jobs they lead to. */
export type PathStep = { level: LevelId; families: string[]; trainingCount: number; jobCount: number };

/** `column`: 0 the start, 1 and 2 the diplomas after it. */
export type Paths = { start: LevelId; directCount: number; columns: [PathStep[], PathStep[]] };

const FAMILIES_NAMED = 2;

/** `null`: the start's level is not known, so nothing can be drawn. */
export function toPaths(start: Start, rings: Rings): Paths | null {
  if (start.level === null || (findLevel(start.level)?.rank ?? null) === null) return null;
  return {
    start: start.level,
    directCount: rings.direct.jobs.length,
    columns: [stepsOf(rings.next), stepsOf(rings.further)],
  };
}

function stepsOf({ steps, jobs, levels }: Ring): PathStep[] {
  return levels
    .map((level): PathStep => {
      const here = steps.filter((step) => step.level === level);
      const counts = new Map<string, number>();
      for (const { training } of here) {
        const family = findFamily(training)?.label;
        if (family !== undefined) counts.set(family, (counts.get(family) ?? 0) + 1);
      }
      const led = new Set([...here.flatMap((step) => step.jobs), ...jobs.filter((job) => job.level === level)]);
      return {
        level,
        families: [...counts]
          .sort(([, one], [, other]) => other - one)
          .slice(0, FAMILIES_NAMED)
          .map(([family]) => family),
        trainingCount: here.length,
        jobCount: led.size,
      };
    })
    .filter(({ jobCount }) => jobCount > 0);
}
