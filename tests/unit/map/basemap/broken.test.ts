/** What the command says of files that it cannot use; the old basemap stays whatever happens. */
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it, vi } from 'vitest';
import type { ReadableError } from '../../../../src/lib/command.ts';
import { basemapCommand } from '../../../../src/map/basemap/make/command.ts';
import { readElevation } from '../../../../src/map/basemap/make/elevation.ts';
import { makeBasemap } from '../../../../src/map/basemap/make/make.ts';
import { readExtract } from '../../../../src/map/basemap/make/read-extract.ts';
import { unzipOne } from '../../../../src/map/basemap/make/unzip.ts';
import { EXTRACT, FRAME, fileOf, guideOnExtract, HEIGHTS, order } from './fixture.ts';

let pbf: Buffer;
beforeAll(async () => {
  pbf = await readFile(EXTRACT);
});

async function wordsOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (problem: ReadableError) => problem,
  );
  return error?.text?.vi ?? String(error);
}

it.each([
  ['cut short', () => pbf.subarray(0, pbf.length - 500), /hỏng ở byte \d+/],
  ['empty', () => Buffer.alloc(0), /hỏng ở byte 0/],
  ['no PBF at all', () => Buffer.from('<!doctype html><title>404</title>'), /hỏng ở byte 0/],
  [
    'one byte wrong',
    () => Buffer.concat([pbf.subarray(0, 20_000), Buffer.from([0, 1]), pbf.subarray(20_002)]),
    /hỏng ở byte/,
  ],
])('says at which byte an extract is broken: %s', async (_, data, words) => {
  const extract = await fileOf('hỏng.osm.pbf', data());
  expect(await wordsOf(makeBasemap(order({ extract })))).toMatch(words);
});

it('says which area an extract covers where it is not the guide’s', async () => {
  const words = await wordsOf(makeBasemap(order({ frame: [105, 19, 105.2, 19.2] })));
  expect(words).toContain('vĩ độ 19.00–19.20');
  expect(words).toMatch(/tệp này là vùng vĩ độ 42\.5/);
});

it('names the command that mends swapped coordinates, and the one that converts XML', async () => {
  const feature = { type: 'Feature', properties: { highway: 'path' } };
  const line = {
    type: 'LineString',
    coordinates: [
      [42.55, 1.51],
      [42.56, 1.52],
    ],
  };
  const swapped = JSON.stringify({ type: 'FeatureCollection', features: [{ ...feature, geometry: line }] });
  expect(await wordsOf(makeBasemap(order({ extract: await fileOf('x.geojson', swapped) })))).toContain(
    'ogr2ogr -swapxy',
  );
  expect(await wordsOf(makeBasemap(order({ extract: await fileOf('x.osm', '<osm/>') })))).toContain('osmium cat');
  const other = await fileOf('x.json', '{"type":"Topology"}');
  expect(await wordsOf(makeBasemap(order({ extract: other })))).toContain('không phải JSON của Overpass');
});

it('refuses more nodes than a district has, with the command that cuts the extract', async () => {
  const words = await wordsOf(readExtract(EXTRACT, FRAME, undefined, 100));
  expect(words).toContain('osmium extract --bbox 1.4920,42.5370,1.5480,42.5780 --strategy smart');
});

it('refuses JSON that cannot be read at once, and names what can be streamed', async () => {
  const extract = await fileOf('lớn.json', '{');
  // A hole: no disk is filled.
  await truncate(extract, 300_000_000);
  const words = await wordsOf(makeBasemap(order({ extract })));
  expect(words).toContain('300 MB');
  expect(words).toContain('.osm.pbf');
  expect(words).toContain('ogr2ogr -clipsrc 1.492 42.537 1.548 42.578');
});

it('says that a frame is backwards, or too wide for one basemap and how to divide it', async () => {
  const folder = await guideOnExtract();
  const call = [EXTRACT, '--credit', '© OpenStreetMap'];
  const wordsWith = async (bounds: string) => {
    const file = join(folder, 'localities.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/bounds: .*/, `bounds: ${bounds}`));
    return await wordsOf(basemapCommand(folder).run(call));
  };
  expect(await wordsWith('{ south: 42.573, west: 1.497, north: 42.542, east: 1.543 }')).toContain('bị ngược');
  expect(await wordsWith('{ south: 41, west: 1, north: 43, east: 3 }')).toContain('--area');
  expect(await readdir(folder)).not.toContain('basemap');
});

it('names the elevation tile that is missing', async () => {
  expect(await wordsOf(readElevation([HEIGHTS], [1.9, 42.5, 2.1, 42.6]))).toContain('N42E002.hgt');
});

it('fills small voids and refuses to invent a relief', async () => {
  const { data } = unzipOne(await readFile(HEIGHTS), (name) => name.endsWith('.hgt'), 3e6);
  const holed = Buffer.from(data);
  const row = Math.round((43 - 42.56) * 1200);
  for (let column = 620; column < 626; column++) holed.writeInt16BE(-32_768, (row * 1201 + column) * 2);
  const { voids, heights } = await readElevation([await fileOf('N42E001.hgt', holed)], FRAME);
  expect(voids).toBeGreaterThan(0);
  expect(heights.every((height) => height > 800 && height < 3000)).toBe(true);
  expect(await wordsOf(readElevation([HEIGHTS], [1.3, 42.3, 1.4, 42.4]))).toContain('100 %');
});

it('keeps the old basemap where anything is wrong, and replaces it where all is well', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const folder = await guideOnExtract();
  const { run } = basemapCommand(folder);
  const credit = ['--credit', '© OpenStreetMap'];
  await run([EXTRACT, ...credit, '--dem', HEIGHTS]);
  const files = async () => {
    const names = (await readdir(join(folder, 'basemap'))).sort();
    return await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, 'basemap', name), 'base64')]),
    );
  };
  const before = await files();
  expect(before.map(([name]) => name?.replace(/-\w{8}\./, '-TÊN.')).toSorted()).toEqual([
    'vung-mau-TÊN.avif',
    'vung-mau-TÊN.png',
    'vung-mau.json',
  ]);
  expect(await readFile(join(folder, 'site.yaml'), 'utf8')).toMatch(/\nbasemaps: \[vung-mau\]\n$/);
  const broken = await fileOf('hỏng.osm.pbf', pbf.subarray(0, 9000));
  for (const call of [
    [broken, ...credit],
    [EXTRACT],
    [EXTRACT, ...credit, '--dem', EXTRACT],
    [EXTRACT, ...credit, '--area', 'khac'],
    [join(folder, 'missing.pbf'), ...credit],
  ]) {
    await expect(run(call)).rejects.toThrow();
    expect(await files()).toEqual(before);
  }
  await run([EXTRACT, ...credit]);
  expect((await files()).map(([name]) => name)).toEqual(['vung-mau.json']);
});
