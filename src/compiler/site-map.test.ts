import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileSheets } from '../bundle/compile-sheets.ts';
import { LISTED_PAGES, listedAddress } from '../domain/listed-pages.ts';
import { sheetText } from '../sheet/sheet-fixture.ts';
import { cutCatalogue } from './catalogue-files.ts';
import { filesForSearchEngines } from './site-map.ts';

const SITE = 'https://exemple.fr/orientation/';
const sheet = { file: '10.md', text: sheetText({ id: '**ID:** MET.10' }), problems: [] };
const cut = cutCatalogue(compileSheets({ sheets: [sheet], catalogue: null, trainings: null }));
const fileOf = (name: string, site: string | null) =>
  filesForSearchEngines(site, cut).find((file) => file.name === name)?.content;

/** Pages that show what the reader keeps, or what their address holds. */
const UNLISTED = [
  '/selection',
  '/selection/recue',
  '/selection/rendez-vous',
  '/comparer',
  '/classe',
  '/conseiller/classe',
  '/conseiller/livret',
];

describe('what search engines ask for', () => {
  it('is a sitemap of the pages and jobs, which robots.txt names', () => {
    const addresses = [...(fileOf('sitemap.xml', SITE) ?? '').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, found]) => found);
    expect(addresses).toEqual(expect.arrayContaining([SITE, `${SITE}metiers`, `${SITE}metiers/MET.10`]));
    expect(addresses).not.toContain(`${SITE}selection`);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(fileOf('robots.txt', SITE)).toContain(`\nSitemap: ${SITE}sitemap.xml\n`);
  });

  it('is no sitemap where nobody said where the app is', () => {
    expect(fileOf('sitemap.xml', null)).toBeUndefined();
    expect(fileOf('robots.txt', null)).not.toContain('Sitemap');
  });

  it('knows every page of the app, as one to list or one of the reader’s', () => {
    const routes = [...readFileSync('src/app/routes.tsx', 'utf8').matchAll(/path: '(\/[^']*)'/g)].map(
      ([, path]) => `${path}`,
    );
    const fixed = routes.filter((path) => !path.includes(':'));
    expect(fixed.toSorted()).toEqual([...LISTED_PAGES, ...UNLISTED].toSorted());
    for (const path of routes.filter((path) => path.includes(':'))) {
      expect(listedAddress(SITE, path.replace(/:\w+/, 'x')), path).not.toBeNull();
    }
  });
});
