/**
 * A simulated photograph of a printed symbol: one frame, in grey, as a phone's scanner sees it.
 *
 * The plane of the print is projected through a pinhole, sampled by area, blurred by lens and
 * motion, and read by a noisy sensor. Everything follows from the seed.
 */
import { type QrSymbol, QUIET_ZONE } from '../../../src/codes/symbol.ts';
import { type Chance, chanceFrom } from '../../../src/ornament/seeded.ts';
import type { GreyImage } from '../../../src/prints/raster.ts';

/** What is done to a frame; lengths in pixels of the frame. */
export interface Shot {
  /** Side of the symbol without its quiet zone, seen from the front. */
  readonly sidePx: number;
  /** Standard deviation of the defocus. */
  readonly blurPx: number;
  /** Length of the path that the camera moves while the shutter is open, in any direction. */
  readonly motionPx: number;
  /** Angle between the print and the sensor, around any axis. */
  readonly tiltDegrees: number;
  /** Share of the symbol's area under one opaque rectangle, anywhere on it. */
  readonly covered: number;
  /** Difference between paper and ink, in grey values. */
  readonly contrast: number;
  /** Standard deviation of the sensor's noise, in grey values. */
  readonly noise: number;
}

/** A steady hand, good light, a clean sign, from a little farther than arm’s length: about three pixels a module. */
export const GOOD_SHOT: Shot = {
  sidePx: 90,
  blurPx: 0.6,
  motionPx: 0,
  tiltDegrees: 0,
  covered: 0,
  contrast: 200,
  noise: 3,
};

/** Paper around the quiet zone, as a share of the symbol's side. */
const SURROUND = 0.15;

/** The camera stands this many sides away: close, so that tilt foreshortens strongly. */
const DISTANCE = 2.5;

/** Samples a pixel in each direction. */
const SUPERSAMPLING = 3;

/** Takes one frame of a symbol. The same seed holds the hand the same way, whatever the symbol. */
export function photograph(symbol: QrSymbol, shot: Shot, seed: string): GreyImage {
  const chance = chanceFrom(seed);
  const size = Math.ceil(shot.sidePx * (1 + 2 * (SURROUND + QUIET_ZONE / 21)));
  const sharp = project(inkOn(symbol, shot, chance), shot, chance, size);
  const moved = filtered(sharp, path(shot.motionPx, chance.between(0, Math.PI)));
  const rows = gaussian(shot.blurPx);
  const columns = rows.map(({ dx, weight }) => ({ dx: 0, dy: dx, weight }));
  return expose(filtered(filtered(moved, rows), columns), shot, chance);
}

/** Ink, 0–1, for each pixel. */
interface Plane {
  readonly size: number;
  readonly ink: Float32Array;
}

/** How much ink (0–1) lies at a point of the print, the symbol being 0–1 on each side. */
type Print = (u: number, v: number) => number;

/** Modules, and what covers them. */
function inkOn(symbol: QrSymbol, { covered }: Shot, chance: Chance): Print {
  const shape = chance.between(0.5, 2);
  const [width, height] = [Math.sqrt(covered * shape), Math.sqrt(covered / shape)];
  const [left, top] = [chance.between(0, 1 - width), chance.between(0, 1 - height)];
  const tone = chance.pick([0, 0.5, 1]);
  return (u, v) => {
    if (u >= left && v >= top && u < left + width && v < top + height) return tone;
    return symbol.isDark(Math.floor(u * symbol.size), Math.floor(v * symbol.size)) ? 1 : 0;
  };
}

/** Sends a ray through every sample of every pixel, to where it meets the tilted print. */
function project(print: Print, shot: Shot, chance: Chance, size: number): Plane {
  const roll = chance.between(-0.15, 0.15);
  const axis = chance.between(0, Math.PI);
  const [middleX, middleY] = [size / 2 + chance.between(-2, 2), size / 2 + chance.between(-2, 2)];
  const tilt = (shot.tiltDegrees * Math.PI) / 180;
  const [cosTilt, sinTilt] = [Math.cos(tilt), Math.sin(tilt)];
  const [cosAxis, sinAxis] = [Math.cos(axis), Math.sin(axis)];
  const [cosTurn, sinTurn] = [Math.cos(axis + roll), Math.sin(axis + roll)];
  const ink = new Float32Array(size * size);
  for (let i = 0; i < size * SUPERSAMPLING; i++) {
    const y = ((i + 0.5) / SUPERSAMPLING - middleY) / shot.sidePx;
    for (let j = 0; j < size * SUPERSAMPLING; j++) {
      const x = ((j + 0.5) / SUPERSAMPLING - middleX) / shot.sidePx;
      // Along the axis of the tilt nothing turns; across it the print leans away.
      const across = y * cosAxis - x * sinAxis;
      const reach = DISTANCE / (DISTANCE * cosTilt - across * sinTilt);
      const flatAlong = (x * cosAxis + y * sinAxis) * reach * cosTilt;
      const flatAcross = across * reach;
      const u = flatAlong * cosTurn - flatAcross * sinTurn + 0.5;
      const v = flatAlong * sinTurn + flatAcross * cosTurn + 0.5;
      const pixel = Math.floor(i / SUPERSAMPLING) * size + Math.floor(j / SUPERSAMPLING);
      ink[pixel] = (ink[pixel] ?? 0) + print(u, v) / SUPERSAMPLING ** 2;
    }
  }
  return { size, ink };
}

interface Tap {
  readonly dx: number;
  readonly dy: number;
  readonly weight: number;
}

/** A straight path of the given length, its points shared out between the pixels around them. */
function path(length: number, direction: number): Tap[] {
  const points = Math.ceil(length * 2) + 1;
  return Array.from({ length: points }, (_, i) => {
    const along = points === 1 ? 0 : (i / (points - 1) - 0.5) * length;
    const [x, y] = [Math.cos(direction) * along, Math.sin(direction) * along];
    const [dx, dy] = [Math.floor(x), Math.floor(y)];
    const [right, low] = [x - dx, y - dy];
    return [
      { dx, dy, weight: ((1 - right) * (1 - low)) / points },
      { dx: dx + 1, dy, weight: (right * (1 - low)) / points },
      { dx, dy: dy + 1, weight: ((1 - right) * low) / points },
      { dx: dx + 1, dy: dy + 1, weight: (right * low) / points },
    ];
  })
    .flat()
    .filter(({ weight }) => weight > 0);
}

/** A row of a Gaussian. */
function gaussian(sigma: number): Tap[] {
  const radius = Math.ceil(3 * sigma);
  const weights = Array.from({ length: 2 * radius + 1 }, (_, i) => Math.exp(-((i - radius) ** 2) / (2 * sigma ** 2)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight, i) => ({ dx: i - radius, dy: 0, weight: weight / total }));
}

/** Convolution; bare paper goes on where the frame ends. */
function filtered({ size, ink }: Plane, taps: readonly Tap[]): Plane {
  const result = new Float32Array(size * size);
  for (const { dx, dy, weight } of taps) {
    for (let y = Math.max(0, -dy); y < Math.min(size, size - dy); y++) {
      for (let x = Math.max(0, -dx); x < Math.min(size, size - dx); x++) {
        const pixel = y * size + x;
        result[pixel] = (result[pixel] ?? 0) + weight * (ink[pixel + dy * size + dx] ?? 0);
      }
    }
  }
  return { size, ink: result };
}

/** From ink to grey values: light that falls off to one side, then the sensor's noise. */
function expose({ size, ink }: Plane, shot: Shot, chance: Chance): GreyImage {
  const slope = chance.between(-0.15, 0.15);
  const paper = 128 + shot.contrast / 2;
  const data = new Uint8Array(size * size);
  for (let i = 0; i < data.length; i++) {
    const light = 1 + slope * ((i % size) / size - 0.5);
    const value = (paper - shot.contrast * (ink[i] ?? 0)) * light + shot.noise * normal(chance);
    data[i] = Math.max(0, Math.min(255, Math.round(value)));
  }
  return { width: size, height: size, data };
}

/** Standard normal (Box and Muller). */
function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance.next())) * Math.cos(2 * Math.PI * chance.next());
}
