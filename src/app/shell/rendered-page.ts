/** The HTML that the build rendered for an address (`src/app/prerender/`), as the browser finds it. */

import { isCatalogueOfBuild } from '../catalogue/catalogue-in-use.ts';
import { settings } from '../settings.ts';

let isTaken = false;

/** Whether the document came with the page's content: the browser itself has put it where the reader left it. */
export function cameWithContent(): boolean {
  return isTaken;
}

/**
 * Takes up what stands in the document where it is what the app shows first: the page of this address, of the catalogue of
 * the build, for somebody who comes from nowhere. Anything else is shown anew, in its place.
 *
 * @returns whether it is
 */
export function takeRenderedPage({ dataset }: HTMLElement): boolean {
  const { page } = dataset;
  isTaken = page === window.location.pathname && window.history.state?.usr == null && isCatalogueOfBuild();
  if (isTaken) {
    // The page's own title goes with it: until the next one comes, there is this one, as in the shell.
    document.head.append(Object.assign(document.createElement('title'), { textContent: settings.name }));
  } else if (page !== undefined) {
    document.querySelector('link[rel=canonical]')?.remove();
  }
  return isTaken;
}
