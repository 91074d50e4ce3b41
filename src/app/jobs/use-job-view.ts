/** The view of the list of jobs, which is its address. */

import { useCallback, useMemo } from 'react';
import { type JobView, type KnownSlugs, readJobAddress, writeJobAddress } from '../address/job-address.ts';
import { type AddressView, useAddressView } from '../address/use-address-view.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

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

/** The view, at once as the reader changes it, and the address a moment later. */
export function useJobView(catalogue: Catalogue): AddressView<JobView> {
  const known = useMemo(() => knownSlugs(catalogue), [catalogue]);
  const read = useCallback((search: string) => readJobAddress(search, known), [known]);
  return useAddressView(read, writeJobAddress);
}
