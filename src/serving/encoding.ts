/**
 * Brotli and gzip: the file beside the file (`x.html.br`) where the build made one,
 * else a copy compressed once and kept in a temporary folder while the server runs.
 */
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';
import { findFile, type SiteFile } from './address.ts';
import { WORTH_COMPRESSING } from './media-type.ts';

const ENCODINGS = ['br', 'gzip'] as const;
type Encoding = (typeof ENCODINGS)[number];

const EXTENSIONS: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz' };

/** Levels that hosts use when they compress as they go. */
const COMPRESSORS: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 6 }),
};

/** The encoding to answer with, undefined for none: Brotli wherever it is acceptable (RFC 9110 §12.5.3). */
export function acceptedEncoding(acceptEncoding: string | undefined): Encoding | undefined {
  const negotiator = new Negotiator({ headers: { 'accept-encoding': acceptEncoding ?? 'identity' } });
  const accepted = negotiator.encodings([...ENCODINGS]);
  return ENCODINGS.find((encoding) => accepted.includes(encoding));
}

/** Compressed copies of a site's files. */
export class EncodedFiles {
  readonly #root: string;
  readonly #copies = new Map<string, Promise<string>>();
  #folder: Promise<string> | undefined;

  /** @param root  the site's folder, a real path */
  constructor(root: string) {
    this.#root = root;
  }

  /** The file to send for `file` in this encoding; undefined where it goes better as it is. */
  async find(file: SiteFile, encoding: Encoding): Promise<string | undefined> {
    const beside = await findFile(this.#root, file.path + EXTENSIONS[encoding]);
    if (beside !== undefined) return beside.path;
    if (file.stats.size < WORTH_COMPRESSING) return undefined;
    const key = [file.path, file.stats.size, file.stats.mtimeMs, encoding].join(':');
    const copy = this.#copies.get(key) ?? this.#compress(file, encoding, String(this.#copies.size));
    this.#copies.set(key, copy);
    return copy;
  }

  async #compress(file: SiteFile, encoding: Encoding, name: string): Promise<string> {
    this.#folder ??= mkdtemp(join(tmpdir(), 'cam-nang-'));
    const copy = join(await this.#folder, name);
    await writeFile(copy, await COMPRESSORS[encoding](await readFile(file.path)));
    // The same date, so that the ETag is the same after a restart.
    await utimes(copy, file.stats.atime, file.stats.mtime);
    return copy;
  }

  /** Removes the copies. */
  async clear(): Promise<void> {
    await Promise.allSettled(this.#copies.values());
    if (this.#folder !== undefined) await rm(await this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
