/**
 * `node src/cli/compress.js [FOLDER]`: lays a `.br` and a `.gz` file beside every text file of a built app, for servers
 * that send them as they are. Plain JavaScript of Node's own modules: it is the last step of `npm run build`.
 */

import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Pictures and typefaces are compressed already. */
const TEXT = /\.(?:html|js|css|json|svg|txt|webmanifest|xml)$/;

/** Below this a file fits into one packet as it is. */
const SMALLEST = 500;

/**
 * Compresses as far as brotli and gzip go.
 *
 * @param {string} folder a built app
 * @returns {Promise<{ files: number, bytes: number, brotli: number, gzip: number }>} how many files, and their bytes in all
 */
export async function compressFolder(folder) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => TEXT.test(name));
  const sizes = await Promise.all(names.map((name) => compressFile(path.join(folder, name))));
  const done = sizes.filter((size) => size !== null);
  /** @param {(size: { bytes: number, brotli: number, gzip: number }) => number} of */
  const sum = (of) => done.reduce((total, size) => total + of(size), 0);
  return {
    files: done.length,
    bytes: sum((size) => size.bytes),
    brotli: sum((size) => size.brotli),
    gzip: sum((size) => size.gzip),
  };
}

/** @param {string} file */
async function compressFile(file) {
  const content = await readFile(file);
  if (content.length < SMALLEST) return null;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [small, smaller] = await Promise.all([
    promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
    promisify(brotliCompress)(content, { params }),
  ]);
  await Promise.all([writeFile(`${file}.gz`, small), writeFile(`${file}.br`, smaller)]);
  return { bytes: content.length, brotli: smaller.length, gzip: small.length };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const begun = performance.now();
  const { files, bytes, brotli, gzip: zipped } = await compressFolder(process.argv[2] ?? 'dist');
  /** @param {number} count */
  const kilo = (count) => `${Math.round(count / 1000)} Ko`;
  process.stdout.write(
    `${files} fichiers comprimés en ${((performance.now() - begun) / 1000).toFixed(1)} s : ${kilo(bytes)}, ` +
      `brotli ${kilo(brotli)}, gzip ${kilo(zipped)}\n`,
  );
}
