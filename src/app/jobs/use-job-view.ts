/** The view of the list, which is its address: read from it, written to it. */

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
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
export function knownSlugs({ choices }: Pick<Catalogue, 'choices'>): KnownSlugs {
  const slugs = (list: readonly { slug: string }[]) => list.map((choice) => choice.slug);
  return { interests: slugs(choices.interests), domains: slugs(choices.domains), statuses: slugs(choices.statuses) };
}

/**
 * The view, at once as the reader changes it, and the address a moment later. Addresses that come from elsewhere (back,
 * forward, a link) change the view in turn.
 */
export function useJobView(catalogue: Catalogue): JobViewState {
  const { search } = useLocation();
  const navigate = useNavigate();
  const known = useMemo(() => knownSlugs(catalogue), [catalogue]);
  const addressed = useMemo(() => readJobAddress(search, known), [search, known]);
  const [view, setView] = useState(addressed.view);
  // The addresses written here and not arrived yet, oldest first.
  const underway = useRef<string[]>([search]);

  useEffect(() => {
    const arrived = underway.current.indexOf(search);
    if (arrived >= 0) {
      underway.current = underway.current.slice(arrived);
      return;
    }
    underway.current = [search];
    setView(addressed.view);
  }, [search, addressed]);

  const write = useCallback(
    (next: JobView, replace: boolean) => {
      const written = writeJobAddress(next);
      if (written === underway.current.at(-1)) return;
      underway.current.push(written);
      navigate({ search: written }, { replace, preventScrollReset: true });
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
    if (view.query === addressed.view.query) return;
    const timer = setTimeout(() => write(view, true), TYPING_REST);
    return () => clearTimeout(timer);
  }, [view, addressed, write]);

  return { view, unknown: addressed.unknown, typeQuery, choose };
}
