/** Adding somebody's jobs to one's own selection. The one place that knows where that is kept. */

import type { KeptJob } from '../../domain/selection.ts';

/** Adds after one's own, without doubles (`mergeSelections`). It fails where nothing could be kept. */
export type AddToOwn = { addAll(jobs: readonly KeptJob[]): Promise<void> };

/**
 * What adds to the selection of this device; `null`: nothing does, and nothing is offered.
 *
 * To connect: the store of `/selection` (`useSelection().merge`).
 */
export function useAddToOwn(): AddToOwn | null {
  return null;
}
