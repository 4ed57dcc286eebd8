/** Rice, cakes, fruit. */
import { mix } from '../colour.ts';
import { circle, fill, line, place, stamp } from '../pen.ts';
import type { Stage } from '../stage.ts';
import { label, onTable, shadow } from './table.ts';

/** Ears of rice bending under their grain; the foot at (x, y). */
function ears(stage: Stage, x: number, y: number, scale: number): string {
  const heads = [
    [-30, -66, -9],
    [-14, -84, -5],
    [4, -90, 4],
    [22, -80, 7],
    [36, -62, 10],
  ] as const;
  const grains = heads.flatMap(([hx, hy, lean]) =>
    [0, 1, 2, 3].map((i) => stamp('m0 0q-6-3-5-10 6 2 5 10q4-5 9-5 0 7-9 5z', hx + lean * i * 0.5, hy + i * 8 - 4)),
  );
  return place(
    x,
    y,
    scale,
    line(stage.lit('#b0963a'), 2, heads.map(([hx, hy]) => `M0 0Q${Math.round(hx * 0.2)}-50 ${hx} ${hy}`).join('')),
    fill(stage.lit('#e8b845'), grains.join('')),
  );
}

export function rice(seed: string): string {
  return onTable(seed, (stage) => {
    const { lit, shaded, chance, mood } = stage;
    const cloth = lit(chance.pick(['#ead8b0', '#dcc692', '#f0e2c2']));
    return (
      ears(stage, 122, 226, 1.35) +
      shadow(stage, 202, 216, 50) +
      place(
        198,
        216,
        1.08,
        fill(
          cloth,
          'M-26-96q-10 14-20 40q-10 30-4 50q2 6 8 6h84q6 0 8-6q6-20-4-50q-10-26-20-40q10-10 14-22q-40 8-80 0q4 12 14 22z',
        ),
        fill(
          mix(cloth, mood.near, 0.28),
          'M26-96q10 14 20 40q10 30 4 50q-2 6-8 6H16q22-50-4-96q10-10 12-20l16-2q-4 12-14 22z',
        ),
        line(lit('#b5432f'), 4, 'M-27-96q27 6 53 0m-20 2l12 18m-12-18l2 22'),
        label(stage, -4, -40, 25),
      ) +
      shadow(stage, 266, 226, 28) +
      place(
        268,
        228,
        1.15,
        fill(lit('#fbf6e8'), 'M-24-18q6-20 24-22t24 22z'),
        fill(lit('#94603c'), 'M-30-19h60q-3 19-18 21h-24q-15-2-18-21z'),
        fill(shaded('#94603c'), 'M10-19h20q-3 19-18 21H4q8-10 6-21z'),
      )
    );
  });
}

/** Cakes in dry banana leaf, tied; the middles of their feet. */
function wrapped({ lit, shaded }: Stage, ...feet: readonly (readonly [number, number])[]): string {
  const all = (outline: string): string => feet.map(([x, y]) => stamp(outline, x, y)).join('');
  return (
    fill(lit('#b39258'), all('m-46-30l8-8h76l8 8v24l-6 6h-80l-6-6z')) +
    fill(shaded('#b39258'), all('m14-38h24l8 8v24l-6 6h-26zm-60 8l12 4v26h-6l-6-6z')) +
    line(lit('#8a6c3c'), 1, all('m-30-32l2 28m10-30v32m42-32l-2 30')) +
    line(lit('#f3e8cf'), 2.6, all('m-9-38v38m16-38v38m-53-19h92'))
  );
}

export function cakes(seed: string): string {
  return onTable(seed, (stage) => {
    const { lit, shaded } = stage;
    const leaf = lit('#5d8045');
    return (
      fill(leaf, 'M60 222q36-34 110-34t132 22q-44 26-124 24T60 222z') +
      line(
        mix(leaf, '#f3e2bd', 0.35),
        1.2,
        'M62 222q108-18 238-12M108 217l16-18M140 214l14-20M214 210l-8-20M252 209l-10-16M100 219l24 10M164 214l18 16M224 211l18 15',
      ) +
      shadow(stage, 166, 215, 84) +
      wrapped(stage, [134, 217], [228, 217], [181, 179]) +
      place(
        262,
        232,
        1.1,
        fill(lit('#7d9f58'), 'M-36 4q4-26 36-26t36 26q-32 7-72 0z'),
        fill(lit('#2f2c38'), 'M-23-5q0-24 23-24t23 24q-23 8-46 0z'),
        fill(lit('#565063'), 'M-17-14q4-12 14-12-2 6-14 12z'),
        fill(lit('#ecca74'), 'M5-28q18 3 18 23-8 3-16 3 6-13-2-26z'),
        fill(shaded('#c9a24e'), 'M12-20q7 4 7 13l-7 2z'),
      )
    );
  });
}

/** A whole pomelo with its leaf; the foot at (x, y). */
function fruit({ lit, mood }: Stage, x: number, y: number, scale: number, skin: string): string {
  return place(
    x,
    y,
    scale,
    fill(skin, 'M0-84q12 0 20 10q22 8 22 38q0 36-42 36t-42-36q0-30 22-38q8-10 20-10z'),
    fill(mix(skin, mood.near, 0.3), 'M20-74q22 8 22 38q0 36-42 36q-10 0-18-3q34-8 38-34q2-22-6-38z'),
    fill(mix(skin, '#fff2cf', 0.5), 'M-28-50q4-12 14-14q-2 10-14 14z'),
    line(lit('#5d4a2c'), 3, 'M0-82q0-6 4-10'),
    fill(lit('#5b8a45'), 'M3-88q14-18 34-8-16 4-34 8z'),
    fill(lit('#3f6636'), 'M3-88q18-4 34-8-12 18-34 8z'),
  );
}

export function pomelo(seed: string): string {
  return onTable(seed, (stage) => {
    const { lit, chance } = stage;
    const skin = lit(chance.pick(['#d95f38', '#df7a3a', '#d8a53a']));
    const flesh = lit(chance.pick(['#ea8d7a', '#f0aa98', '#f2cf80']));
    const pith = lit('#fbf1dc');
    return (
      shadow(stage, 144, 216, 48) +
      fruit(stage, 136, 218, 1.18, skin) +
      fruit(stage, 226, 208, 0.98, skin) +
      shadow(stage, 206, 232, 40) +
      place(
        202,
        198,
        1.05,
        circle(skin, 0, 0, 36),
        circle(pith, 0, 0, 33),
        circle(flesh, 0, 0, 27),
        line(pith, 3, 'M-30 0h60M0-30v60M-21-21l42 42M21-21l-42 42'),
        circle(pith, 0, 0, 4),
      )
    );
  });
}
