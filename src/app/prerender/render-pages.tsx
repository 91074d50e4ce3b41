/**
 * The pages that are the same for everybody, as HTML: what a browser shows before any script, and where there is none. The
 * build runs this in Node (`src/cli/prerender.js`); in the browser, `src/app/main.tsx` goes on from it.
 */

import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { createStaticHandler, createStaticRouter, matchRoutes, StaticRouterProvider } from 'react-router';
import { listedAddress } from '../../domain/listed-pages.ts';
import { PAGE_FILES, type PageFiles } from '../../domain/page-files.ts';
import { catalogueQuery, sheetsQuery, trainingsQuery } from '../catalogue/catalogue.ts';
import { filesOfBuild } from '../catalogue/catalogue-in-use.ts';
import { createQueryClient } from '../catalogue/query-client.ts';
import { UnlessErased } from '../device/unless-erased.tsx';
import { routes } from '../routes.tsx';
import { settings } from '../settings.ts';
import { ErrorBoundary } from '../shell/error-boundary.tsx';
import { ErrorPage } from '../shell/error-page.tsx';
import {
  describeDomain,
  describeFixed,
  describeJob,
  describeTraining,
  FIXED_PAGES,
  toOccupation,
} from './describe-page.ts';
import { escapeHtml, preloadCode, preloadData, writeHead } from './write-head.ts';

export type Renderer = {
  /** Every page that can be rendered, by its path below the base: `/metiers/MET.10`. */
  paths: readonly string[];
  /** @throws Error where a part of the page could not be rendered */
  render: (path: string) => Promise<string>;
};

/** What a page says of itself, and which of the catalogue's files it asks for beside the first. */
type Said = { description: string; structured?: object; file?: string };

type Filling = Omit<Said, 'file'> & { address: string | null; files: readonly string[] };

/** The list of jobs: whole, where its address asks for nothing. */
const LIST = '/metiers';

/** The last part of an address that is also the name of a file. A training's id, and a domain, are what somebody wrote. */
const FILE_NAME = /^\w[\w.-]{0,99}$/;

const BASE = import.meta.env.BASE_URL;
const basename = BASE.replace(/\/$/, '');

/**
 * @param readFile the content of a file of the built app, by its path below the base
 * @param shell the app's page without content
 */
export async function openRenderer(readFile: (name: string) => string, shell: string): Promise<Renderer> {
  // The app asks for its files as in a browser: here they come from the folder.
  globalThis.fetch = async (address) => new Response(readFile(String(address).slice(BASE.length)));
  const client = createQueryClient();
  const files = filesOfBuild();
  const catalogue = await client.fetchQuery(catalogueQuery(files));
  const { trainings } = await client.fetchQuery(trainingsQuery(files));
  const pageFiles: PageFiles = JSON.parse(readFile(PAGE_FILES));
  const handler = createStaticHandler(routes, { basename });
  const addressOf = (path: string) => listedAddress(settings.site, path);

  const pages = new Map<string, () => Said | Promise<Said>>();
  for (const path of FIXED_PAGES) pages.set(path, () => ({ description: describeFixed(path, catalogue) }));
  for (const { slug, label } of catalogue.choices.domains) {
    if (!FILE_NAME.test(slug)) continue;
    const jobs = catalogue.jobs.filter(({ domains }) => domains.includes(slug));
    pages.set(`/domaines/${slug}`, () => ({ description: describeDomain(label, jobs) }));
  }
  for (const job of catalogue.jobs) {
    const path = `/metiers/${job.id}`;
    pages.set(path, async () => {
      const file = catalogue.parts[job.part] ?? '';
      const sheet = (await client.fetchQuery(sheetsQuery(file))).get(job.id);
      const description = describeJob(job);
      return {
        description,
        file,
        ...(sheet !== undefined && { structured: toOccupation(sheet, description, addressOf(path)) }),
      };
    });
  }
  for (const training of trainings) {
    if (!FILE_NAME.test(training.id)) continue;
    pages.set(`/formations/${training.id}`, () => ({
      description: describeTraining(training, catalogue),
      file: files.trainings,
    }));
  }

  const render = async (path: string): Promise<string> => {
    const context = await handler.query(new Request(`http://localhost${basename}${path}`));
    if (context instanceof Response) throw new Error(`${path} leads elsewhere`);
    const router = createStaticRouter(handler.dataRoutes, context);
    const failures: unknown[] = [];
    const { prelude } = await prerender(
      <StrictMode>
        <ErrorBoundary fallback={(error, retry) => <ErrorPage error={error} onRetry={retry} />}>
          <UnlessErased>
            <QueryClientProvider client={client}>
              <StaticRouterProvider router={router} context={context} hydrate={false} />
            </QueryClientProvider>
          </UnlessErased>
        </ErrorBoundary>
      </StrictMode>,
      {
        onError: (reason) => void failures.push(reason),
        // React puts what is large behind the page, for a script of its own to move into place: the policy refuses it.
        progressiveChunkSize: Number.POSITIVE_INFINITY,
      },
    );
    if (failures.length > 0) throw failures[0];
    const { file, ...said } = (await pages.get(path)?.()) ?? { description: '' };
    const Shown = matchRoutes(routes, path)?.at(-1)?.route.Component;
    const code = Shown != null && 'page' in Shown ? (pageFiles[String(Shown.page)] ?? []) : [];
    return fillShell(shell, path, await new Response(prelude).text(), {
      ...said,
      address: addressOf(path),
      files: [...code.map(preloadCode), ...(file === undefined ? [] : [preloadData(file)])],
    });
  };
  return { paths: [...pages.keys()], render };
}

/** What the shell asks for in its head: the app's script and the code that this imports … */
const APP_CODE = /\s*<(?:script type="module"[^>]*><\/script|link rel="modulepreload"[^>]*)>/g;

/** … and the catalogue. A rendered page shows what it needs of that: the code comes sooner alone, and asks for it. */
const CATALOGUE = /\s*<link rel="preload" as="fetch"[^>]*>/;

/**
 * Puts a page into the shell: its title, links and descriptions into the head, the rest into the app's place. What it is
 * painted from comes first; `public/start.js` asks for the app's files after that.
 */
function fillShell(shell: string, path: string, html: string, said: Filling): string {
  // React writes what belongs into the head first; no « < » of a text stands in either part.
  const begin = html.indexOf('<div');
  const [own, content] = [html.slice(0, begin), html.slice(begin)];
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(own) ?? [];
  const { description, structured = null, address, files } = said;
  const head = `${own}\n    ${writeHead({ title, description, address, structured })}`;
  const app = [...(shell.match(APP_CODE) ?? []), ...files].map((tag) => tag.trim()).join('');
  const style = /<link rel="stylesheet"[^>]*>/;
  const whole = path === LIST ? ' data-whole' : '';
  const place = `<div id="app" data-page="${escapeHtml(basename + path)}"${whole}>${content}</div>`;
  return [
    [style, ''],
    [CATALOGUE, ''],
    [/<title>.*?<\/title>/, ''],
    [/(?<=<script src="[^"]*reading\.js"><\/script>)/, style.exec(shell)?.[0] ?? ''],
    [/<meta name="description"[^>]*>/, head],
    [
      /(?=<link rel="manifest")/,
      `<template id="app-files">${app}</template><script defer src="${BASE}start.js"></script>`,
    ],
    [/<div id="app">.*?<\/div>/s, place],
  ].reduce(
    (page, [pattern, text]) => replaceOnce(page, pattern as RegExp, text as string),
    shell.replace(APP_CODE, ''),
  );
}

function replaceOnce(page: string, pattern: RegExp, text: string): string {
  if (!pattern.test(page)) throw new Error(`The app’s page has no ${pattern}`);
  return page.replace(pattern, () => text);
}
