/**
 * Ink on paper: colours are DeviceCMYK percentages, so that black is the black plate alone (K100)
 * and a small letter can never be out of register.
 */
import type { Kind } from '../schemas/kinds.ts';
import type { PrintGuide } from './subject.ts';

/** Cyan, magenta, yellow, black: 0–100 each. */
export type Cmyk = readonly [number, number, number, number];

/** A colour, or one of the two that a guide's own theme may replace. */
export type Ink = Cmyk | 'action' | 'ground';

/** The inks behind `action` and `ground`. */
export type Theme = Readonly<Record<Extract<Ink, string>, Cmyk>>;

export const BLACK: Cmyk = [0, 0, 0, 100];
export const WHITE: Cmyk = [0, 0, 0, 0];
/** Warm paper, or the guide's own ground. */
export const PAPER: Ink = 'ground';
/** A stone that still carries small black letters. */
export const STONE: Cmyk = [2, 4, 10, 9];
export const STONE_DARK: Cmyk = [5, 10, 20, 45];
/** Secondary text: still one plate. */
export const GREY: Cmyk = [0, 0, 0, 72];
/** Indigo, or the guide's own colour of what acts. */
export const INDIGO: Ink = 'action';
/** The prohibition ring, whatever the thread. */
export const SIGNAL_RED: Cmyk = [5, 95, 90, 5];

/** The bright thread of each kind; also told apart by the words beside it. */
export const THREADS = {
  heritage: [12, 82, 78, 8],
  spots: [60, 25, 90, 20],
  villages: [0, 28, 92, 2],
  homestays: [0, 28, 92, 2],
  products: [8, 72, 20, 5],
  producers: [8, 72, 20, 5],
  festivals: [58, 80, 5, 5],
  routes: [60, 25, 90, 20],
  handbook: [55, 35, 25, 25],
} as const satisfies Record<Kind, Cmyk>;

/** The inks of a guide: stone and indigo where its theme (`#rrggbb`) names no others. */
export function themeOf(theme: PrintGuide['theme'] = {}): Theme {
  return {
    action: theme.action === undefined ? [95, 80, 20, 30] : cmykOf(theme.action),
    ground: theme.ground === undefined ? [0, 1, 5, 2] : cmykOf(theme.ground),
  };
}

/** A screen colour (`#rrggbb`) in ink, all of its grey in black. Throws `RangeError` for other texts. */
export function cmykOf(hex: string): Cmyk {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new RangeError(`a colour is #rrggbb, not "${hex}"`);
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255);
  const light = Math.max(r, g, b);
  const ink = (part: number): number => (light === 0 ? 0 : Math.round((1 - part / light) * 100));
  return [ink(r), ink(g), ink(b), Math.round((1 - light) * 100)];
}
