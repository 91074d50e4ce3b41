import type { TrainingSummary } from '../../domain/browser-catalogue.ts';
import { findFamily } from '../../domain/training-family.ts';
import { sayLevel } from '../ui/words.ts';

/** What is known of a training in a line: « CAP · 2 ans · sortie : CAP »; empty where nothing is. */
export function sayTrainingFacts(training: TrainingSummary): string {
  const { duration, exitLevel } = training;
  return [
    findFamily(training)?.label,
    duration,
    exitLevel === null ? null : `niveau de sortie\u00a0: ${sayLevel(exitLevel)}`,
  ]
    .filter((fact) => fact != null)
    .join('\u00a0· ');
}
