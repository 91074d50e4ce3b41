import { Link } from 'react-router';

const WAYS = [
  { to: '/metiers', label: 'Chercher un métier' },
  { to: '/quiz', label: 'Partir de ce que j’aime' },
  { to: '/domaines', label: 'Voir les domaines' },
];

/** Says how a job is kept, and where to find some. */
export function EmptySelection() {
  return (
    <>
      <p className="mt-3 max-w-measure text-lead">
        {
          'Rien ici pour l’instant. Quand un métier te plaît, touche «\u00a0Garder\u00a0». Il t’attendra sur cette page.'
        }
      </p>
      <ul className="mt-5 flex flex-wrap gap-2">
        {WAYS.map(({ to, label }) => (
          <li key={to}>
            <Link
              to={to}
              className="flex min-h-11 items-center rounded-full border border-control bg-card px-4 hover:border-ink"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
