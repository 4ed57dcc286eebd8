/** What is written on the map: areas while it is an index; communes, settlements, peaks and waters when it is near. */
import type L from 'leaflet';
import type { Basemap, LabelKind, LabelProperties } from '../basemap/format.ts';
import type { Box } from '../lettering.ts';
import type { MapData } from '../map-data.ts';
import type { PlacedItem } from './placed-layer.ts';
import { areaButton, communeName, groundName } from './sign.ts';
import { uncovered } from './uncovered.ts';
import type { Say } from './words.ts';

/** Names of communes stand on the map from this zoom. */
const COMMUNE_ZOOM = 9;
/** Where the name of a commune stands, and how far below its places: the first that is free. */
const COMMUNE_SIDES = [
  ['below', 26],
  ['above', -28],
] as const;
/** An area that is narrower than this, in pixels, is a frame with a name, not a place for signs. */
const READABLE_PX = 120;

/** The zoom from which signs have room. A guide of one area shows them always. */
export function signsFrom({ areas }: Pick<MapData, 'areas'>): number {
  if (areas.length < 2) return 0;
  const widest = Math.max(...areas.map(({ bbox: [west, , east] }) => east - west));
  return Math.log2((READABLE_PX * 360) / (256 * widest));
}

/** Pixels of one letter, of a line, and between a name and its neighbours; a little much rather than too little. */
const LETTER = 6.8;
const WIDER: { readonly [kind in LabelKind]?: number } = { town: 1.3, village: 1.12, river: 1.1, road: 1.15 };
const LINE = 15;
/** From which zoom a name is written. The order is that of their weight. */
const GROUND_FROM: Readonly<Record<LabelKind, number>> = {
  town: 9,
  road: 11,
  village: 11,
  peak: 12,
  lake: 12.5,
  river: 12,
  pass: 12.5,
  hamlet: 13,
};
const WEIGHT = Object.keys(GROUND_FROM);
/** Peaks and settlements carry a mark at their place, and the name below it; others are written over it. */
const BELOW: ReadonlySet<string> = new Set(['town', 'village', 'hamlet', 'peak', 'pass']);

type Name = PlacedItem & { readonly from: number; readonly of?: string; box(at: L.Point): Box };

/** Where names may not stand: the signs of the moment. */
export type TakenIn = (bounds: L.LatLngBounds, zoom: number) => readonly L.LatLngTuple[];

export class Names {
  readonly #map: L.Map;
  readonly #areas: readonly PlacedItem[];
  readonly #taken: TakenIn;
  #names: Name[];

  constructor(map: L.Map, data: MapData, say: Say, openArea: (id: string) => void, taken: TakenIn) {
    this.#map = map;
    this.#taken = taken;
    this.#names = data.communes.flatMap(([name, lon, lat]) =>
      COMMUNE_SIDES.map(
        ([side, below]): Name => ({
          key: `${lat} ${lon} ${side}`,
          of: `${lat} ${lon}`,
          at: [lat, lon],
          from: COMMUNE_ZOOM,
          // Capitals, spaced.
          box: (at) => boxAround(at, below, name.length * 1.5),
          create: () => communeName(name, side),
        }),
      ),
    );
    this.#areas = data.areas.map(({ id, name, bbox: [, south, east, north] }) => ({
      key: id,
      at: [(south + north) / 2, east],
      create: () => {
        const button = areaButton(name, say('map.open-area', { area: name }));
        button.addEventListener('click', (event) => {
          event.stopPropagation();
          openArea(id);
        });
        return button;
      },
    }));
  }

  /** Adds the names of a basemap in the reader's language. */
  addGround({ objects, transform: { scale, translate } }: Pick<Basemap, 'objects' | 'transform'>, lang: string): void {
    const ground = (objects.names?.geometries ?? []).map(({ coordinates: [x, y], properties }, index): Name => {
      const { kind, ele } = properties;
      const text = nameIn(properties, lang);
      return {
        key: `ground ${translate.join()} ${index}`,
        at: [y * scale[1] + translate[1], x * scale[0] + translate[0]],
        from: GROUND_FROM[kind] ?? 0,
        box: (at) => boxAround(at, BELOW.has(kind) ? 12 : 0, text.length * (WIDER[kind] ?? 1), ele ? 2 : 1),
        create: () => groundName(kind, text, ele),
      };
    });
    const weight = (name: Name) => WEIGHT.findIndex((kind) => GROUND_FROM[kind as LabelKind] === name.from);
    this.#names = [...this.#names, ...ground.toSorted((a, b) => weight(a) - weight(b))];
  }

  /** What stands in a view; the name of an area is a button that opens it. */
  in(bounds: L.LatLngBounds, zoom: number): PlacedItem[] {
    if (zoom < COMMUNE_ZOOM && this.#areas.length > 1) return this.#areas.filter(({ at }) => bounds.contains(at));
    const pixel = (at: L.LatLngTuple) => this.#map.project(at, zoom);
    const taken = [
      ...this.#taken(bounds, zoom).map((at) => boxOfSign(pixel(at))),
      ...edgesOf(this.#map.getPixelBounds()),
    ];
    const near = this.#names
      .filter(({ at, from }) => zoom >= from && bounds.contains(at))
      .map((name) => ({ name, of: name.of, box: name.box(pixel(name.at)) }));
    return uncovered(near, taken).map(({ name }) => name);
  }
}

/** `name:fr` of the file, else the name that everyone can read. */
function nameIn(properties: LabelProperties, lang: string): string {
  return properties[`name:${lang.split('-')[0] ?? ''}`] ?? properties.name;
}

function boxAround({ x, y }: L.Point, below: number, letters: number, lines = 1): Box {
  const half = (letters * LETTER) / 2 + 2;
  return { left: x - half, right: x + half, top: y + below - LINE / 2, bottom: y + below + LINE * (lines - 0.5) };
}

/** The edges of the view, its degrees and its buttons: no name is cut, or read through another. */
function edgesOf({ min, max }: L.Bounds): Box[] {
  const [left, top, right, bottom] = [min?.x ?? 0, min?.y ?? 0, max?.x ?? 0, max?.y ?? 0];
  return [
    { left: left - LINE, right: left + 22, top, bottom },
    { left: right - 2, right: right + LINE, top, bottom },
    { left, right, top: top - LINE, bottom: top + 2 },
    { left, right, top: bottom - 22, bottom: bottom + LINE },
    { left, right: left + 64, top: bottom - 124, bottom },
  ];
}

function boxOfSign({ x, y }: L.Point): Box {
  return { left: x - 17, right: x + 17, top: y - 17, bottom: y + 17 };
}
