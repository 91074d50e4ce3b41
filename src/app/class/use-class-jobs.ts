import { useMemo } from 'react';
import type { JobSummary } from '../../domain/browser-catalogue.ts';
import type { ClassScope } from '../../domain/class.ts';
import { type JobView, readJobAddress, type UnknownPart } from '../address/job-address.ts';
import { type Catalogue, type SearchState, useJobSearch, useTrainingLabel } from '../catalogue/catalogue.ts';
import { listChips } from '../jobs/active-filters.tsx';
import { findJobs } from '../jobs/use-job-results.ts';
import { knownSlugs } from '../jobs/use-job-view.ts';

export type ClassJobs = {
  /** In the order of the view, or in the one in which they were chosen. */
  jobs: readonly JobSummary[];
  /** The view, where it is one. */
  view: JobView | null;
  /** Ids that this device's catalogue does not have. */
  missing: readonly string[];
  /** What the view asks for and this catalogue does not know. */
  unknown: readonly UnknownPart[];
  /** `coming`: the view searches for words, and not all texts are searched yet. */
  state: SearchState['state'];
};

/** The jobs of a class in the catalogue of this device. */
export function useClassJobs(catalogue: Catalogue, scope: ClassScope): ClassJobs {
  const address = 'view' in scope ? scope.view : null;
  const ids = 'ids' in scope ? scope.ids : null;
  const read = useMemo(
    () => (address === null ? null : readJobAddress(address, knownSlugs(catalogue))),
    [address, catalogue],
  );
  const isAsked = read !== null && read.view.query.trim() !== '';
  const { search, state } = useJobSearch(catalogue, isAsked);
  const jobs = useMemo(() => {
    if (read !== null) return findJobs(catalogue, search, read.view).jobs;
    return (ids ?? []).flatMap((id) => catalogue.byId.get(id) ?? []);
  }, [catalogue, search, read, ids]);
  return {
    jobs,
    view: read?.view ?? null,
    missing: (ids ?? []).filter((id) => !catalogue.byId.has(id)),
    unknown: read?.unknown ?? [],
    state: isAsked ? state : 'complete',
  };
}

/** A view in words: « « animaux » · CAP · santé ». */
export function useViewWords(catalogue: Catalogue, view: JobView | null): string {
  const training = useTrainingLabel(catalogue, view?.filters.training ?? null);
  if (view === null) return '';
  const chips = listChips(catalogue.choices, view.filters, training).map(({ label }) => label);
  const query = view.query.trim();
  return [...(query === '' ? [] : [`«\u00a0${query}\u00a0»`]), ...chips].join(' · ');
}
