/** The reader's own selection, for the pages beside it. The one place that knows where it is kept. */

import { EMPTY_SELECTION, type Selection } from '../../domain/selection.ts';

/**
 * The selection that this device keeps.
 *
 * To connect: the store of `/selection` gives it (`useSelection().selection`); until then there is none.
 */
export function useOwnSelection(): Selection {
  return EMPTY_SELECTION;
}
