/** Whether the server holds another version than the one this page is of. */

import { SHELL_FILE } from '../../domain/shell-file.ts';

/** Reloads the page where it does, so that the new version opens at the same address. */
export async function reloadIfOutdated(): Promise<void> {
  const entry = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  if (entry === null) return;
  const page = await fetch(import.meta.env.BASE_URL + SHELL_FILE, { cache: 'no-store' })
    .then((response) => response.text())
    .catch(() => '');
  // A portal's login is a page too: ours has the app's place. Where a copy is kept on the device, its own version answers.
  const isOurs = page.includes('id="app"');
  if (isOurs && !page.includes(new URL(entry.src).pathname)) window.location.reload();
}
