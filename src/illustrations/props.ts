/** Small things that several scenes share: trees, people under conical hats, boats, stones. */
import { mix } from './colour.ts';
import { fill, line, place, stamp } from './pen.ts';
import type { Stage } from './stage.ts';

/** Someone standing: the feet, the size, the coat's colour. */
export type Person = readonly [x: number, y: number, scale: number, coat: string];

const coat = 'm-4-13q4-4 8 0l3 13h-14z';
const hat = 'm-9-13l9-8 9 8q-9 3-18 0z';

/** People under conical hats. */
export function people(stage: Stage, ...crowd: readonly Person[]): string {
  const coats = [...new Set(crowd.map(([, , , colour]) => colour))].map((colour) =>
    fill(
      stage.lit(colour),
      crowd
        .filter((person) => person[3] === colour)
        .map(([x, y, scale]) => stamp(coat, x, y, scale))
        .join(''),
    ),
  );
  return coats.join('') + fill(stage.lit('#ecd9a6'), crowd.map(([x, y, scale]) => stamp(hat, x, y, scale)).join(''));
}

/** A round tree in two tones; the foot at (x, y). */
export function roundTree(stage: Stage, x: number, y: number, scale: number, leaf: string): string {
  return place(
    x,
    y,
    scale,
    line(stage.plane(0.95), 4, 'M0 0v-26m0 8l9-9m-9 3l-8-7'),
    fill(leaf, 'M-22-27a12 12 0 0 1 4-20a16 16 0 0 1 31-6a13 13 0 0 1 9 24q-10 9-22 4q-12 6-22-2z'),
    fill(stage.shaded(leaf), 'M22-29q-10 9-22 4q-7 3-13 2q16-4 19-13t13-5q5 6 3 12z'),
  );
}

/** A fan palm; the foot at (x, y). */
export function palm(stage: Stage, x: number, y: number, scale: number, leaf: string): string {
  return place(
    x,
    y,
    scale,
    line(stage.plane(0.9), 3, 'M0 0q3-24-1-48'),
    fill(
      leaf,
      'M-1-46q-15-9-26 5q12-6 18-3q-13 1-15 14q8-9 16-11l7-5l7 6q9 3 14 11q0-13-13-16q8-2 16 5q-8-17-21-8q3-9-4-15q-1 9 1 17z',
    ),
  );
}

/** Bamboo bowing over the water; the foot at (x, y). */
export function bamboo(stage: Stage, x: number, y: number, scale: number, leaf: string): string {
  const tips = [
    [52, -62],
    [30, -88],
    [2, -96],
    [-30, -84],
    [40, -76],
    [16, -94],
    [-14, -92],
    [58, -46],
    [-44, -66],
    [46, -56],
    [22, -78],
    [-24, -72],
  ] as const;
  const leaves = tips.map(
    ([tx, ty], i) =>
      stamp(i % 2 ? 'm0 0q12-1 18 11q-13 1-18-11z' : 'm0 0q-3 11-14 14q1-11 14-14z', tx, ty) +
      stamp('m0 0q5 9 1 18q-7-7-1-18z', tx - 3, ty + 1),
  );
  return place(
    x,
    y,
    scale,
    line(
      mix(leaf, stage.mood.glow, 0.25),
      2.2,
      'M0 0q2-66 52-62M-3 0q2-80 34-90M-6 0q-2-70 8-96M-9 0q-2-74-22-86M-12 0q-4-56-32-66',
    ),
    fill(leaf, leaves.join('')),
  );
}

/** Blocks of limestone half sunk in the ground, each lit from the left. */
export function rocks(stage: Stage, spots: readonly (readonly [x: number, y: number, size: number])[]): string {
  const body = spots.map(([x, y, size]) => stamp('m0 0l5-12 7-5 10 6 6 11z', x, y, size / 20));
  const dark = spots.map(([x, y, size]) => stamp('m12-17l10 6 6 11h-14l2-8z', x, y, size / 20));
  return fill(stage.plane(0.55), body.join('')) + fill(stage.plane(0.8), dark.join(''));
}

/** A flat-bottomed boat with someone in it; the waterline's middle at (x, y). */
export function boat(stage: Stage, x: number, y: number, scale: number): string {
  return place(
    x,
    y,
    scale,
    line(stage.mood.glow, 1.2, 'M-34 4h22m8 0h40M-22 8h34'),
    fill(stage.plane(1), 'M-24-4q24 6 48-3q-5 9-12 10h-22q-10-1-14-7z'),
    ferrier(stage),
    line(stage.plane(1), 1.4, 'M7-15l14 19'),
  );
}

/** Who poles the boat. */
function ferrier(stage: Stage): string {
  return fill(stage.thread, 'M-3-11q4-4 8 0l2 9H-6z') + fill(stage.lit('#f0dfb0'), 'M-8-11l9-7 9 7q-9 3-18 0z');
}
