import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** All that the app may keep on the device: what is kept in a new place stands here too. */
export function Kept() {
  return (
    <ul className="mt-3 list-disc space-y-1 pl-6 marker:text-contour">
      <li>Une copie du site et de ses fiches, pour s’en servir sans réseau.</li>
      <li>
        Les métiers que tu gardes, avec tes notes et tes avis, et les douze derniers métiers que tu as regardés. La page{' '}
        <Page to="/selection">Ma sélection</Page> les montre et les efface.
      </li>
      <li>
        Tes réponses au <Page to="/quiz">quiz</Page>. «&nbsp;Recommencer à zéro&nbsp;» les efface, «&nbsp;Tout
        effacer&nbsp;» dans ta sélection aussi.
      </li>
      <li>
        Tes cinq dernières recherches, pour les retrouver dans le champ de recherche. La dernière ligne de cette liste
        les efface.
      </li>
      <li>
        Ton confort de lecture, réglé par «&nbsp;Aa&nbsp;» en haut des pages. La taille «&nbsp;Normale&nbsp;» sans texte
        aéré l’efface, «&nbsp;Tout effacer&nbsp;» dans ta sélection aussi.
      </li>
      <li>
        Les classes préparées ici, avec les choix recueillis. La page{' '}
        <Page to="/conseiller/classe">Préparer une classe</Page> les montre et les efface. Sur l’appareil d’un
        élève&nbsp;: un numéro tiré au hasard, pour ne pas compter deux fois le même choix. «&nbsp;Tout effacer&nbsp;»
        dans ta sélection les efface aussi.
      </li>
      <li>
        Les fiches écrites ou ouvertes ici par un établissement. La page <Page to="/conseiller/fiches">Vos fiches</Page>{' '}
        les montre et les efface.
      </li>
      <li>
        Le catalogue importé ici, s’il y en a un. La page <Page to="/conseiller/catalogue">Catalogue</Page> le dit, et
        l’efface.
      </li>
      <li>
        Le réglage «&nbsp;Je suis sur un ordinateur partagé&nbsp;», s’il est coché. Tout ce qui précède, sauf la copie
        du site, le catalogue et les fiches d’un établissement qui étaient déjà là, disparaît alors à la fermeture de
        l’onglet.
      </li>
      <li>
        Jusqu’à la fermeture de l’onglet&nbsp;: l’endroit où tu en étais dans une page ou une liste, les lignes cochées
        d’un tableau, la classe que tu as ouverte.
      </li>
    </ul>
  );
}

function Page({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className="underline underline-offset-2">
      {children}
    </Link>
  );
}
