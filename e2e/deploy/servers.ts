/** nginx, Caddy and Apache, run in the foreground on the files of `docs/deploy/`, on ports of this machine alone. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A program of this machine, where a server keeps to `/usr/sbin` too; `null`: it is not here. */
function findProgram(name: string): string | null {
  const places = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'];
  return places.map((place) => path.join(place, name)).find((file) => existsSync(file)) ?? null;
}

/** What one server needs to run: its program, and its files written into `home` for a site in `root` on two ports. */
type Recipe = {
  name: string;
  program: string | null;
  isAsked: boolean;
  prepare: (place: Place) => { args: string[]; env?: Record<string, string> };
};
type Place = { home: string; root: string; base: string; port: number; plainPort: number };

const CERTIFICATE = 'certificate.pem';
const KEY = 'key.pem';
const SENT = 'sent.log';
const NGINX_MODULES = '/etc/nginx/modules-enabled';
const APACHE_MODULES = '/usr/lib/apache2/modules';

/** The servers that can be run. `isAsked`: the deployment is not tested without it. */
export const SERVERS: readonly Recipe[] = [
  { name: 'nginx', program: findProgram('nginx'), isAsked: true, prepare: prepareNginx },
  { name: 'Caddy', program: findProgram('caddy'), isAsked: true, prepare: prepareCaddy },
  { name: 'Apache', program: findProgram('apache2'), isAsked: false, prepare: prepareApache },
];

function prepareNginx({ home, root, base, port, plainPort }: Place) {
  const site = configured('nginx.conf', base, [
    ['listen 443 ssl', `listen 127.0.0.1:${port} ssl`],
    ['listen 80;', `listen 127.0.0.1:${plainPort};`],
    ['/srv/azimut;', `${root};`],
    ['/etc/ssl/certs/orientation.pem', path.join(home, CERTIFICATE)],
    ['/etc/ssl/private/orientation.key', path.join(home, KEY)],
    ['access_log off;', `access_log ${path.join(home, SENT)} sent;`],
  ]);
  writeFileSync(path.join(home, 'azimut.conf'), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const main = `daemon off;
pid ${home}/nginx.pid;
worker_processes auto;
include ${NGINX_MODULES}/*.conf;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  log_format sent '$bytes_sent $request_uri';
  ${temporary.map((name) => `${name}_temp_path ${home}/${name};`).join(' ')}
  include ${home}/azimut.conf;
}
`;
  writeFileSync(path.join(home, 'nginx.conf'), main);
  return { args: ['-e', 'stderr', '-c', path.join(home, 'nginx.conf')] };
}

function prepareCaddy({ home, root, base, port }: Place) {
  const tls = `bind 127.0.0.1\n\ttls ${path.join(home, CERTIFICATE)} ${path.join(home, KEY)}`;
  const site = configured('Caddyfile', base, [
    [
      'orientation.exemple.fr {',
      `{\n\tadmin off\n\tauto_https off\n}\nhttps://orientation.exemple.fr:${port} {\n\t${tls}`,
    ],
    ['root * /srv/azimut', `root * ${root}`],
  ]);
  const file = path.join(home, 'Caddyfile');
  writeFileSync(file, site);
  const env = { HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home };
  return { args: ['run', '--adapter', 'caddyfile', '--config', file], env };
}

function prepareApache({ home, root, base, port }: Place) {
  copyFileSync('docs/deploy/apache.htaccess', path.join(root, base, '.htaccess'));
  const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'ssl', 'socache_shmcb'];
  const main = `ServerRoot ${home}
PidFile ${home}/apache.pid
ErrorLog ${home}/apache.log
ServerName orientation.exemple.fr
${modules.map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`).join('\n')}
Include /etc/apache2/mods-available/mime.conf
User www-data
Group www-data
Listen 127.0.0.1:${port}
DocumentRoot ${root}
SSLEngine on
SSLCertificateFile ${home}/${CERTIFICATE}
SSLCertificateKeyFile ${home}/${KEY}
<Directory ${root}>
  AllowOverride All
  Require all granted
</Directory>
`;
  writeFileSync(path.join(home, 'apache.conf'), main);
  return { args: ['-D', 'FOREGROUND', '-f', path.join(home, 'apache.conf')] };
}

/**
 * A file of `docs/deploy/` for this machine. Below a path it is first changed as its own head says, by its own sed.
 *
 * @throws Error where it does not say what is to be replaced
 */
function configured(name: string, base: string, replacements: readonly (readonly [string, string])[]): string {
  let text = readFileSync(path.join('docs/deploy', name), 'utf8');
  if (base !== '/') {
    const [, script = ''] = /sed -i '(.+)'/.exec(text) ?? [];
    text = spawnSync('sed', [script.replaceAll('/orientation/', base)], { input: text, encoding: 'utf8' }).stdout;
  }
  for (const [written, here] of replacements) {
    if (!text.includes(written)) throw new Error(`docs/deploy/${name} does not say « ${written} ».`);
    text = text.replace(written, here);
  }
  return text;
}

/** An answer of nginx, and its bytes with the headers. */
export type Sent = { path: string; bytes: number };

/**
 * `key`: the hash of its certificate's key, by which a browser can be told to trust it. `sent`: what it has answered until
 * now; nginx alone is told to note it.
 */
export type Running = {
  port: number;
  plainPort: number;
  key: string;
  sent: () => Sent[];
  stop: () => Promise<void>;
};

/**
 * Starts a server over a site, and waits until it answers.
 *
 * @param root the folder that the host shows; the app is in it, below `base`
 */
export async function startServer({ name, program, prepare }: Recipe, root: string, base: string): Promise<Running> {
  if (program === null) throw new Error(`${name} is not here.`);
  const home = mkdtempSync(path.join(tmpdir(), 'azimut-server-'));
  chmodSync(home, 0o755); // nginx and Apache read as another user.
  mkdirSync(path.join(home, 'logs'));
  const subject = ['-subj', '/CN=orientation.exemple.fr', '-addext', 'subjectAltName=DNS:orientation.exemple.fr'];
  const files = ['-keyout', path.join(home, KEY), '-out', path.join(home, CERTIFICATE)];
  spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, ...files]);
  const [port, plainPort] = [await freePort(), await freePort()];
  const { args, env = {} } = prepare({ home, root, base, port, plainPort });
  const server = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (data) => (said += data));
  const stop = async () => {
    await end(server);
    rmSync(home, { recursive: true, force: true });
  };
  for (let turn = 0; turn < 100; turn++) {
    if (server.exitCode !== null) break;
    if (await listens(port)) {
      const key = hashKey(path.join(home, CERTIFICATE));
      return { port, plainPort, key, sent: () => readSent(path.join(home, SENT)), stop };
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`${name} did not start.\n${said}`);
}

function readSent(log: string): Sent[] {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(0, -1) : [];
  return lines.map((line) => {
    const [bytes, path = ''] = line.split(' ');
    return { path, bytes: Number(bytes) };
  });
}

function hashKey(certificate: string): string {
  const key = new X509Certificate(readFileSync(certificate)).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function listens(port: number): Promise<boolean> {
  const { connect } = await import('node:net');
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
