/** What stands round every page: header, skip link, footer; and what a navigation does to focus and scroll. */

import { Suspense, useEffect, useRef } from 'react';
import { Link, NavLink, Outlet, ScrollRestoration, useLocation, useNavigationType } from 'react-router';
import { listedAddress } from '../../domain/listed-pages.ts';
import { readReturn } from '../jobs/use-kept-place.ts';
import { ReadingButton } from '../reading/reading-button.tsx';
import { SelectionLink } from '../selection/selection-link.tsx';
import { settings } from '../settings.ts';
import { Compass } from '../ui/icons.tsx';
import { EarlyPress } from './early-press.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { ErrorPage } from './error-page.tsx';
import { Loading } from './loading.tsx';
import { LostCatalogueNotice } from './lost-catalogue-notice.tsx';
import { OfflineNotice } from './offline-notice.tsx';
import { RestoredScroll } from './restored-scroll.tsx';

export function Layout() {
  useFocusOnNavigation();
  const { pathname } = useLocation();
  const canonical = listedAddress(settings.site, pathname);
  return (
    <div className="flex min-h-dvh flex-col">
      {canonical !== null && <link rel="canonical" href={canonical} />}
      {/* biome-ignore lint/a11y/useValidAnchor: a skip link is a page navigation, as the rule allows */}
      <a
        href="#contenu"
        onClick={(event) => {
          // The address stays as it is, with what the router keeps beside it.
          event.preventDefault();
          document.getElementById('contenu')?.focus();
        }}
        className="hidden-until-focus left-4 z-20 rounded-piece bg-ink px-4 py-2 font-bold text-paper print:hidden"
      >
        Aller au contenu
      </a>
      <header className="page flex min-h-15 flex-wrap items-center gap-x-1.5 sm:gap-x-4 print:hidden">
        <Link to="/" className="flex min-h-11 items-center gap-2.5 font-bold font-title text-xl">
          <Compass />
          <span className="max-[24rem]:sr-only">{settings.name}</span>
        </Link>
        <nav aria-label="Principale" className="min-w-0 flex-1">
          <ul className="flex flex-wrap justify-end gap-x-2 font-bold min-[22rem]:gap-x-4 sm:gap-x-5">
            <li>
              <HeaderLink to="/metiers">Métiers</HeaderLink>
            </li>
            <li>
              <HeaderLink to="/domaines">Domaines</HeaderLink>
            </li>
            <li className="hidden sm:block">
              <HeaderLink to="/formations">Formations</HeaderLink>
            </li>
            <li className="hidden lg:block">
              <HeaderLink to="/conseiller">Conseillers</HeaderLink>
            </li>
            <li>
              <SelectionLink />
            </li>
          </ul>
        </nav>
        <ReadingButton />
      </header>
      <LostCatalogueNotice />
      <main id="contenu" tabIndex={-1} className="flex-1 outline-none">
        {/* One boundary a page: one that fails leaves the header and the other pages usable. */}
        <ErrorBoundary key={pathname} fallback={(error, retry) => <ErrorPage error={error} onRetry={retry} />}>
          <Suspense fallback={<Loading />}>
            <Outlet />
            <RestoredScroll />
            <EarlyPress />
          </Suspense>
        </ErrorBoundary>
      </main>
      {/* On a phone, what stands in the thumb's place never hides the last line. */}
      <footer className="page mt-16 pb-24 text-ink-2 text-sm lg:pb-6 print:hidden">
        <div className="text-pretty border-line border-t pt-6">
          {settings.name} ne demande pas de compte et n’envoie rien de ce que tu fais ici.{' '}
          <Link to="/a-propos" className="underline">
            Comment, et d’où viennent les fiches
          </Link>
          <ul className="mt-1 flex flex-wrap gap-x-5">
            <li>
              <FooterLink to="/formations">Les formations</FooterLink>
            </li>
            <li>
              <FooterLink to="/conseiller">Pour les conseillers</FooterLink>
            </li>
            <li>
              <FooterLink to="/a-propos">À propos</FooterLink>
            </li>
            <li>
              <FooterLink to="/accessibilite">Accessibilité&nbsp;: partiellement conforme</FooterLink>
            </li>
          </ul>
        </div>
      </footer>
      <OfflineNotice />
      {/* A name of ours, so that it is erased with what we keep (`erase-device.ts`). */}
      <ScrollRestoration storageKey="azimut-scroll-positions" />
    </div>
  );
}

function FooterLink({ to, children }: { to: string; children: string }) {
  return (
    <Link to={to} className="inline-flex min-h-11 items-center underline">
      {children}
    </Link>
  );
}

function HeaderLink({ to, children }: { to: string; children: string }) {
  return (
    <NavLink
      to={to}
      className="flex min-h-11 items-center underline-offset-8 hover:underline aria-[current=page]:underline aria-[current=page]:decoration-2"
    >
      {children}
    </NavLink>
  );
}

/** After a link is followed, focus goes to the new page's title, so that it is read out and Tab goes on from there. */
function useFocusOnNavigation(): void {
  const { pathname, state } = useLocation();
  const type = useNavigationType();
  const isReturn = readReturn(state) !== null;
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (type === 'POP' || isReturn) return;
    const focusTitle = () => {
      const title = document.querySelector<HTMLElement>('main h1');
      title?.setAttribute('tabindex', '-1');
      title?.focus({ preventScroll: true });
      return title !== null;
    };
    if (focusTitle()) return;
    // The page is still loading: its title comes with it.
    const observer = new MutationObserver(() => {
      if (focusTitle()) observer.disconnect();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [pathname, type, isReturn]);
}
