/** A school's own sheets: written here or opened from files, kept on this device, shown with the catalogue's. */

import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { useCatalogue } from '../catalogue/catalogue.ts';
import { DeskNav } from '../desk/desk-nav.tsx';
import { pageTitle } from '../settings.ts';
import { sayEntryLevel } from '../ui/words.ts';
import type { LocalSheet } from './local-store.ts';
import { SheetForm } from './sheet-form.tsx';
import { SheetText } from './sheet-text.tsx';
import { freeId, useLocalSheets } from './use-local-sheets.ts';

const BUTTON = 'flex min-h-11 items-center rounded-piece border-2 border-ink px-5 py-1.5 font-bold leading-tight';

/** What is being written: a new sheet by the form, or the text of one that is there. */
type Editing = { kind: 'form' } | { kind: 'text'; sheet: LocalSheet } | null;

export function LocalSheetsPage() {
  const catalogue = useCatalogue();
  const local = useLocalSheets();
  const [editing, setEditing] = useState<Editing>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const close = () => {
    setEditing(null);
    title.current?.focus();
  };
  return (
    <div className="page">
      <title>{pageTitle('Vos fiches')}</title>
      <DeskNav />
      <h1 ref={title} tabIndex={-1} className="mt-5 text-4xl outline-none">
        Vos fiches
      </h1>
      <p className="mt-3 max-w-measure text-lead">
        Un métier de votre région, une formation de votre établissement&nbsp;: ajoutez une fiche, elle se cherche, se
        filtre et s’imprime avec les autres.
      </p>
      <p className="mt-2 max-w-measure text-ink-2">
        Elle reste sur cet appareil, marquée «&nbsp;fiche locale&nbsp;»&nbsp;: rien n’est envoyé. Pour un autre
        appareil, enregistrez-la dans un fichier.
      </p>
      <div className="mt-5 flex flex-wrap gap-3 print:hidden">
        <button type="button" onClick={() => setEditing({ kind: 'form' })} className={`${BUTTON} bg-ink text-paper`}>
          Écrire une fiche
        </button>
        <FileButton onFiles={(files) => void local.open(files)} />
        {local.sheets.length > 0 && (
          <button type="button" onClick={() => local.save(local.sheets)} className={BUTTON}>
            {local.sheets.length > 1 ? 'Tout enregistrer dans un fichier' : 'Enregistrer la fiche'}
          </button>
        )}
      </div>
      <p role="status" className="mt-3 min-h-6 font-bold">
        {local.isBusy ? 'Vérification des fiches…' : local.said}
      </p>
      {local.refused.length > 0 && (
        <section aria-labelledby="refusees" className="mt-3 rounded-piece border-2 border-ink bg-card px-5 py-4">
          <h2 id="refusees" className="text-xl">
            À corriger
          </h2>
          {local.refused.map(({ file, problems }) => (
            <div key={file} className="mt-2">
              <h3 className="font-bold [overflow-wrap:anywhere]">{file}</h3>
              <ul className="list-disc pl-5">
                {problems.map(({ line, column, message }) => (
                  <li key={`${line} ${message}`}>{`Ligne ${line}, colonne ${column}\u00a0: ${message}`}</li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
      {editing?.kind === 'form' && (
        <SheetForm
          id={freeId(local.sheets, catalogue)}
          onSave={async (fields) => {
            if (await local.addFields(fields)) close();
          }}
          onCancel={close}
        />
      )}
      {editing?.kind === 'text' && (
        <SheetText
          key={editing.sheet.job.id}
          sheet={editing.sheet}
          onSave={async (text) => {
            if (await local.add([{ file: editing.sheet.file, text }])) close();
          }}
          onCancel={close}
        />
      )}
      {local.sheets.length === 0 && editing === null ? (
        <p className="mt-6 max-w-measure">Aucune fiche locale sur cet appareil.</p>
      ) : (
        <ul aria-label="Fiches locales" className="mt-4">
          {local.sheets.map((sheet) => (
            <SheetRow
              key={sheet.job.id}
              sheet={sheet}
              onEdit={() => setEditing({ kind: 'text', sheet })}
              onSave={() => local.save([sheet])}
              onRemove={() => {
                local.remove(sheet.job.id);
                title.current?.focus();
              }}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

function FileButton({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  return (
    <label
      className={`${BUTTON} has-focus-visible:outline-3 has-focus-visible:outline-course has-focus-visible:outline-offset-2`}
    >
      Ouvrir des fichiers
      <input
        type="file"
        multiple
        accept=".md,.txt,.json"
        className="sr-only"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) onFiles(files);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

type RowProps = { sheet: LocalSheet; onEdit: () => void; onSave: () => void; onRemove: () => void };

function SheetRow({ sheet: { job }, onEdit, onSave, onRemove }: RowProps) {
  const [isAsking, setAsking] = useState(false);
  const action = (words: string, onPress: () => void) => (
    <button type="button" onClick={onPress} className="min-h-11 px-3 font-bold underline-offset-4 hover:underline">
      {words}
      <span className="sr-only">&nbsp;: {job.title}</span>
    </button>
  );
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 border-line border-b py-1.5">
      <p>
        <Link
          to={`/metiers/${job.id}`}
          className="inline-flex min-h-11 items-center font-bold underline underline-offset-4"
        >
          {job.title}
        </Link>
        <span className="text-ink-2">{` · ${job.id} · ${sayEntryLevel(job.level)}`}</span>
      </p>
      <p className="-mx-3 flex flex-wrap print:hidden">
        {isAsking ? (
          <>
            {action('Retirer pour de bon', onRemove)}
            {action('Garder', () => setAsking(false))}
          </>
        ) : (
          <>
            {action('Modifier', onEdit)}
            {action('Enregistrer', onSave)}
            {action('Retirer', () => setAsking(true))}
          </>
        )}
      </p>
    </li>
  );
}
