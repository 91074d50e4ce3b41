/** A button of a rendered page that was pressed before its code had come: it does then what it was pressed for. */

import { useLayoutEffect } from 'react';

/** Stands beside a page's content, so that it is there once that is. `public/start.js` marks what is pressed until then. */
export function EarlyPress() {
  useLayoutEffect(() => {
    document.documentElement.dataset.ready = '';
    const pressed = document.querySelector<HTMLButtonElement>('button[data-pressed]');
    if (pressed === null) return;
    delete pressed.dataset.pressed;
    pressed.click();
  }, []);
  return null;
}
