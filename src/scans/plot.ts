/** Plots as inline SVG, coloured by the page's style sheet; the numbers stand in a table beside them. */
import type { IsoDate } from '../lib/clock.ts';
import type { Counted } from './report.ts';

const WIDTH = 720;
const HEIGHT = 160;
const FOOT = 18;
const HEAD = 14;

export interface PlotWords {
  readonly label: string;
  readonly figure: (value: number) => string;
  readonly day: (date: IsoDate) => string;
}

/** Columns over time, with the highest named and the first and last day under them. */
export function dayPlot(days: readonly Counted[], { label, figure, day }: PlotWords): string {
  const most = Math.max(1, ...days.map(({ scans }) => scans));
  const step = WIDTH / Math.max(days.length, 1);
  // One path for all columns: three years of days stay a small file.
  const columns = days
    .map(({ scans }, index) => {
      if (scans === 0) return '';
      const height = (scans / most) * (HEIGHT - FOOT - HEAD);
      const width = Math.min(step * 0.8, 28);
      const x = index * step + (step - width) / 2;
      return `M${round(x)} ${HEIGHT - FOOT}v-${round(height)}h${round(width)}v${round(height)}z`;
    })
    .join('');
  const peak = days.reduce((best, { scans }, index) => (scans > (days[best]?.scans ?? 0) ? index : best), 0);
  const first = days[0];
  const last = days.at(-1);
  const peakX = Math.min(Math.max((peak + 0.5) * step, 12), WIDTH - 12);
  return `<svg class="plot" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}"><path class="axis" d="M0 ${HEIGHT - FOOT}h${WIDTH}"/><path class="bar" d="${columns}"/><text x="${round(peakX)}" y="11" text-anchor="middle">${figure(most)}</text><text x="0" y="${HEIGHT - 4}">${first ? day(first.name) : ''}</text><text x="${WIDTH}" y="${HEIGHT - 4}" text-anchor="end">${last ? day(last.name) : ''}</text></svg>`;
}

/** A bar for a row of a table, as long as its share of `most`. */
export function rowBar(value: number, most: number): string {
  const width = most === 0 ? 0 : (value / most) * 100;
  return `<svg class="row" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><path class="bar" d="M0 0h${round(width)}v8h-${round(width)}z"/></svg>`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
