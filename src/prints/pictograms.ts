/**
 * Pictograms beside words, for who reads little: fills on a 24-unit grid. What the site's icons show as well is
 * theirs; the others are drawn for these prints, where a prohibition is a red ring around a black picture.
 */
import { type IconName, icon } from '../illustrations/marker-icons.ts';

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

const PATHS = {
  'dress-modestly': 'M8.2 3.5L2.8 6.6l1.7 4.2 2.5-1V20.5h10V9.8l2.5 1 1.7-4.2-5.4-3.1a3.9 3.9 0 0 1-7.6 0z',
  'shoes-off': 'M2.5 8.5c1.6 1 3.5.9 4.8-.4l2.3 2.6c2 2 5.2 2.3 8.7 2.9 2.2.4 3.2 1.5 3.2 3.2H2.5zM2.5 18h19v1.7h-19z',
  'follow-host': `${circle(8, 6, 2.8)}M3.5 20.5v-6.3a4.5 4.5 0 0 1 9 0v6.3z${circle(17.3, 8.8, 2.2)}M13.9 20.5v-5.1a3.4 3.4 0 0 1 6.8 0v5.1z`,
  'no-entry-leaves':
    'M4.3 20.8c-.6-8.9 4.2-16 16-16.6 1 9.8-4 15-11.7 14.3 1.4-3.7 3.6-6.5 7-8.9-4.7 2-7.8 5.8-9.3 11.2z',
  'no-touch-altar':
    'M7.5 3h1.6v8.5H7.5zM11.2 2h1.6v9.5h-1.6zM14.9 3h1.6v8.5h-1.6zM3.5 12.5h17c0 3.2-1.9 5.6-5 6.6v2.4h-7v-2.4c-3.1-1-5-3.4-5-6.6z',
  'no-pat-head': `${circle(12, 13.6, 3.6)}M5.5 22c0-2.7 2.6-4.3 6.5-4.3s6.5 1.6 6.5 4.3zM3 3.5l4-.9 9.5 2.2c1.3.4 1.7 2.3.5 3.1-2.4 1.3-6.4.4-8.5-.4L3 8.8z`,
  'no-whistle': `M2.5 9h12.8a5.8 5.8 0 1 1-5.7 6.9L2.5 13.5z${circle(15.3, 14.8, 2)}M9 3l1.5-.5 1 3.5-1.5.4zM14.2 2h1.6v3.6h-1.6zM19.5 2.8l1.4.8-1.9 3.1-1.4-.8z`,
  'no-fire':
    'M12.3 2.5c3.2 3.5 5.1 5.8 5.1 8.7a5.4 5.4 0 0 1-10.8 0c0-1.9.8-3.2 2-4.3.3 1.3.9 2 1.8 2.2-.2-2.5.3-4.7 1.9-6.6zM3.5 17.8l.5-1.7 16.5 4-.5 1.7zM20.5 17.8l-.5-1.7-16.5 4 .5 1.7z',
  'take-litter':
    'M4.5 6.5h15v1.8h-15zM9 4h6v1.8H9zM6 9.5h12l-1 12H7zM9.3 11.5l.4 8h1.4l-.2-8zM13.1 11.5l-.2 8h1.4l.4-8z',
  // A figure at a drop, stones falling.
  'mind-edge': `${circle(7.5, 4, 2.3)}M5.3 7.2h4.4l3.4 3-1 1.3-2.3-1.9v3.4H5.3zM1.5 14h12l-1 2.6 1.8 2.2-.8 3.2h-12zM16.5 12.5l2.2-.4.4 2.2-2.2.4zM18.3 17l2.9.6-.6 2.9-2.9-.6zM20.3 13.8l1.6.5-.5 1.6-1.6-.5z`,
  'no-swim': `${circle(17, 8.5, 2.3)}M4 12.6l7.6-5.4 2.9 3.7-3.6 2.4c-2.3-1.4-4.5-1.6-6.9-.7zM2 15.2c3.3-2 5.4 1.3 8.6 0s5.4 1.3 11.4-.6v2.2c-6 1.9-8.2-.7-11.4.6S5.3 15.2 2 17.4zM2 19.2c3.3-2 5.4 1.3 8.6 0s5.4 1.3 11.4-.6v2.2c-6 1.9-8.2-.7-11.4.6S5.3 19.2 2 21.4z`,
  'no-drone': `${circle(5.5, 7, 3.5)}${circle(5.5, 7, 2.1)}${circle(18.5, 7, 3.5)}${circle(18.5, 7, 2.1)}${circle(5.5, 17, 3.5)}${circle(5.5, 17, 2.1)}${circle(18.5, 17, 3.5)}${circle(18.5, 17, 2.1)}M8.6 9.8h6.8v4.4H8.6z`,
  check: 'M9.5 20.2L2.2 12.9l2.4-2.4 4.9 4.9L19.4 5.4l2.4 2.4z',
  rescue: `${circle(12, 12, 9.6)}${circle(12, 12, 3.8)}M10.6 3.2h2.8v4.4h-2.8zM10.6 16.4h2.8v4.4h-2.8zM3.2 10.6h4.4v2.8H3.2zM16.4 10.6h4.4v2.8h-4.4z`,
  police:
    'M12 1.8l8.3 3v6.4c0 5-3.3 9-8.3 11-5-2-8.3-6-8.3-11V4.8zM12 6.2l1.6 3.5 3.8.4-2.8 2.6.8 3.8-3.4-1.9-3.4 1.9.8-3.8-2.8-2.6 3.8-.4z',
  fire: 'M13 1.5c4 4.3 6.6 7.5 6.6 12a7.6 7.6 0 0 1-15.2 0c0-2.9 1.2-4.8 3-6.5.4 1.9 1.3 3 2.7 3.3-.3-3.5.6-6.4 2.9-8.8zM12.2 20c2 0 3.5-1.5 3.5-3.4 0-1.7-.9-2.9-2.6-4.7-.4 2.3-1.3 2.7-2.4 3-.6.5-1.9 1-1.9 2.2 0 1.7 1.5 2.9 3.4 2.9z',
  ambulance: 'M3.5 2.5h17v19h-17zM9.8 6.5v3.3H6.5v4.4h3.3v3.3h4.4v-3.3h3.3V9.8h-3.3V6.5z',
  scan: 'M5.5 1.8h13v20.4h-13zM7.3 4.4v13.4h9.4V4.4zM11 19.2h2v1.7h-2zM8.6 6h3v3h-3zM12.6 6h3v3h-3zM8.6 10.2h3v3h-3zM13.3 10.9h1.6v1.6h-1.6zM12.6 13.9h1.5v1.5h-1.5zM8.6 14.6h2v2h-2z',
  'no-signal':
    'M12 1.8c1 0 1.6 1 1.6 2.3v5.3l7.6 4.6v2.2l-7.6-2.4v4.5l2.5 1.9v1.7l-4.1-1.2-4.1 1.2v-1.7l2.5-1.9v-4.5l-7.6 2.4V14l7.6-4.6V4.1c0-1.3.6-2.3 1.6-2.3z',
} as const satisfies Record<string, string>;

/** Those of the site. */
const SHARED = {
  'ask-photo': 'ask-photo',
  clock: 'hours',
  phone: 'phone',
  save: 'save-offline',
  wifi: 'wifi',
} as const satisfies Record<string, IconName>;

export type Pictogram = keyof typeof PATHS | keyof typeof SHARED;

export const PICTOGRAMS = [...Object.keys(PATHS), ...Object.keys(SHARED)] as Pictogram[];

export type FillRule = 'even-odd' | 'non-zero';

/** The outline on a 24 × 24 grid, and the rule that fills it. */
export function pictogram(name: Pictogram): { readonly path: string; readonly rule: FillRule } {
  if (isShared(name)) return { path: icon(SHARED[name]).path, rule: 'non-zero' };
  return { path: PATHS[name], rule: 'even-odd' };
}

function isShared(name: Pictogram): name is keyof typeof SHARED {
  return Object.hasOwn(SHARED, name);
}

/** Whether the pictogram is drawn inside a prohibition ring. */
export function prohibits(name: Pictogram): boolean {
  return name.startsWith('no-') && name !== 'no-signal';
}
