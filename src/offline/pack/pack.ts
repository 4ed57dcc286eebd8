/**
 * Packs the files of a guide into parts by who needs them.
 *
 *     const { parts, index } = packFiles([{ path: 'vi/index.html', group: { language: 'vi' }, data }]);
 */
import { createHash } from 'node:crypto';
import type { Bundle, Part } from '../manifest.ts';
import type { FileIndex } from '../unpack.ts';
import { type BundleFile, packBundle } from './bundle.ts';
import { type Group, groupKey, joinGroups } from './group.ts';
import { cutPages } from './split.ts';

export interface PackFile {
  /** Within the site, without a leading slash. */
  readonly path: string;
  readonly group: Group;
  readonly data: Buffer;
}

export interface Pack {
  readonly parts: readonly (Part & BundleFile)[];
  readonly index: Bundle & BundleFile;
}

/** Uncompressed bytes beyond which a part is divided: a lost connection costs no more than one part. */
const PART_LIMIT = 1_000_000;

interface Piece {
  readonly data: Buffer;
  readonly isText: boolean;
  group: Group;
  /** Place in the whole list, once known. */
  at: number;
}

/** Packs the files. Deterministic: order and bytes depend on the files alone. */
export function packFiles(given: readonly PackFile[], aliases: FileIndex['aliases'] = {}): Pack {
  const files = [...given].sort((a, b) => (a.path < b.path ? -1 : 1));
  const recipes = cut(files);
  const parts: (Part & BundleFile)[] = [];
  let count = 0;
  for (const pieces of divide([...new Set([...recipes.values()].flat())])) {
    for (const piece of pieces) piece.at = count++;
    const bundle = packBundle(pieces.map(({ data }) => data));
    parts.push({ ...bundle, ...pieces[0].group, pieces: pieces.length, entries: 0 });
  }
  const pages = files.filter(isPage).map(({ path }) => recipes.get(path) ?? []);
  const steps = Object.fromEntries([...recipes].map(([path, pieces]) => [path, toSteps(pieces.map(({ at }) => at))]));
  const index = packBundle([Buffer.from(JSON.stringify({ files: steps, aliases } satisfies FileIndex))]);
  return { parts: countPages(parts, pages), index };
}

/** Counts every page with the part that fewest need: where that one is kept, the page is complete. */
function countPages<P extends Part>(parts: readonly P[], pages: readonly (readonly Piece[])[]): P[] {
  const narrowest = pages.map(
    (pieces) => pieces.reduce((a, b) => (narrowness(b.group) > narrowness(a.group) ? b : a)).at,
  );
  let from = 0;
  return parts.map((part) => {
    const first = from;
    from += part.pieces;
    return { ...part, entries: narrowest.filter((piece) => piece >= first && piece < from).length };
  });
}

function narrowness(group: Group): number {
  return Object.keys(group).length;
}

function isPage({ path }: PackFile): boolean {
  return path.endsWith('.html');
}

/** Every file as its pieces; a piece that occurs twice is one object, needed by all who have it. */
function cut(files: readonly PackFile[]): Map<string, Piece[]> {
  const pages = files.filter(isPage);
  // Bytes as characters: tags are ASCII, so that UTF-8 is never cut in two, and half the memory is enough.
  const cutting = cutPages(pages.map(({ data }) => data.toString('latin1')));
  const made = new Map<number | string, Piece>();
  const pieceOf = (key: number | string, data: () => Buffer, isText: boolean, group: Group): Piece => {
    const piece = made.get(key) ?? { data: data(), isText, group, at: -1 };
    piece.group = joinGroups(piece.group, group);
    made.set(key, piece);
    return piece;
  };
  const recipes = new Map<string, Piece[]>(files.map(({ path }) => [path, []]));
  pages.forEach(({ path, group }, at) => {
    const numbers = cutting.pages[at] ?? [];
    recipes.set(
      path,
      numbers.map((number) => pieceOf(number, () => Buffer.from(cutting.pieces[number] ?? '', 'latin1'), true, group)),
    );
  });
  for (const { path, group, data } of files.filter((file) => !isPage(file))) {
    recipes.set(path, [pieceOf(createHash('sha256').update(data).digest('hex'), () => data, false, group)]);
  }
  return recipes;
}

/** Pieces by group, text apart from the rest, in parts of a limited size. */
function divide(pieces: readonly Piece[]): [Piece, ...Piece[]][] {
  const keyOf = ({ group, isText }: Piece) => `${groupKey(group)}/${isText ? 'text' : 'files'}`;
  const byKey = Map.groupBy(pieces, keyOf);
  return [...byKey.keys()].sort().flatMap((key) => divideBySize(byKey.get(key) ?? []));
}

function divideBySize(pieces: readonly Piece[]): [Piece, ...Piece[]][] {
  const divided: [Piece, ...Piece[]][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    const last = divided.at(-1);
    if (last && size + piece.data.byteLength <= PART_LIMIT) {
      last.push(piece);
      size += piece.data.byteLength;
    } else {
      divided.push([piece]);
      size = piece.data.byteLength;
    }
  }
  return divided;
}

function toSteps(places: readonly number[]): number[] {
  return places.map((place, at) => place - (places[at - 1] ?? 0));
}
