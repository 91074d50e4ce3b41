/** The counsellor's pages, at the head of each of them: on one line, which on a phone is pushed sideways. */

import { NavLink } from 'react-router';

const PAGES = [
  { to: '/conseiller', label: 'Du diplôme aux métiers' },
  { to: '/conseiller/apercu', label: 'Vue d’ensemble' },
  { to: '/conseiller/classe', label: 'Préparer une classe' },
  { to: '/conseiller/fiches', label: 'Vos fiches' },
  { to: '/conseiller/catalogue', label: 'Catalogue' },
] as const;

export function DeskNav() {
  return (
    <nav aria-label="Espace conseiller" className="border-line border-b max-sm:-mx-4 print:hidden">
      <ul
        ref={showCurrent}
        className="flex gap-x-5 overflow-x-auto whitespace-nowrap text-sm max-sm:px-4 [scrollbar-width:none]"
      >
        {PAGES.map(({ to, label }) => (
          <li key={to}>
            <NavLink
              to={to}
              end
              className="-outline-offset-4 flex min-h-11 items-center underline-offset-8 hover:underline aria-[current=page]:font-bold aria-[current=page]:underline aria-[current=page]:decoration-2"
            >
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The page that one is on is never beyond the edge. */
function showCurrent(list: HTMLUListElement | null): void {
  const current = list?.querySelector<HTMLElement>('[aria-current=page]');
  if (list == null || current == null) return;
  list.scrollLeft = current.offsetLeft - list.offsetLeft - (list.clientWidth - current.offsetWidth) / 2;
}
