/** The small extract of the tests, and a content folder whose map lies on it. */
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BasemapOrder } from '../../../../src/map/basemap/make/make.ts';

const FOLDER = resolve('tests/fixtures/basemap');
export const EXTRACT = join(FOLDER, 'andorra-cut.osm.pbf');
export const HEIGHTS = join(FOLDER, 'N42E001.hgt.zip');
export const FRAME = [1.492, 42.537, 1.548, 42.578] as const;
const BOUNDS = '{ south: 42.542, west: 1.497, north: 42.573, east: 1.543 }';

export function order(more: Partial<BasemapOrder> = {}): BasemapOrder {
  return {
    extract: EXTRACT,
    elevation: [],
    frame: FRAME,
    id: 'thu',
    credit: '© OpenStreetMap contributors',
    licence: 'ODbL 1.0',
    languages: ['vi', 'en'],
    madeOn: '2026-11-22',
    ...more,
  };
}

/** A file of its own for a test. */
export async function fileOf(name: string, data: string | Uint8Array): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'nền bản đồ ')), name);
  await writeFile(file, data);
  return file;
}

/** A guide of one area that lies on the extract. */
export async function guideOnExtract(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cẩm nang '));
  await cp(resolve('tests/fixtures/content/two-entries'), folder, { recursive: true });
  for (const name of ['site.yaml', 'localities.yaml']) {
    const file = join(folder, name);
    await writeFile(file, (await readFile(file, 'utf8')).replace(/bounds: .*/, `bounds: ${BOUNDS}`));
  }
  return folder;
}
