/** What search engines ask for: `robots.txt`, and a sitemap where the deployer said the app's address. */

import type { BrowserFile } from '../bundle/cut.ts';
import type { CatalogueFile } from '../domain/browser-catalogue.ts';
import { LISTED_PAGES, listedAddress } from '../domain/listed-pages.ts';
import type { TrainingsFile } from '../domain/trainings-file.ts';
import type { CutCatalogue } from './catalogue-files.ts';

/**
 * The files to lay beside the app's page.
 *
 * @param site the home page's whole address; `null`: nobody said it, and no sitemap is written
 */
export function filesForSearchEngines(site: string | null, cut: CutCatalogue): BrowserFile[] {
  const allowed = 'User-agent: *\nAllow: /\n';
  if (site === null) return [{ name: 'robots.txt', content: allowed }];
  return [
    { name: 'robots.txt', content: `${allowed}Sitemap: ${site}sitemap.xml\n` },
    { name: 'sitemap.xml', content: writeSiteMap(site, cut) },
  ];
}

/** Every page that may be listed. An id is encoded as in an address, which leaves nothing that XML would read. */
function writeSiteMap(site: string, { files, entry }: CutCatalogue): string {
  const read = (name: string) => JSON.parse(files.find((file) => file.name === name)?.content ?? '{}');
  const { jobs, choices }: CatalogueFile = read(entry.catalogue);
  const trainings: TrainingsFile = read(entry.trainings);
  const paths = [
    ...LISTED_PAGES,
    ...jobs.map(({ id }) => `/metiers/${encodeURIComponent(id)}`),
    ...choices.domains.map(({ slug }) => `/domaines/${slug}`),
    ...trainings.id.map((id) => `/formations/${encodeURIComponent(id)}`),
  ];
  const lines = paths.map((path) => `<url><loc>${listedAddress(site, path)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</urlset>
`;
}
