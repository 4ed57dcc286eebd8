/** A loom at the window. */
import { mix } from '../colour.ts';
import { fill, line, place } from '../pen.ts';
import { setStage, sky } from '../stage.ts';
import { farRange } from '../terrain.ts';
import { wovenBand } from '../woven.ts';

/** Warp threads coming down to the cloth that grows, a shuttle across it, mountains through the window. */
export function weaving(seed: string): string {
  const stage = setStage(seed, 'buckwheat', ['dawn', 'noon', 'gold', 'mist', 'dusk']);
  const { chance, mood, lit, shaded } = stage;
  const wall = lit(chance.pick(['#e9cfa0', '#dfc3a0', '#e6d2b4']));
  const wood = lit('#7a4a30');
  const woodShade = shaded('#7a4a30');
  const cloth = lit(chance.pick(['#232a4d', '#2f3a63', '#7d2f33', '#2c4a48']));
  const [bright, pale] = chance
    .pick([
      ['#cf5f86', '#f3e2bd'],
      ['#e3a72f', '#e99ab4'],
      ['#d9603f', '#f0c24a'],
    ] as const)
    .map(lit) as [string, string];
  return (
    sky(stage, 92) +
    farRange(chance, 118, 62, [stage.plane(0.15), stage.plane(0.3)], mix(mood.field, mood.glow, 0.2)) +
    `<path fill="${wall}" fill-rule="evenodd" d="M0 0h360v240H0zM44 22v98h272V22z"/>` +
    fill(mix(wall, mood.near, 0.22), 'M36 120h288v8H36zM0 212h360v28H0z') +
    fill(mix(wall, '#ffffff', 0.18), 'M0 128h36l60 84H0z') +
    line(wood, 4, 'M44 22h272v98H44zM180 22v98') +
    fill(mood.near, 'M70 222h236l30 12H90z').replace('/>', ' fill-opacity=".3"/>') +
    line(lit('#fbf4e2'), 92, 'M104 100h156', '1.4 3.6') +
    fill(cloth, 'M103 142h156l6 78H97z') +
    line(bright, 4, 'M103 148h156') +
    wovenBand(`${seed}a`, pale, { unit: 2, x: 104, y: 156, length: 154 }) +
    line(bright, 2, 'M102 169h158m1 16H101') +
    wovenBand(`${seed}b`, bright, { unit: 3, x: 102, y: 172.5, length: 158 }, 3) +
    wovenBand(`${seed}a`, pale, { unit: 2, x: 101, y: 191, length: 160 }) +
    line(bright, 5, 'M99 207h164') +
    fill(wood, 'M80 42h200v12H80zM90 128h182v8H90zM82 30h12l4 202H84zM268 30h12l-2 202h-14zM76 214h208v12H76z') +
    fill(lit('#9c6842'), 'M90 98h182v9H90zM80 42h200v3H80zM76 214h208v3H76z') +
    fill(woodShade, 'M89 30h5l4 202h-6zM274 30h6l-2 202h-6z') +
    place(
      chance.integer(150, 212),
      139,
      1,
      fill(lit('#d9a86c'), 'M-28 0q28-11 56 0-28 11-56 0z'),
      fill(bright, 'M-11 0q11-5 22 0-11 5-22 0z'),
    ) +
    place(
      40,
      222,
      1.15,
      fill(pale, 'M-20-16a10 10 0 0 1 20 0z'),
      fill(bright, 'M0-16a10 10 0 0 1 20 0z'),
      fill(lit('#c79a5b'), 'M-24-18h48l-7 22h-34z'),
      line(shaded('#a87840'), 1.2, 'M-21-11h42M-19-4h38'),
    )
  );
}
