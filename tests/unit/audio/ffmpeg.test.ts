/** With the ffmpeg of this machine, where it has one; `recordings.test.ts` tests both ways with a stand-in. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hasFfmpeg, serveRecording } from '../../../src/audio/audio.ts';

const SECONDS = 3;
const RATE = 44_100;
const SPEAKER = 'Giàng Thị Thử';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cam nang âm thanh '));
  vi.stubEnv('BUILD_DIR', join(folder, 'dist'));
  vi.stubEnv('CACHE_DIR', join(folder, 'cache'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test('a voice in stereo becomes one channel of Opus and of AAC, a tenth of the size, without its speaker’s name', async () => {
  const file = join(folder, 'lời chào.wav');
  const original = wave();
  await writeFile(file, original);
  const sources = await serveRecording(file);
  const served = await Promise.all(sources.map(({ href }) => readFile(join(folder, 'dist', href))));
  if (!(await hasFfmpeg())) {
    // What a machine without ffmpeg gives: the recording as it is.
    expect(sources.map(({ type }) => type)).toEqual(['audio/wav']);
    expect(served).toEqual([original]);
    return;
  }
  expect(sources.map(({ type }) => type)).toEqual(['audio/ogg; codecs=opus', 'audio/mp4']);
  const [opus = Buffer.alloc(0), aac = Buffer.alloc(0)] = served;
  // RFC 7845 §5.1: the channel count is the second byte after the magic.
  expect(opus.subarray(0, 4).toString()).toBe('OggS');
  expect(opus[opus.indexOf('OpusHead') + 9]).toBe(1);
  expect(aac.subarray(4, 8).toString()).toBe('ftyp');
  // Its index stands before its sound: it plays before it is whole.
  expect(aac.indexOf('moov')).toBeLessThan(aac.indexOf('mdat'));
  for (const small of served) {
    expect(small.length).toBeLessThan(original.length / 10);
    expect(small.includes(SPEAKER)).toBe(false);
  }
});

/** Three seconds of a wavering tone in two channels, with the name that a recorder writes into the file (RIFF INFO). */
function wave(): Buffer {
  const samples = Buffer.alloc(SECONDS * RATE * 4);
  for (let at = 0; at < SECONDS * RATE; at += 1) {
    const value = Math.round(9000 * Math.sin((at / RATE) * 2 * Math.PI * (180 + 60 * Math.sin(at / RATE))));
    samples.writeInt16LE(value, at * 4);
    samples.writeInt16LE(value, at * 4 + 2);
  }
  const format = Buffer.alloc(16);
  format.writeUInt16LE(1, 0);
  format.writeUInt16LE(2, 2);
  format.writeUInt32LE(RATE, 4);
  format.writeUInt32LE(RATE * 4, 8);
  format.writeUInt16LE(4, 12);
  format.writeUInt16LE(16, 14);
  const list = Buffer.concat([Buffer.from('INFO'), chunk('IART', Buffer.from(`${SPEAKER}\0`))]);
  const body = Buffer.concat([Buffer.from('WAVE'), chunk('fmt ', format), chunk('LIST', list), chunk('data', samples)]);
  return chunk('RIFF', body);
}

function chunk(name: string, data: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(data.length);
  return Buffer.concat([Buffer.from(name), size, data, Buffer.alloc(data.length % 2)]);
}
