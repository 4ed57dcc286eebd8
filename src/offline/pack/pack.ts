/**
 * Packs the files of a guide into parts by who needs them. Pages are read one by one: a guide of thousands of
 * pages is packed in the memory of what is different in them.
 *
 *     const { parts, indexes } = packFiles([{ path: 'vi/index.html', group: { language: 'vi' }, bytes, read }]);
 */
import { createHash } from 'node:crypto';
import type { Index, Part } from '../manifest.ts';
import { type BundleFile, packBundle } from './bundle.ts';
import { Pictures } from './choose-pictures.ts';
import { Recordings } from './choose-recordings.ts';
import { type Group, groupKey, joinGroups } from './group.ts';
import { type Indexed, packIndexes } from './indexes.ts';
import { cutPages } from './split.ts';

export interface PackFile {
  /** Within the site, without a leading slash. */
  readonly path: string;
  readonly group: Group;
  /** Its length. */
  bytes(): number;
  read(): Buffer;
}

export interface Pack {
  readonly parts: readonly (Part & BundleFile)[];
  /** Which pieces make up which file: of what all need, then of each language. */
  readonly indexes: readonly (Index & BundleFile)[];
  /** The files that are in it. */
  readonly files: readonly PackFile[];
}

/** Uncompressed bytes beyond which a part is divided: a lost connection costs no more than one part. */
const PART_LIMIT = 1_000_000;

interface Piece {
  readonly bytes: number;
  readonly isText: boolean;
  readonly data: () => Buffer;
  group: Group;
  /** Place in the whole list, once known. */
  at: number;
}

/** Packs the files. Deterministic: order and bytes depend on the files alone. */
export function packFiles(given: readonly PackFile[]): Pack {
  const sorted = [...given].sort((a, b) => (a.path < b.path ? -1 : 1));
  const pictures = new Pictures(sorted);
  const recordings = new Recordings();
  const pages = cutAll(sorted.filter(isPage), (page, group) => {
    pictures.see(page, group);
    recordings.see(page, group);
  });
  const { files, aliases } = pictures.choose(recordings.choose(sorted));
  const others = piecesOfFiles(files.filter((file) => !isPage(file)));
  const parts: (Part & BundleFile)[] = [];
  let count = 0;
  for (const pieces of divide([...new Set([...pages.values(), ...others.values()].flat())])) {
    for (const piece of pieces) piece.at = count++;
    const bundle = packBundle(pieces.map(({ data }) => data()));
    parts.push({ ...bundle, ...pieces[0].group, pieces: pieces.length, entries: 0 });
  }
  const indexed = files.map(({ path, group }): Indexed => {
    const pieces = pages.get(path) ?? others.get(path) ?? [];
    return { path, language: group.language, pieces: pieces.map(({ at }) => at) };
  });
  return { parts: countPages(parts, [...pages.values()]), indexes: packIndexes(indexed, aliases), files };
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

/** Every page as its pieces; a piece that occurs twice is one object, needed by all who have it. */
function cutAll(files: readonly PackFile[], see: (page: string, group: Group) => void): Map<string, Piece[]> {
  // Bytes as characters: tags are ASCII, so that UTF-8 is never cut in two, and half the memory is enough.
  const texts = function* () {
    for (const { group, read } of files) {
      const text = read().toString('latin1');
      see(text, group);
      yield text;
    }
  };
  const { pieces: cut, pages } = cutPages(texts());
  const pieces: Piece[] = [];
  return new Map(
    files.map(({ path, group }, at) => [
      path,
      (pages[at] ?? []).map((number) => {
        const piece = pieces[number] ?? textPiece(cut[number] ?? '', group);
        pieces[number] = piece;
        piece.group = joinGroups(piece.group, group);
        return piece;
      }),
    ]),
  );
}

function textPiece(text: string, group: Group): Piece {
  return { bytes: text.length, isText: true, data: () => Buffer.from(text, 'latin1'), group, at: -1 };
}

/** Every other file as one piece; files of the same bytes are the same piece. */
function piecesOfFiles(files: readonly PackFile[]): Map<string, Piece[]> {
  const made = new Map<string, Piece>();
  return new Map(
    files.map((file) => {
      const hash = createHash('sha256').update(file.read()).digest('hex');
      const { group } = file;
      const piece = made.get(hash) ?? { bytes: file.bytes(), isText: false, data: () => file.read(), group, at: -1 };
      piece.group = joinGroups(piece.group, group);
      made.set(hash, piece);
      return [file.path, [piece]];
    }),
  );
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
    if (last && size + piece.bytes <= PART_LIMIT) {
      last.push(piece);
      size += piece.bytes;
    } else {
      divided.push([piece]);
      size = piece.bytes;
    }
  }
  return divided;
}
