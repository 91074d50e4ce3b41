/** `npm start`: installs what is missing, builds the app on a folder of sheets and serves it. */

import path from 'node:path';
import { parseArgs } from 'node:util';
import { callerFolder, ensureInstalled, ROOT } from './ensure-installed.js';

const HELP = `npm start [-- --seeds DIR] [--host] [--port N]

  --seeds DIR  le dossier des fiches (sinon la variable SEEDS_DIR, sinon seeds/)
  --host       sert aussi les autres appareils du réseau
  --port N     un autre port que 4173 (s’il est pris, le suivant libre)`;

const flags = readFlags();
if (flags.seeds !== undefined) process.env.SEEDS_DIR = path.resolve(callerFolder(), flags.seeds);
ensureInstalled();
process.chdir(ROOT);
const { build, preview } = await import('vite');
try {
  await build({ logLevel: 'warn' });
} catch (reason) {
  process.stderr.write(
    `\nL’application n’a pas pu être construite.\n${reason instanceof Error ? reason.message : reason}\n`,
  );
  process.exit(1);
}
const server = await preview({ preview: { port: flags.port, host: flags.host ? true : 'localhost' } });
const urls = server.resolvedUrls;
process.stdout.write(`\nAzimut est prêt : ${urls?.local[0]}\n`);
if (flags.host) {
  for (const url of urls?.network ?? []) process.stdout.write(`Sur le réseau :    ${url}\n`);
  process.stdout.write(
    'Les téléphones peuvent l’ouvrir ; pour l’installer ou s’en servir sans réseau, il leur faut une adresse en https.\n',
  );
}
process.stdout.write('Ctrl-C pour arrêter.\n');

function readFlags() {
  try {
    const { values } = parseArgs({
      options: {
        seeds: { type: 'string' },
        host: { type: 'boolean', default: false },
        port: { type: 'string', default: '4173' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`« ${values.port} » n’est pas un port.`);
    if (values.help) {
      process.stdout.write(`${HELP}\n`);
      process.exit(0);
    }
    return { ...values, port };
  } catch (reason) {
    process.stderr.write(`${reason instanceof Error ? reason.message : reason}\n\n${HELP}\n`);
    process.exit(2);
  }
}
