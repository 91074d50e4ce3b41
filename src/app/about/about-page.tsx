/** What Azimut is, and where its sheets come from. */

import { useCatalogue } from '../catalogue/catalogue.ts';
import { OutwardLink } from '../job/rich-text.tsx';
import { pageTitle } from '../settings.ts';
import { sayDate, sayJobs } from '../ui/words.ts';

export function AboutPage() {
  const { info, jobs } = useCatalogue();
  return (
    <div className="page max-w-measure pt-6">
      <title>{pageTitle('À propos')}</title>
      <h1 className="text-4xl">À propos</h1>
      <p className="mt-4 text-lead">
        Azimut aide à trouver un métier dont on a envie : chercher avec ses mots, filtrer par niveau, salaire et goûts,
        lire.
      </p>
      <h2 className="mt-10 text-2xl">Les fiches</h2>
      <p className="mt-2">
        {info.title ?? 'Ce catalogue'} : {sayJobs(jobs.length)}.{' '}
        {info.source === null && info.edition === null && 'Source et date inconnues.'}
        {info.source !== null &&
          (info.sourceUrl === null ? info.source : <OutwardLink href={info.sourceUrl}>{info.source}</OutwardLink>)}
        {info.edition !== null && ` Édition du ${sayDate(info.edition)}.`}
        {info.licence !== null && ` Licence : ${info.licence}.`}
      </p>
      <p className="mt-2">
        Une fiche est un début, pas un conseil : parles-en avec un adulte, un professionnel ou une psyEN.
      </p>
      <h2 className="mt-10 text-2xl">Ta vie privée</h2>
      <p className="mt-2">
        Pas de compte, pas de cookie, pas de mesure d’audience. Ce que tu cherches et lis reste sur ton appareil :
        Azimut n’a pas de serveur qui écoute.
      </p>
    </div>
  );
}
