/** Cloth and incense. */
import { mix } from '../colour.ts';
import { fill, line, place } from '../pen.ts';
import type { Stage } from '../stage.ts';
import { wovenBand } from '../woven.ts';
import { onTable, shadow } from './table.ts';

/** A roll of cloth lying down, its middle foot at (x, y). */
function roll(stage: Stage, seed: string, x: number, y: number, scale: number, dye: string, thread: string): string {
  const { lit, shaded } = stage;
  const pale = lit('#f3e2bd');
  return place(
    x,
    y,
    scale,
    fill(lit(dye), 'M-70-40H70q12 4 12 20T70 0H-70z'),
    wovenBand(seed, lit(thread), { unit: 5, x: -56, y: -30, length: 122 }, 3),
    line(pale, 2, 'M-62-36H74M-62-9H76'),
    fill(stage.mood.near, 'M-70-9H80Q77-2 70 0H-70z').replace('/>', ' fill-opacity=".4"/>'),
    `<ellipse fill="${shaded(dye)}" cx="-70" cy="-20" rx="12" ry="20"/>`,
    line(pale, 1.6, 'M-70-33a6 13 0 0 0 0 26 4 9 0 0 0 0-18 2 5 0 0 0 0 9'),
  );
}

export function cloth(seed: string): string {
  return onTable(seed, (stage) => {
    const pairs = [
      ['#232a4d', '#e99ab4'],
      ['#a23b33', '#f0c24a'],
      ['#6a4a86', '#f3e2bd'],
      ['#2f5f5c', '#f0c24a'],
      ['#c98a24', '#232a4d'],
      ['#c9557d', '#f3e2bd'],
    ] as const;
    const first = stage.chance.integer(0, 5);
    const places = [
      [128, 220, 0.92],
      [236, 224, 0.92],
      [186, 183, 0.92],
      [178, 146, 0.92],
    ] as const;
    return (
      shadow(stage, 170, 221, 98) +
      places
        .map(([x, y, scale], i) =>
          roll(stage, `${seed}${i % 2}`, x, y, scale, ...(pairs[(first + i) % 6] as readonly [string, string])),
        )
        .join('')
    );
  });
}

/** Incense bound like a flower: the fan of sticks, their dyed feet, the tie; the foot at (x, y). */
function bouquet({ lit, shaded }: Stage, x: number, y: number, scale: number, dye: string): string {
  return place(
    x,
    y,
    scale,
    fill(shaded('#94663c'), 'M-9-50l-62-40q14-42 71-48q57 6 71 48L9-50z'),
    line(lit('#cfa470'), 84, 'M-35-72a42 42 0 0 1 70 0', '1.1 1.3'),
    fill(lit(dye), 'M-11-46h22L22 0h-44z'),
    line(shaded(dye), 44, 'M-12-22h26', '1 3.6'),
    fill(lit('#f3e2bd'), 'M-14-50q14 6 28 0l2 12q-16 6-32 0z'),
  );
}

export function incense(seed: string): string {
  return onTable(seed, (stage) => {
    const { lit, shaded, chance, mood } = stage;
    const dyes = ['#c23f4f', '#cf5f86', '#b5432f'];
    const first = chance.integer(0, 2);
    const smoke = `M226 124q-${chance.integer(14, 22)}-20 2-38t-4-40q-8-14 6-30`;
    return (
      shadow(stage, 138, 220, 30) +
      bouquet(stage, 134, 222, 1.12, dyes[first] as string) +
      line(mix(mood.glow, '#ffffff', 0.4), 4, smoke) +
      shadow(stage, 228, 222, 44) +
      line(lit('#8d6136'), 2.4, 'M218 172l-8-38M226 172v-44M234 172l8-40') +
      line('#ffb14f', 5, 'M210 133h0M226 127h0M242 131h0') +
      place(
        226,
        224,
        1.08,
        fill(lit('#3f6f8f'), 'M-38-52h76q-4 12 0 24q0 18-16 26h-44q-16-8-16-26q4-12 0-24z'),
        fill(shaded('#3f6f8f'), 'M14-52h24q-4 12 0 24q0 18-16 26H8q18-22 6-50z'),
        line(lit('#f6ead0'), 2, 'M-35-44h70M-34-14q34 12 68 0M-26-32q6-8 13 0t13 0 13 0 13 0'),
        fill(lit('#d8c8ac'), 'M-36-52q36-8 72 0z'),
      )
    );
  });
}
