/** What comes in jars and bottles: honey, wine, soybean sauce. */
import { mix } from '../colour.ts';
import { circle, fill, line, place, stamp } from '../pen.ts';
import type { Stage } from '../stage.ts';
import { label, onTable, shadow } from './table.ts';

/** Mint flowers of the stone plateau: violet whorls on a stalk. */
function mint(stage: Stage, x: number, y: number, scale: number): string {
  const whorl = 'm-9 0q2-8 9-7 7-1 9 7-9 6-18 0z';
  const whorls = (shift: number): string =>
    [0, 1, 2].map((i) => stamp(whorl, 0, -66 + i * 15 + shift, 0.55 + i * 0.18)).join('');
  return place(
    x,
    y,
    scale,
    line(stage.lit('#5d7a3c'), 2, 'M0 0v-70'),
    fill(stage.lit('#6f9150'), 'M0-6q-17-2-22-15q17 0 22 15M0-12q17-2 20-15q-16 2-20 15'),
    fill(stage.lit('#9676b8'), whorls(0)),
    fill(stage.lit('#b99bd2'), whorls(7)),
  );
}

export function honey(seed: string): string {
  return onTable(seed, (stage) => {
    const { lit, shaded, chance } = stage;
    const amber = chance.pick(['#e0982c', '#d98a24', '#eab04a']);
    return (
      mint(stage, 98, 216, 1.6) +
      mint(stage, 124, 218, 1.2) +
      shadow(stage, 184, 216, 48) +
      place(
        184,
        216,
        1.06,
        fill(lit('#f6ead0'), 'M-44-84q-6 4-6 14v58q0 12 12 12h76q12 0 12-12v-58q0-10-6-14z'),
        fill(lit(amber), 'M-46-68h92v56q0 8-8 8h-76q-8 0-8-8z'),
        fill(shaded(amber), 'M22-68h24v56q0 8-8 8H18q8-30 4-64z'),
        fill(mix(lit(amber), '#fff4d0', 0.6), 'M-40-60q6-4 8 2v40q-5 3-8-1z'),
        label(stage, 0, -34, 26),
        fill(lit('#b5432f'), 'M-46-84l4-24q42-8 84 0l4 24q-46 8-92 0z'),
        fill(shaded('#b5432f'), 'M18-111l24 3 4 24q-12 3-24 4z'),
        line(lit('#f0d9a8'), 2.4, 'M-45-87q45 8 90 0'),
      ) +
      shadow(stage, 256, 224, 24) +
      place(
        258,
        224,
        1.1,
        line(lit('#94603c'), 4, 'M4-18l22-44'),
        fill(lit(amber), 'M-28-16q28-7 56 0l-14 5h-28z'),
        fill(lit('#f3e4c4'), 'M-30-16q30 8 60 0-4 16-18 18h-24q-14-2-18-18z'),
        fill(shaded('#f3e4c4'), 'M12-13q10-1 18-3-4 16-18 18H4q8-6 8-15z'),
      )
    );
  });
}

export function wine(seed: string): string {
  return onTable(seed, (stage) => {
    const { lit, shaded, chance, mood } = stage;
    const glass = chance.pick(['#4a6b54', '#6b4650', '#3b5878']);
    const clay = lit(chance.pick(['#9a6444', '#85604f', '#a8734a']));
    const clayShade = mix(clay, mood.near, 0.32);
    return (
      shadow(stage, 222, 216, 46) +
      place(
        218,
        216,
        1.1,
        fill(clay, 'M-24-78q-28 10-28 42q0 28 20 36h64q20-8 20-36q0-32-28-42z'),
        fill(clayShade, 'M6-78h18q28 10 28 42q0 28-20 36H8q24-38-2-78z'),
        line(mix(clay, '#f3e2bd', 0.35), 2, 'M-45-54q44 8 90 0M-48-46q48 8 96 0'),
        fill(lit('#b5432f'), 'M-28-78q0-16 10-22h36q10 6 10 22q-28 6-56 0z'),
        line(lit('#e3c48a'), 3, 'M-27-78q27 6 54 0'),
      ) +
      shadow(stage, 138, 222, 28) +
      place(
        138,
        222,
        1.12,
        fill(lit(glass), 'M-9-122H9v32q18 10 18 32v50q0 8-8 8h-38q-8 0-8-8v-50q0-22 18-32z'),
        fill(shaded(glass), 'M2-122h7v32q18 10 18 32v50q0 8-8 8H6q12-40 6-70-8-12-10-32z'),
        line(mix(lit(glass), '#ffffff', 0.4), 2.4, 'M-22-60q1-14 12-22'),
        label(stage, 0, -36, 27),
        fill(lit('#d8a86a'), 'M-8-134H8v13H-8z'),
      ) +
      fill(lit('#e3a72f'), 'M238 226q20-16 44-6 3 3 0 5-24 14-44 1zM262 232q20-15 42-6 2 2 0 5-22 13-42 1z') +
      line(shaded('#c98a24'), 5, 'M246 224q16-8 32-2M270 231q14-6 30-1', '1 2.5') +
      fill(lit('#8fa055'), 'M242 223q-14-6-22 3 10 2 22 3zM266 230q-14-4-22 6 14 2 24 0z') +
      place(180, 232, 1.1, fill(lit('#f6ead0'), 'M-12-14h24l-4 14H-8z'), fill(shaded('#e0d3ba'), 'M4-14h8L8 0H2z'))
    );
  });
}

export function sauce(seed: string): string {
  return onTable(seed, (stage) => {
    const { lit, shaded, chance, mood } = stage;
    const glaze = lit(chance.pick(['#7a4a34', '#8f5a38', '#665048']));
    const beans = [
      [98, 226],
      [110, 231],
      [88, 233],
      [122, 226],
      [100, 236],
      [224, 236],
      [212, 231],
    ].map(([x = 0, y = 0]) => stamp('m-5 0q0-4 5-4 5 0 5 4 0 4-5 4-5 0-5-4z', x, y));
    return (
      shadow(stage, 168, 216, 56) +
      place(
        164,
        216,
        1.05,
        fill(glaze, 'M-34-92q-28 14-28 50q0 30 24 42h76q24-12 24-42q0-36-28-50z'),
        fill(mix(glaze, mood.near, 0.36), 'M12-92h22q28 14 28 50q0 30-24 42H10q34-42 2-92z'),
        line(mix(glaze, '#f3e2bd', 0.4), 1.8, 'M-56-64q56 10 112 0M-59-57q59 10 118 0'),
        fill(lit('#c79a5b'), 'M-46-92q46-26 92 0q-46 10-92 0z'),
        fill(shaded('#c79a5b'), 'M8-106q22 2 38 14q-18 4-36 5z'),
        line(shaded('#a87840'), 1.2, 'M-36-94q36-14 72 0M-22-99q22-6 44 0'),
        circle(lit('#8d6136'), 0, -107, 5),
        label(stage, -4, -30, 24),
      ) +
      shadow(stage, 254, 226, 28) +
      place(
        256,
        226,
        1.15,
        fill(lit('#f6ead0'), 'M-32-22h64q-4 20-20 24h-24q-16-4-20-24z'),
        fill(shaded('#f0ddb8'), 'M10-22h22q-4 20-20 24H4q10-10 6-24z'),
        `<ellipse fill="${lit('#fdf6e6')}" cy="-22" rx="32" ry="8"/><ellipse fill="${lit('#b87a2e')}" cy="-21" rx="27" ry="6"/>`,
        line(lit('#3f6f8f'), 2, 'M-27-10q27 8 54 0'),
      ) +
      fill(lit('#ecd08a'), beans.join(''))
    );
  });
}
