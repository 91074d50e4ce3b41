/** Where a job's start stands among those of the whole catalogue: a point on their distribution, and the same in words. */

import { useMemo } from 'react';
import type { JobSummary } from '../../domain/browser-catalogue.ts';
import { PROFILE_HEIGHT, PROFILE_WIDTH, SalaryProfile, type SalaryScale, salaryScale } from '../ui/salary-profile.tsx';
import { sayNumber } from '../ui/words.ts';

/** Of fewer jobs than this a distribution says nothing. */
const FEWEST_JOBS = 20;

/** `min`, `max`: the job's own, in gross euros a month. */
export function SalaryPlace({ jobs, min, max }: { jobs: readonly JobSummary[]; min: number; max: number }) {
  const starts = useMemo(() => jobs.flatMap(({ salary }) => (salary.min === null ? [] : [salary.min])), [jobs]);
  const scale = useMemo(() => salaryScale(jobs), [jobs]);
  if (scale === null || starts.length < FEWEST_JOBS) return null;
  const lower = starts.filter((start) => start < min).length;
  const higher = starts.filter((start) => start > min).length;
  return (
    <figure className="mt-3 print:hidden">
      <SalaryProfile starts={starts} scale={scale} asked={null} className="w-full overflow-visible">
        <line x2={PROFILE_WIDTH} y1={PROFILE_HEIGHT} y2={PROFILE_HEIGHT} className="stroke-contour" />
        <line
          x1={placeOn(scale, min)}
          x2={placeOn(scale, max)}
          y1={PROFILE_HEIGHT}
          y2={PROFILE_HEIGHT}
          className="stroke-4 stroke-course"
        />
        <circle cx={placeOn(scale, min)} cy={PROFILE_HEIGHT} r="7" className="fill-course stroke-2 stroke-card" />
      </SalaryProfile>
      <div aria-hidden="true" className="mt-2 flex justify-between text-ink-2 text-sm">
        <span>{`${sayNumber(scale.lowest)}\u00a0€`}</span>
        <span>{`${sayNumber(scale.highest)}\u00a0€ et plus`}</span>
      </div>
      <figcaption className="mt-1 text-sm">
        {`Sur ${sayNumber(starts.length)} métiers au salaire connu, ${sayLower(lower)} plus bas, ${sayNumber(higher)} plus haut.`}
      </figcaption>
    </figure>
  );
}

/** « 3 débutent », « 1 débute », « aucun ne débute » */
function sayLower(count: number): string {
  return count === 0 ? 'aucun ne débute' : `${sayNumber(count)} débute${count > 1 ? 'nt' : ''}`;
}

function placeOn({ lowest, highest }: SalaryScale, figure: number): number {
  return Math.min(1, (figure - lowest) / (highest - lowest)) * PROFILE_WIDTH;
}
