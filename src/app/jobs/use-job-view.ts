/** The view of the list, which is its address: read from it, written to it. */

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import {
  type JobView,
  type KnownSlugs,
  readJobAddress,
  type UnknownPart,
  writeJobAddress,
} from '../address/job-address.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** How long typing rests before the address follows it, in ms: browsers refuse an address that changes too often. */
const TYPING_REST = 250;

/** In a navigation's state: the address follows the view, not the view the address. */
const FOLLOWS = 'azimut-follows';

export type JobViewState = {
  view: JobView;
  /** Parts of the address that mean nothing here. */
  unknown: UnknownPart[];
  /** What is typed: the address follows when typing rests. */
  typeQuery: (query: string) => void;
  /** A choice: a new step for the browser's « back ». `passing`: no step, while a slider moves. */
  choose: (change: Partial<JobView>, passing?: boolean) => void;
};

/** What an address may name in this catalogue. */
export function knownSlugs({ choices, jobs }: Pick<Catalogue, 'choices' | 'jobs'>): KnownSlugs {
  const slugs = (list: readonly { slug: string }[]) => list.map((choice) => choice.slug);
  return {
    interests: slugs(choices.interests),
    domains: slugs(choices.domains),
    statuses: slugs(choices.statuses),
    trainings: new Set(jobs.flatMap((job) => job.trainings)),
  };
}

/**
 * The view, at once as the reader changes it, and the address a moment later. Addresses that come from elsewhere (back,
 * forward, a link) change the view in turn.
 */
export function useJobView(catalogue: Catalogue): JobViewState {
  const { search, key, state } = useLocation();
  const type = useNavigationType();
  const navigate = useNavigate();
  const known = useMemo(() => knownSlugs(catalogue), [catalogue]);
  const addressed = useMemo(() => readJobAddress(search, known), [search, known]);
  const [view, setView] = useState(addressed.view);
  const written = useRef(writeJobAddress(addressed.view));
  const seen = useRef(key);

  useEffect(() => {
    if (seen.current === key) return;
    seen.current = key;
    if (type !== 'POP' && state === FOLLOWS) return;
    written.current = writeJobAddress(addressed.view);
    setView(addressed.view);
  }, [key, type, state, addressed]);

  const write = useCallback(
    (next: JobView, replace: boolean) => {
      const address = writeJobAddress(next);
      if (address === written.current) return;
      written.current = address;
      navigate({ search: address }, { replace, preventScrollReset: true, state: FOLLOWS });
    },
    [navigate],
  );

  const choose = useCallback(
    (change: Partial<JobView>, passing = false) => {
      const next = { ...view, ...change };
      setView(next);
      write(next, passing);
    },
    [view, write],
  );

  const typeQuery = useCallback((query: string) => setView((current) => ({ ...current, query })), []);

  useEffect(() => {
    if (writeJobAddress(view) === written.current) return;
    const timer = setTimeout(() => write(view, true), TYPING_REST);
    // Who leaves before typing has rested finds their words again on coming back. The router would drop a navigation
    // that another follows at once, so the address alone is changed.
    const leave = () => {
      written.current = writeJobAddress(view);
      window.history.replaceState(window.history.state, '', window.location.pathname + written.current);
    };
    document.addEventListener('click', leave, { capture: true });
    window.addEventListener('pagehide', leave);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('click', leave, { capture: true });
      window.removeEventListener('pagehide', leave);
    };
  }, [view, write]);

  return { view, unknown: addressed.unknown, typeQuery, choose };
}
