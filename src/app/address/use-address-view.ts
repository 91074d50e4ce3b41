/** A view that is a page's address: read from it, written to it. */

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import type { UnknownPart } from './job-address.ts';

/** How long typing rests before the address follows it, in ms: browsers refuse an address that changes too often. */
const TYPING_REST = 250;

/** In a navigation's state: the address follows the view, not the view the address. */
const FOLLOWS = 'azimut-follows';

export type AddressView<View> = {
  view: View;
  /** Parts of the address that mean nothing here. */
  unknown: UnknownPart[];
  /** What is typed: the address follows when typing rests. */
  typeQuery: (query: string) => void;
  /** A choice: a new step for the browser's « back ». `passing`: no step, while a slider moves. */
  choose: (change: Partial<View>, passing?: boolean) => void;
};

/**
 * The view, at once as the reader changes it, and the address a moment later. Addresses that come from elsewhere (back,
 * forward, a link) change the view in turn.
 *
 * @param read of an address's search part; it and `write` stay the same functions as long as they read and write the same
 */
export function useAddressView<View extends { query: string }>(
  read: (search: string) => { view: View; unknown: UnknownPart[] },
  write: (view: View) => string,
): AddressView<View> {
  const { search, key, state } = useLocation();
  const type = useNavigationType();
  const navigate = useNavigate();
  const addressed = useMemo(() => read(search), [read, search]);
  const [view, setView] = useState(addressed.view);
  const written = useRef(write(addressed.view));
  const seen = useRef(key);

  useEffect(() => {
    if (seen.current === key) return;
    seen.current = key;
    if (type !== 'POP' && state === FOLLOWS) return;
    written.current = write(addressed.view);
    setView(addressed.view);
  }, [key, type, state, addressed, write]);

  // Who goes back before a choice is shown comes from one address to the same: the router has nothing to tell.
  useEffect(() => {
    const own = window.location.pathname;
    const goBack = () => {
      if (window.location.pathname !== own) return;
      const { view: asked } = read(window.location.search);
      if (write(asked) === written.current) return;
      written.current = write(asked);
      setView(asked);
    };
    window.addEventListener('popstate', goBack);
    return () => window.removeEventListener('popstate', goBack);
  }, [read, write]);

  const follow = useCallback(
    (next: View, replace: boolean) => {
      const address = write(next);
      if (address === written.current) return;
      written.current = address;
      navigate({ search: address }, { replace, preventScrollReset: true, state: FOLLOWS });
    },
    [navigate, write],
  );

  const choose = useCallback(
    (change: Partial<View>, passing = false) => {
      const next = { ...view, ...change };
      setView(next);
      follow(next, passing);
    },
    [view, follow],
  );

  const typeQuery = useCallback((query: string) => setView((current) => ({ ...current, query })), []);

  useEffect(() => {
    if (write(view) === written.current) return;
    const timer = setTimeout(() => follow(view, true), TYPING_REST);
    // Who leaves before typing has rested finds their words again on coming back. The router would drop a navigation
    // that another follows at once, so the address alone is changed.
    const leave = () => {
      written.current = write(view);
      window.history.replaceState(window.history.state, '', window.location.pathname + written.current);
    };
    document.addEventListener('click', leave, { capture: true });
    window.addEventListener('pagehide', leave);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('click', leave, { capture: true });
      window.removeEventListener('pagehide', leave);
    };
  }, [view, write, follow]);

  return { view, unknown: addressed.unknown, typeQuery, choose };
}
