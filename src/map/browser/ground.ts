/** The basemap as a painter of tiles: fields, relief, contours, waters and ways, as on a printed walking map. */
import { type Course, type Decoded, decode } from '../basemap/decode.ts';
import type { Basemap, LayerName } from '../basemap/format.ts';
import { mercatorX, mercatorY } from '../basemap/mercator.ts';
import type { Colour, Painter, Tile } from './sketch-layer.ts';

/** How a line is drawn: its colour, width in pixels at zoom 13, the zoom from which it is shown, dashes, edge. */
type Pen = readonly [colour: Colour, width: number, from: number, dash?: readonly number[], edge?: Colour];

const FIELDS: readonly (readonly [LayerName, Colour])[] = [
  ['forest', 'map-forest'],
  ['settled', 'map-settled'],
];
const PENS: { readonly [layer in LayerName]?: Pen } = {
  contour: ['map-contour', 0.5, 13],
  'contour-index': ['map-contour', 0.9, 11],
  stream: ['map-water-line', 0.9, 12],
  river: ['map-water-line', 1.8, 0],
  path: ['map-path', 1.1, 12, [4, 3]],
  track: ['map-path', 1.3, 11.5, [9, 3]],
  'road-3': ['map-road', 1.6, 11.5, [], 'map-road-edge'],
  'road-2': ['map-road', 2.8, 0, [], 'map-road-edge'],
  'road-1': ['map-main-road', 3.6, 0, [], 'map-road-edge'],
};
type Rows = readonly (readonly Course[])[];

/** Widths grow by this a zoom, towards paper's sizes near and hairlines far. */
const GROWTH = 1.28;
/** Vertices nearer than this, in pixels, are passed over: each zoom gets the detail that it can show. */
const NEAR = 1.3;
const EDGE = 8;

/** Makes the painter; the relief is drawn once it is there. */
export function groundPainter(basemap: Basemap, relief: CanvasImageSource | undefined): Painter {
  const layers = decode(basemap, mercatorX, mercatorY);
  const [west, south, east, north] = basemap.bbox;
  const frame = [mercatorX(west), mercatorY(north), mercatorX(east), mercatorY(south)] as const;
  return (tile) => {
    const { ctx, world, left, top } = tile;
    const [x, y] = [frame[0] * world - left, frame[1] * world - top];
    const [width, height] = [(frame[2] - frame[0]) * world, (frame[3] - frame[1]) * world];
    if (x > tile.size || y > tile.size || x + width < 0 || y + height < 0) return;
    ctx.save();
    ctx.beginPath();
    ctx.rect(x, y, width, height);
    ctx.clip();
    ctx.fillStyle = tile.colour('map-ground');
    ctx.fillRect(0, 0, tile.size, tile.size);
    for (const [name, colour] of FIELDS) fill(tile, layers.get(name), colour);
    if (relief) {
      // On a dark sheet, shadows cannot darken: there the lit slopes lift the ground.
      ctx.globalCompositeOperation = tile.dark ? 'overlay' : 'multiply';
      ctx.globalAlpha = tile.dark ? 0.6 : 1;
      ctx.drawImage(relief, x, y, width, height);
      ctx.globalAlpha = 1;
      ctx.globalCompositeOperation = 'source-over';
    }
    drawLines(tile, layers);
    ctx.restore();
  };
}

function drawLines(tile: Tile, layers: Decoded): void {
  const { ctx, zoom } = tile;
  const grow = GROWTH ** (zoom - 13);
  ctx.lineJoin = ctx.lineCap = 'round';
  const pens = Object.entries(PENS).filter(([, [, , from]]) => zoom >= from) as [LayerName, Pen][];
  const strokeAll = (isRoad: boolean) => {
    const drawn = pens
      .filter(([, [, , , , edge]]) => Boolean(edge) === isRoad)
      .map(([name, pen]) => ({ pen, path: trace(tile, layers.get(name)) }));
    // All edges below all roads: junctions stay open.
    for (const { pen, path } of isRoad ? drawn : []) stroke(tile, path, pen[4] ?? pen[0], pen[1] * grow + 1.4);
    for (const { pen, path } of drawn) {
      ctx.setLineDash((pen[3] ?? []).map((length) => length * Math.sqrt(grow)));
      stroke(tile, path, pen[0], Math.max(pen[1] * grow, 0.4));
      ctx.setLineDash([]);
    }
  };
  strokeAll(false);
  fill(tile, layers.get('lake'), 'map-water', 'map-water-line');
  strokeAll(true);
}

function stroke({ ctx, colour }: Tile, path: Path2D, name: Colour, width: number): void {
  ctx.strokeStyle = colour(name);
  ctx.lineWidth = width;
  ctx.stroke(path);
}

function fill(tile: Tile, areas: Rows | undefined, colour: Colour, edge?: Colour): void {
  if (!areas) return;
  tile.ctx.fillStyle = tile.colour(colour);
  for (const rings of areas) {
    const path = trace(tile, [rings]);
    tile.ctx.fill(path, 'evenodd');
    if (edge) stroke(tile, path, edge, 0.7);
  }
}

/** The courses that touch the tile, in its pixels. */
function trace({ size, world, left, top }: Tile, rows: Rows = []): Path2D {
  const path = new Path2D();
  const [low, right, bottom] = [-EDGE, size + EDGE, size + EDGE];
  for (const row of rows) {
    for (const { xy, box } of row) {
      if (box[0] * world - left > right || box[2] * world - left < low) continue;
      if (box[1] * world - top > bottom || box[3] * world - top < low) continue;
      let [lastX, lastY] = [Infinity, Infinity];
      for (let at = 0; at < xy.length; at += 2) {
        const x = (xy[at] as number) * world - left;
        const y = (xy[at + 1] as number) * world - top;
        if (at === 0) path.moveTo(x, y);
        else if (at + 2 < xy.length && Math.abs(x - lastX) + Math.abs(y - lastY) < NEAR) continue;
        else path.lineTo(x, y);
        [lastX, lastY] = [x, y];
      }
    }
  }
  return path;
}

/** Fetches a basemap; a relief that does not come is done without. */
export async function loadGround({ href, relief }: { readonly href: string; readonly relief?: string }): Promise<{
  readonly basemap: Basemap;
  readonly paint: Painter;
}> {
  const [answer, picture] = await Promise.all([fetch(href), relief ? loadPicture(relief) : undefined]);
  if (!answer.ok) throw new Error(`${answer.status} ${href}`);
  const basemap = (await answer.json()) as Basemap;
  return { basemap, paint: groundPainter(basemap, picture) };
}

async function loadPicture(src: string): Promise<HTMLImageElement | undefined> {
  const picture = new Image();
  picture.src = src;
  return picture.decode().then(
    () => picture,
    () => undefined,
  );
}
