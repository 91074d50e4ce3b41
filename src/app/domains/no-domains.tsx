import { Link } from 'react-router';

/** Sheets made by a converter may name no domain. */
export function NoDomains() {
  return (
    <p className="mt-4 max-w-measure text-lead">
      Les fiches de ce catalogue ne disent pas leur domaine. Tu peux partir de{' '}
      <Link to="/interets" className="underline underline-offset-4">
        ce que tu aimes
      </Link>
      , ou chercher parmi{' '}
      <Link to="/metiers" className="underline underline-offset-4">
        tous les métiers
      </Link>
      .
    </p>
  );
}
