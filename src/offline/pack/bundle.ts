/**
 * A bundle: gzip over a line of lengths and the pieces after it. Read by `../unpack.ts`.
 * Compressed at the build and served as opaque bytes, so that every host transfers the same number
 * of bytes, and the cache stores no more than was transferred.
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Bundle } from '../manifest.ts';

export interface BundleFile extends Bundle {
  readonly data: Buffer;
}

/** Packs pieces; the same pieces always give the same bytes. */
export function packBundle(pieces: readonly Uint8Array[]): BundleFile {
  const head = Buffer.from(`${JSON.stringify(pieces.map(({ byteLength }) => byteLength))}\n`);
  const data = gzipSync(Buffer.concat([head, ...pieces]), { level: 7 });
  data[9] = 255; // RFC 1952 §2.3.1: "unknown" operating system, whichever built it
  return { data, bytes: data.byteLength, sha256: createHash('sha256').update(data).digest('hex').slice(0, 32) };
}
