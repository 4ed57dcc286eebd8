import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { ReadableError } from '../../../src/lib/command.ts';
import { listen } from '../../../src/serving/listen.ts';

const servers: ReturnType<typeof createServer>[] = [];

function newServer() {
  const server = createServer();
  servers.push(server);
  return server;
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

it('moves on from a taken port to a free one after it, and says which was taken', async () => {
  const { port: taken } = await listen(newServer(), 0, '127.0.0.1');
  const moved = newServer();
  const { port, takenPort } = await listen(moved, taken, '127.0.0.1');
  expect(takenPort).toBe(taken);
  expect(port).toBeGreaterThan(taken);
  expect((moved.address() as AddressInfo).port).toBe(port);
});

it('says nothing of a taken port where there was none', async () => {
  expect(await listen(newServer(), 0, '127.0.0.1')).not.toHaveProperty('takenPort');
});

it('says in words that an address is not of this machine', async () => {
  await expect(listen(newServer(), 0, '203.0.113.1')).rejects.toThrow(ReadableError);
});
