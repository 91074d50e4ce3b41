// biome-ignore-all lint/style/noRestrictedImports: the whole way of a sheet, from its text to the page that a server sends
/** Rendered pages, read as a browser reads them, by a reader of HTML that had no part in them. */

import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it, vi } from 'vitest';
import { compileWith } from '../../bundle/attack-bundle-fixture.ts';
import { compileSheets } from '../../bundle/compile-sheets.ts';
import { cutBundle } from '../../bundle/cut.ts';
import { ATTACKS } from '../../domain/attack-fixture.ts';
import type { Bundle } from '../../domain/job.ts';
import { PAGE_FILES } from '../../domain/page-files.ts';
import { sheetText } from '../../sheet/sheet-fixture.ts';

const nameFile = vi.hoisted(() => (stem: string) => `data/${stem}.json`);
vi.mock('virtual:azimut/catalogue', () => {
  const [catalogue, search, texts, trainings] = ['catalogue', 'search', 'texts', 'trainings'].map(nameFile);
  return { default: { catalogue, search, texts, trainings, contours: 'data/contours.svg', jobCount: 1 } };
});
const SITE = 'https://exemple.fr/';
const settings = { name: 'Azimut', contact: null, legal: null, site: SITE as string | null, version: '0' };
vi.stubGlobal('__AZIMUT_SETTINGS__', settings);

const { openRenderer } = await import('./render-pages.tsx');

/** As the build writes it. */
const SHELL = `<!doctype html>
<html lang="fr"><head>
<title>Azimut</title>
<meta name="description" content="Explore." />
<script src="/reading.js"></script>
<script type="module" crossorigin src="/assets/index.js"></script>
<link rel="modulepreload" crossorigin href="/assets/vendor.js">
<link rel="stylesheet" crossorigin href="/assets/index.css">
<link rel="preload" as="fetch" href="/data/catalogue.json" crossorigin>
<link rel="manifest" href="/manifest.webmanifest"></head>
<body><div id="app"><p>Les métiers arrivent.</p></div></body></html>`;

async function open(bundle: Bundle) {
  const { files } = cutBundle(bundle, nameFile, 'later');
  const pageFiles = { name: PAGE_FILES, content: JSON.stringify({ job: ['assets/job-page.js'] }) };
  return openRenderer((name) => [...files, pageFiles].find((file) => file.name === name)?.content ?? '', SHELL);
}

/** A page as a browser has it. */
class Read {
  readonly elements: DefaultTreeAdapterTypes.Element[];

  constructor(html: string) {
    this.elements = elementsOf(parse(html));
  }

  all(tag: string): DefaultTreeAdapterTypes.Element[] {
    return this.elements.filter(({ tagName }) => tagName === tag);
  }

  /** The scripts that run, by their addresses; those that only say something of the page have none. */
  running(): (string | undefined)[] {
    return this.all('script')
      .filter(({ attrs }) => !attrs.some(({ value }) => value === 'application/ld+json'))
      .map(({ attrs }) => attrs.find(({ name }) => name === 'src')?.value);
  }

  text(tag: string): string {
    return textOf(this.all(tag)[0]);
  }

  meta(name: string): string | undefined {
    const found = this.all('meta').filter(({ attrs }) =>
      attrs.some(({ name: kind, value }) => /^(?:name|property)$/.test(kind) && value === name),
    );
    expect(found.length, name).toBeLessThanOrEqual(1);
    return found[0]?.attrs.find((attr) => attr.name === 'content')?.value;
  }
}

type Node = DefaultTreeAdapterTypes.Node;

function elementsOf(node: Node): DefaultTreeAdapterTypes.Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...below] : below;
}

function textOf(node: Node | undefined): string {
  if (node === undefined) return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const sheet = sheetText({ facts: '**Codes ROME:**\n- F1612\n\n**Domaines:**\n- artisanat/bâtiment\n' }).replace(
  '## En bref',
  '## Vie professionnelle\n\n### Salaire du débutant\nDe 1900 à 2100 euros brut par mois.\n\n## En bref',
);
// Long, as sheets are.
const long = sheet.replace('Il taille', `${'Pierre après pierre. '.repeat(1000)}\n\nIl taille`);
const bundle = compileSheets({
  sheets: [{ file: '12.md', text: long, problems: [] }],
  catalogue: null,
  trainings: null,
});

describe('a rendered sheet', () => {
  it('has its own title, description, address and picture, and its text in the place of the app', async () => {
    const { render } = await open(bundle);
    const page = new Read(await render('/metiers/MET.12'));
    expect(page.all('title')).toHaveLength(1);
    expect(page.text('title')).toBe('Tailleur/euse de pierre — Azimut');
    expect(page.meta('description')).toBe('Un artisan du patrimoine.');
    expect(page.meta('og:title')).toBe('Tailleur/euse de pierre — Azimut');
    expect(page.meta('og:image')).toBe(`${SITE}apercu.png`);
    const canonical = page.all('link').filter(({ attrs }) => attrs.some(({ value }) => value === 'canonical'));
    expect(canonical.map(({ attrs }) => attrs.find(({ name }) => name === 'href')?.value)).toEqual([
      `${SITE}metiers/MET.12`,
    ]);
    expect(page.text('h1')).toBe('tailleur/euse de pierre');
    expect(page.text('body')).toContain('Il taille et pose la pierre.');
    expect(page.text('body')).not.toContain('Les métiers arrivent');
  });

  it('says what the job pays and asks for to search engines', async () => {
    const { render } = await open(bundle);
    const page = new Read(await render('/metiers/MET.12'));
    expect(JSON.parse(page.text('script'))).toMatchObject({
      '@type': 'Occupation',
      name: 'tailleur/euse de pierre',
      url: `${SITE}metiers/MET.12`,
      educationRequirements: { credentialCategory: 'CAP ou équivalent' },
      estimatedSalary: { currency: 'EUR', value: { minValue: 1900, maxValue: 2100, unitText: 'MONTH' } },
      occupationalCategory: [{ codeValue: 'F1612' }],
    });
  });

  it('names no address where nobody said it', async () => {
    settings.site = null;
    try {
      const { render } = await open(bundle);
      const html = await render('/metiers/MET.12');
      expect(html).not.toContain(SITE);
      expect(html).not.toMatch(/canonical|og:image|og:url/);
    } finally {
      settings.site = SITE;
    }
  });
});

describe('rendered pages', () => {
  it('are home, the list of jobs, the domains, what one likes, accessibility, about, and one for each domain and sheet; none that depends on the reader', async () => {
    const { paths } = await open(bundle);
    expect(paths).toEqual([
      '/',
      '/metiers',
      '/domaines',
      '/interets',
      '/accessibilite',
      '/a-propos',
      '/domaines/artisanat',
      '/metiers/MET.12',
    ]);
  });

  it('hold all of their content, without a script or a style of their own that the policy would refuse', async () => {
    const { paths, render } = await open(bundle);
    for (const path of paths) {
      const html = await render(path);
      const page = new Read(html);
      expect(page.all('h1'), path).toHaveLength(1);
      expect(page.meta('description'), path).toMatch(/\S{3}/);
      expect(page.running(), path).toEqual(['/reading.js', '/start.js']);
      expect(page.elements.some(({ attrs }) => attrs.some(({ name }) => /^(?:style|on\w+)$/.test(name)))).toBe(false);
      // What React leaves for a script of its own to fill in.
      expect(html.slice(html.indexOf('<body'))).not.toMatch(/<!--\$[?!]-->|<template/);
      expect(html).not.toContain('Chargement des métiers');
    }
  });

  it('ask first for what they are painted from: the app’s files, and those of the page, are set aside for later', async () => {
    const { render } = await open(bundle);
    const page = new Read(await render('/metiers/MET.12'));
    const asked = page.all('link').flatMap(({ attrs }) => {
      const rel = attrs.find(({ name }) => name === 'rel')?.value;
      return rel === 'canonical' || rel === 'manifest' ? [] : [rel];
    });
    expect(asked).toEqual(['stylesheet']);
    const [later] = page.all('template');
    const set = later !== undefined && 'content' in later ? elementsOf(later.content as Node) : [];
    expect(set.map(({ attrs }) => attrs.find(({ name }) => /^(?:src|href)$/.test(name))?.value)).toEqual([
      '/assets/index.js',
      '/assets/vendor.js',
      '/assets/job-page.js',
      expect.stringMatching(/^\/data\/sheets-/),
    ]);
  });
});

describe.each(ATTACKS.map((text) => [text.slice(0, 60), text]))('%j in every field', (_, text) => {
  it('stays text on every rendered page', async () => {
    const attacked = compileWith(text);
    const { paths, render } = await open(attacked);
    expect(paths).toContain('/metiers/MET.13');
    for (const path of paths) {
      expect(path).toMatch(/^\/(?:[\w-]+(?:\/\w[\w.-]{0,99})?)?$/);
      const page = new Read(await render(path));
      expect(page.running(), path).toEqual(['/reading.js', '/start.js']);
      for (const script of page.all('script'))
        if (textOf(script) !== '') expect(() => JSON.parse(textOf(script))).not.toThrow();
      const tags = new Set(page.elements.map(({ tagName }) => tagName));
      for (const tag of ['iframe', 'style', 'base', 'animate', 'b'])
        expect(tags, `${tag} on ${path}`).not.toContain(tag);
      for (const { attrs, tagName } of page.elements) {
        for (const { name, value } of attrs) {
          expect(name, `${tagName} on ${path}`).not.toMatch(/^on/);
          if (/^(?:href|src|action)$/.test(name)) expect(value, path).toMatch(/^(?:https?:\/\/|\/(?!\/)|#)/);
        }
      }
      expect(page.text('h1')).not.toBe('');
    }
  });
});
