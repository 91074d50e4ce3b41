/** A new sheet by a form: facts from the field's own lists, so that they are always right, and texts. */

import { type ReactNode, useId, useState } from 'react';
import { JOB_LEVELS } from '../../domain/level.ts';
import { DOMAINS, INTERESTS, STATUSES, type Term } from '../../domain/vocabulary.ts';
import type { SheetFields } from '../official-catalogue/import-messages.ts';
import { SheetPreview } from './sheet-preview.tsx';
import { useCompiled } from './use-compiled.ts';

const FIELD = 'mt-1 min-h-11 w-full rounded-piece border border-ink bg-card px-3 py-2';

type Props = {
  /** A free one. */
  id: string;
  onSave: (fields: SheetFields) => Promise<void>;
  onCancel: () => void;
};

type TextName = 'presentation' | 'brief' | 'work' | 'salary' | 'access';

const TEXTS: readonly { name: TextName; label: string; hint: string; isNeeded?: true }[] = [
  {
    name: 'presentation',
    label: 'Présentation',
    hint: 'Deux ou trois phrases\u00a0: qui est-ce, que fait-il\u00a0?',
    isNeeded: true,
  },
  { name: 'brief', label: 'En bref', hint: 'L’essentiel en quelques phrases.', isNeeded: true },
  { name: 'work', label: 'Nature du travail', hint: 'Une ligne vide sépare deux paragraphes.' },
  { name: 'salary', label: 'Salaire du débutant', hint: 'Par exemple\u00a0: A partir de 1900 euros brut par mois' },
  { name: 'access', label: 'Accès au métier', hint: 'Les études, l’expérience, le concours…' },
];

export function SheetForm({ id, onSave, onCancel }: Props) {
  const [fields, setFields] = useState<SheetFields>({
    id,
    title: '',
    feminine: '',
    masculine: '',
    level: '',
    domain: '',
    interests: [],
    statuses: [],
    presentation: '',
    brief: '',
    work: '',
    salary: '',
    access: '',
  });
  const set = (change: Partial<SheetFields>) => setFields((current) => ({ ...current, ...change }));
  const compiled = useCompiled({ write: fields });
  return (
    <form
      aria-labelledby="ecrire"
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(fields);
      }}
      className="mt-6 grid gap-x-10 gap-y-6 lg:grid-cols-2 print:hidden"
    >
      <div>
        <h2 id="ecrire" className="text-2xl">
          Écrire une fiche
        </h2>
        <Field label="Nom du métier" hint="Avec les deux formes&nbsp;: luthier/ère">
          {(own) => (
            <input
              {...own}
              required
              value={fields.title}
              onChange={({ currentTarget }) => set({ title: currentTarget.value })}
            />
          )}
        </Field>
        <div className="grid gap-x-4 sm:grid-cols-2">
          <Field label="Au féminin">
            {(own) => (
              <input
                {...own}
                required
                value={fields.feminine}
                onChange={({ currentTarget }) => set({ feminine: currentTarget.value })}
              />
            )}
          </Field>
          <Field label="Au masculin">
            {(own) => (
              <input
                {...own}
                required
                value={fields.masculine}
                onChange={({ currentTarget }) => set({ masculine: currentTarget.value })}
              />
            )}
          </Field>
          <Field label="Niveau d’accès">
            {(own) => (
              <select
                {...own}
                required
                value={fields.level}
                onChange={({ currentTarget }) => set({ level: currentTarget.value })}
              >
                <option value="">Choisir…</option>
                {JOB_LEVELS.map(({ id: level, label, short }) => (
                  <option key={level} value={label}>
                    {short}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label="Domaine">
            {(own) => (
              <select
                {...own}
                value={fields.domain}
                onChange={({ currentTarget }) => set({ domain: currentTarget.value })}
              >
                <option value="">Non indiqué</option>
                {DOMAINS.map(({ label }) => (
                  <option key={label} value={label}>
                    {label}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        <Terms
          legend="Centres d’intérêt"
          terms={INTERESTS}
          chosen={fields.interests}
          onChoose={(interests) => set({ interests })}
        />
        <Terms legend="Statuts" terms={STATUSES} chosen={fields.statuses} onChoose={(statuses) => set({ statuses })} />
        {TEXTS.map(({ name, label, hint, isNeeded }) => (
          <Field key={name} label={label} hint={hint}>
            {(own) => (
              <textarea
                {...own}
                required={isNeeded === true}
                rows={name === 'salary' ? 2 : 4}
                value={fields[name]}
                onChange={({ currentTarget }) => set({ [name]: currentTarget.value })}
              />
            )}
          </Field>
        ))}
        <div className="mt-5 flex flex-wrap gap-3">
          <button type="submit" className="min-h-11 rounded-piece bg-ink px-5 font-bold text-paper">
            Ajouter la fiche
          </button>
          <button
            type="button"
            onClick={onCancel}
            className="min-h-11 rounded-piece border-2 border-ink px-5 font-bold"
          >
            Abandonner
          </button>
        </div>
      </div>
      <SheetPreview compiled={fields.title === '' ? undefined : compiled} />
    </form>
  );
}

type FieldProps = {
  label: string;
  hint?: string;
  children: (own: { id: string; className: string; 'aria-describedby': string | undefined }) => ReactNode;
};

function Field({ label, hint, children }: FieldProps) {
  const id = useId();
  return (
    <div className="mt-4">
      <label htmlFor={id} className="font-bold">
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-aide`} className="text-ink-2 text-sm">
          {hint}
        </p>
      )}
      {children({ id, className: FIELD, 'aria-describedby': hint === undefined ? undefined : `${id}-aide` })}
    </div>
  );
}

type TermsProps = {
  legend: string;
  terms: readonly Term[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
};

function Terms({ legend, terms, chosen, onChoose }: TermsProps) {
  return (
    <details className="mt-4">
      <summary className="min-h-11 content-center font-bold">
        {chosen.length === 0 ? legend : `${legend}\u00a0: ${chosen.length}`}
      </summary>
      <fieldset>
        <legend className="sr-only">{legend}</legend>
        {terms.map(({ label, short }) => (
          <label key={label} className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              className="size-5 accent-course"
              checked={chosen.includes(label)}
              onChange={({ currentTarget }) =>
                onChoose(currentTarget.checked ? [...chosen, label] : chosen.filter((one) => one !== label))
              }
            />
            {short}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
