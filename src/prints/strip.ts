/** The woven strip of an entry, on a band of indigo. */
import { wovenStrip } from '../ornament/woven-strip.ts';
import { type Cmyk, INDIGO, PAPER } from './colour.ts';
import type { PrintPage } from './page.ts';

export interface Band {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The weave fills it but for one unit above and below. */
  readonly height: number;
  /** Indigo above the weave, for a band that runs into the bleed. */
  readonly extraTop?: number;
}

/** Draws the strip in one fill a thread, so that no seam shows between its cells. */
export function drawStrip(page: PrintPage, seed: string, thread: Cmyk, band: Band): void {
  const extra = band.extraTop ?? 0;
  page.rect(band.x, band.y - extra, band.width, band.height + extra, INDIGO);
  const unit = band.height / 18;
  const { rects } = wovenStrip(seed, { units: Math.floor(band.width / unit) });
  const left = band.x + (band.width - Math.floor(band.width / unit) * unit) / 2;
  for (const [name, colour] of [
    ['thread', thread],
    ['ink', PAPER],
  ] as const) {
    const data = rects
      .filter((rect) => rect.thread === name)
      .map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`)
      .join('');
    page.path(data, left, band.y + unit, unit, colour);
  }
}
