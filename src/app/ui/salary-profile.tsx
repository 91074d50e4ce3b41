/** The distribution of beginners' salaries, drawn: as the ground of the salary filter, and of one job's place on it. */

import type { ReactNode } from 'react';
import type { JobSummary } from '../../domain/browser-catalogue.ts';

const STEP = 50;
/** The scale ends where nearly every job has been passed: a few very high salaries would press the others together. */
const SHARE = 0.98;

/** In gross euros a month, on whole steps of 50. */
export type SalaryScale = { lowest: number; highest: number };

/** The scale of a catalogue's starts; `null`: none of its sheets gives a figure. */
export function salaryScale(jobs: readonly JobSummary[]): SalaryScale | null {
  const starts = jobs
    .flatMap((job) => (job.salary.min === null ? [] : [job.salary.min]))
    .sort((one, other) => one - other);
  const [first] = starts;
  if (first === undefined) return null;
  const last = starts[Math.floor((starts.length - 1) * SHARE)] ?? first;
  const lowest = Math.floor(first / STEP) * STEP;
  return { lowest, highest: Math.max(lowest + STEP, Math.ceil(last / STEP) * STEP) };
}

const BARS = 30;
/** In units of the drawing. */
export const PROFILE_WIDTH = 270;
export const PROFILE_HEIGHT = 40;

type Props = {
  starts: readonly number[];
  scale: SalaryScale;
  /** The least that the reader asks for; what it leaves is in the reader's colour. */
  asked: number | null;
  className: string;
  /** What is drawn over it. */
  children?: ReactNode;
};

/** How many jobs start at each salary. */
export function SalaryProfile({ starts, scale: { lowest, highest }, asked, className, children }: Props) {
  const width = (highest - lowest) / BARS;
  const bars = Array.from({ length: BARS }, (_, index) => {
    const from = lowest + index * width;
    const isLast = index === BARS - 1;
    return { from, count: starts.filter((start) => start >= from && (isLast || start < from + width)).length };
  });
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${PROFILE_WIDTH} ${PROFILE_HEIGHT}`} className={className}>
      {bars.map(({ from, count }, index) => {
        // The square root keeps a few high salaries visible beside the many at the minimum wage.
        const height = count === 0 ? 0 : Math.max(2, Math.sqrt(count / most) * PROFILE_HEIGHT);
        const isKept = asked !== null && from + width > asked;
        return (
          <rect
            key={from}
            x={(index * PROFILE_WIDTH) / BARS}
            y={PROFILE_HEIGHT - height}
            width={PROFILE_WIDTH / BARS - 1}
            height={height}
            className={isKept ? 'fill-course' : 'fill-contour/45 dark:fill-contour/85'}
          />
        );
      })}
      {children}
    </svg>
  );
}
