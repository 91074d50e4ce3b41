/** What the commands need before anything is installed: Node's own modules only, in plain JavaScript. */

import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const OLDEST_NODE = [20, 19];

/** Installs the project's packages where they are missing or older than the lock file. Ends the process where it cannot. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    fail(`Azimut demande Node ${OLDEST_NODE.join('.')} ou plus récent ; ici : ${process.versions.node}.`);
  }
  if (isInstalled()) return;
  process.stderr.write('Installation des paquets (une minute, la première fois)…\n');
  const result = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (result !== 0)
    fail('L’installation des paquets a échoué : lancez « npm ci --loglevel=notice » pour voir pourquoi.');
}

function isInstalled() {
  const installed = path.join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(path.join(ROOT, 'package-lock.json')).mtimeMs;
}

/**
 * Runs npm in the project's folder, its output on standard error: standard output belongs to the commands.
 *
 * @param {string[]} args
 * @returns {number} npm's exit code
 */
function npm(args) {
  const script = process.env.npm_execpath;
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: ROOT, stdio: ['ignore', 2, 2] };
  const result =
    script === undefined
      ? spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [script, ...args], options);
  return result.status ?? 1;
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** The folder that a person stands in: npm changes to the project's own. */
export function callerFolder() {
  return process.env.npm_lifecycle_event === undefined ? process.cwd() : (process.env.INIT_CWD ?? process.cwd());
}
