/** A street of old houses under the mountain. */
import { mix } from '../colour.ts';
import { fill, line, stamp } from '../pen.ts';
import { people } from '../props.ts';
import { setStage, sky } from '../stage.ts';
import { karst, peaksAcross } from '../terrain.ts';

/** Two-storey houses shoulder to shoulder, lanterns on a line, stone paving. */
export function oldStreet(seed: string): string {
  const stage = setStage(seed, 'brick');
  const { chance, mood, plane, lit, shaded } = stage;
  const tile = lit('#565467');
  const wood = lit('#6b3d28');
  const paving = lit('#d8c8ac');
  const window = mood.shade > 0.2 ? '#ffd27a' : shaded('#7a4a30');
  const plasters = chance.pick([
    ['#e6bf82', '#c98f5c', '#eed6a8'],
    ['#d9a765', '#eed6a8', '#c7876a'],
    ['#ecd3a0', '#d19a62', '#e3c9a0'],
  ] as const);
  const [walls, sides, doors, panes, roofs, ridges]: [string[], string[], string[], string[], string[], string[]] = [
    [],
    [],
    [],
    [],
    [],
    [],
  ];
  let galleries = '';
  let ribs = '';
  const [w, third] = chance.pick([
    [84, 28],
    [90, 30],
    [78, 26],
  ] as const);
  let x = chance.integer(-40, -12);
  for (let i = 0; x < 356; i++) {
    const h = chance.pick([66, 76, 86]);
    const [top, floor] = [206 - h, 206 - Math.round(h * 0.46)];
    walls.push(fill(lit(plasters[i % 3] as string), `M${x} 206V${top}h${w}v${h}z`));
    sides.push(`M${x + w - 6} 206V${top}h6v${h}zM${x} ${floor}h${w}v5h-${w}zM${x} ${top}h${w}v4h-${w}z`);
    doors.push(`M${x + 8} 198v-17h10v17zm${third - 10} 8v-28h${third + 4}v28zm${2 * third - 16}-8v-17h10v17z`);
    panes.push(`M${x + 9} ${floor - 10}v-13h10v13zm${third - 2} 3v-18h12v18zm${w - third - 29}-3v-13h10v13z`);
    galleries += `M${x + 3} ${floor - 3}h${w - 6}m0-6h${6 - w}`;
    roofs.push(`M${x - 4} ${floor + 3}l4-8h${w}l4 8zM${x - 6} ${top + 3}q6-7 8-21h${w - 4}q2 14 8 21z`);
    ribs += `M${x + 5} ${top - 8}h${w - 8}`;
    ridges.push(`M${x} ${top - 21}h${w}v4h-${w}z`);
    x += w;
  }
  const sag = chance.integer(8, 14);
  const lanterns = [24, 72, 120, 168, 216, 264, 312].map((lx) =>
    stamp('m-2 0h4q5 2 5 7 0 5-5 7h-4q-5-2-5-7 0-5 5-7z', lx, 113 + Math.round(sag * Math.sin((lx / 360) * Math.PI))),
  );
  return (
    sky(stage, 130) +
    karst(chance, peaksAcross(chance, 5, 76), { base: 164, light: plane(0.14), step: 17 }) +
    karst(chance, peaksAcross(chance, 3, 96), { base: 196, light: plane(0.38), dark: plane(0.52), step: 14 }) +
    walls.join('') +
    fill(mood.near, sides.join('')).replace('/>', ' fill-opacity=".22"/>') +
    fill(wood, doors.join('')) +
    fill(window, panes.join('')) +
    line(wood, 1.5, galleries) +
    fill(tile, roofs.join('')) +
    line(mix(tile, mood.glow, 0.3), 14, ribs, '1 6') +
    fill(plane(1), ridges.join('')) +
    fill(paving, 'M-4 206h368v40H-4z') +
    line(
      mix(paving, mood.near, 0.22),
      1.2,
      'M0 208h360M0 218h50m14 0h80m20 0h60m16 0h90M20 229h90m20 0h70m24 0h120M84 218l-14 11M160 208l-4 10M236 218l6 11M300 208l8 10',
    ) +
    line(plane(1), 1.2, `M-4 110Q180 ${110 + 2 * sag} 364 110`) +
    fill(mood.shade > 0.2 ? '#ffb14f' : lit('#c23f2c'), lanterns.join('')) +
    people(
      stage,
      [chance.integer(136, 160), 232, 1.7, '#b5432f'],
      [chance.integer(190, 220), 226, 1.4, '#2f3a63'],
      [chance.integer(258, 300), 222, 1.2, '#76559f'],
    )
  );
}
