/**
 * `npm run release`: builds and writes `azimut-VERSION.tar.gz`, which holds the app in `site/`, the servers' configuration
 * files, CHANGELOG and LICENSE. The same commit and settings give the same archive.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { compressFolder } from './compress.js';
import { ensureInstalled, ROOT } from './ensure-installed.js';

ensureInstalled();
process.chdir(ROOT);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const changes = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
if (changes !== '') stop(`Ces changements ne sont dans aucune révision :\n${changes}`);
if (spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { stdio: 'inherit' }).status !== 0)
  stop('L’application n’a pas pu être construite.');
const { prerenderFolder } = await import('./prerender.js');
await prerenderFolder('dist');
await compressFolder('dist');

const files = [
  ...filesOf('dist').map((file) => ({ file, name: `site/${path.posix.relative('dist', file)}` })),
  ...filesOf('docs/deploy').map((file) => ({ file, name: path.posix.relative('docs', file) })),
  ...['CHANGELOG.md', 'LICENSE'].map((file) => ({ file, name: file })),
].map(({ file, name }) => ({ name: `azimut-${version}/${name}`, content: readFileSync(file) }));

const archive = `azimut-${version}.tar.gz`;
writeFileSync(archive, gzipSync(writeTar(files, dateOf(files)), { level: 9 }));
process.stdout.write(`${archive} : ${Math.round(statSync(archive).size / 1000)} Ko, ${files.length} fichiers\n`);

/**
 * The date that all files bear, in seconds: the revision's, less up to a day by their content. Servers make an ETag of date
 * and size; two versions of the page, of one size since hashes are, must not have the same one.
 *
 * @param {{ content: Buffer }[]} files
 */
function dateOf(files) {
  const committed = Number(execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' }));
  const hash = createHash('sha256');
  for (const { content } of files) hash.update(content);
  return committed - (hash.digest().readUInt32BE() % 86_400);
}

/**
 * @param {string} folder
 * @returns {string[]} its files, in the same order everywhere
 */
function filesOf(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.map((name) => path.join(folder, name)).filter((file) => statSync(file).isFile());
  return files.map((file) => file.split(path.sep).join('/')).sort();
}

/**
 * A tar archive (POSIX ustar): before each file a block of 512 bytes that says its name, mode, owner, size and date.
 *
 * @param {{ name: string, content: Buffer }[]} files
 * @param {number} date in seconds
 */
function writeTar(files, date) {
  /** @param {number} value @param {number} length */
  const octal = (value, length) => `${value.toString(8).padStart(length - 1, '0')}\0`;
  const blocks = files.flatMap(({ name, content }) => {
    if (Buffer.byteLength(name) > 100) stop(`« ${name} » est trop long pour l’archive.`);
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(octal(0o644, 8) + octal(0, 8) + octal(0, 8) + octal(content.length, 12) + octal(date, 12), 100);
    header.write('        0', 148);
    header.write('ustar\x0000', 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${octal(sum, 7)} `, 148);
    return [header, content, Buffer.alloc(-content.length & 511)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
