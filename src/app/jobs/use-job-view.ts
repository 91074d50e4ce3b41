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
export function knownSlugs({ choices }: Catalogue): KnownSlugs {
  const slugs = (list: readonly { slug: string }[]) => list.map((choice) => choice.slug);
  return { interests: slugs(choices.interests), domains: slugs(choices.domains), statuses: slugs(choices.statuses) };
}

export function useJobView(catalogue: Catalogue): JobViewState {
  const { search } = useLocation();
  const navigate = useNavigate();
  const known = useMemo(() => knownSlugs(catalogue), [catalogue]);
  const { view: addressed, unknown } = useMemo(() => readJobAddress(search, known), [search, known]);

  // What is typed is ahead of the address; back and forward put the address's words into the field.
  const [query, setQuery] = useState(addressed.query);
  const written = useRef(addressed.query);
  useEffect(() => {
    if (addressed.query === written.current) return;
    written.current = addressed.query;
    setQuery(addressed.query);
  }, [addressed.query]);

  const write = useCallback(
    (view: JobView, replace: boolean) => {
      written.current = view.query;
      navigate({ search: writeJobAddress(view) }, { replace, preventScrollReset: true });
    },
    [navigate],
  );

  useEffect(() => {
    if (query === written.current) return;
    const timer = setTimeout(() => write({ ...addressed, query }, true), TYPING_REST);
    return () => clearTimeout(timer);
  }, [query, addressed, write]);

  const choose = useCallback(
    (change: Partial<JobView>, passing = false) => {
      const view = { ...addressed, query, ...change };
      setQuery(view.query);
      write(view, passing);
    },
    [addressed, query, write],
  );

  const view = useMemo(() => ({ ...addressed, query }), [addressed, query]);
  return { view, unknown, typeQuery: setQuery, choose };
}
