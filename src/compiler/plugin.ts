/**
 * The Vite plugin: hooks only. A build writes the catalogue as hashed files; the development server holds it in memory
 * and tells the open page when a sheet was saved.
 */

import path from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { CATALOGUE_FILE, TRAININGS_FILE } from '../bundle/compile-sheets.ts';
import type { CatalogueFiles } from '../domain/browser-catalogue.ts';
import type { Bundle, FileProblem } from '../domain/job.ts';
import { type CutCatalogue, cutCatalogue } from './catalogue-files.ts';
import { compileFolder, type ReadingCache } from './compile.ts';
import { countLine, formatProblems, formatSizes, inkFor } from './report.ts';
import { isSheetPath } from './sheets-folder.ts';
import { filesForSearchEngines } from './site-map.ts';

/** The module through which the app learns where its catalogue is. */
const MODULE = 'virtual:azimut/catalogue';
const RESOLVED = `\0${MODULE}`;

/** What the development server tells the page: new files, and what is wrong in the sheets. */
const CATALOGUE_EVENT = 'azimut:catalogue';

/**
 * @param folder the sheets folder, absolute or below the project
 * @param site the home page's whole address, for search engines; `null`: nobody said it
 */
export function azimutCatalogue(folder: string, site: string | null): Plugin {
  const cache: ReadingCache = new Map();
  let root = folder;
  let base = '/';
  let isServing = false;
  let cut: CutCatalogue | null = null;
  let bundle: Bundle | null = null;

  const compile = () => {
    bundle = compileFolder(root, { cache });
    cut = cutCatalogue(bundle, isServing ? 'later' : 'now');
    return { bundle, cut };
  };
  const compiled = () => (bundle === null || cut === null ? compile() : { bundle, cut });

  return {
    name: 'azimut-catalogue',

    configResolved(config) {
      root = path.resolve(config.root, folder);
      base = config.base;
      isServing = config.command === 'serve';
    },

    resolveId(id) {
      return id === MODULE ? RESOLVED : null;
    },

    load(id) {
      return id === RESOLVED ? toModule(compiled().cut.entry) : null;
    },

    // The catalogue is asked for beside the scripts, not after them.
    transformIndexHtml() {
      if (isServing) return [];
      const href = base + compiled().cut.entry.catalogue;
      return [{ tag: 'link', attrs: { rel: 'preload', as: 'fetch', href, crossorigin: true }, injectTo: 'head' }];
    },

    generateBundle() {
      // Only the browser's build holds the catalogue; a build for rendering pages reads it from the same folder.
      if (this.environment.name !== 'client') return;
      for (const { name, content } of compiled().cut.files)
        this.emitFile({ type: 'asset', fileName: name, source: content });
      for (const { name, content } of filesForSearchEngines(site, compiled().cut))
        this.emitFile({ type: 'asset', fileName: name, source: content });
    },

    closeBundle() {
      if (this.environment.name !== 'client' || bundle === null || cut === null) return;
      const problems = formatProblems(bundle.problems, inkFor(process.stdout));
      console.info(`\n${problems}${countLine(bundle)} (${root})\n${formatSizes(cut.files)}`);
    },

    configureServer(server) {
      server.watcher.add(root);
      serveFromMemory(server, () => compiled().cut);
    },

    hotUpdate({ file, server }) {
      const below = path.relative(root, file).split(path.sep).join('/');
      if (below.startsWith('..') || !(isSheetPath(below) || below === CATALOGUE_FILE || below === TRAININGS_FILE))
        return;
      if (this.environment.name !== 'client') return [];
      const made = compile();
      const shown = this.environment.moduleGraph.getModuleById(RESOLVED);
      if (shown !== undefined) this.environment.moduleGraph.invalidateModule(shown);
      this.environment.hot.send(CATALOGUE_EVENT, made.cut.entry);
      const problems = made.bundle.problems.filter((problem) => problem.file === below);
      server.config.logger.info(
        `${below} : ${countLine(made.bundle)}\n${formatProblems(problems, inkFor(process.stdout))}`,
        { timestamp: true },
      );
      const [error] = problems.filter((problem) => problem.severity === 'error');
      if (error !== undefined) this.environment.hot.send({ type: 'error', err: toOverlay(error, file) });
      return [];
    },
  };
}

function toModule(entry: CatalogueFiles): string {
  return `export default ${JSON.stringify(entry)};`;
}

function serveFromMemory(server: ViteDevServer, current: () => CutCatalogue): void {
  server.middlewares.use((request, response, next) => {
    const address = request.url?.split('?')[0] ?? '';
    const file = current().files.find(({ name }) => address === server.config.base + name || address === `/${name}`);
    if (file === undefined) return next();
    response.setHeader('Content-Type', file.name.endsWith('.svg') ? 'image/svg+xml' : 'application/json');
    response.end(file.content);
  });
}

/** A sheet's first error as Vite's overlay shows it, with its place. */
function toOverlay(problem: FileProblem, file: string) {
  return {
    message: `${problem.file} : ${problem.message}`,
    stack: '',
    plugin: 'azimut-catalogue',
    id: file,
    loc: { file, line: problem.line, column: problem.column },
  };
}
