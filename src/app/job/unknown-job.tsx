import { Link } from 'react-router';
import { pageTitle } from '../settings.ts';

/** An id that this catalogue does not have: another edition may. */
export function UnknownJob({ id }: { id: string }) {
  return (
    <div className="page py-16">
      <title>{pageTitle('Métier introuvable')}</title>
      <h1 className="text-4xl">Ce métier n’est pas dans ce catalogue</h1>
      <p className="mt-4 max-w-measure text-lead">
        Aucune fiche ne porte l’identifiant <span className="font-bold [overflow-wrap:anywhere]">{id}</span>. Elle a
        peut-être existé dans une autre édition.
      </p>
      <p className="mt-6">
        <Link to="/metiers" className="inline-flex min-h-11 items-center font-bold underline">
          Chercher parmi tous les métiers
        </Link>
      </p>
    </div>
  );
}
