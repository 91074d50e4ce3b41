/** What a page shows when it cannot be shown: what happened in plain words, and a way on. Needs nothing that may have failed. */

import { useEffect } from 'react';
import { FileError, NoAnswerError } from '../catalogue/fetch-file.ts';
import { pageTitle, settings } from '../settings.ts';
import { reloadIfOutdated } from './outdated.ts';
import { ReportToCopy } from './report-to-copy.tsx';

type Props = { error: unknown; onRetry: () => void };

export function ErrorPage({ error, onRetry }: Props) {
  const isMissing = error instanceof FileError;
  useEffect(() => {
    // After a new version was put on the server, the files of this one are gone; nothing of it can be shown again.
    if (isMissing) void reloadIfOutdated();
  }, [isMissing]);
  // Without « tu » or « vous »: this stands in the place of students' pages and of counsellors'.
  return (
    <div className="page py-16" role="alert">
      <title>{pageTitle('Page indisponible')}</title>
      <h1 className="text-4xl">{isMissing ? 'Cette page n’a pas pu être chargée' : 'Cette page a un souci'}</h1>
      <p className="mt-4 max-w-measure text-lead">
        {isMissing
          ? sayMissing(error)
          : `Rien de ce qui a été fait n’est perdu, et le reste de ${settings.name} fonctionne.`}
      </p>
      <p className="mt-6 flex flex-wrap gap-3">
        <button type="button" onClick={onRetry} className="min-h-11 rounded-piece bg-ink px-5 font-bold text-paper">
          Réessayer
        </button>
        <button
          type="button"
          onClick={() => window.location.reload()}
          className="min-h-11 rounded-piece border-2 border-ink px-5 font-bold"
        >
          Recharger la page
        </button>
        <a href={import.meta.env.BASE_URL} className="flex min-h-11 items-center font-bold underline">
          Aller à l’accueil
        </a>
      </p>
      <ReportToCopy error={error} />
    </div>
  );
}

function sayMissing(error: FileError): string {
  const what =
    error instanceof NoAnswerError
      ? 'Le réseau ne répond pas.'
      : 'La connexion est peut-être coupée, ou demande de s’identifier.';
  return `${what} Rien de ce qui a été fait n’est perdu.`;
}
