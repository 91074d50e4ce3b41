/** The app built as a deployer builds it, in a folder of its own. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The address that the builds are for. */
export const SITE_URL = 'https://orientation.exemple.fr';

/**
 * Builds into a folder.
 *
 * @param base the path below the host, with a stroke at both ends
 * @param environment what else the build is told
 * @throws Error where the build fails
 */
export function buildInto(outDir: string, base: string, environment: Readonly<Record<string, string>> = {}): void {
  const env = { ...process.env, SITE_URL, BASE: base, ...environment };
  for (const args of [
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--outDir', outDir, '--emptyOutDir'],
    ['src/cli/prerender.js', outDir],
  ]) {
    const { status } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`The build for ${base} failed.`);
  }
}

/** Every file of a folder by its path below it, with a checksum of its content. */
export function checksums(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const sum = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  return new Map(
    files
      .map((name) => [name.split(path.sep).join('/'), path.join(folder, name)] as const)
      .filter(([, file]) => statSync(file).isFile())
      .map(([name, file]) => [name, sum(file)]),
  );
}

/** The files that are not the same in two folders, or in one of them only. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name));
}
