/** A way into the catalogue: a choice, and how many jobs it leads to. */

import { Link } from 'react-router';
import { sayNumber } from './words.ts';

export function WayLink({ to, label, count }: { to: string; label: string; count: number }) {
  return (
    <Link
      to={to}
      className="flex min-h-11 items-center gap-2 rounded-full border border-control bg-card px-4 hover:border-ink"
    >
      {label}
      <span className="text-ink-2 text-sm">{sayNumber(count)}</span>
    </Link>
  );
}
