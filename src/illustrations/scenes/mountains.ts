/** Passes, summits, terraces: what the road shows. */
import { mix } from '../colour.ts';
import { curve, fill, line, type Point, place, polyline, ribbon, stamp } from '../pen.ts';
import { people, rocks } from '../props.ts';
import { birds, cloud, setStage, sky } from '../stage.ts';
import { farRange, hill, karst, peaksAcross } from '../terrain.ts';

/** A road climbing in bends to a gap in the limestone, a kilometre stone at its foot. */
export function pass(seed: string): string {
  const stage = setStage(seed, 'moss', ['dawn', 'noon', 'gold', 'mist', 'dusk']);
  const { chance, mood, plane, lit } = stage;
  const lean = chance.integer(-12, 12);
  const flank = mix(plane(0.5), mood.field, 0.5);
  const horn: Point[] = [
    [-6, 228],
    [54, 206],
    [112, 178],
    [160, 134],
    [190, 112],
    [214 + lean / 2, 106],
    [234, 103],
    [256, 78],
    [270, 70],
    [284, 48 + lean],
    [300, 60],
    [318, 70],
    [342, 96],
    [366, 106],
  ];
  const face: Point[] = [
    [284, 48 + lean],
    [300, 60],
    [318, 70],
    [342, 96],
    [366, 106],
    [366, 244],
    [286, 244],
    [312, 214],
    [300, 186],
    [314, 158],
    [290, 132],
    [298, 104],
    [282, 78],
  ];
  const road: [number, number, number][] = [
    [84, 256, 34],
    [150, 232, 25],
    [230, 222, 19],
    [284, 208, 15.5],
    [284, 193, 12.5],
    [232, 187, 11],
    [180, 180, 9],
    [160, 170, 8],
    [190, 161, 7],
    [236, 154, 6],
    [240, 144, 5],
    [210, 137, 4.2],
    [202, 127, 3.4],
    [220 + lean / 2, 117, 2.8],
    [222 + lean / 2, 105, 2],
  ];
  return (
    sky(stage, 150) +
    farRange(chance, 150, 74, [plane(0.1), plane(0.22)], mix(mood.glow, mood.far, 0.2)) +
    karst(
      chance,
      [
        { x: 92 + lean, height: chance.integer(92, 110), reach: 92 },
        { x: 20, height: 62, reach: 70 },
        { x: 168, height: 60, reach: 60 },
      ],
      { base: 196, light: plane(0.38), dark: plane(0.54), contour: plane(0.26), step: 12 },
    ) +
    fill(flank, `${polyline(horn, false)}V244H-6z`) +
    fill(mix(flank, mood.near, 0.4), polyline(face)) +
    line(
      mix(flank, mood.near, 0.3),
      1,
      'M96 200q56-6 84-24M50 224q70-8 120-18t90-10M206 168q40-6 66-4M226 118q22-10 50-22M246 136q16-10 38-16M262 152q16-6 36-6',
    ) +
    fill(mix(flank, mood.near, 0.5), ribbon(road.map(([x, y, w]) => [x, y + w * 0.25, w * 1.1]))) +
    fill(lit('#f6ead2'), ribbon(road)) +
    hill(
      [
        [-10, 208],
        [40, 206],
        [90, 226],
        [126, 252],
      ],
      mix(plane(0.9), mood.field, 0.18),
    ) +
    place(
      82,
      230,
      1.25,
      fill(plane(0.75), 'M2-32h5q10 1 10 11v22H2z'),
      fill(lit('#faf7f1'), 'M-10 1v-23a10 10 0 0 1 20 0v23z'),
      fill(lit('#b5432f'), 'M-10-18v-4a10 10 0 0 1 20 0v4z'),
      line(plane(0.9), 1.6, 'M-4-12h8M-4-6h8'),
    ) +
    birds(stage, chance.integer(46, 70))
  );
}

/** One high summit above a sea of cloud, a path up to a forester's hut. */
export function mountain(seed: string): string {
  const stage = setStage(seed, 'moss');
  const { chance, mood, plane, lit } = stage;
  const x = chance.integer(150, 205);
  const peaks = [
    { x, height: chance.integer(148, 162), reach: 150 },
    { x: x - chance.integer(74, 90), height: 92, reach: 80 },
    { x: x + chance.integer(70, 92), height: chance.integer(86, 108), reach: 84 },
  ];
  const forest = mix(plane(0.8), mood.field, 0.25);
  const slope = mix(plane(0.6), mood.field, 0.4);
  const firs = Array.from({ length: 14 }, (_, i) =>
    stamp(
      'm0 0l5-24 5 24z',
      i * 27 - 8 + chance.integer(-7, 7),
      208 + chance.integer(-4, 5),
      chance.pick([0.6, 0.8, 1, 1.2]),
    ),
  );
  return (
    sky(stage, 150) +
    karst(chance, peaksAcross(chance, 5, 54), { base: 168, light: plane(0.12), step: 16 }) +
    karst(chance, peaks, { base: 200, light: plane(0.36), dark: plane(0.54), contour: plane(0.22), step: 10 }) +
    cloud(mood.glow, x - 124, 120, 84) +
    cloud(mood.glow, x + 40, 140, 96) +
    fill(mood.glow, 'M-4 170q30-14 56-4q26-18 60-4q30-12 52 2q36-16 66 0q34-18 64-2q30-12 70 0v70H-4z') +
    fill(mix(mood.glow, mood.far, 0.4), 'M-4 184q40-12 84-2q36-10 70 0q44-10 84 0q50-12 130 0v60H-4z') +
    hill(
      [
        [-10, 206],
        [90, 196],
        [190, 182],
        [250, 184],
        [310, 200],
        [370, 204],
      ],
      slope,
      { colour: mix(slope, mood.glow, 0.22), count: 2, gap: 8 },
    ) +
    place(
      226,
      190,
      1.15,
      fill(plane(1), 'M-4 1v-11h26v11z'),
      fill(lit('#b5432f'), 'M-9-9l6-11h24l6 11z'),
      fill(lit('#ffd27a'), 'M6 1v-7h6v7z'),
    ) +
    fill(
      lit('#f6ead2'),
      ribbon([
        [150, 256, 26],
        [172, 236, 17],
        [214, 224, 11],
        [206, 211, 7],
        [222, 203, 4],
        [236, 196, 3],
        [236, 190, 2],
      ]),
    ) +
    fill(forest, firs.slice(0, 5).join('') + firs.slice(9).join('')) +
    fill(forest, 'M-4 204q60-6 104 12t70 30H-4zM364 202q-50-2-84 16t-40 28h124z')
  );
}

/** Flooded terraces that follow the slope, each edge a contour line. */
export function terraces(seed: string): string {
  const stage = setStage(seed, 'moss', ['dawn', 'noon', 'gold', 'mist', 'dusk']);
  const { chance, mood, plane, lit } = stage;
  const water = mix(mood.glow, mood.sky, 0.25);
  const rim = mix(plane(0.8), mood.field, 0.35);
  const steps = 8;
  const phase = chance.between(0, 3);
  const bow = chance.between(0.4, 1.1);
  let fields = '';
  for (let i = 0; i < steps; i++) {
    const depth = i / (steps - 1);
    const y = 144 + 90 * depth ** 1.25;
    const edge: Point[] = Array.from(
      { length: 6 },
      (_, k): Point => [
        -12 + k * 77,
        y + Math.sin(k * 1.9 + phase + i * 0.4) * (5 + depth * 8) - (k - 2.5) ** 2 * (1.6 - depth) * 2 * bow,
      ],
    );
    const tone = i === 0 ? 0.9 : chance.next();
    const crop =
      tone < 0.45 ? water : tone < 0.75 ? mix(mood.field, lit('#e3cc62'), 0.45) : mix(mood.field, lit('#e3cc62'), 0.1);
    fields +=
      fill(rim, `${curve(edge)}V240H-12z`) +
      fill(crop, `${curve(edge.map(([x, py]): Point => [x, py + 2.4 + depth * 3]))}V240H-12z`);
  }
  return (
    sky(stage, 120) +
    farRange(chance, 124, 62, [plane(0.12), plane(0.24)], mix(mood.glow, mood.far, 0.25)) +
    karst(chance, peaksAcross(chance, 3, 58), {
      base: 156,
      light: mix(plane(0.4), mood.field, 0.3),
      dark: mix(plane(0.56), mood.field, 0.22),
      step: 12,
    }) +
    fields +
    place(
      chance.integer(150, 206),
      158,
      1.15,
      fill(lit('#d9b884'), 'M-13 0v-12h26v12z'),
      fill(plane(0.95), 'M-19-10l9-15h20l9 15z'),
      fill(mood.shade > 0.2 ? '#ffd27a' : plane(1), 'M-3 0v-8h6v8z'),
    ) +
    people(stage, [chance.integer(212, 256), 216, 1.2, '#b5432f'], [chance.integer(100, 124), 194, 0.9, '#2f3a63']) +
    rocks(stage, [[14, 240, 24]])
  );
}
