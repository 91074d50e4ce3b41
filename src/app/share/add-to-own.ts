import { isKept, type KeptJob, mergeSelections } from '../../domain/selection.ts';
import { loadStore } from '../selection/load-store.ts';

/**
 * Adds somebody's jobs after one's own, without doubles.
 *
 * @returns how many found no room
 * @throws where what keeps the selection cannot be had
 */
export async function addToOwn(jobs: readonly KeptJob[]): Promise<number> {
  const store = await loadStore();
  let left = 0;
  await store.editSelection((own) => {
    const merged = mergeSelections(own, { version: 2, jobs: [...jobs] });
    left = jobs.filter((job) => !isKept(merged, job.id)).length;
    return merged;
  });
  return left;
}
