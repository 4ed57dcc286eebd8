/** Signs that would cover each other, drawn as one with their number. */
import Supercluster from 'supercluster';
import type { MapData, PointFeature, PointProperties } from '../map-data.ts';
import { isShown, type MapState } from './state.ts';

/** Where a sign is drawn: longitude, latitude. */
export type Position = readonly [number, number];

export type Drawn =
  | { readonly type: 'point'; readonly at: Position; readonly point: PointFeature }
  | { readonly type: 'cluster'; readonly at: Position; readonly id: number; readonly count: number };

export const MAX_ZOOM = 16;
/** Signs are 34 px wide; closer than this they are one. */
const RADIUS_PX = 32;

export class ClusterIndex {
  readonly #index: Supercluster<{ readonly point: PointFeature }>;

  constructor(data: MapData, state: MapState) {
    this.#index = new Supercluster({ radius: RADIUS_PX, extent: 256, maxZoom: MAX_ZOOM - 1 });
    this.#index.load(
      data.features
        .filter(({ properties }) => isShown(state, properties))
        .map((point) => ({
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [...shownAt(point)] },
          properties: { point },
        })),
    );
  }

  /** What to draw within west, south, east, north at a zoom. */
  within(bbox: [number, number, number, number], zoom: number): Drawn[] {
    return this.#index.getClusters(bbox, Math.floor(zoom)).map(({ geometry, properties }) => {
      const at: Position = [geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0];
      return 'cluster' in properties
        ? { type: 'cluster', at, id: properties.cluster_id, count: properties.point_count }
        : { type: 'point', at, point: properties.point };
    });
  }

  /** The zoom at which a cluster falls apart; above `MAX_ZOOM` it never does. */
  opensAt(cluster: number): number {
    return this.#index.getClusterExpansionZoom(cluster);
  }

  /** The first `most` points of a cluster. */
  points(cluster: number, most: number): PointFeature[] {
    return this.#index.getLeaves(cluster, most).map(({ properties }) => (properties as { point: PointFeature }).point);
  }
}

/** Where the sign of a point is drawn, which is not its published place where several share one. */
export function shownAt({
  geometry,
  properties,
}: {
  readonly geometry: PointFeature['geometry'];
  readonly properties: PointProperties;
}): Position {
  return properties.shown ?? geometry.coordinates;
}
