/** The shape of the map's data file, shared by the build, which writes it, and the browser, which reads it. */
import type { Bbox } from './areas.ts';
import type { MarkerKind } from './points.ts';

/** What does not need saying is left out: the page's language, a place of its own, an entry that is no sample. */
export interface PointProperties {
  readonly kind: MarkerKind;
  readonly title: string;
  readonly line: string;
  readonly area: string;
  /** How far the true place may lie, in metres. */
  readonly accuracyM: number;
  readonly lang?: string;
  readonly href?: string;
  readonly phone?: { readonly href: string; readonly text: string };
  readonly approximate?: true;
  readonly sample?: true;
  /** Longitude, latitude of the sign, where several points share one coordinate. */
  readonly shown?: readonly [number, number];
  readonly codes?: readonly string[];
}

export interface PointFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [number, number] };
  readonly properties: PointProperties;
}

/** A route's line: what somebody recorded, and hops between stops that nobody did. Longitude, latitude. */
export interface MapWay {
  readonly id: string;
  readonly title: string;
  readonly pieces: readonly (readonly (readonly [number, number])[])[];
  readonly hops: readonly (readonly [readonly [number, number], readonly [number, number]])[];
}

export interface MapData {
  readonly type: 'FeatureCollection';
  readonly bbox: Bbox;
  readonly areas: readonly {
    readonly id: string;
    readonly name: string;
    readonly bbox: Bbox;
    readonly count: number;
  }[];
  /** Name, longitude, latitude. */
  readonly communes: readonly (readonly [string, number, number])[];
  readonly ways: readonly MapWay[];
  readonly basemaps: readonly { readonly href: string; readonly relief?: string }[];
  readonly features: readonly PointFeature[];
}
