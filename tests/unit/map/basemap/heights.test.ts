/** The heights that a build reads the profile of a route from. */
import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from 'vitest';
import { type HeightGrid, heightAt, readHeights } from '../../../../src/map/basemap/heights.ts';
import { readElevation } from '../../../../src/map/basemap/make/elevation.ts';
import { heightsPng } from '../../../../src/map/basemap/make/heights.ts';
import { unzipOne } from '../../../../src/map/basemap/make/unzip.ts';
import { FRAME, fileOf, HEIGHTS } from './fixture.ts';

/** A void of 600 m in the middle of the tile's known ground. */
const HOLE = { lat: 42.56, lon: 1.52 };
const BESIDE = { lat: 42.55, lon: 1.51 };
let tile: Buffer;
let grid: HeightGrid;

beforeAll(async () => {
  tile = unzipOne(await readFile(HEIGHTS), (name) => name.endsWith('.hgt'), 3e6).data;
  const holed = Buffer.from(tile);
  const [row, column] = [Math.round((43 - HOLE.lat) * 1200), Math.round((HOLE.lon - 1) * 1200)];
  for (let y = row - 3; y <= row + 3; y++) {
    for (let x = column - 3; x <= column + 3; x++) holed.writeInt16BE(-32_768, (y * 1201 + x) * 2);
  }
  const png = await heightsPng(await readElevation([await fileOf('N42E001.hgt', holed)], FRAME), FRAME);
  grid = (await readHeights(png, FRAME)) as HeightGrid;
});

it('are the tile’s own, to a metre or two', () => {
  const sample = tile.readInt16BE(
    (Math.round((43 - BESIDE.lat) * 1200) * 1201 + Math.round((BESIDE.lon - 1) * 1200)) * 2,
  );
  expect(Math.abs((heightAt([grid], BESIDE) ?? 0) - sample)).toBeLessThan(40);
  expect(grid.samples.length).toBeGreaterThan(3000);
});

it('are unknown in a void of the tile, where the relief fills it in, and outside of the frame', () => {
  expect(heightAt([grid], HOLE)).toBeUndefined();
  expect(heightAt([grid], { lat: 42.6, lon: 1.52 })).toBeUndefined();
  expect(heightAt([], BESIDE)).toBeUndefined();
});

it('are left alone where the file is no such picture', async () => {
  expect(await readHeights(Buffer.from('no picture'), FRAME)).toBeUndefined();
});
