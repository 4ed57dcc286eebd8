/**
 * The names of everything in the guide, in one language: what answers first while someone types.
 * Written by {@link ./titles.ts} at build time, fetched once by the browser. Names that repeat
 * (areas, communes, what an entry is) stand once in a table and are pointed at.
 */
import type { Kind } from '../schemas/kinds.ts';

/** Kinds in the list: the entries' kinds, the areas of the guide, and its many small points. */
export type TitleKind = Kind | 'areas' | 'services';

/** A label that is shown, and other words by which people mean the same. */
export type Label = readonly [shown: string, alsoCalled: string];

export type TitleRow = readonly [
  title: string,
  /** Index into `lines`, -1 for none. */
  line: number,
  /** Index into `areas`, -1 for none. */
  area: number,
  /** Indexes into `places`: communes of today, then those of before. */
  places: readonly number[],
  /** Other names, other languages' titles and the producer's name among them. */
  names: readonly string[],
  /**
   * Last part of the address (of a service: its place on their page); left out where it is the title's slug.
   * Of a page of another guide `//host/vi#id`, without `#id` where that is the slug.
   */
  id?: string,
];

export interface TitleList {
  /** Address before the kind: `/vi/`. */
  readonly base: string;
  readonly lines: readonly Label[];
  readonly areas: readonly Label[];
  readonly places: readonly string[];
  readonly kinds: readonly {
    readonly kind: TitleKind;
    readonly label: Label;
    readonly rows: readonly TitleRow[];
  }[];
}
