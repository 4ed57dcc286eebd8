import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type GatherOptions, gatherGuides } from '../../../src/portal/gather.ts';
import { copyName, readCopy } from '../../../src/portal/store.ts';

/** What each host answers at a path; `hang` never answers. */
let answers: Map<string, string | 'hang'>;
let server: Server;
let folder: string;
let options: GatherOptions;
let asked: string[];

const A = 'https://a.example';
const B = 'https://b.example';

beforeEach(async () => {
  answers = new Map();
  asked = [];
  server = createServer((request, response) => {
    const address = `https:/${request.url}`;
    asked.push(address);
    const answer = answers.get(address);
    if (answer === 'hang') return;
    response.statusCode = answer === undefined ? 404 : 200;
    response.end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  folder = await mkdtemp(join(tmpdir(), 'portal '));
  options = {
    folder,
    now: () => new Date('2026-11-21T01:00:00Z'),
    patience: 2_000,
    fetch: (url, init) => fetch(`http://127.0.0.1:${port}/${String(url).replace('https://', '')}`, init),
  };
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

function row(origin: string, id: string, more: object = {}) {
  return { ref: `spots/${id}`, kind: 'spots', name: { vi: id }, url: { vi: `${origin}/vi/spots/${id}` }, ...more };
}

/** Puts a guide's open data on its host. */
function publish(origin: string, entries: object[], more: { hash?: string; title?: string } = {}): void {
  const text = JSON.stringify({ guide: 'x', builtOn: '2026-11-20', licence: 'CC BY 4.0', entries });
  const hash = more.hash ?? `sha256:${createHash('sha256').update(text).digest('hex')}`;
  answers.set(`${origin}/data/entries.json`, text);
  answers.set(
    `${origin}/data/datapackage.json`,
    JSON.stringify({ title: more.title ?? 'Cẩm nang A', resources: [{ path: 'entries.json', hash }] }),
  );
}

test('each guide that answers is kept as a copy with its title, licence and entries', async () => {
  publish(A, [row(A, 'hang'), row(A, 'cho')]);
  publish(B, [row(B, 'deo')]);
  const outcomes = await gatherGuides([A, B], options);
  expect(outcomes.map(({ is, entries }) => [is, entries])).toEqual([
    ['new', 2],
    ['new', 1],
  ]);
  expect(await readCopy(folder, A)).toMatchObject({ title: 'Cẩm nang A', licence: 'CC BY 4.0', builtOn: '2026-11-20' });
});

test('a guide that has not changed is asked for its description alone', async () => {
  publish(A, [row(A, 'hang')]);
  await gatherGuides([A], options);
  asked = [];
  expect((await gatherGuides([A], options))[0]?.is).toBe('unchanged');
  expect(asked).toEqual([`${A}/data/datapackage.json`]);
});

test.each([
  ['is gone', () => answers.clear(), 'down', 'datapackage.json answered 404'],
  ['never answers', () => answers.set(`${A}/data/datapackage.json`, 'hang'), 'down', 'timeout'],
  ['answers with a page', () => answers.set(`${A}/data/datapackage.json`, '<html>'), 'broken', 'no JSON'],
  ['sends half a file', () => answers.set(`${A}/data/entries.json`, '{"builtOn"'), 'broken', 'not the file'],
  ['lost nearly everything', () => publish(A, [row(A, 'e0')]), 'broken', '1 entries, 10 before'],
  ['has entries of another shape', () => publish(A, [{ ref: 1 }]), 'broken', 'no entry that can be used'],
])('a guide that %s keeps its last good copy, and says since when it fails', async (_, break_, is, detail) => {
  publish(
    A,
    Array.from({ length: 10 }, (_, at) => row(A, `e${at}`)),
  );
  await gatherGuides([A], options);
  publish(A, [row(A, 'new')], { hash: 'sha256:0' });
  break_();
  const [outcome] = await gatherGuides([A, B], {
    ...options,
    patience: 300,
    now: () => new Date('2026-11-22T01:00:00Z'),
  });
  expect(outcome).toMatchObject({ is, entries: 10, detail: expect.stringContaining(detail) });
  const copy = await readCopy(folder, A);
  expect(copy?.entries).toHaveLength(10);
  expect(copy?.failing).toMatchObject({ is, since: '2026-11-22T01:00:00.000Z' });

  await gatherGuides([A], { ...options, patience: 300, now: () => new Date('2026-11-23T01:00:00Z') });
  expect((await readCopy(folder, A))?.failing?.since, 'the first failure is remembered').toBe(
    '2026-11-22T01:00:00.000Z',
  );
  publish(
    A,
    Array.from({ length: 9 }, (_, at) => row(A, `e${at}`)),
  );
  await gatherGuides([A], options);
  expect((await readCopy(folder, A))?.failing).toBeUndefined();
});

test('an entry that points elsewhere, or has a wrong code or place, is left out and counted', async () => {
  publish(A, [
    row(A, 'hang'),
    row(B, 'phish'),
    row(A, 'script', { url: { vi: 'javascript:alert(1)' } }),
    row(A, 'code', { code: 'AAAAAA' }),
    row(A, 'place', { location: { lat: 190, lon: 105, accuracyM: 5 } }),
  ]);
  expect((await gatherGuides([A], options))[0]).toMatchObject({ entries: 1, refused: 4 });
});

test('a copy that this machine lost comes back from what the portal itself published last', async () => {
  publish(A, [row(A, 'hang')]);
  await gatherGuides([A], options);
  answers.set(`${B}/data/guides/${copyName(A)}`, JSON.stringify(await readCopy(folder, A)));
  answers.delete(`${A}/data/datapackage.json`);
  await rm(join(folder, copyName(A)));
  const [outcome] = await gatherGuides([A], { ...options, publishedAt: B });
  expect(outcome).toMatchObject({ is: 'down', entries: 1 });
  expect((await readCopy(folder, A))?.entries).toHaveLength(1);
});

test('a damaged copy counts as none, and the next answer replaces it', async () => {
  await writeFile(join(folder, copyName(A)), '{"origin":');
  expect(await readCopy(folder, A)).toBeUndefined();
  publish(A, [row(A, 'hang')]);
  await gatherGuides([A], options);
  expect((await readCopy(folder, A))?.entries).toHaveLength(1);
  expect(await readdir(folder)).toEqual(['a.example.json']);
});
