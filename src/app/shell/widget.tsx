/** A part of a page that may fail without the rest. */

import type { ReactNode } from 'react';
import { FileError } from '../catalogue/fetch-file.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { reloadIfOutdated } from './outdated.ts';
import { ReportToCopy } from './report-to-copy.tsx';

/** `name`: what the part shows, with its article: « les filtres ». */
type Props = { name: string; children: ReactNode };

export function Widget({ name, children }: Props) {
  return (
    <ErrorBoundary fallback={(error, retry) => <Failed name={name} error={error} onRetry={retry} />}>
      {children}
    </ErrorBoundary>
  );
}

function Failed({ name, error, onRetry }: { name: string; error: unknown; onRetry: () => void }) {
  const isMissing = error instanceof FileError;
  const retry = () => {
    onRetry();
    // After a new version was put on the server, the files of this one are gone. Only then is what the rest shows left for it.
    if (isMissing) void reloadIfOutdated();
  };
  // Without « tu » or « vous »: these stand on the pages of students and of counsellors.
  return (
    <div role="alert" className="my-3 min-w-0 rounded-piece border border-line bg-card p-4 text-left">
      <p>
        {`Une partie de la page ne s’affiche pas\u00a0: ${name}. `}
        {isMissing && 'La connexion est peut-être coupée. '}
        Le reste fonctionne.
      </p>
      <button type="button" onClick={retry} className="mt-3 min-h-11 rounded-piece bg-ink px-5 font-bold text-paper">
        Réessayer
      </button>
      {!isMissing && <ReportToCopy error={error} />}
    </div>
  );
}
