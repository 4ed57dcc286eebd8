/**
 * Parts of a 24 × 24 icon. Solids run clockwise and holes the other way, so that
 * the default non-zero rule fills them in a browser, a PDF and an engraver alike.
 */
import { numbers, short } from './pen.ts';

export function disc(x: number, y: number, r: number, hole = false): string {
  const turn = hole ? 0 : 1;
  const half = `a${numbers([r, r])} 0 1 ${turn} `;
  return `M${numbers([x - r, y])}${half}${short(2 * r)} 0${half}${short(-2 * r)} 0z`;
}

export function ring(x: number, y: number, outer: number, inner: number): string {
  return disc(x, y, outer) + disc(x, y, inner, true);
}

export function box(x: number, y: number, width: number, height: number, hole = false): string {
  const [w, h] = [short(width), short(height)];
  return `M${numbers([x, y])}${hole ? `v${h}h${w}v-${h}z` : `h${w}v${h}h-${w}z`}`;
}

/** A straight stroke of the given width as a solid. */
export function bar(x1: number, y1: number, x2: number, y2: number, width: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [nx, ny] = [((y2 - y1) / length) * (width / 2), ((x1 - x2) / length) * (width / 2)];
  return `M${numbers([x1 + nx, y1 + ny])}L${numbers([x2 + nx, y2 + ny])}L${numbers([x2 - nx, y2 - ny])}L${numbers([x1 - nx, y1 - ny])}z`;
}

/** Part of a ring, `spread` degrees to either side of `towards` (0 is right, −90 up). */
export function arc(x: number, y: number, outer: number, inner: number, towards: number, spread: number): string {
  const at = (r: number, degrees: number): string => {
    const angle = (degrees * Math.PI) / 180;
    return numbers([x + r * Math.cos(angle), y + r * Math.sin(angle)]);
  };
  const [from, to] = [towards - spread, towards + spread];
  return `M${at(outer, from)}A${numbers([outer, outer])} 0 0 1 ${at(outer, to)}L${at(inner, to)}A${numbers([inner, inner])} 0 0 0 ${at(inner, from)}z`;
}

/** The prohibition sign: a ring and a stroke from upper left to lower right (ISO 3864). */
export const ban = ring(12, 12, 11.4, 9.4) + bar(5.1, 5.1, 18.9, 18.9, 2);

/** A five-pointed star, cut out. */
export function starHole(x: number, y: number, r: number): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const angle = (-90 - i * 36) * (Math.PI / 180);
    const reach = i % 2 ? r * 0.42 : r;
    return numbers([x + reach * Math.cos(angle), y + reach * Math.sin(angle)]);
  });
  return `M${points.join('L')}z`;
}
