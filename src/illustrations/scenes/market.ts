/** Market day. */
import { mix } from '../colour.ts';
import { fill, line, stamp } from '../pen.ts';
import { type Person, people } from '../props.ts';
import { type Stage, setStage, sky } from '../stage.ts';
import { farRange, karst, peaksAcross } from '../terrain.ts';

type Spot = readonly [x: number, y: number, scale: number];

const canopy = 'm-46-46q6-26 46-32q40 6 46 32-11-7-23 0-11-7-23 0-11-7-23 0-11-7-23 0z';
const canopyShade = 'm0-78q40 6 46 32-11-7-23 0-4-22-23-32z';

/** Umbrellas on their poles, each in its own colour. */
function umbrellas(stage: Stage, spots: readonly (readonly [...Spot, string])[]): string {
  return (
    line(stage.plane(1), 2.6, spots.map(([x, y, scale]) => `M${x} ${y}v-${Math.round(66 * scale)}`).join('')) +
    spots.map(([x, y, scale, colour]) => fill(stage.lit(colour), stamp(canopy, x, y, scale))).join('') +
    fill(stage.mood.near, spots.map(([x, y, scale]) => stamp(canopyShade, x, y, scale)).join('')).replace(
      '/>',
      ' fill-opacity=".26"/>',
    )
  );
}

/** Carrying baskets, each heaped with one kind of goods. */
function baskets(stage: Stage, spots: readonly Spot[], goods: readonly string[]): string {
  const heap = 'm-15-14q1-8 8-7 3-7 9-2 7-4 8 3 5 1 5 6z';
  return (
    goods
      .map((colour, i) =>
        fill(
          stage.lit(colour),
          spots
            .filter((_, at) => at % goods.length === i)
            .map(([x, y, scale]) => stamp(heap, x, y, scale))
            .join(''),
        ),
      )
      .join('') +
    fill(stage.lit('#c79a5b'), spots.map(([x, y, scale]) => stamp('m-17-15h34l-5 15h-24z', x, y, scale)).join('')) +
    line(stage.shaded('#a87840'), 1.2, spots.map(([x, y, scale]) => stamp('m-15-10h30m-28 5h26', x, y, scale)).join(''))
  );
}

/** Umbrellas in thread colours, baskets on the ground, people under hats. */
export function market(seed: string): string {
  const stage = setStage(seed, 'moss', ['dawn', 'noon', 'gold', 'mist', 'dusk']);
  const { chance, mood, plane, lit } = stage;
  const colours = ['#b5432f', '#e3a72f', '#cf5f86', '#3f6f8f', '#5d7a3c', '#76559f'];
  const start = chance.integer(0, 5);
  const hue = (i: number): string => colours[(start + i) % 6] as string;
  const ground = lit('#e0c79a');
  const behind = [42, 90, 204, 228, 322].map(
    (x, i): Person => [x + chance.integer(-5, 5), 188 + (i % 3) * 3, 1, hue([2, 3, 5][i % 3] as number)],
  );
  const first = chance.integer(-8, 8);
  return (
    sky(stage, 126) +
    farRange(chance, 142, 66, [plane(0.12), plane(0.22)], mix(mood.glow, mood.far, 0.25)) +
    karst(chance, peaksAcross(chance, 4, 58), {
      base: 172,
      light: mix(plane(0.4), mood.field, 0.25),
      dark: plane(0.54),
      step: 14,
    }) +
    fill(mix(ground, mood.near, 0.16), 'M-4 166q180-8 368 0v80H-4z') +
    umbrellas(stage, [
      [62, 188, 0.8, hue(1)],
      [300, 190, 0.8, hue(2)],
      [172 + first, 182, 0.8, hue(3)],
    ]) +
    people(stage, ...behind) +
    fill(ground, 'M-4 194q180-5 368 0v54H-4z') +
    umbrellas(stage, [
      [114 + first, 224, 1.3, hue(0)],
      [250 + first, 230, 1.3, hue(4)],
    ]) +
    people(stage, [152, 226, 2, hue(5)], [216, 231, 2, '#2f3a63'], [82, 231, 2, hue(3)], [290, 233, 2, hue(1)]) +
    baskets(
      stage,
      [
        [184, 236, 1],
        [116, 239, 1],
        [252, 239, 1],
        [324, 236, 1],
        [48, 238, 1],
      ],
      [hue(1) === '#e3a72f' ? '#d9772f' : '#f0c24a', '#8fae45', '#c8483c'],
    )
  );
}
