/** Temple gates and stone stelae. */
import { mix } from '../colour.ts';
import { fill, line, place, rect } from '../pen.ts';
import { people, roundTree } from '../props.ts';
import { type Stage, setStage, sky } from '../stage.ts';
import { farRange, hill, hillLine } from '../terrain.ts';

/** A tiled roof whose corners rise; the eaves' middle at (x, y), `half` its half width. */
function curvedRoof(stage: Stage, x: number, y: number, half: number, height: number): string {
  const tile = stage.lit('#b5432f');
  const h = half;
  const top = Math.round(h * 0.62);
  return place(
    x,
    y,
    1,
    fill(
      tile,
      `M${-h - 10}-9q${Math.round((h - top) * 0.9)} 2 ${h + 10 - top} ${9 - height}H${top}q4 ${height - 11} ${h + 10 - top} ${height - 9}q-6 10-18 10H${-h + 8}q-12 0-18-10z`,
    ),
    line(stage.shaded('#b5432f'), height - 10, `M${-top + 2} ${-(height + 2) / 2}h${2 * top - 2}`, '1 6'),
    line(
      stage.plane(1),
      3,
      `M${-top - 3}-${height}h${2 * top + 6}M${-top - 3}-${height}q-5-2-5-7M${top + 3}-${height}q5-2 5-7`,
    ),
    line(stage.lit('#f0d9a8'), 2, `M${-h - 10}-9q6 9 18 9h${2 * h - 16}q12 0 18-9`),
  );
}

/** A gate of three bays, steps, two old trees; smoke from an incense burner. */
export function temple(seed: string): string {
  const stage = setStage(seed, 'brick');
  const { chance, mood, plane, lit, shaded, night } = stage;
  const plaster = '#f0ddb8';
  const within = night || mood.shade > 0.2 ? '#ffc866' : shaded('#6b2f25');
  const gate = place(
    180,
    206,
    1.04,
    rect(lit('#d9cfbd'), -104, -4, 208, 8),
    fill(lit(plaster), 'M-92-4v-50h60v50zM32-4v-50h60v50zM-32-4v-74h64v74z'),
    fill(shaded(plaster), 'M76-4v-50h16v50zM16-78h16v74H16zM-92-54h60v5h-60zM32-54h60v5H32zM-32-78h64v5h-64z'),
    fill(within, 'M-74-4v-22a12 12 0 0 1 24 0v22zM50-4v-22a12 12 0 0 1 24 0v22zM-17-4v-36a17 17 0 0 1 34 0v36z'),
    fill(lit('#b5432f'), 'M-22-66h44v9h-44z'),
    line(lit('#f3c969'), 1.6, 'M-15-61.5h6m5 0h7m5 0h7'),
    curvedRoof(stage, -62, -52, 34, 22),
    curvedRoof(stage, 62, -52, 34, 22),
    curvedRoof(stage, 0, -76, 44, 30),
    fill(lit('#e6d9c0'), 'M-34-4h68l6 6h-80z'),
    fill(lit('#cfc2a8'), 'M-40 2h80l6 6h-92z'),
    fill(lit('#e6d9c0'), 'M-46 8h92l8 8h-108z'),
  );
  const leaf = mix(plane(0.6), mood.field, 0.45);
  return (
    sky(stage, 150) +
    farRange(chance, 164, 52, [plane(0.1), plane(0.2)], mix(mood.glow, mood.far, 0.3)) +
    hill(hillLine(chance, 156, 12, 4), mix(plane(0.42), mood.field, 0.35), { colour: plane(0.34), count: 3, gap: 9 }) +
    roundTree(stage, chance.integer(40, 60), 204, chance.between(1.7, 2.2), leaf) +
    roundTree(stage, chance.integer(304, 322), 204, chance.between(1.5, 2), leaf) +
    fill(mix(mood.field, plane(0.6), 0.15), 'M-4 192q180-7 368 0v50H-4z') +
    gate +
    fill(lit('#ead9b8'), 'M132 223h96l40 19H92z') +
    line(lit('#cdbb98'), 1.2, 'M122 228h116M108 234h144') +
    place(
      180,
      226,
      1,
      line(lit('#faf3e2'), 2, 'M0-17q-6-7 0-13t0-13'),
      fill(plane(1), 'M-9-14h18l-2 8q4 2 4 6h-22q0-4 4-6z'),
    ) +
    people(stage, [chance.pick([140, 222]), 234, 1.4, '#2f3a63'])
  );
}

/** A tall stele on the back of a stone tortoise, under a pavilion among trees. */
export function stele(seed: string): string {
  const stage = setStage(seed, 'brick');
  const { chance, mood, plane, lit, shaded } = stage;
  const stone = lit('#aeb0ae');
  const dark = shaded('#a3a6a8');
  const carved = mix(stone, mood.near, 0.45);
  const leaf = mix(plane(0.6), mood.field, 0.5);
  return (
    sky(stage, 150) +
    farRange(chance, 166, 50, [plane(0.1), plane(0.2)], mix(mood.glow, mood.far, 0.3)) +
    hill(hillLine(chance, 164, 9, 4), mix(plane(0.42), mood.field, 0.4), { colour: plane(0.34), count: 3, gap: 8 }) +
    roundTree(stage, chance.integer(20, 40), 206, chance.between(1.8, 2.3), leaf) +
    roundTree(stage, chance.integer(320, 344), 208, chance.between(1.6, 2.1), leaf) +
    fill(mix(mood.field, plane(0.6), 0.15), 'M-4 196q180-7 368 0v50H-4z') +
    line(shaded('#8c3a2c'), 8, 'M102 70v138M258 70v138') +
    fill(lit('#e6dac2'), 'M74 206h212l12 9H62z') +
    fill(lit('#cbbd9f'), 'M62 215h236v5H62zM48 220h264l8 10H40z') +
    place(
      182,
      206,
      chance.between(1.02, 1.1),
      fill(dark, 'M-46 0l4-13h20l4 13zM20 0l4-13h20l6 13zM54-10q16-2 20 6-10 4-22 2z'),
      fill(stone, 'M-42-14q-12-2-16-8-14 2-20-6-2-8 8-12 16-2 24 12l12 4v10z'),
      fill(mix(stone, mood.near, 0.12), 'M-54-8q2-30 52-31 54 1 58 31-54 8-110 0z'),
      fill(dark, 'M10-39q44 4 46 31-20 3-36 4 10-18-10-35z'),
      line(
        carved,
        1.3,
        'M-34-30l10 8 14-1 8-10M-24-22l-4 15M-10-23l6 17M14-34l6 11 16 1 6-8M20-23l-4 17M36-22l6 14M-69-33h.1',
      ),
      fill(mix(stone, '#ffffff', 0.16), 'M-29-36v-56a29 29 0 0 1 58 0v56z'),
      fill(dark, 'M29-36v-56q0-17-14-25 6 10 6 25v56z'),
      line(carved, 1.4, 'M-23-86v-7a19 21 0 0 1 38 0v7zM-9-97a5 5 0 0 1 10 0 5 5 0 0 1-10 0'),
      line(carved, 1.5, 'M-20-81v40m7-40v40m7-40v40m7-40v40m7-40v40m7-40v40', '4 2.5 2 2 5 3'),
    ) +
    curvedRoof(stage, 180, 74, 90, 36) +
    people(stage, [chance.pick([116, 252]), 232, 1.5, '#2f3a63'])
  );
}
