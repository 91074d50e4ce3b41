/**
 * Kills an import at random moments and looks at the folder that it was updating: it must be one of the two editions, whole.
 *
 *     node e2e/corpus/kill-import.mjs OFFICIAL.xml [KILLS, 50 unless given]
 *
 * Exit 0 fine, 1 a folder was torn or something was left beside it, 2 wrong use.
 */

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const [official, kills = '50'] = process.argv.slice(2);
if (official === undefined) {
  console.error('usage: node e2e/corpus/kill-import.mjs OFFICIAL.xml [KILLS]');
  process.exit(2);
}
const root = mkdtempSync(path.join(tmpdir(), 'azimut-kill-'));
const target = path.join(root, 'fiches');
const xml = readFileSync(official, 'utf8');
const editions = ['2026-03-01', '2026-04-01'].map((date, index) => {
  const file = path.join(root, `fiches-${date}.xml`);
  // Every sheet of the second edition differs, so that a mixture of both would show.
  writeFileSync(file, index === 0 ? xml : xml.replaceAll('<accroche_metier><![CDATA[<p>', '$&Édition suivante. '));
  return file;
});

/** @param {string} file */
const command = (file) => ['src/cli/seeds.js', 'import', file, '--out', target];
const begun = performance.now();
const whole = editions.map((file) => {
  spawnSync(process.execPath, command(file), { stdio: 'ignore' });
  return fingerprint();
});
const duration = (performance.now() - begun) / editions.length;
let held = 1;
const seen = { torn: 0, old: 0, fresh: 0 };
for (let kill = 0; kill < Number(kills); kill++) {
  const next = 1 - held;
  await killAfter(command(editions[next] ?? ''), Math.random() * duration * 1.6);
  const found = whole.indexOf(fingerprint());
  if (found === -1) seen.torn++;
  else if (found === held) seen.old++;
  else seen.fresh++;
  if (found !== -1) held = found;
}
spawnSync(process.execPath, command(editions[held] ?? ''), { stdio: 'ignore' });
const left = readdirSync(root, { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && entry.name !== 'fiches',
);
rmSync(root, { recursive: true });
console.log(
  `kills: ${kills}, within ${Math.round(duration)} ms: ${seen.old} before, ${seen.fresh} after, ${seen.torn} torn`,
);
console.log(`left beside the folder after one more run: ${left.length}`);
process.exitCode = seen.torn === 0 && left.length === 0 ? 0 : 1;

/** What the folder's sheets say, all of them: the same for the same edition. @returns {string} */
function fingerprint() {
  const hash = createHash('sha256');
  try {
    for (const file of readdirSync(target).sort()) {
      if (/\.(?:md|json)$/.test(file)) hash.update(file).update(readFileSync(path.join(target, file)));
    }
  } catch (reason) {
    return String(reason);
  }
  return hash.digest('hex');
}

/** @param {string[]} args @param {number} delay in ms @returns {Promise<void>} */
function killAfter(args, delay) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), delay);
    child.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
