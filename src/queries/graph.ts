/** The graph between entries: what names what, read in both directions. */
import { type Entry, type Guide, isOfKind } from '../reading/guide.ts';
import type { EntryRef } from '../schemas/kinds.ts';

/** Why two entries are joined, as the reader of the first one sees it. */
export type Relation =
  | 'festivals'
  | 'held-at'
  | 'village'
  | 'homestays'
  | 'made-here'
  | 'producer'
  | 'made-in'
  | 'found-at'
  | 'taste-at'
  | 'sellers'
  | 'products'
  | 'producers'
  | 'related'
  | 'routes'
  | 'stops';

interface Edge {
  readonly from: EntryRef;
  readonly to: EntryRef;
  readonly there: Relation;
  readonly back: Relation;
}

/** Every edge that an entry's own facts name, with the words for both ends. */
export function edgesOf(entry: Entry): Edge[] {
  const edge = (there: Relation, back: Relation) => (to: EntryRef) => ({ from: entry.ref, to, there, back });
  const edges = entry.facts.related.map(edge('related', 'related'));
  if (isOfKind(entry, 'heritage')) edges.push(...entry.facts.festivals.map(edge('festivals', 'held-at')));
  if (isOfKind(entry, 'festivals')) edges.push(...entry.facts.at.map(edge('held-at', 'festivals')));
  if (isOfKind(entry, 'homestays') && entry.facts.village)
    edges.push(edge('village', 'homestays')(entry.facts.village));
  if (isOfKind(entry, 'routes')) edges.push(...entry.facts.stops.map((stop) => edge('stops', 'routes')(stop.to)));
  if (isOfKind(entry, 'spots')) {
    for (const { maker, products } of entry.facts.stalls) {
      if (maker) edges.push(edge('sellers', 'found-at')(maker));
      edges.push(...products.map(edge('products', 'found-at')));
    }
  }
  if (isOfKind(entry, 'products')) {
    if (entry.facts.producer) edges.push(edge('producer', 'products')(entry.facts.producer));
    edges.push(...entry.facts.madeIn.map(edge('made-in', 'made-here')));
    edges.push(...entry.facts.tasteAt.map(edge('taste-at', 'products')));
    edges.push(...entry.facts.foundAt.map(edge('found-at', 'products')));
  }
  return edges;
}

/** Neighbours of an entry by relation; each neighbour once, under its most telling relation. */
export type Neighbours = ReadonlyMap<Relation, readonly EntryRef[]>;

const ORDER: readonly Relation[] = [
  'stops',
  'producer',
  'products',
  'made-here',
  'made-in',
  'sellers',
  'taste-at',
  'found-at',
  'village',
  'homestays',
  'festivals',
  'held-at',
  'routes',
  'producers',
  'related',
];

/** The whole graph, by entry. Edges to entries that do not exist are left to `check`. */
export function graphOf(guide: Pick<Guide, 'entries'>): ReadonlyMap<EntryRef, Neighbours> {
  const sides = new Map<EntryRef, Map<Relation, EntryRef[]>>();
  const add = (at: EntryRef, relation: Relation, other: EntryRef) => {
    if (at === other || !guide.entries.has(at) || !guide.entries.has(other)) return;
    const relations = sides.get(at) ?? new Map<Relation, EntryRef[]>();
    const list = relations.get(relation) ?? [];
    if (!list.includes(other)) list.push(other);
    relations.set(relation, list);
    sides.set(at, relations);
  };
  for (const entry of guide.entries.values()) {
    for (const { from, to, there, back } of edgesOf(entry)) {
      add(from, there, to);
      add(to, back, from);
    }
  }
  return new Map([...sides].map(([ref, relations]) => [ref, eachOnce(relations)]));
}

const graphs = new WeakMap<Pick<Guide, 'entries'>, ReadonlyMap<EntryRef, Neighbours>>();

/** The neighbours of an entry; the graph of a guide is made once. */
export function neighboursOf(guide: Pick<Guide, 'entries'>, ref: EntryRef): Neighbours {
  let graph = graphs.get(guide);
  if (!graph) {
    graph = graphOf(guide);
    graphs.set(guide, graph);
  }
  return graph.get(ref) ?? new Map();
}

function eachOnce(relations: ReadonlyMap<Relation, readonly EntryRef[]>): Neighbours {
  const seen = new Set<EntryRef>();
  const result = new Map<Relation, EntryRef[]>();
  for (const relation of ORDER) {
    const fresh = (relations.get(relation) ?? []).filter((ref) => !seen.has(ref));
    for (const ref of fresh) seen.add(ref);
    if (fresh.length > 0) result.set(relation, fresh);
  }
  return result;
}
