/** The basemap as a painter: fields, relief, contours, waters and ways, as on a printed walking map. */
import { type Course, type Decoded, decode, pieces } from '../basemap/decode.ts';
import type { LayerName } from '../basemap/format.ts';
import { mercatorX, mercatorY } from '../basemap/mercator.ts';
import { type Unpacked, unpack } from '../basemap/unpack.ts';
import type { Colour, Painter, Part } from './sketch.ts';

interface Pen {
  readonly colour: Colour;
  /** Pixels at zoom 13, or at every zoom where `grows` is false. */
  readonly width: number;
  readonly grows?: false;
  /** The zoom from which it is shown. */
  readonly from: number;
  readonly dash?: readonly number[];
  readonly edge?: Colour;
}

const FIELDS: readonly (readonly [LayerName, Colour])[] = [
  ['forest', 'map-forest'],
  ['settled', 'map-settled'],
];
const PENS: { readonly [layer in LayerName]?: Pen } = {
  contour: { colour: 'map-contour', width: 0.5, grows: false, from: 12.5 },
  'contour-index': { colour: 'map-contour', width: 0.9, grows: false, from: 11 },
  stream: { colour: 'map-water-line', width: 0.9, from: 12 },
  river: { colour: 'map-water-line', width: 1.8, from: 0 },
  path: { colour: 'map-path', width: 1.1, from: 12, dash: [4, 3] },
  track: { colour: 'map-path', width: 1.3, from: 11.5, dash: [9, 3] },
  'road-3': { colour: 'map-road', width: 1.6, from: 11.5, edge: 'map-road-edge' },
  'road-2': { colour: 'map-road', width: 2.8, from: 0, edge: 'map-road-edge' },
  'road-1': { colour: 'map-main-road', width: 3.6, from: 0, edge: 'map-road-edge' },
};
type Rows = readonly (readonly Course[])[];

/** Widths grow by this a zoom, towards paper's sizes near and hairlines far. */
const GROWTH = 1.28;
/** Vertices nearer than this, in pixels, are passed over: each zoom gets the detail that it can show. */
const NEAR = 1.3;
/** Contours are drawn round where their vertices lie far apart. */
const ROUND_FROM = 14;
const EDGE = 8;
/** Vertices of a piece of a line. */
const PIECE = 64;
/** On a dark sheet shadows cannot darken: there the lit slopes lift the ground. */
const SHADES = {
  light: { mode: 'multiply', opacity: 1 },
  dark: { mode: 'overlay', opacity: 0.6 },
} as const;

/** Makes the painter; the relief is drawn where it is there. */
export function groundPainter(unpacked: Unpacked, relief: CanvasImageSource | undefined): Painter {
  const layers = inPieces(decode(unpacked, mercatorX, mercatorY));
  const [west, south, east, north] = unpacked.head.bbox;
  const frame = [mercatorX(west), mercatorY(north), mercatorX(east), mercatorY(south)] as const;
  return (part) => {
    const { ctx, world, left, top } = part;
    // Whole pixels: a clip between two of them costs every line a mask.
    const [x, y] = [Math.round(frame[0] * world - left), Math.round(frame[1] * world - top)];
    const [width, height] = [Math.round(frame[2] * world - left) - x, Math.round(frame[3] * world - top) - y];
    if (x > part.width || y > part.height || x + width < 0 || y + height < 0) return;
    ctx.save();
    ctx.beginPath();
    ctx.rect(x, y, width, height);
    ctx.clip();
    ctx.fillStyle = part.colour('map-ground');
    ctx.fillRect(0, 0, part.width, part.height);
    for (const [name, colour] of FIELDS) fill(part, layers.get(name), colour);
    if (relief) {
      const { mode, opacity } = SHADES[part.dark ? 'dark' : 'light'];
      ctx.globalCompositeOperation = mode;
      ctx.globalAlpha = opacity;
      ctx.drawImage(relief, x, y, width, height);
      ctx.globalAlpha = 1;
      ctx.globalCompositeOperation = 'source-over';
    }
    drawLines(part, layers);
    ctx.restore();
  };
}

/** Lines in short pieces; areas stay whole, to be filled. */
function inPieces(layers: Decoded): Decoded {
  return new Map(
    [...layers].map(([name, rows]) => [
      name,
      name in PENS ? rows.map((row) => row.flatMap((course) => pieces(course, PIECE))) : rows,
    ]),
  );
}

function drawLines(part: Part, layers: Decoded): void {
  const { ctx, zoom } = part;
  const growth = GROWTH ** (zoom - 13);
  const pens = (Object.entries(PENS) as [LayerName, Pen][]).filter(([, { from }]) => zoom >= from);
  const strokeAll = (isRoad: boolean) => {
    const drawn = pens
      .filter(([, { edge }]) => Boolean(edge) === isRoad)
      .map(([name, pen]) => ({
        ...pen,
        width: pen.grows === false ? pen.width : Math.max(0.4, pen.width * growth),
        path: trace(part, layers.get(name), pen.grows === false && zoom >= ROUND_FROM),
      }));
    // All edges below all roads: junctions stay open.
    for (const { path, edge, width } of drawn) if (edge) stroke(part, path, edge, width + 1.4);
    for (const { path, colour, width, dash = [] } of drawn) {
      ctx.setLineDash(dash.map((length) => length * Math.sqrt(growth)));
      stroke(part, path, colour, width);
      ctx.setLineDash([]);
    }
  };
  strokeAll(false);
  fill(part, layers.get('lake'), 'map-water', 'map-water-line');
  strokeAll(true);
}

function stroke({ ctx, colour }: Part, path: Path2D, name: Colour, width: number): void {
  // Nobody sees the joints of a thin line, and round ones are most of its cost.
  const isThin = width <= 1.5;
  ctx.lineJoin = isThin ? 'bevel' : 'round';
  ctx.lineCap = isThin ? 'butt' : 'round';
  ctx.strokeStyle = colour(name);
  ctx.lineWidth = width;
  ctx.stroke(path);
}

function fill(part: Part, areas: Rows = [], colour: Colour, edge?: Colour): void {
  const sees = viewOf(part);
  part.ctx.fillStyle = part.colour(colour);
  for (const rings of areas) {
    if (!rings[0] || !sees(rings[0])) continue;
    const path = trace(part, [rings]);
    part.ctx.fill(path, 'evenodd');
    if (edge) stroke(part, path, edge, 0.7);
  }
}

/** Whether a course may be seen in a part. */
function viewOf({ width, height, world, left, top }: Part): (course: Course) => boolean {
  const [west, north] = [(left - EDGE) / world, (top - EDGE) / world];
  const [east, south] = [(left + width + EDGE) / world, (top + height + EDGE) / world];
  return ({ box }) => box[0] < east && box[2] > west && box[1] < south && box[3] > north;
}

/** The courses that touch the part, in its pixels. */
function trace(part: Part, rows: Rows = [], isRound = false): Path2D {
  const { world, left, top } = part;
  const path = new Path2D();
  const sees = viewOf(part);
  for (const row of rows) {
    for (const course of row) {
      if (!sees(course)) continue;
      const { xy } = course;
      const last = xy.length - 2;
      let [lastX, lastY] = [0, 0];
      for (let at = 0; at <= last; at += 2) {
        const x = (xy[at] as number) * world - left;
        const y = (xy[at + 1] as number) * world - top;
        if (at === 0) path.moveTo(x, y);
        else if (at < last && Math.abs(x - lastX) + Math.abs(y - lastY) < NEAR) continue;
        else if (!isRound || at === last) path.lineTo(x, y);
        else
          path.quadraticCurveTo(x, y, (x + next(xy, at) * world - left) / 2, (y + next(xy, at + 1) * world - top) / 2);
        [lastX, lastY] = [x, y];
      }
    }
  }
  return path;
}

function next(xy: Float64Array, at: number): number {
  return xy[at + 2] as number;
}

/** Fetches a basemap; a relief that does not come is done without. */
export async function loadGround({ href, relief }: { readonly href: string; readonly relief?: string }): Promise<{
  readonly basemap: Unpacked['head'];
  readonly paint: Painter;
}> {
  const [answer, picture] = await Promise.all([fetch(href), relief ? loadPicture(relief) : undefined]);
  if (!answer.ok) throw new Error(`${answer.status} ${href}`);
  const unpacked = unpack(await answer.text());
  return { basemap: unpacked.head, paint: groundPainter(unpacked, picture) };
}

async function loadPicture(src: string): Promise<HTMLImageElement | undefined> {
  const picture = new Image();
  picture.src = src;
  return picture.decode().then(
    () => picture,
    () => undefined,
  );
}
