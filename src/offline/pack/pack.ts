/**
 * Packs the files of a guide into parts by who needs them.
 *
 *     const { parts, index } = packFiles([{ path: 'vi/index.html', group: { language: 'vi' }, data }]);
 */
import type { Bundle, Part } from '../manifest.ts';
import type { FileIndex } from '../unpack.ts';
import { type BundleFile, packBundle } from './bundle.ts';
import { type Group, groupKey, joinGroups } from './group.ts';
import { mergeCompanions, splitHtml } from './split.ts';

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
    const [{ group }] = pieces;
    for (const piece of pieces) piece.at = count++;
    const bundle = packBundle(pieces.map(({ data }) => data));
    // A page is counted once, with the first part of its own group.
    const isFirst = !parts.some((part) => groupKey(part) === groupKey(group));
    const entries = isFirst
      ? files.filter((file) => isPage(file) && groupKey(file.group) === groupKey(group)).length
      : 0;
    parts.push({ ...bundle, ...group, pieces: pieces.length, entries });
  }
  const steps = Object.fromEntries([...recipes].map(([path, pieces]) => [path, toSteps(pieces.map(({ at }) => at))]));
  const index = packBundle([Buffer.from(JSON.stringify({ files: steps, aliases } satisfies FileIndex))]);
  return { parts, index };
}

function isPage({ path }: PackFile): boolean {
  return path.endsWith('.html');
}

/** Cuts every file into pieces; a piece that occurs twice is one object, needed by all who have it. */
function cut(files: readonly PackFile[]): Map<string, Piece[]> {
  const pages = files.filter(isPage);
  const cuts = mergeCompanions(pages.map(({ data }) => splitHtml(data.toString('utf8'))));
  const known = new Map<string, Piece>();
  const pieceOf = (key: string, data: () => Buffer, isText: boolean, group: Group): Piece => {
    const piece = known.get(key) ?? { data: data(), isText, group, at: -1 };
    piece.group = joinGroups(piece.group, group);
    known.set(key, piece);
    return piece;
  };
  const recipes = new Map<string, Piece[]>();
  pages.forEach(({ path, group }, at) => {
    recipes.set(
      path,
      (cuts[at] ?? []).map((text) => pieceOf(text, () => Buffer.from(text), true, group)),
    );
  });
  for (const file of files.filter((file) => !isPage(file))) {
    const { path, group, data } = file;
    recipes.set(path, [pieceOf(data.toString('latin1'), () => data, false, group)]);
  }
  return new Map(files.map(({ path }) => [path, recipes.get(path) ?? []]));
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
