/** A school's own sheets on this device, each with what it was compiled to. On a shared computer, with the tab. */

import type { CatalogueFile, JobSummary, Sheet } from '../../domain/browser-catalogue.ts';
import { CURRENT_FORMATS, refresh } from '../catalogue/catalogue-in-use.ts';
import type { SheetFileText } from '../official-catalogue/import-messages.ts';
import { isVisitOnly } from '../selection/visit-only.ts';
import { LOCAL_STAMP } from './local-stamp.ts';

/** A sheet that has no error. */
export type LocalSheet = SheetFileText & { job: JobSummary; sheet: Sheet; choices: CatalogueFile['choices'] };

const CONTENT = `${LOCAL_STAMP}-contenu`;

/** What is kept. `isCurrent`: false where another version of the app compiled it, so that it is to be compiled again. */
export function readLocalSheets(): { sheets: LocalSheet[]; isCurrent: boolean } {
  try {
    const content: unknown = JSON.parse(sessionStorage.getItem(CONTENT) ?? localStorage.getItem(CONTENT) ?? 'null');
    if (typeof content !== 'object' || content === null || !('sheets' in content) || !Array.isArray(content.sheets)) {
      return { sheets: [], isCurrent: true };
    }
    // Only this file writes them.
    return { sheets: content.sheets, isCurrent: 'formats' in content && content.formats === CURRENT_FORMATS };
  } catch {
    return { sheets: [], isCurrent: true };
  }
}

/**
 * Keeps sheets in the place of those that were kept, and shows them, in other tabs too.
 *
 * @throws DOMException where there is no room or storage is refused; what was kept stays
 */
export function writeLocalSheets(sheets: readonly LocalSheet[]): void {
  const storage = isVisitOnly() ? sessionStorage : localStorage;
  if (sheets.length === 0) {
    for (const one of [sessionStorage, localStorage]) {
      one.removeItem(CONTENT);
      one.removeItem(LOCAL_STAMP);
    }
  } else {
    storage.setItem(CONTENT, JSON.stringify({ formats: CURRENT_FORMATS, sheets }));
    storage.setItem(LOCAL_STAMP, Date.now().toString(36));
  }
  refresh();
}
