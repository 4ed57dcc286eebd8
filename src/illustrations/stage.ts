/** What every scene is given: a light, a thread, chance; and the sky it stands before. */
import { type Chance, chanceFrom } from '../ornament/seeded.ts';
import { mix } from './colour.ts';
import { type Mood, type MoodName, moods, type ThreadName, threads } from './palette.ts';
import { circle, curve, fill, line, type Point, rect } from './pen.ts';

export interface Stage {
  readonly chance: Chance;
  readonly mood: Mood;
  readonly night: boolean;
  /** The kind's thread, in this light. */
  readonly thread: string;
  /** Colour of a plane: 0 the furthest, 1 the nearest. */
  plane(nearness: number): string;
  /** A thing's own colour, in this light. */
  lit(colour: string): string;
  /** The same, turned away from the light. */
  shaded(colour: string): string;
}

/** Sets the stage for a seed; `lights` limits the hours at which the scene is seen. */
export function setStage(seed: string, thread: ThreadName, lights?: readonly MoodName[]): Stage {
  const chance = chanceFrom(seed);
  const name = chance.pick(lights ?? (Object.keys(moods) as MoodName[]));
  const mood = moods[name];
  const lit = (colour: string): string => mix(colour, mood.near, mood.shade);
  return {
    chance,
    mood,
    night: name === 'night',
    thread: lit(threads[thread]),
    plane: (nearness) => mix(mood.far, mood.near, nearness),
    lit,
    shaded: (colour) => mix(lit(colour), mood.near, 0.32),
  };
}

/** Sky in two planes with a sun; `horizon` is where the first mountains will cover it. */
export function sky({ chance, mood, night }: Stage, horizon: number): string {
  const bands = chance.integer(2, 3);
  const top = horizon * chance.between(0.3, 0.5);
  let out = rect(mood.sky, 0, 0, 360, 240);
  for (let band = 1; band <= bands; band++) {
    const y = top + ((horizon - top) * (band - 1)) / bands;
    const swell = chance.between(-8, 8);
    const edge: Point[] = [
      [0, y],
      [90, y - swell],
      [180, y + swell],
      [270, y + swell / 2],
      [360, y],
    ];
    out += fill(mix(mood.sky, mood.glow, band / bands), `${curve(edge)}V240H0z`);
    if (band === 1) out += sun({ chance, mood, night }, horizon);
  }
  return out;
}

function sun({ chance, mood, night }: Pick<Stage, 'chance' | 'mood' | 'night'>, horizon: number): string {
  const radius = night ? chance.integer(11, 16) : chance.integer(20, 34);
  const x = chance.integer(84, 276);
  const y = Math.round(horizon * (night ? chance.between(0.3, 0.5) : chance.between(0.45, 0.75)));
  const halo = circle(mix(mood.sky, mood.sun, night ? 0.14 : 0.3), x, y, radius * 1.55);
  const disc = circle(mood.sun, x, y, radius);
  if (!night) return halo + disc;
  const stars = Array.from({ length: 9 }, () => `M${chance.integer(6, 354)} ${chance.integer(6, 90)}h0`).join('');
  return halo + disc + line(mood.sun, 1.4, stars);
}

/** Flat cloud or mist: a long lens with a stepped end, as in woodcuts. */
export function cloud(colour: string, x: number, y: number, length: number): string {
  const a = Math.round(length * 0.3);
  return line(
    colour,
    7,
    `M${Math.round(x)} ${Math.round(y)}h${Math.round(length)}m${-a - 12} 7h${a}M${Math.round(x + a)} ${Math.round(y - 7)}h${a}`,
  );
}

/** Birds far off. */
export function birds({ chance, plane }: Stage, y: number): string {
  const x = chance.integer(90, 230);
  const flock = Array.from({ length: chance.integer(3, 5) }, (_, i) => {
    const bx = x + i * chance.integer(9, 15);
    return `M${bx} ${y + chance.integer(-9, 9)}q3-3 5 0 2-3 5 0`;
  }).join('');
  return line(plane(0.7), 1.2, flock);
}
