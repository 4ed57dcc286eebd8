/** Icons for map markers, lists and signs: one filled path each on 24 × 24, told apart by shape alone. */
import { arc, ban, bar, box, disc, ring, starHole } from './icon-shapes.ts';

const plate = 'M5 2h14a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z';
const triangle = 'M12 2q1.2 0 1.8 1l9.2 16.5q1 2.5-1.5 2.5h-19q-2.5 0-1.5-2.5L10.2 3Q10.8 2 12 2z';

const paths = {
  // Kinds of entries.
  heritage: `M12 1.5q4 3.7 10.5 4.5-.5 3-2.5 3.5H4Q2 9 1.5 6 8 5.2 12 1.5z${box(3.5, 10.5, 17, 1.5)}${[4.5, 9, 13, 17.5].map((x) => box(x, 12, 2, 8.5)).join('')}${box(2, 20.5, 20, 2)}`,
  spot: `M1 21L8.5 8l3.7 6 2.8-4L23 21z${disc(17.5, 5, 2.8)}`,
  village: `M4.5 9.5L12 2.5l7.5 7H17V11.5l-2.5-.5-2.5 2-2.5-2-2.5.5V9.5zM.5 16.5L6 11.5l5.5 5v5H.5zM12.5 16.5L18 11.5l5.5 5v5h-11z${box(4.8, 17.5, 2.4, 4, true)}${box(16.8, 17.5, 2.4, 4, true)}`,
  homestay: 'M12 2l11 9.5h-2.5V22h-17V11.5H1zM7 11.5V19h1.5v-2h7v2H17v-3.5q0-2-2-2h-4v1.7H8.5v-3.7z',
  product: `${box(6.5, 1.5, 11, 3.5)}M6 6.5h12q2 1.5 2 4V19q0 3-3 3H7q-3 0-3-3v-8.5q0-2.5 2-4z${starHole(12, 14.3, 4.8)}`,
  producer:
    'M12 2l10.5 8.5q-10.5 3-21 0zM8 12.7q4 .6 8 0v.8a4 4 0 0 1-8 0zM3.5 22.5q.3-5 5.3-5.8 3.2 2.3 6.4 0 5 .8 5.3 5.8z',
  route: `M9 17.5h8a2.5 2.5 0 0 0 0-5H8a4.5 4.5 0 0 1 0-9h6v2H8a2.5 2.5 0 0 0 0 5h9a4.5 4.5 0 0 1 0 9H9z${ring(5.5, 18.5, 3.7, 1.5)}${disc(17.5, 4.5, 3.2)}`,
  festival: `${box(2.5, 1.5, 2, 21)}M5.5 3H18.5l3 2-2 2 3 2.2-3 2 3 2.2-3 2 1.5 2.6H5.5zM12 5l-5 5.3 5 5.3 5-5.3zM12 8.3l2 2-2 2-2-2z`,
  service: `${plate}${disc(12, 7, 1.7, true)}${box(10.6, 10, 2.8, 8, true)}`,
  handbook: 'M1.5 4.5q5.5-1 9.5 2V21q-4-3-9.5-2zM13 6.5q4-3 9.5-2V19q-5.5-1-9.5 2z',
  // Signs.
  'shoes-off': `${ban}M6.5 8.5q2 1.2 3.6 0l1.7 2 3.4 1.2q3.3.7 3.3 3.8v1H6.5z`,
  'ask-photo': `M8 5l1.5-2h5L16 5h5q1.5 0 1.5 1.5v13q0 1.5-1.5 1.5H3q-1.5 0-1.5-1.5v-13Q1.5 5 3 5zM8.5 11h2a1.5 1.5 0 1 1 2.1 1.5q-1.6 1-1.6 3h2q0-.9.8-1.5a3.5 3.5 0 1 0-5.3-3z${disc(12, 17.7, 1.2, true)}`,
  'no-litter': `${ban}${bar(12.5, 8, 14.5, 4.5, 1.2)}M8 8h8v1.5H8zM8.6 10.3h6.8l-.8 7.7h-5.2z`,
  'no-fire': `${ban}M12 5q.3 2.5 2.3 4.6t2 4.7a4.3 4.3 0 0 1-8.6 0q0-2.3 1.7-4 .3 1.3 1.3 1.6-.7-4 1.3-6.9z`,
  'no-touch': `${ban}M8 11.5h8.3V15q0 3-3 3h-2.8q-1.7 0-2.5-1.6l-2-3.7q1-1.2 2 .1z${[8, 10.2, 12.4, 14.6].map((x, i) => box(x, [7.5, 6, 6, 7.5][i] ?? 7, 1.7, 6)).join('')}`,
  edge: `M1 9.5h9.5v3l-2 2 1.5 3-2 5H1z${disc(14, 5, 2.2)}${bar(14.3, 8, 17, 14, 2.8)}${bar(17, 13.5, 15, 18.5, 2)}${bar(16.8, 13.5, 21, 17, 2)}${bar(14.5, 9, 20, 7.5, 1.8)}${bar(15, 9.5, 11.5, 7, 1.8)}`,
  slippery: `${disc(6.5, 4, 2.3)}${bar(7.5, 7, 11.5, 13.5, 3)}${bar(11, 13, 17, 10.5, 2.3)}${bar(17, 11.5, 18.5, 7.5, 2)}${bar(11.5, 12.5, 13.5, 18.5, 2.3)}${bar(8.5, 8.5, 13.5, 6, 1.9)}${bar(8.5, 8.5, 4, 11.5, 1.9)}M1 20q2.8-1.5 5.5 0t5.5 0 5.5 0 5.5 0v2q-2.8 1.5-5.5 0t-5.5 0-5.5 0-5.5 0z`,
  warning: `${triangle}M10.5 8.5l.6 7h1.8l.6-7z${disc(12, 18.5, 1.4, true)}`,
  phone: 'M6.5 2L10 7 7.8 9.5q2 4.5 6.7 6.7L17 14l5 3.5q-.5 3.5-3.5 4.5Q4 20.5 2 5.5 3 2.5 6.5 2z',
  emergency: 'M9 2h6v7h7v6h-7v7H9v-7H2V9h7z',
  bed: `${box(1, 5, 2.2, 15)}M4 14h19v6h-2.2v-2.5H4z${disc(7, 10.5, 2.5)}M10.5 8h8.5a4 4 0 0 1 4 4v1H10.5z`,
  meal: `M2 11.5h20q-.5 6-6 8.5v2H8v-2q-5.5-2.5-6-8.5z${bar(8, 10.5, 17.5, 1.5, 1.6)}${bar(12.5, 10.5, 22, 3.5, 1.6)}`,
  wifi: `${disc(12, 19.5, 2.3)}${arc(12, 19.5, 7.8, 5.3, -90, 46)}${arc(12, 19.5, 12.8, 10.3, -90, 46)}${arc(12, 19.5, 17.8, 15.3, -90, 42)}`,
  parking: `${plate}M8.3 6v12h2.9v-4h2.3a4 4 0 0 0 0-8zM11.2 8.5h2a1.5 1.5 0 0 1 0 3h-2z`,
  toilet: `${disc(6, 4, 2.3)}M3.5 7.5h5q1.5 0 1.5 1.5v6H8.2v7H3.8v-7H2V9q0-1.5 1.5-1.5z${disc(18, 4, 2.3)}M16.5 7.5h3l3.2 9h-2.5V22h-4.4v-5.5h-2.5z${box(11.4, 2, 1.2, 20)}`,
  hours: `${ring(12, 12, 10.5, 8.3)}${box(10.9, 6, 2.2, 7)}${bar(11.3, 12.3, 16.3, 15.2, 2.2)}`,
  fee: `M1.5 5.5h21V10a2 2 0 0 0 0 4v4.5h-21V14a2 2 0 0 0 0-4z${[7.2, 11, 14.8].map((y) => box(15, y, 1.6, 2, true)).join('')}${box(6, 9, 6.5, 1.8, true)}${box(6, 13, 4.5, 1.8, true)}`,
  location: `M12 1.5A7.5 7.5 0 0 1 19.5 9q0 5-7.5 13.5Q4.5 14 4.5 9A7.5 7.5 0 0 1 12 1.5z${disc(12, 9, 3, true)}`,
  directions: 'M12 .8L23.2 12 12 23.2.8 12zM8 16.5h2.3V13H14v2.7l3.8-4L14 7.8v2.7H9.5Q8 10.5 8 12z',
  'save-offline': 'M10.5 2h3v9H18l-6 6.5L6 11h4.5zM2 15h2.5v4.5h15V15H22v7H2z',
  audio: `M1.5 8.8h5L12 4v16l-5.5-4.8h-5z${arc(11, 12, 6.5, 4.5, 0, 50)}${arc(11, 12, 11, 9, 0, 50)}`,
  search: `${ring(10, 10, 8.2, 5.9)}${bar(15, 15, 22, 22, 3)}`,
} as const satisfies Record<string, string>;

export type IconName = keyof typeof paths;

export const iconNames = Object.keys(paths) as IconName[];

/** An icon as path data for SVG and PDF, to be filled by the non-zero rule. */
export function icon(name: IconName): { readonly viewBox: '0 0 24 24'; readonly path: string } {
  return { viewBox: '0 0 24 24', path: paths[name] };
}
