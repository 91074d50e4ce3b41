import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { OFFLINE_SIZE_FILE } from '../domain/offline-size.ts';
import { SHELL_FILE } from '../domain/shell-file.ts';
import { CACHE_HASHED, CACHE_OTHERS, CONTENT_SECURITY_POLICY, SECURITY_HEADERS } from './response-headers.ts';
import { THIRD_PARTY_FILE } from './third-party.ts';

/** What a deployer copies: the servers' files, and the table for a CDN. */
const FILES = ['nginx.conf', 'Caddyfile', 'apache.htaccess', 'README.md'];

/** What lies at the top of a build. */
const TOP_FILES = [
  ...readdirSync('public'),
  'index.html',
  SHELL_FILE,
  'service-worker.js',
  'manifest.webmanifest',
  'robots.txt',
  'sitemap.xml',
  OFFLINE_SIZE_FILE,
  THIRD_PARTY_FILE,
];

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

  it.each([
    ['/', '/index.html'],
    ['/metiers', '/metiers.html'],
    ['/domaines', '/domaines.html'],
    ['/domaines/agriculture-animaux', '/domaines/agriculture-animaux.html'],
    ['/metiers/MET.10', '/metiers/MET.10.html'],
    ['/formations/FOR.7016', '/formations/FOR.7016.html'],
    ['/a-propos', '/a-propos.html'],
    ['/accessibilite', '/accessibilite.html'],
  ])('asks the page rendered for %s', (uri, file) => {
    expect(ask(uri)).toBe(file);
  });

  it.each(['/metiers/', '/formations', '/conseiller/classe', '/selection/recue'])('asks the shell for %s', (uri) => {
    expect(ask(uri)).toBe('/shell.html');
  });

  it.each(['/assets/gone.js', '/data/gone.json', '/metiers/MET.10.html', ...TOP_FILES.map((name) => `/${name}`)])(
    'asks for %s itself',
    (uri) => {
      expect(ask(uri)).toBe(uri);
    },
  );
});

describe('the script for an object store', () => {
  it('sends every file once, and its compressed forms never', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'azimut-store-'));
    try {
      const list = path.join(folder, 'calls');
      writeFileSync(path.join(folder, 'aws'), `#!/bin/sh\nprintf '%s\\n' "$@" --end >> '${list}'\n`, { mode: 0o755 });
      const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
      const { status } = spawnSync('sh', ['docs/deploy/object-store.sh', 's3://seau'], { env });
      expect(status).toBe(0);
      const calls = readFileSync(list, 'utf8').split('--end\n').slice(0, -1).map(readRules);
      const times = (name: string) => calls.filter((rules) => isSent(name, rules)).length;
      for (const name of ['assets/a.js', 'assets/a.svg', 'data/a.json', 'metiers/MET.10.html', ...TOP_FILES])
        expect(times(name), name).toBe(1);
      for (const name of ['assets/a.js.br', 'data/a.json.gz', 'index.html.br', 'third-party.txt.gz']) {
        expect(times(name), name).toBe(0);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

type Rule = { isIncluded: boolean; pattern: RegExp };

/** The filters of a call, in their order: `*` stands for anything, of several the last that fits counts. */
function readRules(call: string): Rule[] {
  const words = call.split('\n');
  return words.flatMap((word, place) => {
    if (word !== '--include' && word !== '--exclude') return [];
    const pattern = (words[place + 1] ?? '').replaceAll('.', '\\.').replaceAll('*', '.*');
    return { isIncluded: word === '--include', pattern: new RegExp(`^${pattern}$`) };
  });
}

function isSent(name: string, rules: readonly Rule[]): boolean {
  return rules.findLast(({ pattern }) => pattern.test(name))?.isIncluded ?? true;
}
