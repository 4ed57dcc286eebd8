/** A quiet house of exhibits with a bronze drum before it. */
import { mix } from '../colour.ts';
import { fill, line, place, rect } from '../pen.ts';
import { roundTree } from '../props.ts';
import { setStage, sky } from '../stage.ts';
import { farRange, hill, hillLine } from '../terrain.ts';

/** A low hall with deep eaves; in front, on a plinth, a drum with its star. */
export function museum(seed: string): string {
  const stage = setStage(seed, 'brick', ['dawn', 'noon', 'gold', 'mist', 'dusk']);
  const { chance, mood, plane, lit, shaded } = stage;
  const bronze = '#a6794a';
  const star = Array.from({ length: 12 }, (_, i) => {
    const a = (i * Math.PI) / 6;
    return `M0 0L${Math.round(Math.cos(a) * 20)} ${Math.round(Math.sin(a) * 8)}`;
  }).join('');
  const columns = [-122, -42, 36, 116].map((x) => `M${x}-4v-58h6v58z`).join('');
  return (
    sky(stage, 140) +
    farRange(chance, 152, 58, [plane(0.1), plane(0.2)], mix(mood.glow, mood.far, 0.3)) +
    hill(hillLine(chance, 148, 10, 4), mix(plane(0.42), mood.field, 0.4), { colour: plane(0.34), count: 3, gap: 8 }) +
    roundTree(stage, 26, 206, 1.9, mix(plane(0.6), mood.field, 0.5)) +
    roundTree(stage, 336, 206, 1.6, mix(plane(0.6), mood.field, 0.5)) +
    place(
      180,
      206,
      1,
      fill(lit('#f3e1bb'), 'M-122-4v-60h244v60z'),
      fill(shaded('#e6cfa3'), 'M-122-60h244v8h-244z'),
      fill(
        mood.shade > 0.2 ? '#ffd27a' : plane(0.7),
        'M-98-44h22v24h-22zM-66-44h22v24h-22zM46-44h22v24h-22zM78-44h22v24h-22z',
      ),
      fill(plane(0.9), 'M-36-4v-48h72v48z'),
      fill(lit('#6b3d28'), columns),
      fill(lit('#8c3a2c'), 'M-146-60l34-38h224l34 38z'),
      fill(shaded('#8c3a2c'), 'M-146-60h292l-4 5h-284zM52-98h60l34 38H78z'),
      line(
        mix(lit('#8c3a2c'), mood.near, 0.25),
        1,
        'M-118-66l24-28m-2 28l20-28m2 28l16-28m6 28l11-28m10 28l6-28m15 28v-28',
      ),
      rect(plane(1), -114, -101, 228, 4),
      rect(lit('#e0d3ba'), -130, -4, 260, 6),
      rect(lit('#cbbd9f'), -140, 2, 280, 6),
    ) +
    fill(mix(mood.field, plane(0.6), 0.12), 'M-4 214h368v30H-4z') +
    fill(lit('#ead9b8'), 'M130 214h100l30 28H100z') +
    place(
      180,
      226,
      1.1,
      fill(lit('#d8cbb2'), 'M-34 4l4-12h60l4 12z'),
      fill(lit(bronze), 'M-34-48q-4 14 8 20q-2 12-6 20h64q-4-8-6-20q12-6 8-20z'),
      fill(shaded(bronze), 'M12-48h22q4 14-8 20q2 12 6 20H14q-2-20 2-26z'),
      `<ellipse fill="${mix(lit(bronze), '#ffe3a8', 0.35)}" cy="-48" rx="34" ry="13"/>`,
      place(0, -48, 1, line(shaded(bronze), 1.6, star)),
      line(shaded(bronze), 1, 'M-26-48a26 10 0 0 0 52 0a26 10 0 0 0-52 0M-30-34q30 10 60 0M-26-24h52M-28-16h56'),
    )
  );
}
