/**
 * Recordings as they are served: one channel, speech's bit rate, no metadata; Opus, and AAC for old iPhones.
 * Made by ffmpeg where it is installed, once a recording, kept by its bytes; else the original is served as it is.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { contentHash, derive } from '../lib/derived-cache.ts';
import { withBase } from '../lib/href.ts';

const run = promisify(execFile);

/** Folder of recordings within the site. */
export const AUDIO_FOLDER = 'audio';

/** A minute of speech: Opus 180 kB, AAC 360 kB. */
const FORMATS = [
  { extension: 'ogg', type: 'audio/ogg; codecs=opus', encoder: ['-c:a', 'libopus', '-b:a', '24k'] },
  { extension: 'm4a', type: 'audio/mp4', encoder: ['-c:a', 'aac', '-b:a', '48k', '-movflags', '+faststart'] },
] as const;

const TYPES: Readonly<Record<string, string>> = {
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.wav': 'audio/wav',
};

/** Longer than any village elder's story takes to encode. */
const PATIENCE_MS = 300_000;

export interface AudioSource {
  readonly href: string;
  /** As the `type` of a `<source>`. */
  readonly type: string;
}

let installed: Promise<boolean> | undefined;

/** Whether this machine can make recordings small. */
export function hasFfmpeg(): Promise<boolean> {
  installed ??= run('ffmpeg', ['-version']).then(
    () => true,
    () => false,
  );
  return installed;
}

/** Writes a recording into the build folder; the sources of an `<audio>`, the smallest first. */
export async function serveRecording(file: string): Promise<AudioSource[]> {
  const original = await readFile(file);
  const extension = extname(file).toLowerCase();
  if (await hasFfmpeg()) {
    const made = await Promise.all(
      FORMATS.map(async (format) => {
        const key = [original, JSON.stringify(format)];
        const bytes = await derive('audio-1', key, () => encode(file, format)).catch(() => undefined);
        return bytes && serve(bytes, `.${format.extension}`, format.type);
      }),
    );
    const sources = made.filter((source) => source !== undefined);
    if (sources.length > 0) return sources;
  }
  return [await serve(original, extension, TYPES[extension] ?? '')];
}

async function encode(file: string, { extension, encoder }: (typeof FORMATS)[number]): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'cam-nang-audio-'));
  try {
    const target = join(folder, `out.${extension}`);
    const input = ['-nostdin', '-v', 'error', '-protocol_whitelist', 'file', '-i', file];
    const plain = [
      '-vn',
      '-sn',
      '-dn',
      '-ac',
      '1',
      '-map_metadata',
      '-1',
      '-map_chapters',
      '-1',
      '-fflags',
      '+bitexact',
    ];
    await run('ffmpeg', [...input, ...plain, '-flags:a', '+bitexact', ...encoder, target], { timeout: PATIENCE_MS });
    return await readFile(target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function serve(bytes: Buffer, extension: string, type: string): Promise<AudioSource> {
  const path = `${AUDIO_FOLDER}/${contentHash(bytes).slice(0, 16)}${extension}`;
  const target = join(resolve(process.env['BUILD_DIR'] || 'dist'), path);
  await mkdir(join(target, '..'), { recursive: true });
  await writeFile(target, bytes);
  return { href: withBase(`/${path}`), type };
}
