/** A cave mouth from within. */
import { mix } from '../colour.ts';
import { fill, line, type Point, polyline, ribbon, stamp } from '../pen.ts';
import { people } from '../props.ts';
import { type Stage, setStage, sky } from '../stage.ts';
import { farRange, hill, hillLine } from '../terrain.ts';

/** A ring of rock round the light, with a hole of the given half-axes and stone hanging into it. */
function mouth({ chance }: Stage, colour: string, rx: number, ry: number, hanging: number): string {
  const hole = Array.from({ length: 18 }, (_, i): Point => {
    const angle = (i / 18) * Math.PI * 2;
    const rough = chance.between(0.93, 1.07);
    return [182 + Math.cos(angle) * rx * rough, 122 + Math.sin(angle) * ry * rough];
  });
  const stones = Array.from({ length: 5 }, (_, i) => {
    const across = -0.62 + i * 0.31 + chance.between(-0.08, 0.08);
    return stamp(
      'm-9-14h18l-6 18-3 18-4-16z',
      182 + across * rx,
      122 - ry * Math.sqrt(1 - across * across) + 2,
      hanging * chance.between(0.6, 1.3),
    );
  });
  return `<path fill="${colour}" fill-rule="evenodd" d="M0 0h360v240H0z${polyline(hole)}"/>${fill(colour, stones.join(''))}`;
}

/** Rings of rock from dark to light, the valley beyond, someone with a hat on the way out. */
export function cave(seed: string): string {
  const stage = setStage(seed, 'brick', ['dawn', 'noon', 'gold', 'mist', 'dusk']);
  const { chance, mood } = stage;
  const rock = mix('#2b2746', mood.near, 0.3);
  const warm = mix(mood.glow, '#c98a5b', 0.45);
  const wide = chance.between(0.92, 1.14);
  const high = chance.between(0.92, 1.06);
  const path = mix(mood.glow, '#ffffff', 0.3);
  return (
    sky(stage, 130) +
    farRange(chance, 148, 56, [stage.plane(0.15), stage.plane(0.32)], mix(mood.glow, mood.far, 0.2)) +
    hill(hillLine(chance, 146, 4, 5), mood.field, { colour: mix(mood.field, mood.near, 0.3), count: 3, gap: 7 }) +
    mouth(stage, mix(rock, warm, 0.5), 90 * wide, 76 * high, 0.6) +
    mouth(stage, mix(rock, warm, 0.27), 118 * wide, 94 * high, 1) +
    mouth(stage, mix(rock, warm, 0.1), 148 * wide, 116, 1.6) +
    fill(mix(rock, warm, 0.2), 'M60 240l30-22 40-14 50-6 54 6 36 14 34 22z') +
    fill(mix(rock, warm, 0.5), 'M104 222l34-18 44-6 46 4 32 16-40 8-60 2z') +
    fill(
      path,
      ribbon([
        [150, 256, 70],
        [170, 232, 44],
        [196, 214, 24],
        [188, 198, 14],
        [176, 186, 9],
        [192, 172, 5],
        [196, 158, 2],
        [194, 152, 1],
      ]),
    ) +
    line(
      mix(rock, warm, 0.3),
      1.2,
      'M20 60q14 30 8 70M38 30q10 40 4 70M334 60q-12 30-6 76M12 176q24-8 36-2M306 206q20-12 46-8',
    ) +
    people(stage, [chance.integer(170, 200), 212, 1.5, '#b5432f'])
  );
}
