import { useId } from 'react';
import type { Choice } from '../../domain/browser-catalogue.ts';

type Props = {
  label: string;
  choices: readonly Choice[];
  /** A choice's slug; `null`: any. */
  value: string | null;
  onChoose: (slug: string | null) => void;
};

/** One of some choices, or any. */
export function ChoiceSelect({ label, choices, value, onChoose }: Props) {
  const id = useId();
  return (
    <p className="min-w-0">
      <label htmlFor={id} className="block text-ink-2 text-sm">
        {label}
      </label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value === '' ? null : currentTarget.value)}
        className={`min-h-11 w-60 max-w-full rounded-piece border bg-card px-3 ${value === null ? 'border-ink' : 'border-course font-bold text-course'}`}
      >
        <option value="">Tous</option>
        {choices.map(({ slug, short }) => (
          <option key={slug} value={slug}>
            {short}
          </option>
        ))}
      </select>
    </p>
  );
}
