/** Gorges, rivers, weirs. */
import { mix } from '../colour.ts';
import { curve, fill, line, type Point, place, polyline, stamp } from '../pen.ts';
import { bamboo, boat, rocks } from '../props.ts';
import { birds, type Stage, setStage, sky } from '../stage.ts';
import { farRange, hill, hillLine, karst, peaksAcross } from '../terrain.ts';

/** One wall of a gorge: from the picture's edge down to the water, broken like limestone. */
function wall(stage: Stage, side: -1 | 1, rim: number, reach: number, foot: number, tone: number): string {
  const { chance, mood, plane } = stage;
  const face = mix(plane(tone), mood.field, 0.16);
  const at = (points: readonly Point[]): Point[] => (side < 0 ? [...points] : points.map(([x, y]) => [360 - x, y]));
  const edge: Point[] = [[-4, rim]];
  for (let i = 1; i <= 7; i++) {
    const down = i / 7;
    edge.push([
      reach * (0.3 + 0.7 * down ** 0.8) + (i % 2 ? 8 : -5) * chance.between(0.4, 1),
      rim + (foot - rim) * down ** 1.4 + 3,
    ]);
  }
  const strata = [0.34, 0.56, 0.78].map((down) => {
    const y = rim + (foot - rim) * down;
    const right = reach * (0.2 + 0.5 * down);
    return curve(
      at([
        [right * chance.between(0, 0.3), y - 6],
        [right * 0.5, y + 2],
        [right * chance.between(0.8, 0.95), y - 1],
      ]),
    );
  });
  const inner = edge.slice(2);
  const shade = at([...inner, ...inner.map(([x, y], i): Point => [x * (i % 2 ? 0.8 : 0.64), y + 5]).reverse()]);
  const turned = side > 0 ? mix(face, mood.near, 0.36) : mix(face, mood.glow, 0.22);
  return (
    fill(
      face,
      polyline([
        ...at(edge),
        ...at([
          [reach * 0.86, 246],
          [-4, 246],
        ]),
      ]),
    ) +
    fill(turned, polyline(shade)) +
    line(mix(face, mood.glow, 0.3), 1, strata.join(''))
  );
}

/** Jade water between walls that close in, a boat to show how high they are. */
export function gorge(seed: string): string {
  const stage = setStage(seed, 'moss', ['dawn', 'noon', 'gold', 'mist', 'dusk']);
  const { chance, mood, plane, lit } = stage;
  const jade = mix(lit('#2f9a8c'), mood.glow, 0.12);
  const rim = chance.integer(-12, 12);
  return (
    sky(stage, 130) +
    farRange(chance, 152, 62, [plane(0.08), plane(0.18)], mix(mood.glow, mood.far, 0.3)) +
    wall(stage, 1, 78 + rim, 176, 170, 0.28) +
    wall(stage, -1, 70 - rim, 178, 172, 0.36) +
    fill(jade, 'M182 166q14 6-6 16t-60 24-66 40h270q-40-24-74-38t-44-26-16-18z') +
    fill(mix(jade, mood.glow, 0.35), 'M178 170q6 6-10 14t-34 18q40-12 54-18t4-14z') +
    line(mix(jade, mood.glow, 0.55), 1.3, 'M132 226h34m70 2h24M180 206h18M206 216h26M150 236h60') +
    wall(stage, -1, 22 + rim, 116, 224, 0.6) +
    wall(stage, 1, 38 - rim, 102, 230, 0.7) +
    boat(stage, chance.integer(176, 200), 219, 0.95) +
    birds(stage, chance.integer(50, 84))
  );
}

/** Slow water that holds the sky, a ferry boat, bamboo on the bank. */
export function river(seed: string): string {
  const stage = setStage(seed, 'moss', ['dawn', 'noon', 'gold', 'mist', 'dusk']);
  const { chance, mood, plane } = stage;
  const shore = 142;
  const peaks = peaksAcross(chance, 4, 68);
  const water = mix(mood.sky, mood.far, 0.3);
  const near = mix(plane(0.88), mood.field, 0.22);
  const glints = Array.from(
    { length: 7 },
    () => `M${chance.integer(90, 330)} ${chance.integer(shore + 8, 228)}h${chance.integer(10, 46)}`,
  ).join('');
  const mirror = peaks
    .map(
      ({ x, height, reach }) =>
        `M${Math.round(x - reach * 0.75)} ${shore}h${Math.round(reach * 1.5)}l${-Math.round(reach * 0.75)} ${Math.round(height * 0.62)}z`,
    )
    .join('');
  return (
    sky(stage, shore) +
    karst(chance, peaksAcross(chance, 5, 62), { base: shore - 6, light: plane(0.14), step: 16 }) +
    karst(chance, peaks, { base: shore, light: plane(0.34), dark: plane(0.5), contour: plane(0.2), step: 12 }) +
    fill(water, `M0 ${shore}h360v98H0z`) +
    fill(mix(water, plane(0.34), 0.45), mirror) +
    line(mood.glow, 1.4, glints) +
    fill(mix(plane(0.6), mood.field, 0.4), `M-4 ${shore}q40-9 84-6t70 3 90-2 124-2v8q-90 3-180 1t-188 1z`) +
    boat(stage, chance.integer(176, 216), chance.integer(184, 198), 1.6) +
    bamboo(stage, 48, 222, 1.3, mix(plane(0.8), mood.field, 0.3)) +
    hill(
      [
        [-10, 212],
        [50, 206],
        [120, 226],
        [180, 250],
      ],
      near,
    ) +
    rocks(stage, [
      [104, 238, 22],
      [134, 242, 14],
    ])
  );
}

/** A long stone weir: still water above, bright sheets over its sill, piers between, the gatekeeper's house. */
export function dam(seed: string): string {
  const stage = setStage(seed, 'moss', ['dawn', 'noon', 'gold', 'mist', 'dusk']);
  const { chance, mood, plane, lit, shaded } = stage;
  const water = mix(mood.sky, mood.far, 0.3);
  const white = mix(water, '#ffffff', 0.72);
  const pitch = chance.pick([36, 42, 50]);
  const bays = Array.from({ length: Math.floor(300 / pitch) + 1 }, (_, i) => 20 + i * pitch);
  const foam = bays.map((x) => stamp('m2 0q6-8 12 0q8-8 12-1q6 2 8 7h-36q0-5 4-6z', x + 4, 196, (pitch - 6) / 36));
  return (
    sky(stage, 118) +
    farRange(chance, 122, 50, [plane(0.12), plane(0.24)], mix(mood.glow, mood.far, 0.25)) +
    hill(hillLine(chance, 110, 8, 4), mix(plane(0.42), mood.field, 0.45), { colour: plane(0.34), count: 2, gap: 6 }) +
    fill(water, 'M0 128h360v70H0z') +
    line(white, 1.3, 'M40 135h50m16 0h30M190 137h60M80 142h22m120 1h50') +
    fill(mix(water, plane(0.5), 0.35), 'M0 156h360v44H0z') +
    line(mix(water, '#ffffff', 0.5), 40, 'M0 177h360', '2 3 5 2 3 4') +
    fill(plane(0.7), 'M0 152h360v5H0z') +
    fill(mix(water, plane(0.6), 0.4), 'M0 196h360v46H0z') +
    fill(lit('#ddd2bd'), bays.map((x) => `M${x - 5} 138h12v66l-6 5-6-5z`).join('')) +
    fill(shaded('#ddd2bd'), bays.map((x) => `M${x + 1} 144h6v60l-6 5z`).join('')) +
    fill(white, foam.join('')) +
    fill(lit('#ece3d0'), 'M0 134h360v9H0z') +
    fill(shaded('#ddd2bd'), 'M0 142h360v3H0z') +
    line(plane(0.9), 8, 'M0 130h360', '1 11') +
    line(plane(0.9), 1, 'M0 127h360') +
    line(white, 1.6, 'M60 213h36m44 0h36m60 0h50M100 222h40m70 3h36') +
    place(
      chance.integer(96, 200),
      134,
      1,
      fill(lit('#f0ddb8'), 'M-18 0v-30h36V0z'),
      fill(shaded('#f0ddb8'), 'M8-30h10V0H8z'),
      fill(lit('#b5432f'), 'M-25-28l8-14h34l8 14z'),
      fill(mood.shade > 0.2 ? '#ffd27a' : plane(0.9), 'M-12-20h8v9h-8zM-1-20h6v9h-6z'),
    ) +
    fill(
      mix(plane(0.88), mood.field, 0.22),
      'M-4 182q26-2 38 16t16 28q14 6 30 16H-4zM364 176q-28 4-40 24t-14 26q-14 8-26 16h80z',
    ) +
    boat(stage, chance.integer(176, 216), 225, 1.2)
  );
}
