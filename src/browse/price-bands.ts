/** Prices in steps that people think in, whole đồng. */
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { formatPrice, formatPriceRange } from '../lib/price.ts';

interface Band {
  /** As it stands in addresses, in thousands. */
  readonly id: string;
  /** From this price on. */
  readonly from: number;
  /** Below this one; without an end where absent. */
  readonly below?: number;
}

const STEPS = [0, 100_000, 300_000, 500_000, 1_000_000];

export const PRICE_BANDS: readonly Band[] = STEPS.map((from, at) => {
  const below = STEPS[at + 1];
  const id = `${from / 1000}${below ? `-${below / 1000}` : ''}`;
  return below ? { id, from, below } : { id, from };
});

/** The band that a price falls into. */
export function bandOf(vnd: number): string {
  return PRICE_BANDS.findLast(({ from }) => from <= vnd)?.id ?? '0-100';
}

/** "Dưới 100.000 đ", "100.000–300.000 đ", "Từ 1.000.000 đ". */
export function bandName(id: string, locale: Locale): string {
  const t = translator(locale);
  const { from = 0, below } = PRICE_BANDS.find((band) => band.id === id) ?? {};
  if (!below) return t('facet.price.from', { price: formatPrice(from, locale) });
  return from === 0
    ? t('facet.price.below', { price: formatPrice(below, locale) })
    : formatPriceRange(from, below, locale);
}
