/** Proves a pack by unpacking it as a phone will. */
import { fromSteps, unpackBundle, unpackIndex } from '../unpack.ts';
import type { BundleFile } from './bundle.ts';
import type { PackFile } from './pack.ts';

/** The first file that does not come out as it went in; undefined where all do. */
export async function unproven(
  files: readonly PackFile[],
  parts: readonly BundleFile[],
  index: BundleFile,
): Promise<string | undefined> {
  const pieces = (await Promise.all(parts.map(({ data }) => unpackBundle(new Uint8Array(data))))).flat();
  const recipes = (await unpackIndex(new Uint8Array(index.data))).files;
  const unpacked = (path: string) =>
    Buffer.concat(fromSteps(recipes[path] ?? []).map((at) => pieces[at] ?? Buffer.of()));
  return files.find(({ path, data }) => !unpacked(path).equals(data))?.path;
}
