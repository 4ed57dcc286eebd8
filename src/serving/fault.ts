/** Faults of a bad network or host, injected by tests: slowness, a broken answer, a cut connection. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

export interface Fault {
  /** Waits before answering, in milliseconds. */
  readonly delayMs?: number;
  /** Answers with this status and no body. */
  readonly status?: number;
  /** Cuts the connection after this many bytes of the body; 0: after the headers. */
  readonly cutAfter?: number;
}

/** Decides what goes wrong with a request; undefined: nothing. */
export type Faults = (request: IncomingMessage) => Fault | undefined;

/** Lets the fault happen. Returns whether the request was answered by it. */
export async function inject(fault: Fault, response: ServerResponse): Promise<boolean> {
  if (fault.delayMs !== undefined) await wait(fault.delayMs);
  if (fault.cutAfter !== undefined) cutAfter(response, fault.cutAfter);
  if (fault.status === undefined) return false;
  response.writeHead(fault.status, { 'Content-Length': 0 }).end();
  return true;
}

/** Lets `limit` bytes of the body through, then destroys the connection. */
function cutAfter(response: ServerResponse, limit: number): void {
  const write = response.write.bind(response);
  let left = limit;
  response.write = (chunk: string | Uint8Array) => {
    const bytes = Buffer.from(chunk as Uint8Array);
    if (bytes.byteLength < left) {
      left -= bytes.byteLength;
      return write(bytes);
    }
    response.flushHeaders();
    return write(bytes.subarray(0, left), () => response.socket?.destroy());
  };
}
