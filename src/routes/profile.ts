/** The profile of a climb as a picture: an area over the way, with heights at the left and kilometres below. */

import type { Locale } from '../i18n/locales.ts';
import { formatDistance } from '../lib/distance.ts';
import { numberFormat } from '../lib/intl.ts';
import { short } from '../map/shapes.ts';
import type { Climb } from './climb.ts';

const WIDTH = 400;
const HEIGHT = 150;
const LEFT = 52;
const RIGHT = 8;
const TOP = 22;
const BOTTOM = 22;
/** Lower hills than this are drawn as what they are: nearly flat. */
const LEAST_SPAN_M = 100;

/** SVG text without ids, scripts or inline styles; `stops` are numbered marks at metres of the way. */
export function profilePicture(
  climb: Climb,
  stops: readonly { readonly number: number; readonly at: number }[],
  locale: Locale,
): string {
  const span = Math.max(LEAST_SPAN_M, climb.highest - climb.lowest);
  const x = (at: number) => LEFT + (at / climb.length) * (WIDTH - LEFT - RIGHT);
  const y = (ele: number) => HEIGHT - BOTTOM - ((ele - climb.lowest) / span) * (HEIGHT - TOP - BOTTOM);
  const line = climb.points.map(({ at, ele }) => `${short(x(at))} ${short(y(ele))}`).join('L');
  const floor = HEIGHT - BOTTOM;
  const heights = [climb.lowest, climb.highest].map(
    (ele) => `<text x="${LEFT - 5}" y="${short(y(ele) + 3)}" text-anchor="end">${metres(ele, locale)}</text>`,
  );
  const marks = stops.map(({ number, at }) => {
    const left = short(x(at));
    return `<path class="stop" d="M${left} ${TOP - 6}V${floor}"/><text class="number" x="${left}" y="${TOP - 9}" text-anchor="middle">${number}</text>`;
  });
  return `<svg class="profile" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true"><path class="hill" d="M${short(x(0))} ${floor}L${line}L${short(x(climb.length))} ${floor}z"/><path class="edge" d="M${line}"/>${marks.join('')}${heights.join('')}<text x="${LEFT}" y="${HEIGHT - 7}">0</text><text x="${WIDTH - RIGHT}" y="${HEIGHT - 7}" text-anchor="end">${formatDistance(climb.length, locale)}</text></svg>`;
}

function metres(value: number, locale: Locale): string {
  return numberFormat(locale, { style: 'unit', unit: 'meter', maximumFractionDigits: 0 }).format(
    Math.round(value / 10) * 10,
  );
}
