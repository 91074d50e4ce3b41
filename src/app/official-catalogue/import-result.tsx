import { Link } from 'react-router';
import { focusOnShow } from '../ui/focus-on-show.ts';
import { sayDate, sayJobs, sayNumber } from '../ui/words.ts';
import type { ImportOutcome } from './import-messages.ts';

/** Longer lists are for the `seeds import` command's report. */
const MOST_SHOWN = 30;
const MOST_PLACES = 5;

/** What was imported, and what is to be looked at. */
export function ImportResult({ outcome }: { outcome: ImportOutcome }) {
  const { jobCount, edition, leftOut, notes } = outcome;
  return (
    <section aria-labelledby="resultat" className="mt-6 rounded-piece border-2 border-ink bg-card px-5 py-4">
      <h2 id="resultat" ref={focusOnShow} tabIndex={-1} className="text-xl outline-none">
        {`${sayJobs(jobCount)} ${jobCount > 1 ? 'importés' : 'importé'}`}
      </h2>
      <ul className="mt-2 list-disc space-y-1 pl-6 marker:text-contour">
        <li>
          {edition === null
            ? 'Édition de date inconnue\u00a0: le nom du fichier ne la donne pas. Pour l’ajouter, indiquez-la plus bas, puis importez à nouveau.'
            : `Édition du ${sayDate(edition)}.`}
        </li>
        <li>
          {outcome.hasJobList
            ? `${sayJobs(outcome.withDomains)} avec ${outcome.withDomains > 1 ? 'leurs domaines' : 'ses domaines'}.`
            : 'Sans la liste des métiers (Idéo-Métiers Onisep), les fiches n’ont pas de domaines.'}
        </li>
        <li>
          {outcome.hasTrainings
            ? `${sayNumber(outcome.trainings)} formations nommées, dont ${sayNumber(outcome.trainingsWithFacts)} dans le tableau des formations.`
            : 'Sans le tableau des formations (Idéo-Formations initiales), leur durée et leur niveau manquent.'}
        </li>
      </ul>
      <Details
        title={`Fiches laissées de côté (${sayNumber(leftOut.length)})`}
        lines={leftOut.map(({ title, reason }) => `${title === '' ? 'Sans titre' : title}\u00a0: ${reason}.`)}
      />
      <Details title={`Ce que les fichiers ont d’inhabituel (${sayNumber(notes.length)})`} lines={notes.map(sayNote)} />
      <p className="mt-4">
        <Link
          to="/metiers"
          className="inline-flex min-h-11 items-center rounded-piece bg-ink px-5 font-bold text-paper"
        >
          Voir les métiers
        </Link>
      </p>
    </section>
  );
}

function Details({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details className="mt-2">
      <summary className="min-h-11 content-center font-bold">{title}</summary>
      <ul className="list-disc space-y-1 break-words pb-2 pl-6 marker:text-contour">
        {lines.slice(0, MOST_SHOWN).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > MOST_SHOWN && <li>{`et ${sayNumber(lines.length - MOST_SHOWN)} autres.`}</li>}
      </ul>
    </details>
  );
}

function sayNote({ what, count, where }: ImportOutcome['notes'][number]): string {
  const times = count > 1 ? `${sayNumber(count)}\u00a0fois` : '';
  const places = where.slice(0, MOST_PLACES).join(', ') + (count > MOST_PLACES ? '…' : '');
  return `${what} (${[times, places].filter(Boolean).join('\u00a0: ')})`;
}
