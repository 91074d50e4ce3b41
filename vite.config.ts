import path from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import packageFile from './package.json' with { type: 'json' };
import { completeOfflineList } from './src/compiler/offline-list.ts';
import { pageFiles } from './src/compiler/page-files.ts';
import { azimutCatalogue } from './src/compiler/plugin.ts';
import { CONTENT_SECURITY_POLICY } from './src/compiler/response-headers.ts';
import { thirdParty } from './src/compiler/third-party.ts';
import { leaveOutUnused } from './src/compiler/unused-parts.ts';
import { OFFLINE_SIZE_FILE } from './src/domain/offline-size.ts';
import { PAGE_FILES } from './src/domain/page-files.ts';
import { readSettings, type Settings } from './src/domain/settings.ts';
import { SHELL_FILE } from './src/domain/shell-file.ts';

/** The folder of sheets: `SEEDS_DIR`, else the catalogue that ships. */
const seeds = process.env.SEEDS_DIR || 'seeds';

/** Where the app is served below its host: `BASE=/orientation/`. */
const base = process.env.BASE || '/';

/** The build of React Router that is for readers. */
const REACT_ROUTER = `${import.meta.dirname}/node_modules/react-router/dist/production/index.mjs`;

/** Pieces that more than one of the pages that come later need. */
const SHARED =
  /node_modules\/idb-keyval|src\/(?:app\/(?:ui\/(?:focus-on-show|rich-text|job-links|ask-once|bind-punctuation)|device\/open-store|reading\/reading\.ts|share\/verdict-words|catalogue\/catalogue-source|job\/texts|quiz\/(?:quiz-storage|kept-quiz)|domains\/no-domains|compare\/(?:say-study-years|compare-address)|class\/(?:open-class|back-to-class|student-store|random-id)|compare\/add-job|catalogue\/use-sheets|job\/(?:idea-card|job-pager)|share\/(?:share-link|share-selection|bad-link|own-selection|add-to-own|qr-code|link-address)|ui\/save-file|official-catalogue\/import-worker)|domain\/(?:selection|selection-link|link-envelope|quiz-answers|study-years|class)\.ts)/;

/** Pages that somebody who opens one of them opens next: the ways in without a word to type; the counsellor's. */
const EXPLORE = /src\/app\/(?:domains\/domains?-page|interests|surprise)/;
const DESK =
  /src\/(?:app\/(?:desk|overview|class|local-sheets\/(?!local-stamp|local-store|join-catalogue)|ui\/choice-select)|domain\/(?:starts|rings|class)|search\/cross-table)/;

/** The trainings, where a search engine may lead: not with the desk. */
const TRAININGS = /src\/(?:app\/trainings|domain\/training-family|search\/filter-trainings)/;

/** What the first pages have in common with later ones; what it needs comes with it. */
const BASE =
  /src\/(?:domain\/(?:fold|level|once|cut-text)|app\/(?:catalogue\/(?:device-names|catalogue)|device\/open-channel|selection\/(?:visit-only|keeping|load-store)|ui\/(?:words|icons)))\.tsx?/;

/** Built pages carry their policy; the development server's own scripts could not run under it. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'azimut-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/**
 * The page of a build is also the shell of every address that has no page of its own: `src/cli/prerender.js` then gives the
 * home page its content.
 */
function shell(): Plugin {
  return {
    name: 'azimut-shell',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type === 'asset') this.emitFile({ type: 'asset', fileName: SHELL_FILE, source: page.source });
    },
  };
}

/** `vite preview` answers with the home page where there is no file: with the shell instead. */
function previewShell(): Plugin {
  return {
    name: 'azimut-preview-shell',
    configurePreviewServer: (server) => () => {
      server.middlewares.use((request, _response, next) => {
        const asked = (request.originalUrl ?? '').replace(/[?#].*/, '');
        if (request.url === '/index.html' && asked !== base && asked !== `${base}index.html`)
          request.url = `/${SHELL_FILE}`;
        next();
      });
    },
  };
}

/** The service worker with the list of what it keeps, and what a phone shows of the installed app. */
function serviceWorker({ name }: Settings): Plugin[] {
  let folder = '';
  const plugins = VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/pwa',
    filename: 'service-worker.ts',
    injectRegister: false,
    includeManifestIcons: false,
    injectManifest: {
      rollupFormat: 'iife',
      // The large icons are for the device's own screens, which take them when the app is installed.
      globPatterns: ['**/*.{html,js,css,woff2,json,svg}', 'apple-touch-icon.png', 'icon-192.png'],
      // Few import a catalogue: the service worker keeps the importer once its page is opened.
      // The shell is every page offline: pages with content are for the first visit.
      globIgnores: ['index.html', 'start.js', 'assets/import-worker-*.js', OFFLINE_SIZE_FILE, PAGE_FILES],
      manifestTransforms: [async (entries) => ({ manifest: completeOfflineList(entries, folder) })],
      // Files whose name holds a hash of their content need no revision beside it.
      dontCacheBustURLsMatching: /^(?:assets|data)\//,
      // The full search index of a large catalogue is one file of several megabytes.
      maximumFileSizeToCacheInBytes: 50_000_000,
    },
    manifest: {
      name: `${name}\u00a0: explore les métiers`,
      short_name: name,
      description: 'Cherche, filtre et lis les fiches métiers, même sans réseau.',
      lang: 'fr',
      dir: 'ltr',
      start_url: '.',
      // No `id`: it would be read from the host's root, and one host may have the app at two paths.
      scope: '.',
      display: 'standalone',
      background_color: '#FAF6EC',
      theme_color: '#FAF6EC',
      categories: ['education'],
      icons: [
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
  });
  const findFolder: Plugin = {
    name: 'azimut-build-folder',
    configResolved: ({ root, build }) => {
      folder = path.resolve(root, build.outDir);
    },
  };
  return [findFolder, ...plugins];
}

export default defineConfig(({ mode, command, isSsrBuild }) => {
  const settings = readSettings(loadEnv(mode, import.meta.dirname, ['AZIMUT_', 'SITE_URL']), packageFile.version, base);
  const licences = thirdParty(import.meta.dirname);
  return {
    base,
    define: { __AZIMUT_SETTINGS__: JSON.stringify(settings) },
    plugins: [
      react(),
      tailwindcss(),
      leaveOutUnused(),
      azimutCatalogue(seeds, settings.site),
      contentSecurityPolicy(),
      shell(),
      pageFiles(),
      previewShell(),
      serviceWorker(settings),
      licences.app,
    ],
    worker: { plugins: () => [licences.worker] },
    resolve: {
      alias: [
        // The workbook's library packs with fflate, which would want a worker that the policy above refuses.
        { find: /^fflate$/, replacement: `${import.meta.dirname}/src/app/export/zip-here.ts` },
        // React Router's package names the build with the developer's warnings, whatever one builds.
        ...(command === 'build' && !isSsrBuild ? [{ find: /^react-router$/, replacement: REACT_ROUTER }] : []),
      ],
    },
    build: {
      target: ['chrome111', 'edge111', 'firefox128', 'safari16.4'],
      // A font or picture in a data: address could not be cached apart, and fonts are not allowed from there.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      // The libraries apart: they stay cached while our code and the catalogue change. One that few readers need comes
      // with what needs it.
      rolldownOptions: {
        checks: { pluginTimings: false },
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'vendor',
                test: /node_modules\/(?!idb-keyval|@dnd-kit|tslib|lean-qr|minisearch|write-excel-file|fflate)/,
              },
              // What the first pages and later ones need: one file, not four small ones.
              { name: 'base', test: BASE },
              // What several pages share, each piece too small for a file of its own. Nothing of it is in the first load.
              { name: 'shared', test: SHARED, includeDependenciesRecursively: false },
              { name: 'explore', test: EXPLORE, includeDependenciesRecursively: false },
              { name: 'trainings', test: TRAININGS, includeDependenciesRecursively: false },
              { name: 'desk', test: DESK, includeDependenciesRecursively: false },
            ],
          },
        },
      },
    },
    preview: { host: 'localhost', port: 4173 },
  };
});
