/**
 * The licences of all that ships, written beside the app as `third-party.txt`: of each package of which something is in a script,
 * a style or a typeface of this build.
 */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

export const THIRD_PARTY_FILE = 'third-party.txt';

/**
 * What ships without a module of its own in these bundles: the styles that Tailwind begins with, Vite's loading of chunks, and
 * the service worker, which is built apart.
 */
const APART = ['tailwindcss', 'vite', 'workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'];

const PACKAGE_FOLDER = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** @returns the plugin of the app's own build, which writes the file, and that of its workers, whose packages it names too */
export function thirdParty(root: string): { app: Plugin; worker: Plugin } {
  const folders = new Set(APART.map((name) => path.join(root, 'node_modules', name)));
  const collect = (file: string) => {
    const folder = PACKAGE_FOLDER.exec(
      path.resolve(root, file.replace(/^\0/, '').replace(/\?.*$/, '')).replaceAll('\\', '/'),
    );
    if (folder !== null) folders.add(folder[0]);
  };
  const collectBundle: Plugin['generateBundle'] = (_options, bundle) => {
    for (const output of Object.values(bundle)) {
      for (const file of output.type === 'chunk' ? output.moduleIds : output.originalFileNames) collect(file);
    }
  };
  return {
    app: {
      name: 'azimut-third-party',
      apply: 'build',
      generateBundle(...given) {
        collectBundle.apply(this, given);
        this.emitFile({ type: 'asset', fileName: THIRD_PARTY_FILE, source: describe([...folders]) });
      },
    },
    worker: { name: 'azimut-third-party-of-workers', apply: 'build', generateBundle: collectBundle },
  };
}

/** @throws where a package has no licence to show: it could not be shipped */
function describe(folders: readonly string[]): string {
  const parts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined && typeof license !== 'string') throw new Error(`The package ${name} states no licence.`);
    const text = file === undefined ? '' : `\n${readFileSync(path.join(folder, file), 'utf8').trim()}\n`;
    return `${name} ${version} — ${license}\n${text}`;
  });
  return `Logiciels et polices que contient Azimut, avec leurs licences.\n\n${parts.sort().join(`\n${'-'.repeat(72)}\n\n`)}`;
}
