/**
 * Prices in Vietnamese đồng, always whole numbers.
 *
 *     formatPrice(12000, 'vi')     // '12.000 đ'
 *     parsePriceText('12.000đ')    // { kind: 'price', vnd: 12000 }
 *     parsePriceText('50')         // { kind: 'ambiguous', candidates: [50, 50000] }
 */
import { numberFormat } from './intl.ts';

/** What a person may have meant by a written price. */
export type PriceReading =
  | { readonly kind: 'price'; readonly vnd: number }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly number[] }
  | { readonly kind: 'unreadable' };

/** A number never stands on another line than its unit. */
const NO_BREAK_SPACE = '\u00A0';

/** "12.000 đ" in Vietnamese, "12,000 VND" elsewhere, where few know the sign ₫. The space does not break. */
export function formatPrice(vnd: number, locale: string): string {
  return formatNumber(vnd, locale) + NO_BREAK_SPACE + (locale === 'vi' ? 'đ' : 'VND');
}

/** "50.000–80.000 đ"; one price where both ends are the same. */
export function formatPriceRange(from: number, to: number, locale: string): string {
  return from === to ? formatPrice(from, locale) : `${formatNumber(from, locale)}–${formatPrice(to, locale)}`;
}

const MULTIPLIERS: Readonly<Record<string, number>> = {
  k: 1_000,
  n: 1_000,
  ngàn: 1_000,
  nghìn: 1_000,
  tr: 1_000_000,
  triệu: 1_000_000,
};

const PRICE =
  /^(?<number>\d[\d., ]*?) ?(?:(?<multiplier>k|ngàn|nghìn|n|triệu|tr)(?<rest>\d{1,3})?)? ?(?:đồng|đ|₫|vnđ|vnd|d)?$/u;

/**
 * Reads "12.000đ", "12,000 VND", "12k", "1,5 triệu", "1tr2", "miễn phí". What could be two prices is given as both:
 * people write "50" for fifty thousand.
 */
export function parsePriceText(text: string): PriceReading {
  const written = text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
  if (written === 'miễn phí' || written === 'free') return { kind: 'price', vnd: 0 };
  const groups = PRICE.exec(written)?.groups;
  if (groups === undefined) return { kind: 'unreadable' };
  const { number = '', multiplier, rest } = groups;

  if (multiplier === undefined) {
    const amount = wholeNumber(number.replace(/[.,]00$/, ''));
    if (amount === undefined) return { kind: 'unreadable' };
    return amount > 0 && amount < 1_000 ? reading([amount, amount * 1_000]) : reading([amount]);
  }
  const factor = MULTIPLIERS[multiplier] ?? 1;
  // "1tr2" is 1.2 million and "12k5" is 12,500: the digits after the multiplier are a decimal part.
  const amounts =
    rest === undefined ? [wholeNumber(number), decimalNumber(number)] : [decimalNumber(`${number}.${rest}`)];
  return reading(amounts.filter((amount) => amount !== undefined).map((amount) => Math.round(amount * factor)));
}

/** 1500 · 1.500 · 1,500,000 · 1 500 000 */
function wholeNumber(text: string): number | undefined {
  return /^(?:\d+|\d{1,3}(?:(?:\.\d{3})+|(?:,\d{3})+|(?: \d{3})+))$/.test(text)
    ? Number(text.replace(/[., ]/g, ''))
    : undefined;
}

/** 1.5 · 1,25 */
function decimalNumber(text: string): number | undefined {
  return /^\d+[.,]\d{1,3}$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

function reading(amounts: readonly number[]): PriceReading {
  const [first, ...others] = amounts.filter((amount) => Number.isSafeInteger(amount));
  if (first === undefined) return { kind: 'unreadable' };
  return others.length === 0 ? { kind: 'price', vnd: first } : { kind: 'ambiguous', candidates: [first, ...others] };
}

function formatNumber(value: number, locale: string): string {
  return numberFormat(locale, { maximumFractionDigits: 0 }).format(value);
}
