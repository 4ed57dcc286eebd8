/** Listening on a port, or on the next one that is free. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ReadableError } from '../lib/command.ts';

/** How many ports after the first are tried. */
const TRIES = 20;

export interface Listening {
  readonly port: number;
  /** The port that was asked for, where it was taken. */
  readonly takenPort?: number;
}

/**
 * Listens on `port`, or where it is taken on the next one that is free; 0 means any.
 *
 * @throws {ReadableError} where none of {@link TRIES} ports is free, or this one may not be used
 */
export async function listen(server: Server, port: number, host: string): Promise<Listening> {
  for (let candidate = port; candidate <= Math.min(port + TRIES, 65_535); candidate += 1) {
    try {
      const bound = await listenOnce(server, candidate, host);
      return candidate === port ? { port: bound } : { port: bound, takenPort: port };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw refusal(error as Error, host, candidate);
    }
  }
  throw new ReadableError({
    vi: `Các cổng từ ${port} đến ${port + TRIES} đều đang bận. Hãy chọn cổng khác bằng --port.`,
    en: `The ports from ${port} to ${port + TRIES} are all taken. Choose another with --port.`,
  });
}

function refusal(error: Error, host: string, port: number): ReadableError {
  return new ReadableError({
    vi: `Không mở được cổng ${port} tại ${host} (${error.message}). Hãy chọn cổng khác bằng --port, hoặc bỏ --host.`,
    en: `Port ${port} on ${host} can't be opened (${error.message}). Choose another with --port, or leave out --host.`,
  });
}

function listenOnce(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
