/** The counsellor's pages, at the head of each of them. */

import { NavLink } from 'react-router';

const PAGES = [
  { to: '/conseiller', label: 'Du diplôme aux métiers' },
  { to: '/conseiller/apercu', label: 'Vue d’ensemble' },
  { to: '/conseiller/classe', label: 'Préparer une classe' },
  { to: '/conseiller/fiches', label: 'Vos fiches' },
  { to: '/conseiller/catalogue', label: 'Catalogue officiel' },
] as const;

export function DeskNav() {
  return (
    <nav aria-label="Espace conseiller" className="border-line border-b print:hidden">
      <ul className="flex flex-wrap gap-x-5 text-sm">
        {PAGES.map(({ to, label }) => (
          <li key={to}>
            <NavLink
              to={to}
              end
              className="flex min-h-11 items-center underline-offset-8 hover:underline aria-[current=page]:font-bold aria-[current=page]:underline aria-[current=page]:decoration-2"
            >
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
