/** Mountains and fields: ridges from seeded noise, their shaded faces, their contour lines. */
import type { Chance } from '../ornament/seeded.ts';
import { curve, fill, line, type Point, polyline } from './pen.ts';

export interface Peak {
  readonly x: number;
  /** Height above the ridge's base, user units. */
  readonly height: number;
  /** Half the width at the base. */
  readonly reach: number;
}

/** Peaks spread over the width, none of them quite where its neighbour would expect it. */
export function peaksAcross(chance: Chance, count: number, height: number, spread = 0.35): Peak[] {
  const pitch = 400 / count;
  return Array.from({ length: count }, (_, i) => ({
    x: Math.round(-20 + pitch * (i + 0.5) + chance.between(-0.3, 0.3) * pitch),
    height: height * chance.between(1 - spread, 1 + spread),
    reach: pitch * chance.between(0.75, 1.15),
  }));
}

/** Height of the limestone above its base at x: cones that lean on each other. */
function rise(peaks: readonly Peak[], x: number): number {
  return peaks.reduce((top, peak) => {
    const away = Math.min(1, Math.abs(x - peak.x) / peak.reach);
    const cone = (1 - away) ** 1.25 * 0.8 + (1 - away * away) * 0.2;
    return Math.max(top, peak.height * cone);
  }, 0);
}

/** How a limestone ridge is drawn. */
export interface KarstLook {
  readonly base: number;
  readonly light: string;
  /** Colour of the face turned from the light; without it the ridge is one plane. */
  readonly dark?: string;
  /** Colour of the contour lines on the lit face. */
  readonly contour?: string;
  readonly step?: number;
}

/** A limestone ridge from edge to edge, filled to the picture's foot. */
export function karst(chance: Chance, peaks: readonly Peak[], look: KarstLook): string {
  const step = look.step ?? 9;
  const xs = new Set<number>([-4, 364, ...peaks.map(({ x }) => x).filter((x) => x > -4 && x < 364)]);
  for (let x = 4; x < 362; x += step) xs.add(Math.round(x + chance.between(-2, 2)));
  const summits = new Set(peaks.map(({ x }) => x));
  const ridge = [...xs]
    .sort((a, b) => a - b)
    .map((x): Point => {
      const height = rise(peaks, x);
      const rough = summits.has(x) ? 0 : chance.between(-0.06, 0.03) * height;
      return [x, look.base - height - rough];
    });
  let out = fill(look.light, `${polyline(ridge, false)}V240H-4z`);
  if (look.dark)
    out += fill(look.dark, peaks.map((peak) => shadedFace(chance, peak, peaks, ridge, look.base)).join(''));
  if (look.contour) out += line(look.contour, 1, peaks.map((peak) => contours(peak, peaks, ridge, look.base)).join(''));
  return out;
}

function yAt(ridge: readonly Point[], x: number): number {
  const next = Math.max(
    1,
    ridge.findIndex(([rx]) => rx >= x),
  );
  const [a, b] = [ridge[next - 1] as Point, ridge[next] as Point];
  return a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0] || 1);
}

/** Whether a peak's own summit is on the skyline, not drowned in its neighbour's flank. */
function stands(peak: Peak, peaks: readonly Peak[]): boolean {
  return peak.x > -4 && peak.x < 364 && rise(peaks, peak.x) <= peak.height + 0.5;
}

/** From the summit along the ridge away from the light to the valley, and back up a broken edge. */
function shadedFace(chance: Chance, peak: Peak, peaks: readonly Peak[], ridge: readonly Point[], base: number): string {
  if (!stands(peak, peaks)) return '';
  const valley = peaks
    .filter(({ x }) => x > peak.x)
    .reduce((edge, other) => Math.min(edge, crossing(peak, other)), Math.min(364, peak.x + peak.reach));
  const slope = ridge.filter(([x]) => x >= peak.x && x <= valley);
  const foot = base + 8;
  const drop = foot - (base - peak.height);
  const drift = peak.reach * chance.between(-0.3, 0.22);
  const lean = peak.reach * 0.11;
  const back: Point[] = [1, 0.66, 0.42, 0.2].map((down, i) => [
    peak.x + drift * down + (i % 2 ? -lean : lean) * chance.between(0.3, 1) * down,
    foot - drop * (1 - down),
  ]);
  return polyline([...slope, [Math.max(valley, back[0]?.[0] ?? 0), foot], ...back]);
}

/** Where the flank of one peak meets that of the next. */
function crossing(peak: Peak, other: Peak): number {
  for (let x = peak.x; x < other.x; x += 3) if (rise([other], x) > rise([peak], x)) return x;
  return other.x;
}

/** Lines round the lit flank, further apart towards the foot. */
function contours(peak: Peak, peaks: readonly Peak[], ridge: readonly Point[], base: number): string {
  if (!stands(peak, peaks)) return '';
  let out = '';
  for (let down = 0.3; down < 0.95; down += 0.17) {
    const y = base - peak.height * (1 - down);
    let left = peak.x;
    while (left > peak.x - peak.reach && left > -4 && yAt(ridge, left) < y) left -= 2;
    const run = peak.x - left - 6 - down * 5;
    if (run < 7) continue;
    out += `M${Math.round(left + 4)} ${Math.round(y)}q${Math.round(run / 2)} ${Math.round(3 + down * 4)} ${Math.round(run)}-1`;
  }
  return out;
}

/** A soft hill from edge to edge: its line, for what stands on it. */
export function hillLine(chance: Chance, y: number, swell: number, points = 6): Point[] {
  return Array.from(
    { length: points },
    (_, i): Point => [Math.round(-10 + (380 * i) / (points - 1)), Math.round(y + chance.between(-swell, swell))],
  );
}

/** A soft hill, filled to the picture's foot, with contour lines that follow its crest. */
export function hill(
  crest: readonly Point[],
  colour: string,
  contour?: { colour: string; count: number; gap: number },
): string {
  let out = fill(colour, `${curve(crest)}V240H-10z`);
  if (contour) {
    const lines = Array.from({ length: contour.count }, (_, i) =>
      curve(crest.map(([x, y]): Point => [x, y + Math.round((i + 1) * contour.gap * (1 + i * 0.12))])),
    );
    out += line(contour.colour, 1, lines.join(''));
  }
  return out;
}

/** Far mountains in two planes with the mist between them: the back of most scenes. */
export function farRange(
  chance: Chance,
  base: number,
  height: number,
  colours: readonly [string, string],
  mist: string,
): string {
  return (
    karst(chance, peaksAcross(chance, chance.integer(4, 6), height), { base: base - 8, light: colours[0], step: 17 }) +
    karst(chance, peaksAcross(chance, chance.integer(3, 5), height * 0.72), { base, light: colours[1], step: 15 }) +
    hill(hillLine(chance, base + 1, 4, 4), mist)
  );
}
