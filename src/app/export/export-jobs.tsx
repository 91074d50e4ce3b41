/** The ways out of the app for a list of jobs: a spreadsheet, a printed booklet, a text to copy. */

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { JobSummary } from '../../domain/browser-catalogue.ts';
import { trainingsQuery, useCatalogue } from '../catalogue/catalogue.ts';
import { useCatalogueInUse } from '../catalogue/catalogue-in-use.ts';
import { Widget } from '../shell/widget.tsx';
import { sayJobs } from '../ui/words.ts';
import { MOST_PRINTED, writeBookletAddress } from './booklet-address.ts';
import { listText } from './job-rows.ts';

const BUTTON =
  'flex min-h-11 items-center rounded-piece border border-ink px-4 text-sm font-bold leading-tight aria-disabled:opacity-60';

type Props = {
  /** In the order in which they are to be written. */
  jobs: readonly JobSummary[];
  /** What they are: « Métiers accessibles avec un CAP ». It names files and heads the booklet. */
  title: string;
};

/** What was last done. `copied`: what the reader is to copy by hand, where the browser does not let the page do it. */
type Outcome = { words: string; copied?: string };

const NOTHING: Outcome = { words: '' };

// Without « tu » or « vous »: these stand on the pages of students and of counsellors.
const FAILED = 'Le fichier n’a pas pu être préparé. À réessayer après avoir rechargé la page.';
const REFUSED = 'Ce navigateur ne laisse pas copier\u00a0: la liste est choisie ci-dessous, à copier à la main.';

/** Nothing is shown of an empty list. What writes files is loaded when it is asked for. */
export function ExportJobs(props: Props) {
  return (
    <Widget name="les façons d’emporter la liste">
      <ExportBar {...props} />
    </Widget>
  );
}

function ExportBar({ jobs, title }: Props) {
  const { choices, info } = useCatalogue();
  const { files } = useCatalogueInUse();
  const client = useQueryClient();
  const [outcome, setOutcome] = useState(NOTHING);
  const [isBusy, setBusy] = useState(false);
  if (jobs.length === 0) return null;
  const base = new URL(import.meta.env.BASE_URL, window.location.href).href;

  const save = async (kind: 'xlsx' | 'csv') => {
    if (isBusy) return;
    setBusy(true);
    setOutcome({ words: 'Le fichier se prépare…' });
    // The words are shown before the work, which holds the page up.
    await new Promise((resolve) => setTimeout(resolve, 50));
    setOutcome(await write(kind).catch(() => ({ words: FAILED })));
    setBusy(false);
  };
  const write = async (kind: 'xlsx' | 'csv'): Promise<Outcome> => {
    const [{ saveWorkbook, saveCsv }, { trainings }] = await Promise.all([
      import('./write-export.ts'),
      client.ensureQueryData(trainingsQuery(files)),
    ]);
    const list = { jobs, title, info, choices, trainings, base };
    if (kind === 'xlsx') await saveWorkbook(list);
    else saveCsv(list);
    return { words: 'Fichier enregistré dans les téléchargements.' };
  };
  // At once: a browser lets a page copy in answer to a press alone.
  const copy = async () => {
    const text = listText(title, jobs, base);
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ words: 'Liste copiée.' });
    } catch {
      setOutcome({ words: REFUSED, copied: text });
    }
  };

  return (
    <section aria-label="Emporter la liste" className="print:hidden">
      <div className="flex flex-wrap items-center gap-2">
        <span aria-hidden="true" className="mr-1 text-ink-2 text-sm">
          {`Emporter ${jobs.length === 1 ? 'ce métier' : `ces ${sayJobs(jobs.length)}`}\u00a0:`}
        </span>
        <button type="button" aria-disabled={isBusy} onClick={() => save('xlsx')} className={BUTTON}>
          Tableur (XLSX)
        </button>
        <button type="button" aria-disabled={isBusy} onClick={() => save('csv')} className={BUTTON}>
          CSV
        </button>
        <Link
          to={`/conseiller/livret${writeBookletAddress(
            jobs.slice(0, MOST_PRINTED).map(({ id }) => id),
            title,
          )}`}
          className={BUTTON}
        >
          Livret à imprimer
          {jobs.length > MOST_PRINTED && ` (les ${MOST_PRINTED} premiers)`}
        </Link>
        <button type="button" onClick={copy} className={BUTTON}>
          Copier la liste
        </button>
      </div>
      <p role="status" className={outcome.words === '' ? 'sr-only' : 'mt-2 text-sm'}>
        {outcome.words}
      </p>
      {outcome.copied !== undefined && <ToCopy text={outcome.copied} />}
    </section>
  );
}

/** The list, chosen, for who has to copy it by hand. */
function ToCopy({ text }: { text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list is chosen anew
  useEffect(() => field.current?.select(), [text]);
  return (
    <textarea
      ref={field}
      readOnly
      aria-label="La liste à copier"
      title="La liste à copier"
      value={text}
      rows={6}
      onFocus={(event) => event.currentTarget.select()}
      className="mt-2 w-full rounded-piece border border-control bg-card px-4 py-2 text-sm"
    />
  );
}
