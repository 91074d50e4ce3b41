/** Opens, from every page, the choice of size and spacing of the text. */

import { Suspense, useState } from 'react';
import { lazyPage } from '../shell/lazy-page.tsx';
import { Loading } from '../shell/loading.tsx';
import { Widget } from '../shell/widget.tsx';

const ReadingPanel = lazyPage('reading', () => import('./reading-panel.tsx').then((panel) => panel.ReadingPanel));

/** To stand in a row that wraps: the choice takes a line of its own. */
export function ReadingButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="min-h-11 min-w-9 text-right font-bold text-lg sm:min-w-11 underline-offset-8 hover:underline aria-expanded:underline"
      >
        <span aria-hidden="true">Aa</span>
        <span className="sr-only">Confort de lecture</span>
      </button>
      {isOpen && (
        <Widget name="le confort de lecture">
          <Suspense fallback={<Loading />}>
            <ReadingPanel />
          </Suspense>
        </Widget>
      )}
    </>
  );
}
