/** Paper, stone, indigo, one thread a kind; and the lights of a day in the mountains. */

/** One bright thread a kind of thing. */
export const threads = {
  brick: '#b5432f',
  moss: '#5d7a3c',
  corn: '#e3a72f',
  buckwheat: '#cf5f86',
  violet: '#76559f',
  slate: '#5c7185',
} as const;

export type ThreadName = keyof typeof threads;

/** What the light does to every plane of a picture. */
export interface Mood {
  /** Upper sky. */
  readonly sky: string;
  /** Sky above the horizon; also the mist between planes. */
  readonly glow: string;
  readonly sun: string;
  /** Furthest mountains. */
  readonly far: string;
  /** Nearest, darkest plane. */
  readonly near: string;
  /** Fields and grass in this light. */
  readonly field: string;
  /** How much the own colour of things sinks into `near` (0 day – 0.6 night). */
  readonly shade: number;
}

export const moods = {
  dawn: {
    sky: '#f2c4a8',
    glow: '#fae3ca',
    sun: '#e0603f',
    far: '#deb0a6',
    near: '#3a3a63',
    field: '#96995f',
    shade: 0.06,
  },
  noon: {
    sky: '#b3d5d6',
    glow: '#e4efe3',
    sun: '#fff8e3',
    far: '#9fc3c6',
    near: '#24465c',
    field: '#7d9f56',
    shade: 0,
  },
  gold: {
    sky: '#f1cb7b',
    glow: '#f9e6ba',
    sun: '#d65a36',
    far: '#d3b683',
    near: '#3b4450',
    field: '#b5973a',
    shade: 0.04,
  },
  mist: {
    sky: '#c6d8d2',
    glow: '#f4f0e3',
    sun: '#fdfbf4',
    far: '#b1c9c5',
    near: '#2b4f58',
    field: '#84a47c',
    shade: 0.1,
  },
  dusk: {
    sky: '#6a6396',
    glow: '#f0a072',
    sun: '#fcd58f',
    far: '#a8748c',
    near: '#262a52',
    field: '#6f6a68',
    shade: 0.22,
  },
  night: {
    sky: '#1d2749',
    glow: '#3a4a7c',
    sun: '#f5e6b8',
    far: '#50639b',
    near: '#111833',
    field: '#33507a',
    shade: 0.36,
  },
} as const satisfies Record<string, Mood>;

export type MoodName = keyof typeof moods;
