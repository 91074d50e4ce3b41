import { useState } from 'react';
import type { LocalSheet } from './local-store.ts';
import { SheetPreview } from './sheet-preview.tsx';
import { useCompiled } from './use-compiled.ts';

type Props = { sheet: LocalSheet; onSave: (text: string) => Promise<void>; onCancel: () => void };

/** The text of a sheet to be changed, and beside it what it gives. */
export function SheetText({ sheet, onSave, onCancel }: Props) {
  const [text, setText] = useState(sheet.text);
  const compiled = useCompiled({ compile: [{ file: sheet.file, text }] });
  return (
    <section aria-labelledby="modifier" className="mt-6 grid gap-x-10 gap-y-6 lg:grid-cols-2 print:hidden">
      <div>
        <h2 id="modifier" className="text-2xl">{`Modifier\u00a0: ${sheet.job.title}`}</h2>
        <label htmlFor="texte" className="mt-3 block font-bold">
          Le texte de la fiche
        </label>
        <textarea
          id="texte"
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          rows={24}
          spellCheck
          className="mt-1 w-full rounded-piece border border-ink bg-card px-4 py-3 font-mono text-sm"
        />
        <div className="mt-3 flex flex-wrap gap-3">
          <button
            type="button"
            onClick={() => void onSave(text)}
            className="min-h-11 rounded-piece bg-ink px-5 font-bold text-paper"
          >
            Garder la fiche
          </button>
          <button
            type="button"
            onClick={onCancel}
            className="min-h-11 rounded-piece border-2 border-ink px-5 font-bold"
          >
            Ne rien changer
          </button>
        </div>
      </div>
      <SheetPreview compiled={compiled} />
    </section>
  );
}
