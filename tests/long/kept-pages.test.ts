/** A build with kept pages writes what a build without any writes, byte for byte, whatever was edited in between. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { growContent } from '../../scripts/bench/build/grow.ts';

let folder: string;
let content: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trang giữ '));
  content = join(folder, 'nội dung');
  await growContent('content', content, 0);
  await built();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Builds, and returns every file of the site with its bytes. */
async function built(today = '2026-11-21'): Promise<Map<string, string>> {
  const env = {
    ...process.env,
    ...{ CONTENT_DIR: content, OUT_DIR: join(folder, 'site'), CACHE_DIR: join(folder, 'cache') },
    ...{ CODES_BASE: 'none', TODAY: today, NODE_ENV: 'production' },
  };
  const child = spawn(process.execPath, ['scripts/build.ts'], { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const [code] = (await once(child, 'close')) as [number | null];
  expect(code, output).toBe(0);
  const files = (await readdir(join(folder, 'site'), { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const pairs = files.map(async (entry) => {
    const file = join(entry.parentPath, entry.name);
    return [file.slice(folder.length), (await readFile(file)).toString('latin1')] as const;
  });
  return new Map(await Promise.all(pairs));
}

async function edit(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(join(content, file), 'utf8');
  const edited = text.replace(from, to);
  expect(edited, `${file}: ${from}`).not.toBe(text);
  await writeFile(join(content, file), edited);
}

test.each<[string, () => Promise<void>, string?]>([
  ['a name', () => edit('heritage/hang-bua/en.mdx', /^title: .*/m, 'title: The Cave of Bua')],
  ['a sentence', () => edit('heritage/hang-bua/vi.mdx', /\.\n/, '. Một câu mới.\n')],
  ['where a place lies', () => edit('heritage/hang-bua/facts.yaml', 'lat: 19.61438', 'lat: 19.58438')],
  ['a relation', () => edit('heritage/hang-bua/facts.yaml', 'related: [heritage/tham-om, ', 'related: [')],
  [
    'a stop of a route',
    () => edit('routes/mot-ngay-quy-chau/facts.yaml', 'spots/bao-tang-quy-chau', 'heritage/hang-bua'),
  ],
  ['the name of the guide', () => edit('site.yaml', /^( {2}vi: ).*/m, '$1Cẩm nang khác')],
  ['a text that is gone', () => rm(join(content, 'heritage/hang-bua/en.mdx'))],
  ['the day', async () => undefined, '2027-03-01'],
])('after an edit of %s', async (_, change, today) => {
  await change();
  const kept = await built(today);
  await rm(join(folder, 'cache/derived/page'), { recursive: true });
  const fresh = await built(today);
  expect([...kept.keys()].sort()).toEqual([...fresh.keys()].sort());
  expect([...fresh].filter(([file, bytes]) => kept.get(file) !== bytes).map(([file]) => file)).toEqual([]);
});
