/** Nodes, ways and relations of OpenStreetMap turned into shapes. */
import type { Member, Tags } from './pbf.ts';
import { isClosed, isWithin, type Line, type Polygon, type Position, type Ring, type Shape } from './shape.ts';

export interface Way {
  readonly refs: readonly number[];
  readonly tags: Tags;
}

export interface Relation {
  readonly members: readonly Member[];
  readonly tags: Tags;
}

export interface Elements {
  /** Nodes that mean something by themselves. */
  readonly points: readonly { readonly at: Position; readonly tags: Tags }[];
  readonly ways: ReadonlyMap<number, Way>;
  readonly relations: readonly Relation[];
  position(node: number): Position | undefined;
}

/** Makes shapes; a way whose nodes are partly missing falls into the lines that are there. */
export function assemble({ points, ways, relations, position }: Elements): Shape[] {
  const linesOf = (refs: readonly number[]): Line[] => {
    const lines: Position[][] = [[]];
    for (const ref of refs) {
      const at = position(ref);
      if (at) lines.at(-1)?.push(at);
      else if (lines.at(-1)?.length) lines.push([]);
    }
    return lines.filter((line) => line.length > 1);
  };
  return [
    ...points.map(({ at, tags }) => ({ tags, points: [at] })),
    ...[...ways.values()]
      .filter(({ tags }) => Object.keys(tags).length > 0)
      .map(({ refs, tags }) => {
        const lines = linesOf(refs);
        const [only] = lines;
        return { tags, lines, ...(lines.length === 1 && only && isClosed(only) && { polygons: [[only]] }) };
      }),
    ...relations.map(({ members, tags }) => {
      const parts = (inner: boolean) =>
        members
          .filter(({ type, role }) => type === 'way' && (role === 'inner') === inner)
          .flatMap(({ ref }) => linesOf(ways.get(ref)?.refs ?? []));
      return { tags, polygons: withHoles(joinRings(parts(false)), joinRings(parts(true))) };
    }),
  ];
}

/** Joins lines end to end; what does not close is left out. */
export function joinRings(lines: readonly Line[]): Ring[] {
  const rings: Ring[] = [];
  const open = new Set(lines);
  for (const first of lines) {
    if (!open.delete(first)) continue;
    let ring: Line = first;
    while (!isClosed(ring)) {
      const end = ring.at(-1) as Position;
      const next = [...open].find((line) => same(line[0], end) || same(line.at(-1), end));
      if (!next) break;
      open.delete(next);
      ring = [...ring, ...(same(next[0], end) ? next : next.toReversed()).slice(1)];
    }
    if (isClosed(ring)) rings.push(ring);
  }
  return rings;
}

function withHoles(outers: readonly Ring[], holes: readonly Ring[]): Polygon[] {
  return outers.map((outer) => [outer, ...holes.filter((hole) => hole[0] && isWithin(hole[0], outer))]);
}

function same(a: Position | undefined, b: Position): boolean {
  return a !== undefined && a[0] === b[0] && a[1] === b[1];
}
