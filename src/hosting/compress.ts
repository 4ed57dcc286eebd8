/**
 * Compression made once, at build time, for hosts that serve `x.html.br` and `x.html.gz` beside `x.html`
 * (nginx, Caddy, GitLab Pages, object storage). Hosts that compress by themselves need none of it.
 */
import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { derive } from '../lib/derived-cache.ts';
import { inParallel } from '../lib/in-parallel.ts';
import { isCompressible, mediaType, WORTH_COMPRESSING } from '../serving/media-type.ts';

const ENCODERS = [
  {
    extension: '.br',
    kind: 'brotli-1',
    encode: (bytes: Buffer) =>
      promisify(brotliCompress)(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength },
      }),
  },
  { extension: '.gz', kind: 'gzip-1', encode: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
] as const;

export interface Compressed {
  readonly files: number;
  /** Sizes in bytes of those files, as they are and in each encoding. */
  readonly bytes: number;
  readonly brotli: number;
  readonly gzip: number;
}

/**
 * Writes `.br` and `.gz` beside every file of the folder that gains from it; the same input gives the same bytes.
 * About 70 ms of CPU a page the first time, then read from the cache.
 */
export async function compressFolder(folder: string): Promise<Compressed> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && isCompressible(mediaType(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const sum = { files: 0, bytes: 0, brotli: 0, gzip: 0 };
  await inParallel(names, availableParallelism(), async (file) => {
    const { size, atime, mtime } = await stat(file);
    if (size < WORTH_COMPRESSING) return;
    const bytes = await readFile(file);
    const sizes: number[] = [];
    for (const { extension, kind, encode } of ENCODERS) {
      const packed = await derive(kind, [bytes], () => encode(bytes));
      sizes.push(Math.min(packed.byteLength, size));
      if (packed.byteLength >= size) continue;
      await writeFile(file + extension, packed);
      // The same date, so that `Last-Modified` does not depend on what the browser accepts.
      await utimes(file + extension, atime, mtime);
    }
    const [brotli = 0, gzipped = 0] = sizes;
    sum.files += 1;
    sum.bytes += size;
    sum.brotli += brotli;
    sum.gzip += gzipped;
  });
  return sum;
}
