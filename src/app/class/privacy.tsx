import { Link } from 'react-router';

/** What is kept where, and how it goes. */
export function Privacy() {
  return (
    <p className="mt-10 max-w-measure text-ink-2 print:hidden">
      Rien n’est envoyé&nbsp;: vos classes et les choix recueillis restent sur cet appareil. Ouvrez une classe pour
      l’effacer&nbsp;; «&nbsp;Tout effacer&nbsp;», dans{' '}
      <Link to="/selection" className="underline underline-offset-2">
        Ma sélection
      </Link>
      , les efface toutes. Sur un ordinateur partagé, cochez-le là&nbsp;: elles dureront le temps de l’onglet.
    </p>
  );
}
