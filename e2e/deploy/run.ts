/**
 * `npm run test:deploy`: the app built twice is byte for byte the same, and the files of `docs/deploy/` make nginx, Caddy
 * and (where it is here) Apache serve it as it needs, at the root of a host and below a path. Exit 1 where they do not.
 */

import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compressFolder } from '../../src/cli/compress.js';
import { browse } from './browse.ts';
import { buildInto, checksums, differences } from './builds.ts';
import { CHECKS, checkRedirect } from './checks.ts';
import { SERVERS, startServer } from './servers.ts';

const INSTALL = 'apt-get install -y nginx-light libnginx-mod-http-brotli-static caddy apache2 openssl';

const missing = SERVERS.filter(({ program }) => program === null);
if (missing.some(({ isAsked }) => isAsked)) {
  console.error(`Not here: ${missing.map(({ name }) => name).join(', ')}. To install them on Debian:\n${INSTALL}`);
  process.exit(1);
}

let failures = 0;
/** Says what a check found. */
async function check(what: string, run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
    console.info(`ok      ${what}`);
  } catch (reason) {
    failures += 1;
    console.info(`FAILED  ${what}\n        ${reason instanceof Error ? reason.message : reason}`);
  }
}

const work = mkdtempSync(path.join(tmpdir(), 'azimut-deploy-'));
chmodSync(work, 0o755); // nginx and Apache read as another user.
try {
  const [root, again] = [path.join(work, 'root'), path.join(work, 'again')];
  buildInto(root, '/');
  buildInto(again, '/', { TZ: 'Asia/Tokyo', LC_ALL: 'C', HOME: work });
  await check('two builds are the same, byte for byte', () => {
    const others = differences(checksums(root), checksums(again));
    if (others.length > 0) throw new Error(`Not the same: ${others.join(', ')}`);
  });

  const below = path.join(work, 'below', 'orientation');
  buildInto(below, '/orientation/');
  for (const folder of [root, below]) await compressFolder(folder);

  for (const base of ['/', '/orientation/']) {
    for (const server of SERVERS.filter(({ program }) => program !== null)) {
      // What the server may show lies beside a file that it may not.
      const place = path.join(work, `${server.name}-${base === '/' ? 'root' : 'below'}`);
      const [shown, secret] = [path.join(place, 'shown'), path.join(place, 'secret.txt')];
      const folder = path.join(shown, base);
      mkdirSync(shown, { recursive: true });
      cpSync(base === '/' ? root : below, folder, { recursive: true, preserveTimestamps: true });
      writeFileSync(secret, 'This is nobody’s but the host’s.');
      const name = `${server.name} on ${base}`;
      const running = await startServer(server, shown, base).catch((reason: Error) => reason);
      if (running instanceof Error) {
        await check(`${name} starts`, () => Promise.reject(running));
        continue;
      }
      try {
        for (const [what, run] of Object.entries(CHECKS)) {
          await check(`${name}: ${what}`, () => run({ folder, base, port: running.port, secret }));
        }
        await check(`${name}: a browser goes through it, then without network`, () => browse(running.port, base));
        if (server.name === 'nginx')
          await check(`${name}: http leads to https`, () => checkRedirect(running.plainPort));
      } finally {
        await running.stop();
      }
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
for (const { name } of missing) console.info(`${name} is not here: it was not run.`);
console.info(failures === 0 ? '\nEverything that was run is as it should be.' : `\n${failures} failed.`);
process.exitCode = failures === 0 ? 0 : 1;
