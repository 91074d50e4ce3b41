import { once } from 'node:events';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect } from '@playwright/test';

/** Holds that a server does not answer at the addresses under which other machines reach this one. */
export async function expectLocal(port: number): Promise<void> {
  const outward = Object.values(networkInterfaces()).flatMap((addresses = []) =>
    addresses.filter(({ internal, scopeid }) => !internal && !scopeid).map(({ address }) => address),
  );
  // One that this machine alone has and that no server listens on by « localhost » stands in where there is no network.
  for (const host of [...outward, '127.0.0.2']) {
    const socket = connect({ host, port });
    await expect(once(socket, 'connect'), host).rejects.toThrow();
    socket.destroy();
  }
}
