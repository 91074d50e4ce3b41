/** The HTML that the build rendered for an address (`src/app/prerender/`), as the browser finds it. */

import { isCatalogueOfBuild } from '../catalogue/catalogue-in-use.ts';
import { settings } from '../settings.ts';
import { wasOpenedAnew } from './visit.ts';

let isTaken = false;

/** Whether the document came with the page's content: the browser itself has put it where the reader left it. */
export function cameWithContent(): boolean {
  return isTaken;
}

/**
 * Takes up what stands in the document where it is what the app shows first: the page of this address, of the catalogue of
 * the build, for somebody who comes from nowhere. Anything else is shown anew, in its place: so is a list of which the
 * address asks for a part (`data-whole`), or in which the reader had a place.
 *
 * @returns whether it is
 */
export function takeRenderedPage(element: HTMLElement): boolean {
  const { page, whole } = element.dataset;
  const isWhole = whole === undefined || (window.location.search === '' && wasOpenedAnew());
  isTaken = page === window.location.pathname && isWhole && window.history.state?.usr == null && isCatalogueOfBuild();
  if (whole !== undefined && !isTaken) element.replaceChildren();
  delete element.dataset.whole;
  if (isTaken) {
    // The page's own title goes with it: until the next one comes, there is this one, as in the shell.
    document.head.append(Object.assign(document.createElement('title'), { textContent: settings.name }));
  } else if (page !== undefined) {
    document.querySelector('link[rel=canonical]')?.remove();
  }
  return isTaken;
}
