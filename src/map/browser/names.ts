/** What is written on the map: areas while it is an index, communes when it is near. */
import type L from 'leaflet';
import type { MapData } from '../map-data.ts';
import type { ItemsIn } from './placed-layer.ts';
import { areaButton, communeName } from './sign.ts';
import type { Say } from './words.ts';

/** Names of communes stand on the map from this zoom. */
const COMMUNE_ZOOM = 10;
/** An area that is narrower than this, in pixels, is a frame with a name, not a place for signs. */
const READABLE_PX = 120;

/** The zoom from which signs have room. A guide of one area shows them always. */
export function signsFrom({ areas }: Pick<MapData, 'areas'>): number {
  if (areas.length < 2) return 0;
  const widest = Math.max(...areas.map(({ bbox: [west, , east] }) => east - west));
  return Math.log2((READABLE_PX * 360) / (256 * widest));
}

/** The names in a view; the name of an area is a button that opens it. */
export function namesIn(data: MapData, say: Say, openArea: (id: string) => void): ItemsIn {
  const communes = data.communes.map(([name, lon, lat]) => ({
    key: `${lat} ${lon}`,
    at: [lat, lon] as L.LatLngTuple,
    create: () => communeName(name),
  }));
  const areas = data.areas.map(({ id, name, bbox: [, south, east, north] }) => ({
    key: id,
    at: [(south + north) / 2, east] as L.LatLngTuple,
    create: () => {
      const button = areaButton(name, say('map.open-area', { area: name }));
      button.addEventListener('click', (event) => {
        event.stopPropagation();
        openArea(id);
      });
      return button;
    },
  }));
  return (bounds, zoom) => (zoom >= COMMUNE_ZOOM ? communes : areas).filter(({ at }) => bounds.contains(at));
}
