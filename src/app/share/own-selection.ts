/** The reader's own selection, for the pages beside it. The one place that knows where it is kept. */

import { EMPTY_SELECTION, type Selection } from '../../domain/selection.ts';

/**
 * The selection that this device keeps; `null` until it has been read.
 *
 * To connect: `const { selection, isRead } = useKeeping(); return isRead ? selection : null;` of `selection/keeping.ts`.
 */
export function useOwnSelection(): Selection | null {
  return EMPTY_SELECTION;
}
