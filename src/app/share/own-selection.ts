/** The reader's own selection, for the pages beside it. */

import { useEffect } from 'react';
import type { Selection } from '../../domain/selection.ts';
import { useKeeping } from '../selection/keeping.ts';
import { loadStore } from '../selection/load-store.ts';

/** The selection that this device keeps; `null` until it has been read. */
export function useOwnSelection(): Selection | null {
  const { selection, isRead } = useKeeping();
  useEffect(() => void loadStore().catch(() => undefined), []);
  return isRead ? selection : null;
}
