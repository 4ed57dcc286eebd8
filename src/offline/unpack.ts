/** Reads what `pack/bundle.ts` and `pack/pack.ts` wrote. Shared by the build, which proves it, and the worker. */

/** Whether this browser can unpack a kept guide: Chrome 80, Firefox 113, Safari 16.4. */
export const canUnpack = (): boolean => typeof DecompressionStream === 'function';

/** An index as it is stored. */
export interface FileIndex {
  /** Every file with its pieces: 0 is the next of `pieces`, n the n-th of them once more. */
  readonly files: readonly (readonly [path: string, pieces: readonly number[]])[];
  /** Pieces as they are first named, numbered over the manifest's parts in order, as steps from one to the next. */
  readonly pieces: readonly number[];
  /** Paths that answer with another file: a size of a picture that was not kept. */
  readonly aliases: Readonly<Record<string, string>>;
}

/** An index as it is used. */
export interface OpenIndex {
  /** Path → numbers of its pieces. */
  readonly files: ReadonlyMap<string, readonly number[]>;
  readonly aliases: ReadonlyMap<string, string>;
}

/** The pieces of a bundle. Throws where the bytes are no bundle. */
export async function unpackBundle(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>[]> {
  const stream = new Response(data).body?.pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let start = bytes.indexOf(10) + 1;
  const lengths = JSON.parse(new TextDecoder().decode(bytes.subarray(0, start))) as number[];
  return lengths.map((length) => {
    start += length;
    return bytes.subarray(start - length, start);
  });
}

/** An index out of its bundle. */
export async function unpackIndex(data: Uint8Array<ArrayBuffer>): Promise<OpenIndex> {
  const [json] = await unpackBundle(data);
  const { files, pieces, aliases } = JSON.parse(new TextDecoder().decode(json)) as FileIndex;
  let at = 0;
  const named = pieces.map((step) => {
    at += step;
    return at;
  });
  let next = 0;
  const numberOf = (mention: number) => named[mention === 0 ? next++ : mention - 1] ?? -1;
  return {
    files: new Map(files.map(([path, mentions]) => [path, mentions.map(numberOf)])),
    aliases: new Map(Object.entries(aliases)),
  };
}
