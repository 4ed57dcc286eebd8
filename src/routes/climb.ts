/** Heights along a track: what is lowest and highest, and how much one climbs. Metres throughout. */
import type { Milestone } from './measure.ts';

export interface Climb {
  /** Way and height, evenly spaced. */
  readonly points: readonly { readonly at: number; readonly ele: number }[];
  readonly length: number;
  readonly lowest: number;
  readonly highest: number;
  readonly up: number;
  readonly down: number;
}

/** Heights are taken at so many places: as many as a picture of a phone's width shows. */
const SAMPLES = 120;
/** Less than this is no climb: a phone's height wanders while it lies still, and a model of the ground errs more. */
export const NOISE_M = { recorded: 10, ground: 20 } as const;
/** With fewer heights than this share, a profile would be guessed. */
const LEAST_KNOWN = 0.9;

/** The climb of a track; undefined where it says too few heights, or has no length. */
export function climbOf(line: readonly Milestone[], source: keyof typeof NOISE_M = 'recorded'): Climb | undefined {
  const known = line.flatMap(({ at, ele }) => (ele === undefined ? [] : [{ at, ele }]));
  const length = line.at(-1)?.at ?? 0;
  if (known.length < 2 || known.length < line.length * LEAST_KNOWN || length === 0) return undefined;
  const points = evenly(known, length);
  const heights = points.map(({ ele }) => ele);
  return {
    points,
    length,
    lowest: Math.min(...heights),
    highest: Math.max(...heights),
    ...climbed(heights, NOISE_M[source]),
  };
}

function evenly(known: readonly { at: number; ele: number }[], length: number): { at: number; ele: number }[] {
  let next = 1;
  return Array.from({ length: SAMPLES + 1 }, (_, index) => {
    const at = (length * index) / SAMPLES;
    while (next < known.length - 1 && (known[next]?.at ?? 0) < at) next++;
    const [a, b] = [known[next - 1], known[next]];
    if (!a || !b) return { at, ele: 0 };
    const share = b.at > a.at ? Math.max(0, Math.min(1, (at - a.at) / (b.at - a.at))) : 0;
    return { at, ele: a.ele + (b.ele - a.ele) * share };
  });
}

/** Rises and falls between the turning points; a turn counts once the height has come back by more than the noise. */
function climbed(heights: readonly number[], noise: number): { up: number; down: number } {
  const sum = { up: 0, down: 0 };
  let turned = heights[0] ?? 0;
  let farthest = turned;
  const count = () => {
    const change = farthest - turned;
    if (Math.abs(change) < noise) return;
    if (change > 0) sum.up += change;
    else sum.down -= change;
  };
  for (const height of heights) {
    const isOnwards = farthest === turned || farthest > turned === height > farthest;
    if (isOnwards) {
      farthest = height;
    } else if (Math.abs(height - farthest) >= noise) {
      count();
      turned = farthest;
      farthest = height;
    }
  }
  count();
  return sum;
}
