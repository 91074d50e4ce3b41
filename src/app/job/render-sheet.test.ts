// biome-ignore-all lint/style/noRestrictedImports: the whole way of a sheet, from its text to the screen
/** Any sheet that compiles can be shown: the page of its job, from the files that the build would write. */

import { QueryClientProvider } from '@tanstack/react-query';
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { MemoryRouter, Route, Routes } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { compileSheets } from '../../bundle/compile-sheets.ts';
import { cutBundle } from '../../bundle/cut.ts';
import { anySheetText } from '../../sheet/any-sheet-fixture.ts';
import { sheetPaying, sheetText } from '../../sheet/sheet-fixture.ts';

vi.mock('virtual:azimut/catalogue', () => ({
  default: { catalogue: 'c', search: 's', texts: 't', trainings: 'f', contours: 'm', jobCount: 1 },
}));
vi.stubGlobal('__AZIMUT_SETTINGS__', { name: 'Azimut', contact: null, legal: null, version: '0' });

const { JobPage } = await import('./job-page.tsx');
const { catalogueQuery, sheetsQuery } = await import('../catalogue/catalogue.ts');
const { createQueryClient } = await import('../catalogue/query-client.ts');

const FILES = { catalogue: 'c', search: 's', texts: 't', trainings: 'f', contours: 'm', jobCount: 1, local: null };

/** The page of the first job of these sheets as HTML; `null`: they hold no job. */
async function show(...texts: readonly string[]): Promise<{ title: string; html: string } | null> {
  const bundle = compileSheets({
    sheets: texts.map((text, at) => ({ file: `${at}.md`, text, problems: [] })),
    catalogue: null,
    trainings: null,
  });
  const [job] = bundle.jobs;
  if (job === undefined) return null;
  const { files, entry } = cutBundle(bundle, (stem) => stem, 'later');
  vi.stubGlobal('fetch', async (address: string) => {
    return new Response(files.find(({ name }) => address === `/${name}`)?.content ?? null);
  });
  const client = createQueryClient();
  const catalogue = await client.fetchQuery({
    ...catalogueQuery({ ...FILES, catalogue: entry.catalogue }),
    retry: false,
  });
  client.setQueryData(catalogueQuery(FILES).queryKey, catalogue);
  for (const part of catalogue.parts) await client.fetchQuery(sheetsQuery(part));
  const page = createElement(Routes, null, createElement(Route, { path: '/metiers/:id', Component: JobPage }));
  const routed = createElement(MemoryRouter, { initialEntries: [`/metiers/${job.id}`] }, page);
  return { title: job.title, html: renderToString(createElement(QueryClientProvider, { client }, routed)) };
}

/** Text as React writes it into HTML. */
function escaped(text: string): string {
  const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' };
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

describe('the page of a job', () => {
  it('shows every fact and text of a sheet', async () => {
    const shown = await show(sheetPaying('1900 euros brut par mois, hors primes'));
    for (const words of [
      'tailleuse de pierre',
      'CAP',
      'hors primes',
      'Il taille et pose la pierre.',
      'Vie professionnelle',
    ]) {
      expect(shown?.html).toContain(words);
    }
  });

  it('shows any sheet that compiles, and nothing of it as HTML or as a script', async () => {
    await fc.assert(
      fc.asyncProperty(anySheetText, async (text) => {
        const shown = await show(text, sheetText({ id: '**ID:** MET.99' }));
        expect(shown?.html).toContain(`>${escaped(shown?.title ?? '')}</h1>`);
        expect(shown?.html).not.toMatch(/<script|<img|href="(?!https?:\/\/|\/|#)/);
      }),
    );
  });
});
