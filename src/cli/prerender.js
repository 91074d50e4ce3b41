/**
 * `node src/cli/prerender.js [FOLDER]`: renders the pages of a built app into its folder, after `vite build` and with the same
 * variables. The page at `/metiers/MET.10` is `metiers/MET.10.html`, so that no server leads to an address with a stroke at its
 * end. It prints how many there are, in what time, and their bytes.
 */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from './ensure-installed.js';

/** The module that says where the catalogue's files are. */
const MODULE = 'virtual:azimut/catalogue';

/**
 * Renders every page that is the same for everybody.
 *
 * @param {string} folder a built app
 * @returns {Promise<{ pages: number, bytes: number }>}
 */
export async function prerenderFolder(folder) {
  // Beside the packages that it asks for, and apart from that of another build that runs meanwhile.
  const cache = path.join(ROOT, 'node_modules', '.cache', 'azimut');
  mkdirSync(cache, { recursive: true });
  const code = mkdtempSync(path.join(cache, 'prerender-'));
  // The renderer puts its own in the place of it, which reads the folder alone.
  const { fetch } = globalThis;
  try {
    await build({
      root: ROOT,
      logLevel: 'warn',
      plugins: [catalogueOf(folder)],
      build: { ssr: 'src/app/prerender/render-pages.tsx', outDir: code, copyPublicDir: false },
    });
    /** @type {typeof import('../app/prerender/render-pages.tsx')} */
    const { openRenderer } = await import(pathToFileURL(path.join(code, 'render-pages.js')).href);
    const read = (/** @type {string} */ name) => readFileSync(path.join(folder, name), 'utf8');
    const { paths, render } = await openRenderer(read, read('shell.html'));
    let bytes = 0;
    for (const page of paths) {
      const html = await render(page);
      const file = path.join(folder, page === '/' ? 'index.html' : `${page}.html`);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, html);
      bytes += Buffer.byteLength(html);
    }
    return { pages: paths.length, bytes };
  } finally {
    globalThis.fetch = fetch;
    rmSync(code, { recursive: true });
  }
}

/**
 * The catalogue as it lies in the folder, not compiled once more.
 *
 * @param {string} folder
 * @returns {import('vite').Plugin}
 */
function catalogueOf(folder) {
  const names = readdirSync(path.join(folder, 'data'));
  const find = (/** @type {string} */ stem) => {
    const name = names.find((candidate) => candidate.startsWith(`${stem}-`));
    if (name === undefined) throw new Error(`${folder} has no ${stem}: run « vite build » first.`);
    return `data/${name}`;
  };
  const [catalogue = '', search = '', texts = '', trainings = '', contours = ''] = [
    'catalogue',
    'search',
    'texts',
    'trainings',
    'contours',
  ].map(find);
  const jobCount = JSON.parse(readFileSync(path.join(folder, catalogue), 'utf8')).jobs.length;
  const resolved = `\0built:${MODULE}`;
  return {
    name: 'azimut-built-catalogue',
    enforce: 'pre',
    resolveId: (id) => (id === MODULE ? resolved : null),
    load: (id) =>
      id === resolved
        ? `export default ${JSON.stringify({ catalogue, search, texts, trainings, contours, jobCount })};`
        : null,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const begun = performance.now();
  const { pages, bytes } = await prerenderFolder(process.argv[2] ?? 'dist');
  process.stdout.write(
    `${pages} pages rendues en ${((performance.now() - begun) / 1000).toFixed(1)} s : ${Math.round(bytes / 1000)} Ko\n`,
  );
}
