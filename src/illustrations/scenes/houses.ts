/** Houses where people let rooms: rammed earth under tiles, wood on stilts. */
import { mix } from '../colour.ts';
import { fill, line, type Point, place, polyline, stamp } from '../pen.ts';
import { palm, people, rocks, roundTree } from '../props.ts';
import { setStage, sky } from '../stage.ts';
import { farRange, hill, hillLine, karst, peaksAcross } from '../terrain.ts';

/** Thick ochre walls, grey tiles, corn under the eaves, a wall of stones, a tree in flower. */
export function earthHouse(seed: string): string {
  const stage = setStage(seed, 'corn');
  const { chance, mood, plane, lit, shaded } = stage;
  const wall = lit(chance.pick(['#d9a765', '#dcb077', '#cf9a5c']));
  const wallShade = mix(wall, mood.near, 0.3);
  const tile = lit('#4a4d60');
  const window = mood.shade > 0.2 ? '#ffd27a' : shaded('#5b3a2a');
  const stone = lit('#b3aca0');
  const blossom = chance.pick(['#e58aa9', '#f3b7c6', '#f4efe6']);
  const twigs = [
    [-30, -62],
    [-18, -74],
    [-4, -70],
    [10, -78],
    [24, -64],
    [32, -52],
    [-34, -46],
    [4, -54],
    [-16, -54],
    [20, -48],
  ] as const;
  const petals = twigs.map(([x, y]) =>
    stamp('m-5 0q-3-6 4-6 3-5 6 0 6 1 3 6 1 6-6 5-7 1-7-5z', x + chance.integer(-3, 3), y + chance.integer(-3, 3)),
  );
  const crest = Array.from(
    { length: 12 },
    (_, i): Point => [-6 + i * 14, 208 + (i % 2 ? -4 : 1) + chance.integer(-1, 1)],
  );
  const fence = `${polyline(crest, false)}v34H-6z`;
  return (
    sky(stage, 140) +
    farRange(chance, 150, 84, [plane(0.12), plane(0.24)], mix(mood.glow, mood.far, 0.25)) +
    karst(chance, peaksAcross(chance, 3, 96), {
      base: 192,
      light: mix(plane(0.42), mood.field, 0.12),
      dark: plane(0.56),
      step: 14,
    }) +
    fill(mix(mood.field, plane(0.7), 0.15), 'M-4 190q90-8 184-4t184-2v60H-4z') +
    place(
      chance.integer(178, 192),
      206,
      1.16,
      fill(wall, 'M-70 0v-46H70V0z'),
      fill(wallShade, 'M42-46h28V0H42zM-70-42H70v5H-70z'),
      line(mix(wall, mood.near, 0.2), 1, 'M-68-28h50m12 0h40M-68-18h30m20 0h44M-68-8h44m22 0h40'),
      fill(tile, 'M-84-40q13-8 19-27H65q6 19 19 27z'),
      line(mix(tile, mood.glow, 0.28), 22, 'M-66-54H68', '1 6.4'),
      fill(mix(tile, mood.near, 0.5), 'M-84-40H84l2 4H-86zM-67-71H67v4H-67z'),
      fill(lit('#6b4027'), 'M-14 0v-32h24V0z'),
      fill(lit('#8f5a36'), 'M-14 0v-32h10V0z'),
      fill(window, 'M-50-26h16v12h-16zM22-26h14v12H22z'),
      line(lit('#f0b534'), 8, 'M-58-34H-16', '3 2.5'),
      line(lit('#d8772c'), 6, 'M14-35h24', '3 2.5'),
    ) +
    place(
      chance.integer(64, 76),
      214,
      1.15,
      line(lit('#4b3640'), 3, 'M0 0q-4-20 2-40m-1 16q16-8 24-30m-25 22q-18-8-24-26m24 14q0-16 8-30'),
      fill(lit(blossom), petals.join('')),
    ) +
    fill(lit('#d6b887'), 'M164 206h34l40 36H124z') +
    fill(stone, `${fence}M366 206l-18-4-16 4-14-3-16 4-18-4-14 4-14-3-16 4h-16v34h142z`) +
    line(mix(stone, mood.near, 0.35), 1.2, 'M-4 220h116M230 220h134M-4 231h106M236 231h128') +
    line(
      mix(stone, mood.near, 0.35),
      9,
      'M8 215h112M232 215h132M-8 226h116M244 226h120M4 237h90M250 237h110',
      '1.2 27',
    ) +
    people(stage, [chance.integer(172, 192), 226, 1.35, '#b5432f'])
  );
}

/** A long house on posts, rice in front, areca palms, smoke through the thatch. */
export function stiltHouse(seed: string): string {
  const stage = setStage(seed, 'corn');
  const { chance, mood, plane, lit, shaded } = stage;
  const roof = lit(chance.pick(['#8a6a45', '#7d6a52', '#9a7445']));
  const roofShade = mix(roof, mood.near, 0.3);
  const wood = lit('#6b4027');
  const window = mood.shade > 0.2 ? '#ffd27a' : shaded('#3c2a24');
  const rice = mix(mood.field, lit('#e3c24f'), chance.between(0.15, 0.6));
  const x = chance.integer(174, 190);
  const grove = mix(plane(0.65), mood.field, 0.4);
  return (
    sky(stage, 136) +
    farRange(chance, 148, 60, [plane(0.12), plane(0.24)], mix(mood.glow, mood.far, 0.3)) +
    hill(hillLine(chance, 142, 12, 4), mix(plane(0.42), mood.field, 0.38), { colour: plane(0.34), count: 2, gap: 11 }) +
    line(mix(mood.glow, mood.sky, 0.3), 5, `M${x + 10} 92q-12-14 4-26t-2-30`) +
    palm(stage, x - 92, 200, 1.55, grove) +
    roundTree(stage, x + 108, 204, chance.between(1.2, 1.6), grove) +
    fill(mix(mood.field, plane(0.7), 0.18), 'M-4 190q90-6 184-3t184 3v50H-4z') +
    place(
      x,
      200,
      1.1,
      line(shaded('#5a3a26'), 4, 'M-60 0v-26M-30 0v-26M0 0v-26M30 0v-26M60 0v-26'),
      fill(mood.near, 'M-56-26H56v7H-56z'),
      fill(wood, 'M-68-30H68v5H-68z'),
      fill(lit('#b88955'), 'M-60-30v-26H60v26z'),
      line(wood, 24, 'M-54-42H60', '1 8'),
      fill(window, 'M-30-50h15v13h-15zM16-50h15v13H16z'),
      line(lit('#e0b070'), 2, 'M-68-38h28M-66-38v9m9-9v9m9-9v9'),
      fill(roof, 'M-80-50q22-12 32-48h96q10 36 32 48q-80 8-160 0z'),
      fill(roofShade, 'M22-98h26q10 36 32 48q-20 2-42 3-12-20-16-51z'),
      line(roofShade, 1, 'M-62-58q40 5 92 3M-56-70q40 4 82 2M-52-84q40 3 76 1'),
      line(plane(1), 3, 'M-58-106l6 7H52l6-7M-52-99l-6-1M52-99l6-1'),
      line(lit('#e0b070'), 2.4, 'M-46-26l-18 26M-36-26l-18 26M-49-20h10m-14 7h10m-15 7h11'),
    ) +
    fill(rice, 'M-4 206q90-4 184 0t184-2v40H-4z') +
    line(
      mix(rice, mood.near, 0.24),
      1.4,
      'M-4 213q90 4 184 0t184 0M-4 222q90-4 184 0t184 1M-4 232q90 4 184 0t184 0',
      '5 3',
    ) +
    people(stage, [x + chance.integer(34, 60), 224, 1.35, '#2f3a63'], [x + 84, 218, 1.1, '#b5432f']) +
    rocks(stage, [[4, 242, 20]])
  );
}
