/**
 * A basemap as the site serves it: the steps of all arcs in one row of numbers. TopoJSON has an array for every vertex,
 * sixty thousand in a district, and on a phone making and clearing those away costs more than all the rest of reading.
 */
import type { Basemap } from './format.ts';

type Head = Omit<Basemap, 'arcs'>;

interface Packed {
  readonly head: Head;
  /** Of each arc, how many vertices it has. */
  readonly counts: readonly number[];
  /** East and north in turn. */
  readonly steps: readonly number[];
}

export interface Unpacked {
  readonly head: Head;
  /** Of each arc: steps east and north in turn, in units of the file; the first from its south-west corner. */
  readonly arcs: readonly Int32Array[];
}

/** The text that is served. */
export function pack({ arcs, ...head }: Basemap): string {
  const packed: Packed = { head, counts: arcs.map(({ length }) => length), steps: arcs.flat(2) };
  return JSON.stringify(packed);
}

/** Reads what {@link pack} wrote. */
export function unpack(text: string): Unpacked {
  const { head, counts, steps } = JSON.parse(text) as Packed;
  const all = Int32Array.from(steps);
  let end = 0;
  const arcs = counts.map((count) => {
    end += 2 * count;
    return all.subarray(end - 2 * count, end);
  });
  return { head, arcs };
}
