/** What the service is, where its sheets come from, and what stays on the device. */

import { Link } from 'react-router';
import { useCatalogue } from '../catalogue/catalogue.ts';
import { CatalogueSource } from '../catalogue/catalogue-source.tsx';
import { ErasedPage } from '../device/erased-page.tsx';
import { endApp } from '../device/unless-erased.tsx';
import { pageTitle, settings } from '../settings.ts';
import { AskOnce } from '../ui/ask-once.tsx';
import { sayJobs } from '../ui/words.ts';
import { Kept } from './kept.tsx';
import { OfflineCopy } from './offline-copy.tsx';

export function AboutPage() {
  const { info, jobs } = useCatalogue();
  return (
    <div className="page">
      <div className="max-w-measure pt-6 [&_h2]:mt-10 [&_h2]:text-2xl [&_p]:mt-3">
        <title>{pageTitle('À propos')}</title>
        <h1 className="text-4xl">À propos</h1>
        <p className="text-lead">
          {settings.name} aide à trouver un métier dont on a envie&nbsp;: chercher avec ses mots, filtrer par niveau,
          par salaire et par envies, lire, revenir.
        </p>

        <h2>Les fiches</h2>
        <p>
          {info.title ?? 'Ce catalogue'}&nbsp;: {sayJobs(jobs.length)}. <CatalogueSource info={info} />
        </p>
        <p>
          Les textes du catalogue d’Azimut ont été rédigés par une intelligence artificielle, à partir de connaissances
          générales sur les métiers, puis relus un à un pour chercher ce qui ennuie, ce qui est faux et ce qui est mal
          écrit. Aucun professionnel ne les a encore tous relus&nbsp;: une erreur reste possible. Les faits (niveaux,
          salaires, formations, codes, statuts, centres d’intérêt, domaines) viennent des données ouvertes de
          l’Onisep&nbsp;; un programme vérifie qu’ils y sont tous, à l’identique. Si un autre catalogue est installé,
          c’est sa source qui est nommée ici.
        </p>
        <p>
          <Link to="/conseiller/catalogue" className="underline underline-offset-2">
            Importer les fiches de l’Onisep sur cet appareil
          </Link>
        </p>
        <p>
          Une fiche est un début, pas un conseil. Parles-en à des gens du métier, à tes proches, à la psychologue ou au
          psychologue de ton établissement (PsyEN).
        </p>

        <h2 id="hors-ligne">Sans réseau</h2>
        <OfflineCopy />

        <h2>Ce qui reste sur ton appareil</h2>
        <p>
          Pas de compte, pas de cookie, pas de mesure d’audience, rien qui vienne d’un autre site. Ce que tu gardes et
          ce que tu réponds n’est envoyé nulle part. Le serveur qui héberge Azimut voit seulement, comme tout serveur,
          les adresses des pages et des fichiers que ton navigateur lui demande.
        </p>
        <Kept />
        <div className="mt-6">
          <AskOnce
            label="Tout effacer de cet appareil"
            question="Toute la liste ci-dessus sera effacée, y compris ce qu’un enseignant ou une psychologue a préparé ici, et la copie du site&nbsp;: pour ouvrir Azimut à nouveau, il faudra du réseau. On ne pourra pas revenir en arrière."
            yes="Tout effacer"
            no="Ne rien effacer"
            onYes={() => endApp(<ErasedPage />)}
          />
        </div>

        <h2>Signaler une erreur</h2>
        <p>
          {settings.contact === null ? (
            'Le service qui héberge cette version n’a pas indiqué d’adresse de contact.'
          ) : (
            <a
              href={settings.contact.startsWith('https:') ? settings.contact : `mailto:${settings.contact}`}
              className="underline underline-offset-2"
            >
              {settings.contact}
            </a>
          )}
        </p>

        <h2>Mentions légales</h2>
        <p>{settings.legal ?? 'Le service qui héberge cette version ne les a pas indiquées.'}</p>
        <p className="text-ink-2 text-sm">
          {settings.name}, version {settings.version}. Logiciel libre (licence MIT).{' '}
          <a href={`${import.meta.env.BASE_URL}third-party.txt`} className="underline underline-offset-2">
            Logiciels et polices qu’il contient, et leurs licences
          </a>
        </p>
      </div>
    </div>
  );
}
