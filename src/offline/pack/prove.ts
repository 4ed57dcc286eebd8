/** Proves a pack by unpacking it as a phone will. */
import { type OpenIndex, unpackBundle, unpackIndex } from '../unpack.ts';
import type { Pack } from './pack.ts';

/** One file in so many is compared byte by byte; of all others the length tells a wrong piece. */
const SAMPLE = 16;

/** The first file that does not come out as it went in; undefined where all do. */
export async function unproven({ files, parts, indexes }: Pack): Promise<string | undefined> {
  const pieces: Uint8Array[] = [];
  for (const { data } of parts) pieces.push(...(await unpackBundle(new Uint8Array(data))));
  const opened: OpenIndex[] = [];
  for (const { data } of indexes) opened.push(await unpackIndex(new Uint8Array(data)));
  const isSame = ({ path, bytes, read }: Pack['files'][number], at: number) => {
    const recipe = opened.find(({ files }) => files.has(path))?.files.get(path) ?? [];
    const found = recipe.map((piece) => pieces[piece] ?? Buffer.of());
    const length = found.reduce((sum, { byteLength }) => sum + byteLength, 0);
    return length === bytes() && (at % SAMPLE > 0 || Buffer.concat(found).equals(read()));
  };
  return files.find((file, at) => !isSame(file, at))?.path;
}
