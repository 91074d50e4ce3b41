/** The app built over a folder of sheets, compressed and served as a careful host does, for measuring it. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import sirv from 'sirv';
import { build } from 'vite';
import { prerenderFolder } from '../../src/cli/prerender.js';

/**
 * @param folder the sheets
 * @param quality of brotli: the best of a careful host; less of it where a folder is so large that this would take minutes
 */
export async function serveBuilt(
  folder: string,
  quality = constants.BROTLI_MAX_QUALITY,
): Promise<{ address: string; close: () => void }> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'azimut-built-'));
  process.env.SEEDS_DIR = folder;
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  await prerenderFolder(outDir);
  compressAll(outDir, quality);
  const serve = sirv(outDir, { brotli: true, single: 'shell.html', ignores: false, etag: true });
  const server = createServer((request, response) => {
    const isHashed = /\/(?:assets|data)\//.test(request.url ?? '');
    response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    serve(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}`,
    close: () => {
      server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}

function compressAll(folder: string, quality: number): void {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name);
    if (!statSync(file).isFile() || !/\.(?:html|js|css|json|svg|webmanifest)$/.test(name)) continue;
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file), { params }));
  }
}
