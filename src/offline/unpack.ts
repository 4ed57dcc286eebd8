/** Reads what `pack/bundle.ts` and `pack/pack.ts` wrote. Shared by the build, which proves it, and the worker. */

/** Whether this browser can unpack a kept guide: Chrome 80, Firefox 113, Safari 16.4. */
export const canUnpack = (): boolean => typeof DecompressionStream === 'function';

export interface FileIndex {
  /** Path → its pieces, numbered over the manifest's parts in order, as steps from one to the next. */
  readonly files: Readonly<Record<string, readonly number[]>>;
  /** Paths that answer with another file: a size of a picture that was not kept. */
  readonly aliases: Readonly<Record<string, string>>;
}

/** The pieces of a bundle. Throws where the bytes are no bundle. */
export async function unpackBundle(data: BlobPart): Promise<Uint8Array<ArrayBuffer>[]> {
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let start = bytes.indexOf(10) + 1;
  const lengths = JSON.parse(new TextDecoder().decode(bytes.subarray(0, start))) as number[];
  return lengths.map((length) => {
    start += length;
    return bytes.subarray(start - length, start);
  });
}

/** The index out of its bundle. */
export async function unpackIndex(data: BlobPart): Promise<FileIndex> {
  const [json] = await unpackBundle(data);
  return JSON.parse(new TextDecoder().decode(json)) as FileIndex;
}

/** Piece numbers are stored as steps from the one before: most are 1, and small numbers compress. */
export function fromSteps(steps: readonly number[]): number[] {
  let at = 0;
  return steps.map((step) => {
    at += step;
    return at;
  });
}
