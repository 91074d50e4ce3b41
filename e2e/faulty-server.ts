/** A server of the built app that can be told to fail, as bad lines, portals and hosts do. */

import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sirv from 'sirv';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export type FaultyServer = {
  /** The app's address, with a stroke at its end. */
  address: string;
  /** Where its files are: a copy, which a test may change. */
  folder: string;
  /** How often each path was asked for. */
  asked: Map<string, number>;
  /** From now on, paths that match are answered so. */
  fail(pattern: RegExp, answer: Answer): void;
  /** From now on nothing fails. */
  mend(): void;
  close(): Promise<void>;
};

/** What goes wrong on the way, each as a server does it. */
export const FAULTS = {
  'the line breaks': (request) => request.socket.destroy(),
  'nothing answers': () => undefined,
  'a portal wants a login': (_, response) => {
    response
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end('<!doctype html><title>Wi-Fi</title><form>Login</form>');
  },
  'a portal’s login is kept by the browser': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html', 'Cache-Control': 'max-age=600' }).end('<form>Login</form>');
  },
  'the server answers 500': (_, response) => {
    response.writeHead(500).end('error');
  },
  'the file is not found': (_, response) => {
    response.writeHead(404).end('not found');
  },
  'half a file comes': (request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100000' }).write('{"format":');
    setTimeout(() => request.socket.destroy(), 50);
  },
} as const satisfies Record<string, Answer>;

export async function serveFaulty(): Promise<FaultyServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'azimut-faulty-'));
  cpSync('dist', folder, { recursive: true });
  const asked = new Map<string, number>();
  const faults: { pattern: RegExp; answer: Answer }[] = [];
  const page: Answer = (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(readFileSync(path.join(folder, 'shell.html')));
  };
  const files = sirv(folder, { dev: true, onNoMatch: (request, response) => page(request, response) });
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.set(url, (asked.get(url) ?? 0) + 1);
    const fault = faults.find(({ pattern }) => pattern.test(url));
    if (fault !== undefined) fault.answer(request, response);
    else files(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    folder,
    asked,
    fail: (pattern, answer) => void faults.push({ pattern, answer }),
    mend: () => void faults.splice(0),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true });
    },
  };
}
