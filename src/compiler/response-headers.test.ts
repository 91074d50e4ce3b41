import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { CACHE_HASHED, CACHE_OTHERS, CONTENT_SECURITY_POLICY, SECURITY_HEADERS } from './response-headers.ts';

/** What a deployer copies: the servers' files, and the table for a CDN. */
const FILES = ['nginx.conf', 'Caddyfile', 'apache.htaccess', 'README.md'];

describe('the configuration files of docs/deploy', () => {
  it.each(FILES)('%s says every header as the code does', (name) => {
    const text = readFileSync(`docs/deploy/${name}`, 'utf8');
    for (const [header, value] of Object.entries(SECURITY_HEADERS)) {
      const lines = text.split('\n').filter((line) => line.includes(header) && line.includes(value));
      expect(lines, `docs/deploy/${name} should say ${header}: ${value}`).not.toHaveLength(0);
    }
    expect(text).toContain(CACHE_HASHED);
    expect(text).toContain(CACHE_OTHERS);
  });

  it('let no page run a script of its own or be shown in another', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|\*|https?:/);
    expect(CONTENT_SECURITY_POLICY).toContain("default-src 'none'");
    expect(SECURITY_HEADERS['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  });
});

describe('the rule of addresses for a CDN', () => {
  const source = readFileSync('docs/deploy/cdn-function.js', 'utf8');
  const ask = (uri: string): string => runInNewContext(`${source}; handler({ request: { uri: '${uri}' } }).uri`);

  it.each(['/', '/metiers', '/metiers/MET.10', '/conseiller/classe', '/formations/FOR.7016'])(
    'asks the page for %s',
    (uri) => {
      expect(ask(uri)).toBe('/index.html');
    },
  );

  it.each(['/assets/gone.js', '/data/gone.json', '/service-worker.js', '/icon-192.png', '/manifest.webmanifest'])(
    'asks for %s itself',
    (uri) => {
      expect(ask(uri)).toBe(uri);
    },
  );
});
