/** The least that a beginner earns: a slider and a number, over the distribution of all starts. */

import { useMemo, useRef, useState } from 'react';
import type { FacetCounts, JobFilters } from '../../search/filters.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { sayJobs, sayNumber } from '../ui/words.ts';
import { FilterGroup } from './choice-filter.tsx';

const STEP = 50;
/** The slider ends where nearly every job has been passed; a higher figure can be typed. */
const SLIDER_SHARE = 0.98;

type Props = {
  catalogue: Catalogue;
  filters: JobFilters;
  counts: FacetCounts;
  onChange: (part: Partial<JobFilters>, passing?: boolean) => void;
};

export function SalaryFilter({ catalogue, filters, counts, onChange }: Props) {
  const range = useMemo(() => salaryRange(catalogue), [catalogue]);
  const gesture = useRef(false);
  const [draft, setDraft] = useState<string | null>(null);
  const isWrong = draft !== null && draft !== '' && !isSalary(Number(draft));
  if (range === null) {
    return <FilterGroup legend="Salaire de début" hint="Les fiches de ce catalogue ne disent pas de salaire." />;
  }
  const { lowest, highest } = range;
  const asked = filters.minSalary;
  // One gesture is one step for « back »: its first change makes the step, the others replace it.
  const ask = (value: number | null) => {
    const isPassing = gesture.current;
    gesture.current = true;
    onChange(value === null ? { minSalary: null, keepUnstated: true } : { minSalary: value }, isPassing);
  };
  const begin = () => {
    gesture.current = false;
  };
  return (
    <FilterGroup legend="Salaire de début">
      <p className="text-sm">
        <span className="text-ink-2">Au moins, brut par mois : </span>
        <span className="font-bold">{asked === null ? 'peu importe' : `${sayNumber(asked)}\u00a0€`}</span>
      </p>
      <SalaryProfile starts={counts.salaries} lowest={lowest} highest={highest} asked={asked} />
      <input
        type="range"
        aria-label="Salaire de début minimum, en euros brut par mois"
        aria-valuetext={asked === null ? 'peu importe' : `${sayNumber(asked)} euros brut par mois`}
        min={lowest}
        max={highest}
        step={STEP}
        value={Math.min(asked ?? lowest, highest)}
        onPointerDown={begin}
        onFocus={begin}
        onChange={(event) => ask(event.target.valueAsNumber <= lowest ? null : event.target.valueAsNumber)}
        className="h-8 w-full accent-course"
      />
      <label className="mt-1 flex items-center gap-2 text-sm">
        <span className="text-ink-2">ou le montant exact</span>
        <input
          type="number"
          inputMode="numeric"
          min={0}
          max={20000}
          step={STEP}
          value={draft ?? asked ?? ''}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? 'montant-faux' : undefined}
          placeholder="2000"
          onFocus={begin}
          onBlur={() => setDraft(null)}
          onChange={(event) => {
            setDraft(event.target.value);
            if (event.target.value === '' && !event.target.validity.badInput) ask(null);
            else if (isSalary(event.target.valueAsNumber)) ask(event.target.valueAsNumber);
          }}
          className="h-11 w-24 rounded-piece border border-line bg-card px-3 font-bold"
        />
        €
      </label>
      {isWrong && (
        <p role="alert" id="montant-faux" className="text-sm">
          Un nombre entier, entre 1 et 20 000.
        </p>
      )}
      {asked !== null && counts.unstatedSalary > 0 && (
        <label className="mt-1 flex min-h-11 items-center gap-3 text-sm leading-tight">
          <input
            type="checkbox"
            checked={filters.keepUnstated}
            onChange={(event) => onChange({ keepUnstated: event.target.checked })}
            className="size-5 shrink-0 accent-course"
          />
          Garder {counts.unstatedSalary === 1 ? 'celui' : `les ${sayJobs(counts.unstatedSalary)}`} dont la fiche ne
          donne pas de montant
        </label>
      )}
      <details className="mt-1 text-sm">
        <summary className="inline-flex min-h-11 items-center text-ink-2 underline underline-offset-4 lg:min-h-9">
          C’est quoi, « brut » ?
        </summary>
        <p className="pb-2">
          Le salaire d’avant les cotisations sociales : celui du contrat et des annonces. Ce qui arrive sur le compte,
          le net, est plus bas.
        </p>
      </details>
    </FilterGroup>
  );
}

/** The figures that an address takes. */
function isSalary(euros: number): boolean {
  return Number.isInteger(euros) && euros >= 1 && euros <= 20_000;
}

function salaryRange({ jobs }: Catalogue): { lowest: number; highest: number } | null {
  const starts = jobs
    .flatMap((job) => (job.salary.min === null ? [] : [job.salary.min]))
    .sort((one, other) => one - other);
  const [first] = starts;
  if (first === undefined) return null;
  const last = starts[Math.floor((starts.length - 1) * SLIDER_SHARE)] ?? first;
  const lowest = Math.floor(first / STEP) * STEP;
  return { lowest, highest: Math.max(lowest + STEP, Math.ceil(last / STEP) * STEP) };
}

const BARS = 30;
const WIDTH = 270;
const HEIGHT = 40;

/** How many jobs start at each salary; what the chosen minimum leaves is in the reader's colour. */
function SalaryProfile({
  starts,
  lowest,
  highest,
  asked,
}: {
  starts: readonly number[];
  lowest: number;
  highest: number;
  asked: number | null;
}) {
  const width = (highest - lowest) / BARS;
  const bars = Array.from({ length: BARS }, (_, index) => {
    const from = lowest + index * width;
    const isLast = index === BARS - 1;
    return { from, count: starts.filter((start) => start >= from && (isLast || start < from + width)).length };
  });
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="mt-2 w-full px-2">
      {bars.map(({ from, count }, index) => {
        // The square root keeps a few high salaries visible beside the many at the minimum wage.
        const height = count === 0 ? 0 : Math.max(2, Math.sqrt(count / most) * HEIGHT);
        const isKept = asked !== null && from + width > asked;
        return (
          <rect
            key={from}
            x={(index * WIDTH) / BARS}
            y={HEIGHT - height}
            width={WIDTH / BARS - 1}
            height={height}
            className={isKept ? 'fill-course' : 'fill-line'}
          />
        );
      })}
    </svg>
  );
}
