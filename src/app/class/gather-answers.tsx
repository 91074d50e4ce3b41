/** « Recueillir »: links that are pasted, files that are opened, codes that are scanned. What became of each is said. */

import { type FormEvent, useState } from 'react';
import type { ClassRecord } from '../../domain/class-record.ts';
import { type Entry, type Found, readFile, readText, takeIn } from './gather.ts';
import { sayReport } from './say-report.ts';
import { canScan, ScanCodes } from './scan-codes.tsx';

const BUTTON = 'min-h-11 rounded-piece border-2 border-ink px-5 py-1.5 font-bold leading-tight';

export type Gathering = {
  classes: readonly ClassRecord[];
  /** What became of the last ones. */
  report: readonly Entry[];
  onReport: (entries: readonly Entry[]) => void;
};

type Props = Gathering & {
  /** The class that is open; none: those of all classes are taken. */
  classId?: string;
  hint?: string;
  initialText?: string;
};

export function GatherAnswers({ classes, report, onReport, classId, hint, initialText = '' }: Props) {
  const [text, setText] = useState(initialText);
  const [isScanning, setScanning] = useState(false);
  const take = async (found: readonly Found[]) => {
    const entries = await takeIn(found);
    onReport(entries);
    return entries;
  };
  const paste = async (event: FormEvent) => {
    event.preventDefault();
    const entries = await take(await readText(text));
    // What is put away can be let go of; the rest stays to be looked at.
    if (entries.every((entry) => entry.classId !== null && entry.what !== 'full' && entry.what !== 'failed'))
      setText('');
  };
  const open = async (files: readonly File[]) => {
    await take((await Promise.all(files.map(readFile))).flat());
  };
  return (
    <section aria-labelledby="recueillir" className="min-w-0 max-w-2xl print:hidden">
      <h2 id="recueillir" className="text-2xl">
        Recueillir
      </h2>
      {hint !== undefined && <p className="mt-1 max-w-measure text-ink-2">{hint}</p>}
      <form onSubmit={(event) => void paste(event)} className="mt-3">
        <label htmlFor="liens-rendus">Les liens que les élèves vous ont donnés</label>
        <textarea
          id="liens-rendus"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          rows={3}
          spellCheck={false}
          aria-describedby="liens-rendus-aide"
          className="mt-1 block max-h-48 min-h-24 w-full rounded-piece border-2 border-ink bg-card px-4 py-2 [overflow-wrap:anywhere]"
        />
        <p id="liens-rendus-aide" className="mt-1 text-ink-2 text-sm">
          Un ou plusieurs, avec ou sans texte autour&nbsp;: une messagerie entière, par exemple.
        </p>
        <div className="mt-3 flex flex-wrap gap-3">
          <button type="submit" className={BUTTON}>
            Ajouter ces liens
          </button>
          <label
            className={`${BUTTON} flex items-center has-focus-visible:outline-3 has-focus-visible:outline-course has-focus-visible:outline-offset-2`}
          >
            Ouvrir des fichiers
            <input
              type="file"
              multiple
              accept="application/json,.json,text/plain,.txt"
              className="sr-only"
              onChange={({ currentTarget }) => {
                void open([...(currentTarget.files ?? [])]);
                // The same files can be chosen again.
                currentTarget.value = '';
              }}
            />
          </label>
          {canScan() && (
            <button
              type="button"
              aria-expanded={isScanning}
              onClick={() => setScanning(!isScanning)}
              className={BUTTON}
            >
              {isScanning ? 'Arrêter la caméra' : 'Scanner les codes'}
            </button>
          )}
        </div>
      </form>
      {isScanning && <ScanCodes onCode={async (code) => void (await take(await readText(code)))} />}
      <div role="status" className="mt-3 max-w-measure">
        {sayReport(report, classes, classId).map((sentence) => (
          <p key={sentence} className="mt-1 [overflow-wrap:anywhere]">
            {sentence}
          </p>
        ))}
      </div>
    </section>
  );
}
