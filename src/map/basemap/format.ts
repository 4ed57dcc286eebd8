/**
 * The basemap's file, shared by the command that writes it, the build and the browser: one quantised TopoJSON
 * (github.com/topojson/topojson-specification), an object a layer, names as points.
 */
import type { Bbox } from '../areas.ts';

/** In the order of painting. */
export const LAYERS = [
  'forest',
  'settled',
  'contour',
  'contour-index',
  'stream',
  'river',
  'lake',
  'path',
  'track',
  'road-3',
  'road-2',
  'road-1',
] as const;

export type LayerName = (typeof LAYERS)[number];

export type LabelKind = 'town' | 'village' | 'hamlet' | 'peak' | 'pass' | 'river' | 'lake' | 'road';

/** `name` is what everyone can read; `name:fr` stands where a language of the guide has its own. */
export interface LabelProperties {
  readonly kind: LabelKind;
  readonly name: string;
  /** Metres above the sea, of peaks and passes. */
  readonly ele?: number;
  readonly [name: `name:${string}`]: string;
}

/** Arcs by their number; `~number` is the arc backwards. */
export interface LinesObject {
  readonly type: 'MultiLineString';
  readonly arcs: readonly (readonly number[])[];
}

export interface AreasObject {
  readonly type: 'MultiPolygon';
  readonly arcs: readonly (readonly (readonly number[])[])[];
}

export interface NamesObject {
  readonly type: 'GeometryCollection';
  readonly geometries: readonly {
    readonly type: 'Point';
    readonly coordinates: readonly [number, number];
    readonly properties: LabelProperties;
  }[];
}

export interface Relief {
  /** File beside the basemap; grey shades of a Web Mercator picture of `bbox`. */
  readonly file: string;
  /** Value of level ground, 0–255. */
  readonly level: number;
}

export interface Heights {
  /** File beside the basemap, for the build alone: grey PNG of 16 bits, its corner samples at the corners of `bbox`. */
  readonly file: string;
}

export interface Basemap {
  readonly type: 'Topology';
  readonly bbox: Bbox;
  readonly transform: {
    readonly scale: readonly [number, number];
    readonly translate: readonly [number, number];
  };
  /** Who made the data: shown on every map, as its licence asks. */
  readonly credit: string;
  readonly licence: string;
  /** Day on which the command wrote it. */
  readonly madeOn: string;
  readonly relief?: Relief;
  readonly heights?: Heights;
  /** Metres between two contours. */
  readonly contourInterval?: number;
  readonly objects: { readonly [layer in LayerName]?: LinesObject | AreasObject } & { readonly names?: NamesObject };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
}
