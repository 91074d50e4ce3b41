/**
 * The pages that a search engine may list: those that show everybody the same. What a page shows of the reader's own, or
 * of what its address holds (`/selection`, `/comparer`, `/classe` …), is not among them.
 */

/** Their paths below the app's base. */
export const LISTED_PAGES = [
  '/',
  '/metiers',
  '/domaines',
  '/interets',
  '/formations',
  '/quiz',
  '/surprise',
  '/diplome',
  '/conseiller',
  '/conseiller/apercu',
  '/conseiller/fiches',
  '/conseiller/catalogue',
  '/a-propos',
  '/accessibilite',
];

/** A job, a domain, a training. */
const OF_CATALOGUE = /^\/(?:metiers|domaines|formations)\/[^/]+$/;

/**
 * The one whole address of a page, without what filters and orders it.
 *
 * @param site the home page's whole address; `null`: nobody said it
 * @param path the page's path below the base: `/metiers/MET.10`
 * @returns `null` where the page is not to be listed
 */
export function listedAddress(site: string | null, path: string): string | null {
  const page = path.replace(/(?<=.)\/$/, '');
  if (site === null || !(LISTED_PAGES.includes(page) || OF_CATALOGUE.test(page))) return null;
  return site + page.slice(1);
}
