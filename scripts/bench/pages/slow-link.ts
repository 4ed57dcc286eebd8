/**
 * A weak signal between a browser and a server of this machine, connection by connection: the round trip, a rate
 * that all connections share, and TCP's slow start (ten segments, then as many more as were acknowledged; RFC 6928,
 * RFC 5681 §3.1). No packet is lost. The browser's own throttling knows no handshake and no slow start.
 */
import { connect, createServer, type Socket } from 'node:net';
import type { Signal } from './signals.ts';

export interface SlowLink {
  readonly port: number;
  close(): Promise<void>;
}

/** Bytes of a segment's content, and of what it is wrapped in (IPv4 and TCP headers). */
const SEGMENT = 1460;
const WRAPPING = 40;
const FIRST_WINDOW = 10 * SEGMENT;

/** Opens the link in front of `target`, a port of this machine. */
export async function slowLink(target: number, signal: Signal): Promise<SlowLink> {
  const sockets = new Set<Socket>();
  const down = { freeAt: 0 };
  const up = { freeAt: 0 };
  const server = createServer((phone) => {
    const host = connect(target, '127.0.0.1');
    // SYN and its answer have to travel before the first byte may.
    const openAt = performance.now() + signal.latencyMs;
    carry(phone, host, up, signal, openAt);
    carry(host, phone, down, signal, openAt);
    for (const socket of [phone, host]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        for (const other of [phone, host]) other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as { port: number }).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Carries what `from` says to `to`, late and slowly; `way` is when the shared link is free again. */
function carry(from: Socket, to: Socket, way: { freeAt: number }, signal: Signal, openAt: number): void {
  const waiting: Buffer[] = [];
  const travelling: Buffer[] = [];
  let inFlight = 0;
  let window = FIRST_WINDOW;
  const send = () => {
    for (let segment = waiting[0]; segment && inFlight + segment.byteLength <= window; segment = waiting[0]) {
      waiting.shift();
      inFlight += segment.byteLength;
      const started = Math.max(performance.now(), openAt, way.freeAt);
      way.freeAt = started + ((segment.byteLength + WRAPPING) * 8) / signal.kbit;
      travelling.push(segment);
      const arrives = way.freeAt + signal.latencyMs / 2 - performance.now();
      // Each arrival delivers the oldest, so that timers of one instant cannot swap two segments.
      setTimeout(() => {
        const arrived = travelling.shift();
        if (arrived && !to.destroyed) to.write(arrived);
        setTimeout(() => {
          inFlight -= segment.byteLength;
          window += segment.byteLength;
          send();
        }, signal.latencyMs / 2);
      }, arrives);
    }
  };
  from.on('data', (chunk: Buffer) => {
    for (let at = 0; at < chunk.byteLength; at += SEGMENT) waiting.push(chunk.subarray(at, at + SEGMENT));
    send();
  });
}
