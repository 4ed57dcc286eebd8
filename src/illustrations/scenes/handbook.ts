/** The handbook's opening: which way, and with what. */
import { mix } from '../colour.ts';
import { circle, fill, line, place, ribbon } from '../pen.ts';
import { rocks } from '../props.ts';
import { birds, setStage, sky } from '../stage.ts';
import { farRange, hill, hillLine, karst, peaksAcross } from '../terrain.ts';

/** A signpost where the path forks, a compass on the stone beside it. */
export function handbook(seed: string): string {
  const stage = setStage(seed, 'slate');
  const { chance, mood, plane, lit, shaded } = stage;
  const field = mix(mood.field, plane(0.6), 0.15);
  const turn = chance.integer(20, 70);
  return (
    sky(stage, 140) +
    farRange(chance, 152, 70, [plane(0.1), plane(0.22)], mix(mood.glow, mood.far, 0.25)) +
    karst(chance, peaksAcross(chance, 3, 70), { base: 184, light: plane(0.38), dark: plane(0.52), step: 14 }) +
    hill(hillLine(chance, 178, 6, 5), field, { colour: mix(field, mood.near, 0.25), count: 3, gap: 10 }) +
    fill(
      lit('#f3e6cc'),
      ribbon([
        [150, 262, 90],
        [164, 232, 56],
        [192, 212, 34],
        [178, 200, 22],
        [146, 192, 13],
        [140, 186, 8],
        [158, 180, 4],
        [164, 176, 2],
      ]),
    ) +
    fill(
      lit('#f3e6cc'),
      ribbon([
        [196, 210, 22],
        [232, 202, 14],
        [262, 196, 9],
        [266, 190, 6],
        [250, 184, 3],
        [252, 180, 1],
      ]),
    ) +
    place(
      206,
      222,
      1,
      fill(plane(0.8), 'M-14 2q14-5 30 0z'),
      line(shaded('#7a4a30'), 7, 'M0 0v-128'),
      line(lit('#94603c'), 3, 'M-2 0v-128'),
      fill(lit('#5c7185'), 'M-58-116h66l12 12-12 12h-66z'),
      fill(lit('#e3a72f'), 'M46-86H-12l-12 11 12 11h58z'),
      fill(lit('#b5432f'), 'M-40-58h44l10 9-10 9h-44z'),
      line(lit('#faf7f1'), 2.4, 'M-48-107h40m-40 7h26M-2-78h34m-34 6h22M-32-52h26'),
    ) +
    rocks(stage, [
      [70, 236, 70],
      [286, 238, 30],
    ]) +
    place(
      108,
      190,
      1,
      circle(plane(1), 0, 0, 20),
      circle(lit('#e3a72f'), 0, -1.5, 19),
      circle(lit('#faf7f1'), 0, -1.5, 15),
      `<g transform="rotate(${turn} 0 -1.5)">${fill(lit('#b5432f'), 'M0-15l4 13.5h-8z')}${fill(plane(0.9), 'M0 12l4-13.5h-8z')}</g>`,
    ) +
    birds(stage, chance.integer(50, 80))
  );
}
