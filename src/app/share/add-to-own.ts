import { type KeptJob, mergeSelections } from '../../domain/selection.ts';
import { loadStore } from '../selection/load-store.ts';

/**
 * Adds somebody's jobs after one's own, without doubles.
 *
 * @throws where what keeps the selection cannot be had
 */
export async function addToOwn(jobs: readonly KeptJob[]): Promise<void> {
  const store = await loadStore();
  await store.editSelection((own) => mergeSelections(own, { version: 2, jobs: [...jobs] }));
}
