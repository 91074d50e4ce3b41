/** A report of an error, seen before it is copied. Needs nothing that may have failed: no data, no router, no file to load. */

import { useRef, useState } from 'react';
import { settings } from '../settings.ts';
import { writeReport } from './crash-report.ts';

export function ReportToCopy({ error }: { error: unknown }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  // Of the moment of the error: the address may change while it is read.
  const [report] = useState(() =>
    writeReport(error, {
      app: `${settings.name} ${settings.version}`,
      address: window.location.href,
      browser: navigator.userAgent,
      isOnline: navigator.onLine,
    }),
  );
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(report);
      setSaid('Rapport copié.');
    } catch {
      field.current?.select();
      setSaid('Ce navigateur ne laisse pas copier\u00a0: le rapport est choisi, à copier à la main.');
    }
  };
  return (
    <details className="mt-3 max-w-measure print:hidden">
      <summary className="min-h-11 content-center underline underline-offset-4">
        Un rapport pour signaler ce souci
      </summary>
      <p className="mt-1">
        Ni recherche, ni note, ni nom&nbsp;: seulement ce qui suit. Rien n’est envoyé
        {settings.contact === null ? '.' : `, c’est à transmettre à ${settings.contact}.`}
      </p>
      <textarea
        ref={field}
        readOnly
        aria-label="Le rapport"
        title="Le rapport"
        value={report}
        rows={8}
        className="mt-2 w-full rounded-piece border border-control bg-card px-4 py-2 text-sm"
      />
      <button type="button" onClick={copy} className="mt-2 min-h-11 rounded-piece border-2 border-ink px-5 font-bold">
        Copier le rapport
      </button>
      <p role="status" className="mt-2">
        {said}
      </p>
    </details>
  );
}
