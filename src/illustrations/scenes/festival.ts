/** A festival day. */
import { mix } from '../colour.ts';
import { fill, line, place, stamp } from '../pen.ts';
import { people } from '../props.ts';
import { type Stage, setStage, sky } from '../stage.ts';
import { farRange, hill, hillLine } from '../terrain.ts';

/** The square flag of village festivals: colours one inside the other, a flamed edge; its pole's foot at (x, y). */
function flag(stage: Stage, x: number, y: number, scale: number, colours: readonly string[]): string {
  const [edge = '', ...inner] = colours.map(stage.lit);
  const step = 25 / colours.length;
  const squares = inner.map((colour, i) => {
    const inset = Math.round((i + 1) * step);
    return fill(colour, `M${2 + inset}-${98 - inset}l${54 - 2 * inset} 4v${50 - 2 * inset}l-${54 - 2 * inset}-4z`);
  });
  return place(
    x,
    y,
    scale,
    line(stage.plane(1), 3, 'M0 0v-106'),
    fill(edge, 'M2-98l54 4 9-1-5 9 9 4-8 6 8 6-8 6 8 6-8 6 6 9-11-1-7 5-8-6-8 6-8-7-8 5-9-8z'),
    squares.join(''),
    fill(stage.lit('#e3a72f'), 'M0-116l4 7-4 5-4-5z'),
  );
}

/** Flags in the wind, a big drum on its stand, people coming up. */
export function festival(seed: string): string {
  const stage = setStage(seed, 'violet');
  const { chance, mood, plane, lit, shaded } = stage;
  const ground = mix(mood.field, lit('#d8c08a'), 0.4);
  const dyes = ['#b5432f', '#e3a72f', '#3f6f8f', '#f4efe2', '#76559f'];
  const turn = chance.integer(0, 4);
  const from = (start: number, count: number): string[] =>
    Array.from({ length: count }, (_, i) => dyes[(turn + start + i) % 5] as string);
  const bunting = ['#76559f', '#e3a72f', '#cf5f86'].map((colour, hue) =>
    fill(
      lit(colour),
      [0, 1, 2, 3]
        .map((i) => 12 + (i * 3 + hue) * 30)
        .map((x) => stamp('m-7 0h14l-7 14z', x, 26 + Math.round(16 * Math.sin((x / 360) * Math.PI))))
        .join(''),
    ),
  );
  return (
    sky(stage, 140) +
    farRange(chance, 160, 60, [plane(0.1), plane(0.2)], mix(mood.glow, mood.far, 0.3)) +
    hill(hillLine(chance, 160, 9, 4), mix(plane(0.42), mood.field, 0.35), { colour: plane(0.34), count: 3, gap: 8 }) +
    line(plane(0.9), 1.2, 'M-4 25Q180 59 364 25') +
    bunting.join('') +
    fill(ground, 'M-4 190q180-8 368 0v54H-4z') +
    flag(stage, 286, 208, 0.84, from(3, 2)) +
    flag(stage, 34, 208, 0.84, from(2, 2)) +
    flag(stage, chance.integer(82, 92), 222, 1.3, from(0, 5)) +
    flag(stage, chance.integer(226, 236), 222, 1.16, from(1, 4)) +
    people(
      stage,
      [22, 216, 1.4, '#76559f'],
      [56, 222, 1.4, '#2f3a63'],
      [268, 218, 1.4, '#2f3a63'],
      [306, 222, 1.4, '#76559f'],
      [340, 218, 1.4, '#2f3a63'],
    ) +
    place(
      chance.integer(182, 192),
      228,
      1.12,
      `<ellipse fill="${mood.near}" fill-opacity=".3" cx="8" cy="2" rx="54" ry="6"/>`,
      line(shaded('#6b3d28'), 5, 'M-34 2l20-34M34 2l-20-34M-28-6h56'),
      fill(lit('#b5432f'), 'M-28-78h54q16 6 16 34t-16 34h-54z'),
      fill(shaded('#b5432f'), 'M14-78h12q16 6 16 34t-16 34H14q12-34 0-68z'),
      line(lit('#f0c24a'), 2.4, 'M-6-78q8 34 0 68M18-77q9 33 0 66'),
      `<ellipse fill="${lit('#f3e2bd')}" cx="-28" cy="-44" rx="15" ry="34"/>`,
      line(lit('#76559f'), 2, 'M-28-64a9 20 0 0 0 0 40 9 20 0 0 0 0-40'),
      line(lit('#8d6136'), 3, 'M-58-22l24-16'),
    ) +
    people(stage, [chance.integer(116, 124), 234, 2, '#2f3a63'])
  );
}
