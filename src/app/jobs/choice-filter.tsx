import type { ReactNode } from 'react';
import type { Choice } from '../../domain/browser-catalogue.ts';
import { sayNumber } from '../ui/words.ts';

type Props = {
  legend: string;
  hint?: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  /** `undefined`: not known yet. */
  counts: ReadonlyMap<string, number> | undefined;
  onChange: (chosen: string[]) => void;
  /** What is counted. */
  of?: Counted;
  /** What is said where the catalogue's sheets give none of this. */
  none: string;
  children?: ReactNode;
};

/** A group of choices to tick. */
export function ChoiceFilter({ legend, hint, choices, chosen, counts, onChange, of, none, children }: Props) {
  return (
    <FilterGroup legend={legend} hint={choices.length === 0 ? none : hint}>
      {children}
      {choices.map(({ slug, short }) => (
        <ChoiceRow
          key={slug}
          label={short}
          checked={chosen.includes(slug)}
          count={counts && (counts.get(slug) ?? 0)}
          of={of}
          onChange={(checked) => onChange(checked ? [...chosen, slug] : chosen.filter((entry) => entry !== slug))}
        />
      ))}
    </FilterGroup>
  );
}

export function FilterGroup({
  legend,
  hint,
  children,
}: {
  legend: string;
  hint?: string | undefined;
  children?: ReactNode;
}) {
  return (
    <fieldset>
      <legend className="font-bold font-title text-lg">{legend}</legend>
      {hint !== undefined && <p className="mt-0.5 text-ink-2 text-sm">{hint}</p>}
      <div className="mt-2">{children}</div>
    </fieldset>
  );
}

type Counted = 'métier' | 'formation';

type RowProps = {
  label: string;
  checked: boolean;
  /** `undefined`: not known yet. */
  count: number | undefined;
  of?: Counted | undefined;
  onChange: (checked: boolean) => void;
};

/** A choice and the number of jobs or trainings that it would give; one that would give none says so. */
export function ChoiceRow({ label, checked, count, of = 'métier', onChange }: RowProps) {
  const isEmpty = count === 0 && !checked;
  return (
    <label className={`flex min-h-11 items-center gap-3 lg:min-h-9 ${isEmpty ? 'text-ink-2' : ''}`}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="size-5 shrink-0 accent-course"
      />
      <span className="flex-1 leading-tight">{label}</span>
      {count !== undefined && (
        <span className="text-ink-2 text-sm">
          {isEmpty ? (of === 'métier' ? 'aucun' : 'aucune') : sayNumber(count)}
          <span className="sr-only">{` ${of}${count > 1 ? 's' : ''}`}</span>
        </span>
      )}
    </label>
  );
}
