/** Painters of the map's ground: the areas' frames, the net, and places as dots. The basemap's is in `ground.ts`. */
import { graticuleLines, graticuleStep } from '../graticule.ts';

/** Colours of the page's tokens, and of `ground.css`. */
export type Colour =
  | 'line'
  | 'stone-3'
  | 'ink-soft'
  | 'card'
  | `map-${'ground' | 'forest' | 'settled' | 'contour' | 'water' | 'water-line' | 'path' | 'road' | 'main-road' | 'road-edge'}`;

/** A part of the sheet, as a painter sees it: its corner is at 0, 0. */
export interface Part {
  readonly ctx: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  /** West, south, east, north, in degrees. */
  readonly bbox: readonly [number, number, number, number];
  /** Degrees to pixels of the part, in Web Mercator. */
  x(lon: number): number;
  y(lat: number): number;
  /** Side of the world's square, and where this part begins in it, in pixels. */
  readonly world: number;
  readonly left: number;
  readonly top: number;
  /** A colour as it is in the theme of the moment. */
  colour(token: Colour): string;
  /** Whether the ground is dark in it. */
  readonly dark: boolean;
}

export type Painter = (part: Part) => void;

/** Pixels between two lines of the net, at least. */
const NET_GAP = 90;

/** Degrees between two lines of the net at a zoom. Parallels follow meridians. */
export function netStep(zoom: number): number {
  return graticuleStep((256 * 2 ** zoom) / 360, NET_GAP);
}

/** Meridians and parallels as hairlines. */
export const paintNet: Painter = ({ ctx, width, height, zoom, bbox: [west, south, east, north], x, y, colour }) => {
  const step = netStep(zoom);
  ctx.beginPath();
  for (const lon of graticuleLines(west, east, step)) {
    ctx.moveTo(Math.round(x(lon)) + 0.5, 0);
    ctx.lineTo(Math.round(x(lon)) + 0.5, height);
  }
  for (const lat of graticuleLines(south, north, step)) {
    ctx.moveTo(0, Math.round(y(lat)) + 0.5);
    ctx.lineTo(width, Math.round(y(lat)) + 0.5);
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
