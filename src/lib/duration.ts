/** Minutes in words: "1 giờ 30 phút", "1 hour 30 minutes". The spaces within a unit do not break. */
import { numberFormat } from './intl.ts';

export function formatDuration(minutes: number, locale: string): string {
  const part = (value: number, unit: 'hour' | 'minute') =>
    value > 0
      ? [numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value).replace(/ /g, '\u00A0')]
      : [];
  return [...part(Math.floor(minutes / 60), 'hour'), ...part(minutes % 60, 'minute')].join(' ');
}
