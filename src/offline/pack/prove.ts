/** Proves a pack by unpacking it as a phone will. */
import { fromSteps, unpackBundle, unpackIndex } from '../unpack.ts';
import type { BundleFile } from './bundle.ts';
import type { PackFile } from './pack.ts';

/** One file in so many is compared byte by byte; of all others the length tells a wrong piece. */
const SAMPLE = 16;

/** The first file that does not come out as it went in; undefined where all do. */
export async function unproven(
  files: readonly PackFile[],
  parts: readonly BundleFile[],
  index: BundleFile,
): Promise<string | undefined> {
  const pieces = (await Promise.all(parts.map(({ data }) => unpackBundle(new Uint8Array(data))))).flat();
  const recipes = (await unpackIndex(new Uint8Array(index.data))).files;
  const isSame = ({ path, data }: PackFile, at: number) => {
    const found = fromSteps(recipes[path] ?? []).map((piece) => pieces[piece] ?? Buffer.of());
    const length = found.reduce((sum, { byteLength }) => sum + byteLength, 0);
    return length === data.byteLength && (at % SAMPLE > 0 || Buffer.concat(found).equals(data));
  };
  return files.find((file, at) => !isSame(file, at))?.path;
}
