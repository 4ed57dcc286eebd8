/**
 * The offline half of a build: the worker, the one-file editions and the parts of the kept guide.
 * Runs over the finished site, after the search index; pages are never made twice.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { farewellScript, workerScript } from './bundle-worker.ts';
import type { OfflineGuide } from './guide.ts';
import {
  bundlePath,
  MANIFEST_FORMAT,
  MANIFEST_PATH,
  type Manifest,
  OFFLINE_FOLDER,
  sealManifest,
  sizeOf,
} from './manifest.ts';
import { writeEditions } from './one-file/editions.ts';
import { packFiles } from './pack/pack.ts';
import { unproven } from './pack/prove.ts';
import { siteFiles } from './pack/site-files.ts';
import { writeWebApp } from './web-app.ts';

export interface OfflineOptions {
  /** Ships the worker that removes itself, for a guide whose worker must go. */
  readonly farewell?: boolean;
}

export interface OfflineResult {
  readonly manifest: Manifest;
  /** Bytes of the whole guide in every language, as transferred and as stored. */
  readonly bytes: number;
  readonly pages: number;
}

/** Writes `/sw.js` and `/offline/` into a built site. Deterministic. */
export async function buildOffline(
  distDir: string,
  guide: OfflineGuide,
  { farewell = false }: OfflineOptions = {},
): Promise<OfflineResult> {
  const folder = join(distDir, OFFLINE_FOLDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(distDir, 'sw.js'), await (farewell ? farewellScript() : workerScript()));
  await writeWebApp(distDir, guide);
  const editions = await writeEditions(distDir, guide);
  const pack = packFiles(await siteFiles(distDir, guide));
  const { parts, indexes } = pack;
  const lost = await unproven(pack);
  if (lost) throw new Error(`${lost} does not come out of the offline parts as it went in`);
  for (const { data, ...bundle } of [...parts, ...indexes]) await writeFile(join(distDir, bundlePath(bundle)), data);
  const manifest = await sealManifest({
    format: MANIFEST_FORMAT,
    guide: guide.id,
    builtOn: guide.builtOn,
    ...(guide.takenBack && { takenBack: guide.takenBack }),
    languages: guide.languages,
    localities: guide.localities,
    indexes: indexes.map(({ data: _, ...index }) => index),
    parts: parts.map(({ data: _, ...part }) => part),
    editions,
  });
  await writeFile(join(distDir, MANIFEST_PATH), JSON.stringify(manifest));
  const size = sizeOf(manifest, manifest);
  return { manifest, bytes: size.bytes, pages: size.entries };
}
