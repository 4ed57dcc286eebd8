/** The zip that an officer sends: the files in their folders, as a content folder has them. */
import { zipSync } from 'fflate';

/** Bytes of the zip; pictures are compressed already and only stored. */
export function takeHomeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...files].map(([path, bytes]): [string, [Uint8Array, { level: 0 | 6 }]] => [
    path,
    [bytes, { level: /\.(?:jpe?g|png|webp|avif|heic)$/i.test(path) ? 0 : 6 }],
  ]);
  return zipSync(Object.fromEntries(entries));
}

/** `gui-hang-bua-2026-11-22.zip`, by the first entry in it. */
export function zipName(files: ReadonlyMap<string, Uint8Array>, today: string): string {
  const first = [...files.keys()].find((path) => path.split('/').length === 3)?.split('/')[1];
  return `gui-${first ?? 'cam-nang'}-${today}.zip`;
}
