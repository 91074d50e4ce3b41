/** What a deployed app relies on, asked of a server that is running. */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { type IncomingHttpHeaders, request as requestPlain } from 'node:http';
import { request } from 'node:https';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { CACHE_HASHED, CACHE_OTHERS, SECURITY_HEADERS } from '../../src/compiler/response-headers.ts';

/** A site that is served: its folder (the built app, compressed), its path, and what lies beside it and is nobody's. */
export type Site = { folder: string; base: string; port: number; secret: string };

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

const TYPES: Readonly<Record<string, RegExp>> = {
  '.html': /^text\/html; charset=utf-8$/i,
  '.js': /^(?:text|application)\/javascript\b/,
  '.css': /^text\/css\b/,
  '.json': /^application\/json\b/,
  '.svg': /^image\/svg\+xml\b/,
  '.png': /^image\/png$/,
  '.woff2': /^font\/woff2$/,
  '.webmanifest': /^application\/manifest\+json\b/,
  '.txt': /^text\/plain\b/,
  '.xml': /^(?:text|application)\/xml\b/,
};

const DECODERS = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body: Buffer) => body };
type Encoding = keyof typeof DECODERS;
/** What a browser says that it takes, and what is best for it. */
const ACCEPTED: readonly (readonly [string, Encoding])[] = [
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate', 'gzip'],
  ['identity', 'identity'],
];

/** Each check by what it says. It throws where it does not hold. */
export const CHECKS: Readonly<Record<string, (site: Site) => Promise<void>>> = {
  'every file as built, of its kind, with its headers and its cache': async (site) => {
    for (const name of filesOf(site.folder)) {
      const answer = await ask(site, name);
      assert.equal(answer.status, 200, name);
      assert.deepEqual(answer.body, read(site, name), name);
      assert.match(answer.headers['content-type'] ?? '', TYPES[path.extname(name)] ?? /^$/, name);
      checkHeaders(answer, /^(?:assets|data)\//.test(name) ? CACHE_HASHED : CACHE_OTHERS, name);
    }
  },

  'brotli, gzip or plain, as the browser takes it': async (site) => {
    const compressed = filesOf(site.folder).filter((name) => existsSync(path.join(site.folder, `${name}.br`)));
    assert.ok(compressed.length > 10);
    for (const name of [...compressed, '', 'metiers', 'metiers/MET.10']) {
      for (const [accepted, encoding] of ACCEPTED) {
        const answer = await ask(site, name, { 'Accept-Encoding': accepted });
        const what = `${name} for ${accepted}`;
        assert.equal(answer.headers['content-encoding'] ?? 'identity', encoding, what);
        assert.deepEqual(DECODERS[encoding](answer.body), read(site, answeredBy(site, name)), what);
        assert.match(answer.headers.vary ?? '', /accept-encoding/i, what);
        assert.match(answer.headers['content-type'] ?? '', TYPES[path.extname(name)] ?? TYPES['.html'] ?? /^$/, what);
        assert.equal(answer.headers['content-language'], undefined, what);
      }
    }
  },

  'a page of the app at each of its addresses': async (site) => {
    const pages = [
      ['', 'index.html'],
      ['?depuis=ailleurs', 'index.html'],
      ['metiers', 'metiers.html'],
      ['metiers?q=boulanger&niveau=cap', 'metiers.html'],
      ['domaines', 'domaines.html'],
      ['metiers/MET.10', 'metiers/MET.10.html'],
      ['metiers/MET.10?depuis=ailleurs', 'metiers/MET.10.html'],
      ...['quiz', 'formations/?q=boulanger&famille=cap', 'metiers/MET.0', 'formations', 'conseiller/classe'].map(
        (page) => [page, 'shell.html'] as const,
      ),
    ] as const;
    for (const [page, file] of pages) {
      const answer = await ask(site, page);
      assert.equal(answer.status, 200, page);
      assert.deepEqual(answer.body, read(site, file), page);
      checkHeaders(answer, CACHE_OTHERS, page);
    }
  },

  '304 without content for what has not changed': async (site) => {
    for (const name of [
      '',
      'metiers',
      'metiers/MET.10',
      'service-worker.js',
      someFile(site, 'assets'),
      someFile(site, 'data'),
    ]) {
      for (const [accepted] of ACCEPTED) {
        const first = await ask(site, name, { 'Accept-Encoding': accepted });
        const { etag } = first.headers;
        assert.ok(etag, `${name}: no ETag`);
        const again = await ask(site, name, { 'Accept-Encoding': accepted, 'If-None-Match': etag });
        assert.deepEqual([again.status, again.body.length], [304, 0], `${name} for ${accepted}`);
        assert.equal(again.headers['cache-control'], first.headers['cache-control'], name);
        const other = await ask(site, name, { 'Accept-Encoding': accepted, 'If-None-Match': '"autre"' });
        assert.equal(other.status, 200, name);
      }
    }
  },

  'a part of a file': async (site) => {
    const name = someFile(site, 'data');
    const answer = await ask(site, name, { 'Accept-Encoding': 'identity', Range: 'bytes=100-199' });
    assert.equal(answer.status, 206);
    assert.deepEqual(answer.body, read(site, name).subarray(100, 200));
    assert.match(answer.headers['content-range'] ?? '', /^bytes 100-199\//);
  },

  '404, never the page, for a missing file, and not for long': async (site) => {
    for (const name of [
      'assets/index-00000000.js',
      'data/sheets-0-0000000000.json',
      'assets/a/b.css',
      'assets/',
      'data/',
    ]) {
      const answer = await ask(site, name);
      assert.ok([403, 404].includes(answer.status), `${name}: ${answer.status}`);
      assert.doesNotMatch(answer.body.toString(), /id="app"/, name);
      assert.doesNotMatch(answer.headers['cache-control'] ?? '', /immutable|max-age=[1-9]/, name);
      checkHeaders(answer, null, name);
    }
  },

  'nothing out of the folder': async (site) => {
    const up = ['..', '%2e%2e', '..%2f..', '%2e%2e%2f%2e%2e', '..%5c..', '.%252e', '..;'];
    const ways = up.flatMap((step) => [
      `${step}/`,
      `${step}/${step}/`,
      `assets/${step}/${step}/${step}/`,
      `/${step}//`,
    ]);
    for (const way of ways) {
      const answer = await ask(site, `${way}${path.basename(site.secret)}`);
      assert.ok(!answer.body.includes(readFileSync(site.secret)), way);
    }
  },

  'nothing is written': async (site) => {
    for (const method of ['PUT', 'DELETE']) {
      const { status } = await ask(site, someFile(site, 'data'), {}, method);
      assert.ok(status >= 400, `${method}: ${status}`);
    }
  },

  'an app of its own when installed, whatever else the host has': async (site) => {
    const manifest: { id?: string; start_url: string } = JSON.parse(read(site, 'manifest.webmanifest').toString());
    const origin = `https://${HOST}`;
    // As browsers do it: the id is read from the host's root, the first page from the manifest's own address.
    const start = new URL(manifest.start_url, origin + site.base);
    assert.equal((manifest.id === undefined ? start : new URL(manifest.id, origin)).href, origin + site.base);
  },

  'the app at its path only': async (site) => {
    if (site.base === '/') return;
    const answer = await ask({ ...site, base: '/' }, '');
    assert.ok([403, 404].includes(answer.status), String(answer.status));
  },
};

/** Whether the plain port leads to https. */
export async function checkRedirect(plainPort: number): Promise<void> {
  const options = { host: '127.0.0.1', port: plainPort, path: '/metiers?q=a', headers: { Host: HOST }, agent: false };
  const answer = await new Promise<IncomingHttpHeaders>((resolve, reject) => {
    requestPlain(options, (response) => resolve(response.resume().headers))
      .on('error', reject)
      .end();
  });
  assert.equal(answer.location, `https://${HOST}/metiers?q=a`);
}

const HOST = 'orientation.exemple.fr';

/** Asks for a path below the base, sent as it is written. */
function ask(site: Site, name: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const options = {
    host: '127.0.0.1',
    port: site.port,
    path: site.base + name,
    method,
    servername: HOST,
    rejectUnauthorized: false,
    headers: { Host: HOST, ...headers },
  };
  return new Promise((resolve, reject) => {
    request(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

function checkHeaders({ headers }: Answer, cache: string | null, what: string): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
    assert.equal(headers[name.toLowerCase()], value, `${name} of ${what}`);
  }
  if (cache !== null) assert.equal(headers['cache-control'], cache, what);
}

/** The pages of jobs and of trainings are alike: one in ten is asked for. */
const ALIKE = /^(?:metiers|formations)\/.*[1-9]\.html$/;

/** The files that the app asks for, by their path below its folder. */
function filesOf(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.split(path.sep).join('/'),
  );
  return names.filter(
    (name) => statSync(path.join(folder, name)).isFile() && !/\.(?:br|gz|htaccess)$/.test(name) && !ALIKE.test(name),
  );
}

function someFile({ folder }: Site, room: string): string {
  return `${room}/${readdirSync(path.join(folder, room)).find((name) => /\.js(?:on)?$/.test(name))}`;
}

/** The file that a path is answered with: itself, the page rendered for it, or the shell. */
function answeredBy({ folder }: Site, name: string): string {
  const files = name === '' ? ['index.html'] : [name, `${name}.html`];
  return files.find((file) => statSync(path.join(folder, file), { throwIfNoEntry: false })?.isFile()) ?? 'shell.html';
}

function read({ folder }: Site, name: string): Buffer {
  return readFileSync(path.join(folder, name));
}
