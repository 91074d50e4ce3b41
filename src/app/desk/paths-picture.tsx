/**
 * The paths as a course on lines of altitude: a triangle is the start, circles are diplomas, a double circle says that jobs open
 * there. What is drawn stands as words below it.
 */

import { findLevel, type LevelId } from '../../domain/level.ts';
import type { Rings } from '../../domain/rings.ts';
import type { Start } from '../../domain/starts.ts';
import { useMediaQuery } from '../ui/use-media-query.ts';
import { sayJobs, sayLevel, sayTrainings } from '../ui/words.ts';
import { type PathStep, type Paths, toPaths } from './paths.ts';

/** In units of the drawing: what one line of altitude takes, where the columns stand, the margins. */
const RISE = 62;
const COLUMNS = [58, 166, 280] as const;
const WIDTH = 340;
const TOP = 34;
const RADIUS = 9;

export function PathsPicture({ start, rings }: { start: Start; rings: Rings }) {
  // Beside the drawing there is room for its words.
  const isWide = useMediaQuery('(min-width: 64rem)');
  const paths = toPaths(start, rings);
  if (paths === null || paths.columns.flat().length === 0) return null;
  return (
    <figure className="mt-6 break-inside-avoid items-start gap-x-14 lg:grid lg:grid-cols-[28rem_minmax(0,1fr)]">
      <Drawing paths={paths} label={start.label} />
      <figcaption>
        <details open={isWide} className="mt-1 print:hidden">
          <summary className="min-h-11 content-center font-bold">Le même dessin en mots</summary>
          <Words paths={paths} label={start.label} />
        </details>
      </figcaption>
    </figure>
  );
}

function Drawing({ paths, label }: { paths: Paths; label: string }) {
  const all = [paths.start, ...paths.columns.flat().map(({ level }) => level)];
  const levels = [...new Set(all)].sort((one, other) => rankOf(other) - rankOf(one));
  const yOf = (level: LevelId) => TOP + levels.indexOf(level) * RISE;
  const height = TOP + levels.length * RISE - 12;
  const [next, further] = paths.columns;
  const start = { x: COLUMNS[0], y: yOf(paths.start) };
  return (
    <svg
      role="img"
      aria-label={`Les chemins après\u00a0: ${label}. Le même dessin est écrit en mots dessous.`}
      viewBox={`0 0 ${WIDTH} ${height}`}
      className="block w-full max-w-lg font-text"
    >
      {levels.map((level) => (
        <g key={level}>
          <line x1={0} x2={WIDTH} y1={yOf(level)} y2={yOf(level)} className="stroke-contour opacity-50" />
          <text x={0} y={yOf(level) - 6} className="fill-ink-2 text-[12px]">
            {sayLevel(level)}
          </text>
        </g>
      ))}
      {next.map((step) => (
        <path key={step.level} d={curve(start, { x: COLUMNS[1], y: yOf(step.level) })} className={LINE} />
      ))}
      {further.flatMap((step) =>
        next
          .filter((before) => rankOf(before.level) < rankOf(step.level))
          .map((before) => (
            <path
              key={`${before.level} ${step.level}`}
              d={curve({ x: COLUMNS[1], y: yOf(before.level) }, { x: COLUMNS[2], y: yOf(step.level) })}
              className={`${LINE} opacity-40`}
            />
          )),
      )}
      <path
        d={`M${start.x} ${start.y - 12}l11 19h-22z`}
        className="fill-paper stroke-2 stroke-course"
        strokeLinejoin="round"
      />
      <Label x={start.x} y={start.y} lines={[sayJobs(paths.directCount)]} />
      {paths.columns.map((steps, column) =>
        steps.map((step) => (
          <g key={step.level}>
            <circle
              cx={COLUMNS[column === 0 ? 1 : 2]}
              cy={yOf(step.level)}
              r={RADIUS}
              className="fill-paper stroke-2 stroke-course"
            />
            <circle
              cx={COLUMNS[column === 0 ? 1 : 2]}
              cy={yOf(step.level)}
              r={RADIUS - 4}
              className="fill-none stroke-2 stroke-course"
            />
            <Label
              x={COLUMNS[column === 0 ? 1 : 2]}
              y={yOf(step.level)}
              lines={[sayJobs(step.jobCount), sayFirst(step.families)]}
            />
          </g>
        )),
      )}
    </svg>
  );
}

const LINE = 'fill-none stroke-2 stroke-course';

function Label({ x, y, lines }: { x: number; y: number; lines: readonly string[] }) {
  return (
    <text
      x={x}
      y={y + 24}
      textAnchor="middle"
      className="fill-ink stroke-4 stroke-paper text-[12px] [paint-order:stroke]"
    >
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : 13} className={index === 0 ? 'font-bold' : 'fill-ink-2'}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function curve(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const middle = (from.x + to.x) / 2;
  return `M${from.x + RADIUS} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x - RADIUS} ${to.y}`;
}

/** How many letters fit between two columns. */
const LABEL_LETTERS = 20;

/** The first families by whole words, as far as they fit, « … » where there is more; the words below the drawing say all. */
function sayFirst(families: readonly string[]): string {
  const all = families.join(', ');
  if (all.length <= LABEL_LETTERS) return all;
  const fitting = all.slice(0, all.slice(0, LABEL_LETTERS).search(/,? \S*$/));
  return `${fitting}…`;
}

function Words({ paths, label }: { paths: Paths; label: string }) {
  const say = ({ level, families, trainingCount, jobCount }: PathStep) =>
    [
      `niveau ${sayLevel(level)}\u00a0: ${sayJobs(jobCount)}`,
      trainingCount === 0 ? '' : `par ${sayTrainings(trainingCount)}`,
      families.length === 0 ? '' : `surtout\u00a0: ${families.join(', ')}`,
    ]
      .filter((part) => part !== '')
      .join(', ');
  const [next, further] = paths.columns;
  return (
    <ul className="list-disc pl-5">
      <li>
        {`${label} (${sayLevel(paths.start)})\u00a0: ${sayJobs(paths.directCount)} directement`}
        {next.length > 0 && (
          <ul className="list-disc pl-5">
            {next.map((step) => (
              <li key={step.level}>{`avec un diplôme de plus, ${say(step)}`}</li>
            ))}
            {further.map((step) => (
              <li key={step.level}>{`avec deux diplômes de plus, ${say(step)}`}</li>
            ))}
          </ul>
        )}
      </li>
    </ul>
  );
}

function rankOf(level: LevelId): number {
  return findLevel(level)?.rank ?? 0;
}
