/** The ground of the map: canvas tiles filled by painters: the areas' frames and the net, over a basemap where the operator made one. */
import L from 'leaflet';
import { graticuleLines, graticuleStep } from '../graticule.ts';

/** Colours of the page's tokens, and of `ground.css`. */
export type Colour =
  | 'line'
  | 'stone-3'
  | 'ink-soft'
  | 'card'
  | `map-${'ground' | 'forest' | 'settled' | 'contour' | 'water' | 'water-line' | 'path' | 'road' | 'main-road' | 'road-edge'}`;

/** One tile, as a painter sees it. */
export interface Tile {
  readonly ctx: CanvasRenderingContext2D;
  readonly size: number;
  readonly zoom: number;
  /** West, south, east, north, in degrees. */
  readonly bbox: readonly [number, number, number, number];
  /** Degrees to pixels of the tile, in Web Mercator. */
  x(lon: number): number;
  y(lat: number): number;
  /** Side of the world's square, and where this tile begins in it, in pixels. */
  readonly world: number;
  readonly left: number;
  readonly top: number;
  /** A colour as it is in the theme of the moment. */
  colour(token: Colour): string;
  /** Whether the ground is dark in it. */
  readonly dark: boolean;
}

export type Painter = (tile: Tile) => void;

/** Pixels between two lines of the net, at least. */
const NET_GAP = 90;

/** Degrees between two lines of the net at a zoom. Parallels follow meridians. */
export function netStep(zoom: number): number {
  return graticuleStep((256 * 2 ** zoom) / 360, NET_GAP);
}

export class SketchLayer extends L.GridLayer {
  #painters: readonly Painter[];
  readonly #probe: HTMLElement;
  #colours = new Map<Colour, string>();

  constructor(probe: HTMLElement, painters: readonly Painter[]) {
    super({ updateWhenZooming: false });
    this.#probe = probe;
    this.#painters = painters;
  }

  /** Puts a painter above the first, below the others. */
  addSecond(painter: Painter): void {
    const [first, ...others] = this.#painters;
    this.#painters = [...(first ? [first] : []), painter, ...others];
    this.redraw();
  }

  override redraw(): this {
    this.#colours = new Map();
    return super.redraw();
  }

  #colour(token: Colour): string {
    const known = this.#colours.get(token);
    if (known) return known;
    this.#probe.style.color = `var(--${token})`;
    const { color } = getComputedStyle(this.#probe);
    this.#colours.set(token, color);
    return color;
  }

  protected override createTile(coords: L.Coords): HTMLElement {
    const size = this.getTileSize().x;
    const canvas = document.createElement('canvas');
    const sharp = Math.min(3, window.devicePixelRatio || 1);
    canvas.width = canvas.height = Math.ceil(size * sharp);
    const ctx = canvas.getContext('2d');
    if (!ctx) return canvas;
    ctx.scale(sharp, sharp);
    const tile = this.#tile(ctx, size, coords);
    for (const paint of this.#painters) paint(tile);
    return canvas;
  }

  #tile(ctx: CanvasRenderingContext2D, size: number, coords: L.Coords): Tile {
    const { crs } = (this as unknown as { _map: L.Map })._map.options;
    const origin = coords.scaleBy(L.point(size, size));
    const degrees = (x: number, y: number) => (crs ?? L.CRS.EPSG3857).pointToLatLng(L.point(x, y), coords.z);
    const [northWest, southEast] = [degrees(origin.x, origin.y), degrees(origin.x + size, origin.y + size)];
    const pixel = (lat: number, lon: number) => (crs ?? L.CRS.EPSG3857).latLngToPoint(L.latLng(lat, lon), coords.z);
    return {
      ctx,
      size,
      zoom: coords.z,
      bbox: [northWest.lng, southEast.lat, southEast.lng, northWest.lat],
      x: (lon) => pixel(northWest.lat, lon).x - origin.x,
      y: (lat) => pixel(lat, northWest.lng).y - origin.y,
      world: size * 2 ** coords.z,
      left: origin.x,
      top: origin.y,
      colour: (token) => this.#colour(token),
      dark: isDark(this.#colour('card')),
    };
  }
}

/** `rgb(27, 32, 64)` */
function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (colour.match(/\d+/g) ?? []).map(Number);
  return red + green + blue < 384;
}

/** Meridians and parallels as hairlines. */
export const paintNet: Painter = ({ ctx, size, zoom, bbox: [west, south, east, north], x, y, colour }) => {
  const step = netStep(zoom);
  ctx.beginPath();
  for (const lon of graticuleLines(west, east, step)) {
    ctx.moveTo(Math.round(x(lon)) + 0.5, 0);
    ctx.lineTo(Math.round(x(lon)) + 0.5, size);
  }
  for (const lat of graticuleLines(south, north, step)) {
    ctx.moveTo(0, Math.round(y(lat)) + 0.5);
    ctx.lineTo(size, Math.round(y(lat)) + 0.5);
  }
  ctx.strokeStyle = colour('line');
  ctx.stroke();
};

/** Every place as a dot below the zoom from which signs stand there. Longitude, latitude. */
export function dotsPainter(places: readonly (readonly [number, number])[], below: number): Painter {
  return ({ ctx, zoom, bbox: [west, south, east, north], x, y, colour }) => {
    if (zoom >= below) return;
    ctx.fillStyle = colour('ink-soft');
    for (const [lon, lat] of places) {
      if (lon < west || lon > east || lat < south || lat > north) continue;
      ctx.fillRect(Math.round(x(lon)) - 1, Math.round(y(lat)) - 1, 2, 2);
    }
  };
}

/** The frames of the areas, like the index of a series of sheets. */
export function framesPainter(boxes: readonly (readonly [number, number, number, number])[]): Painter {
  return ({ ctx, x, y, colour }) => {
    ctx.strokeStyle = colour('stone-3');
    ctx.fillStyle = colour('card');
    for (const [west, south, east, north] of boxes) {
      const [left, top] = [Math.round(x(west)) + 0.5, Math.round(y(north)) + 0.5];
      const [width, height] = [Math.round(x(east)) + 0.5 - left, Math.round(y(south)) + 0.5 - top];
      ctx.fillRect(left, top, width, height);
      ctx.strokeRect(left, top, width, height);
    }
  };
}
