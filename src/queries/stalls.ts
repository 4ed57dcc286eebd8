/** The stalls of a market as its page shows them: number, goods, maker, and where a transfer may go. */
import { choose } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { entryHref, paymentHref } from '../lib/href.ts';
import type { EntryRef } from '../schemas/kinds.ts';
import type { Stall } from '../schemas/stall.ts';
import type { CurrentGuide } from './current.ts';
import { titleOf } from './labels.ts';
import { paymentOf } from './payments.ts';

interface Named {
  readonly href: string;
  readonly text: string;
  readonly locale: Locale;
}

export interface StallView {
  readonly number: string;
  readonly goods: { readonly text: string; readonly locale: Locale };
  readonly where?: { readonly text: string; readonly locale: Locale };
  readonly maker?: Named;
  readonly products: readonly Named[];
  /** Said of an invented one. */
  readonly sample?: string;
  /** On the market's plan. */
  readonly at?: { readonly x: number; readonly y: number };
  /** The page with the maker's code for a transfer, where it is shown. */
  readonly paymentHref?: string;
}

/** In the order of the content. Entries that cannot be shown are left out. */
export function stallViews(guide: CurrentGuide, stalls: readonly Stall[], locale: Locale): StallView[] {
  const t = translator(locale);
  const named = (ref: EntryRef): Named[] => {
    const entry = guide.entries.get(ref);
    return entry ? [{ href: entryHref(ref, locale), ...titleOf(entry, locale) }] : [];
  };
  return stalls.map(({ number, goods, maker, products, where, at, sample }) => {
    const owner = maker && guide.entries.get(maker);
    const code = maker && guide.codeOf.get(maker);
    const [shown] = maker ? named(maker) : [];
    return {
      number,
      goods: choose(goods, locale),
      ...(where && { where: choose(where, locale) }),
      ...(shown && { maker: shown }),
      products: products.flatMap(named),
      ...(sample && { sample: t('sample') }),
      ...(at && { at }),
      ...(owner && code && paymentOf(guide, owner) && { paymentHref: paymentHref(code) }),
    };
  });
}
