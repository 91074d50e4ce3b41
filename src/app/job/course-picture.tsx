/**
 * The studies that lead to a job, as a course on lines of altitude: a triangle is the start (3e), a circle the baccalauréat on the
 * way, a double circle where the job opens. How long it takes stands beside it in words.
 */

import { findLevel, type LevelId } from '../../domain/level.ts';
import { studyYears } from '../../domain/study-years.ts';
import { sayLevel } from '../ui/words.ts';

/** The lines that are always there, as far as one climbs; others are drawn only where the job opens. */
const RUNGS: readonly LevelId[] = ['troisieme', 'cap', 'bac', 'bac-2', 'bac-3', 'bac-5', 'bac-8'];

/** In units of the drawing. */
const WIDTH = 290;
const RISE = 24;
const TOP = 22;
const FIRST = 96;
const LAST = WIDTH - 14;

/** Nothing where no studies are asked after the troisième, or nobody can say. */
export function CoursePicture({ level }: { level: LevelId }) {
  const years = studyYears(level);
  if (years === null || years.afterThird === 0) return null;
  const lines = linesUpTo(level);
  const yOf = (id: LevelId) => TOP + lines.indexOf(id) * RISE;
  // As far along as it takes years.
  const xOf = (after: number) => FIRST + (after / years.afterThird) * (LAST - FIRST);
  const start = { x: xOf(0), y: yOf('troisieme') };
  const bac = { x: xOf(years.afterThird - (years.afterBac ?? 0)), y: yOf('bac') };
  const end = { x: xOf(years.afterThird), y: yOf(level) };
  const passesBac = years.afterBac !== null && years.afterBac > 0;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${WIDTH} ${TOP + (lines.length - 1) * RISE + 6}`}
      className="mt-1 w-full max-w-80 overflow-visible font-text print:hidden"
    >
      {lines.map((id) => (
        <g key={id}>
          <line x2={WIDTH} y1={yOf(id)} y2={yOf(id)} className="stroke-contour opacity-60" />
          <text y={yOf(id) - 4} className="fill-ink-2 text-[13px]">
            {sayLevel(id)}
          </text>
        </g>
      ))}
      <polyline
        points={[start, ...(passesBac ? [bac] : []), end].map(({ x, y }) => `${x} ${y}`).join(',')}
        className="fill-none stroke-2 stroke-course"
      />
      <path
        d={`M${start.x} ${start.y - 11}l10 17h-20z`}
        strokeLinejoin="round"
        className="fill-card stroke-2 stroke-course"
      />
      {passesBac && <circle cx={bac.x} cy={bac.y} r="7" className="fill-card stroke-2 stroke-course" />}
      <circle cx={end.x} cy={end.y} r="10" className="fill-card stroke-2 stroke-course" />
      <circle cx={end.x} cy={end.y} r="5" className="fill-none stroke-2 stroke-course" />
    </svg>
  );
}

/** The lines from a level down to the troisième, the highest first. */
function linesUpTo(level: LevelId): LevelId[] {
  const rank = rankOf(level);
  return [...new Set([...RUNGS.filter((id) => rankOf(id) < rank), level])].reverse();
}

function rankOf(level: LevelId): number {
  return findLevel(level)?.rank ?? 0;
}
