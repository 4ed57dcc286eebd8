/** The lines of a log of any size, packed by gzip or not, in bounded memory. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** A request's line is a few hundred bytes; servers refuse addresses above 8–32 KiB. */
const MAX_LINE_BYTES = 65_536;
const CHUNK_BYTES = 1 << 18;
const NEWLINE = 0x0a;

/** Stands for a line too long to be one. */
export const OVERLONG = '\0';

/**
 * Yields the lines of a file, as many at a time as were read at once. Gzip is told by its first bytes, not its name.
 *
 * @throws the error of the file, or of gzip where it is cut short; the lines before it were yielded
 */
export async function* readLines(file: string): AsyncGenerator<readonly string[]> {
  const source = createReadStream(file, { highWaterMark: CHUNK_BYTES });
  if (!(await isGzip(file))) return yield* splitLines(source);
  // Its errors come out of the last stream, below.
  yield* splitLines(pipeline(source, createGunzip({ chunkSize: CHUNK_BYTES }), () => {}));
}

async function* splitLines(stream: Readable): AsyncGenerator<readonly string[]> {
  let rest: Buffer = Buffer.alloc(0);
  let isSkipping = false;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const end = bytes.lastIndexOf(NEWLINE);
    if (end >= 0) {
      const lines = bytes.toString('utf8', 0, end).split('\n');
      if (isSkipping) lines[0] = OVERLONG;
      isSkipping = false;
      yield lines;
    }
    rest = Buffer.from(bytes.subarray(end + 1));
    if (rest.length > MAX_LINE_BYTES) {
      isSkipping = true;
      rest = Buffer.alloc(0);
    }
  }
  if (isSkipping) yield [OVERLONG];
  else if (rest.length > 0) yield [rest.toString('utf8')];
}

async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}
