/** The table before the mountains on which every product stands. */
import { mix } from '../colour.ts';
import { circle, fill, line } from '../pen.ts';
import { type Stage, setStage, sky } from '../stage.ts';
import { farRange } from '../terrain.ts';
import { wovenBand } from '../woven.ts';

/** Draws what stands on the table; the table's top runs from y = 186, the runner's from 196. */
export function onTable(seed: string, things: (stage: Stage) => string): string {
  const stage = setStage(seed, 'buckwheat', ['dawn', 'noon', 'gold', 'mist', 'dusk']);
  const { chance, mood, plane, lit } = stage;
  const table = lit(chance.pick(['#c8935c', '#b9804e', '#d3a470']));
  const runner = lit(chance.pick(['#232a4d', '#a83f30', '#4b3a68', '#2f4f5c']));
  const weft = lit(chance.pick(['#f3e2bd', '#e3a72f', '#e99ab4']));
  const poster = chance.flip(0.55);
  const disc = circle(mix(mood.sky, mood.sun, 0.34), 182, 128, 112) + circle(mood.sun, 182, 128, 86);
  return (
    (poster ? fill(mood.sky, 'M0 0h360v240H0z') + disc : sky(stage, 140)) +
    farRange(chance, 160, poster ? 52 : 68, [plane(0.1), plane(0.22)], mix(mood.glow, mood.far, 0.3)) +
    fill(table, 'M0 186h360v54H0z') +
    line(mix(table, mood.near, 0.16), 1, 'M0 186h360M0 197h90m20 0h250M0 212h60m30 0h270M0 227h200m20 0h140') +
    fill(runner, 'M70 196h220l24 44H46z') +
    line(weft, 1.5, 'M61 212h238M48 237h264') +
    wovenBand(seed, weft, { unit: 3, x: 58, y: 217, length: 244 }) +
    things(stage)
  );
}

/** A shadow on the table, away from the light. */
export function shadow({ mood }: Stage, x: number, y: number, half: number): string {
  return `<ellipse fill="${mood.near}" fill-opacity=".36" cx="${Math.round(x + half / 3)}" cy="${y}" rx="${Math.round(half * 1.2)}" ry="7"/>`;
}

/** The paper label that every package carries, its middle at (x, y). */
export function label({ lit }: Stage, x: number, y: number, half: number): string {
  const h = half;
  return (
    fill(lit('#faf7f1'), `M${x - h} ${y - 17}h${2 * h}v34h-${2 * h}z`) +
    fill(lit('#cf5f86'), `M${x - h} ${y - 17}h${2 * h}v7h-${2 * h}z`) +
    line(lit('#8d7050'), 1.6, `M${x - 14} ${y - 2}h28m-24 6h20m-16 6h12`)
  );
}
