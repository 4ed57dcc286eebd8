import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Count, countScans } from '../../../src/scans/count.ts';
import { OVERLONG, readLines } from '../../../src/scans/lines.ts';
import { dayOf } from '../../../src/scans/tally.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'camnang nhật ký '));
});
afterAll(() => rm(folder, { recursive: true }));

const line = (address: string, time: string, path = '/Q/W94N76', agent = 'Phone/1.0', language = 'vi') =>
  `${address} - - [${time} +0700] "GET ${path} HTTP/2.0" 200 5120 "-" "${agent}" "${language}"\n`;

const LOG = [
  line('203.0.113.1', '21/Nov/2026:12:00:00'),
  line('203.0.113.1', '21/Nov/2026:12:00:05'),
  line('203.0.113.2', '21/Nov/2026:12:00:05', '/Q/W94N76', 'Phone/1.0', 'en-GB'),
  line('203.0.113.2', '20/Nov/2026:23:59:59', '/Q/2B7H5G'),
  line('66.249.66.1', '21/Nov/2026:12:00:06', '/Q/W94N76', 'Googlebot/2.1'),
  line('203.0.113.3', '22/Nov/2026:00:00:00', '/vi/'),
  'rác\n',
].join('');

const count = (files: string[]): Promise<Count> =>
  countScans(files, { codes: new Set(['W94N76', '2B7H5G']), repeatSeconds: 30 });

async function file(name: string, bytes: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), bytes);
  return join(folder, name);
}

const ROWS = [
  { code: '2B7H5G', day: '2026-11-20', language: 'vi', scans: 1 },
  { code: 'W94N76', day: '2026-11-21', language: 'en', scans: 1 },
  { code: 'W94N76', day: '2026-11-21', language: 'vi', scans: 1 },
];

describe('scans', () => {
  it('are counted by code, day and language; bots, repeats and damaged lines apart', async () => {
    const { tally } = await count([await file('access.log', LOG)]);
    expect(tally.rows).toEqual(ROWS);
    expect(tally.leftOut).toMatchObject({ bot: 1, repeat: 1 });
    expect([...tally.bots]).toEqual([['crawler', 1]]);
    expect([tally.lines, tally.damaged]).toEqual([7, 1]);
    expect(tally.period).toEqual({ from: '2026-11-20', to: '2026-11-22' });
  });

  it('are the same from a packed log, whatever its name', async () => {
    expect((await count([await file('packed.log', gzipSync(LOG))])).tally.rows).toEqual(ROWS);
  });

  it('of several logs are added up, packed parts one after another too', async () => {
    const packed = await file('two.gz', gzipSync(LOG.slice(0, 200)));
    await appendFile(packed, gzipSync(LOG.slice(200)));
    const earlier = await file('access.log.1', line('203.0.113.9', '01/Nov/2026:12:00:00'));
    const { tally } = await count([earlier, packed]);
    expect(tally.rows).toEqual([ROWS[0], { ...ROWS[2], day: '2026-11-01' }, ROWS[1], ROWS[2]]);
  });

  it('before the point where a packed log is cut short are counted, and the file is named', async () => {
    const packed = gzipSync(LOG.repeat(2000), { level: 0 });
    const cut = await file('cut.gz', packed.subarray(0, packed.length / 2));
    const { tally, incomplete } = await count([cut]);
    expect(tally.lines).toBeGreaterThan(1000);
    expect(incomplete).toEqual([cut]);
  });

  it('leave no trace of an address', async () => {
    const { tally } = await count([await file('address.log', LOG)]);
    expect(JSON.stringify([tally, tally.rows, [...tally.bots]])).not.toMatch(/203\.0\.113|66\.249/);
  });
});

it('days are Vietnam’s', () => {
  expect(dayOf(Date.parse('2026-11-20T16:59:59Z'))).toBe('2026-11-20');
  expect(dayOf(Date.parse('2026-11-20T17:00:00Z'))).toBe('2026-11-21');
});

describe('lines', () => {
  const lines = async (path: string) => (await Array.fromAsync(readLines(path))).flat();

  it('are whole across the borders of what was read at once', async () => {
    const many = Array.from({ length: 60_000 }, (_, index) => `dòng ${index} ${'x'.repeat(index % 50)}`);
    expect(await lines(await file('many.log', many.join('\n')))).toEqual(many);
  });

  it('of megabytes are replaced, not kept', async () => {
    expect(await lines(await file('long.log', `a\n${'x'.repeat(3_000_000)}\nb\n`))).toEqual(['a', OVERLONG, 'b']);
    expect(await lines(await file('longest.log', 'x'.repeat(3_000_000)))).toEqual([OVERLONG]);
  });

  it('of an empty file are none', async () => {
    expect(await lines(await file('empty.log', ''))).toEqual([]);
  });
});
