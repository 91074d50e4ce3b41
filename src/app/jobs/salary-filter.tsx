/** The least that a beginner earns: a slider and a number, over the distribution of all starts. */

import { useMemo, useRef, useState } from 'react';
import type { FacetCounts, JobFilters } from '../../search/filters.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { SalaryProfile, salaryScale } from '../ui/salary-profile.tsx';
import { sayJobs, sayNumber } from '../ui/words.ts';
import { FilterGroup } from './choice-filter.tsx';

const STEP = 50;

type Props = {
  catalogue: Catalogue;
  filters: JobFilters;
  counts: FacetCounts;
  onChange: (part: Partial<JobFilters>, passing?: boolean) => void;
};

export function SalaryFilter({ catalogue, filters, counts, onChange }: Props) {
  const range = useMemo(() => salaryScale(catalogue.jobs), [catalogue]);
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
        <span className="text-ink-2">Au moins, brut par mois&nbsp;: </span>
        <span className="font-bold">{asked === null ? 'peu importe' : `${sayNumber(asked)}\u00a0€`}</span>
      </p>
      <SalaryProfile starts={counts.salaries} scale={range} asked={asked} className="mt-2 w-full px-2" />
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
          className="h-11 w-24 rounded-piece border border-control bg-card px-3 font-bold"
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
          Montrer aussi {counts.unstatedSalary === 1 ? 'celui' : `les ${sayJobs(counts.unstatedSalary)}`} dont la fiche
          ne donne pas de montant
        </label>
      )}
      <details className="mt-1 text-sm">
        <summary className="inline-flex min-h-11 items-center text-ink-2 underline underline-offset-4 lg:min-h-9">
          C’est quoi, «&nbsp;brut&nbsp;»&nbsp;?
        </summary>
        <p className="pb-2">
          Le salaire d’avant les cotisations sociales&nbsp;: celui du contrat et des annonces. Ce qui arrive sur le
          compte, le net, est plus bas.
        </p>
      </details>
    </FilterGroup>
  );
}

/** The figures that an address takes. */
function isSalary(euros: number): boolean {
  return Number.isInteger(euros) && euros >= 1 && euros <= 20_000;
}
