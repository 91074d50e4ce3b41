/** Adding somebody's jobs to one's own selection. The one place that knows where that is kept. */

import type { KeptJob } from '../../domain/selection.ts';

/** Adds after one's own, without doubles (`mergeSelections`). Fails where nothing could be kept. */
export type AddToOwn = { addAll(jobs: readonly KeptJob[]): Promise<void> };

/** To connect: `loadStore()` of `selection/load-store.ts`, then its `editSelection` with `mergeSelections`. */
export const ownSelection: AddToOwn = {
  addAll: () => Promise.reject(new Error('the selection of this device is not connected yet')),
};
