/** The beginners' salaries of some jobs on one scale, each also in words. */

import type { JobSummary } from '../../domain/browser-catalogue.ts';
import { sayNumber, saySalary } from '../ui/words.ts';
import { makeSalaryAxis, placeOnAxis, type SalaryAxis } from './salary-axis.ts';

export function SalaryChart({ jobs }: { jobs: readonly JobSummary[] }) {
  const axis = makeSalaryAxis(jobs.flatMap(({ salary }) => [salary.min ?? [], salary.max ?? []].flat()));
  return (
    <>
      <dl className="mt-3 space-y-3">
        {jobs.map(({ id, title, salary }) => (
          <div key={id} className="flex break-inside-avoid flex-wrap justify-between gap-x-4">
            <dt>{title}</dt>
            <dd className="font-bold">{saySalary(salary)}</dd>
            {axis !== null && salary.min !== null && (
              <dd aria-hidden="true" className="basis-full">
                <SalaryLine axis={axis} min={salary.min} max={salary.max ?? salary.min} />
              </dd>
            )}
          </div>
        ))}
      </dl>
      {axis !== null && <AxisFigures axis={axis} />}
    </>
  );
}

/** A start is a point; a range, two points and what is between. */
function SalaryLine({ axis, min, max }: { axis: SalaryAxis; min: number; max: number }) {
  const [from, to] = [percent(axis, min), percent(axis, max)];
  return (
    <svg aria-hidden="true" width="100%" height="24" className="block overflow-visible px-2">
      <line x1="0" x2="100%" y1="12" y2="12" className="stroke-line" strokeWidth="2" />
      {axis.ticks.map((tick) => (
        <line
          key={tick}
          x1={percent(axis, tick)}
          x2={percent(axis, tick)}
          y1="7"
          y2="17"
          className="stroke-line"
          strokeWidth="2"
        />
      ))}
      <line x1={from} x2={to} y1="12" y2="12" className="stroke-ink" strokeWidth="4" />
      <circle cx={from} cy="12" r="7" className="fill-ink" />
      <circle cx={to} cy="12" r="7" className="fill-ink" />
    </svg>
  );
}

function AxisFigures({ axis }: { axis: SalaryAxis }) {
  return (
    <>
      <svg aria-hidden="true" width="100%" height="20" className="block overflow-visible px-2 text-sm">
        {axis.ticks.map((tick) => (
          <text key={tick} x={percent(axis, tick)} y="15" textAnchor={anchor(axis, tick)} className="fill-ink-2">
            {sayNumber(tick)}
          </text>
        ))}
      </svg>
      <p className="mt-1 text-ink-2 text-sm">
        {`La même échelle pour tous, de ${sayNumber(axis.from)} à ${sayNumber(axis.to)}\u00a0€ brut par mois.`}
      </p>
    </>
  );
}

function percent(axis: SalaryAxis, figure: number): string {
  return `${(placeOnAxis(axis, figure) * 100).toFixed(2)}%`;
}

function anchor({ from, to }: SalaryAxis, tick: number): 'start' | 'middle' | 'end' {
  return tick === from ? 'start' : tick === to ? 'end' : 'middle';
}
