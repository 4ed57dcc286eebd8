import { choose } from '../../i18n/choose.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { formatPartialDate } from '../../lib/partial-date.ts';
import type { FactsOf } from '../../schemas/facts.ts';
import { type FactLine, fact, present } from './line.ts';

/** Rank or listing, type, managing body. */
export function heritageFacts(facts: FactsOf<'heritage'>, locale: Locale): FactLine[] {
  const t = translator(locale);
  if (facts.form === 'intangible') {
    const listed = facts.listings.map((listing) => ({
      text: present(
        t(`heritage.listed.${listing.level}`),
        listing.number,
        listing.date && formatPartialDate(listing.date, locale),
      ).join(' · '),
    }));
    return present(
      fact(t('heritage.type'), t(`intangible.${facts.intangibleType}`)),
      listed.length > 0 && { label: t('heritage.listed'), values: listed },
    );
  }
  const scenic = facts.relicType === 'scenic';
  const ranks = facts.ranks.map(({ rank, number, date }) => ({
    text: present(
      t(scenic ? `heritage.scenic.${rank}` : `heritage.rank.${rank}`),
      number,
      formatPartialDate(date, locale),
    ).join(' · '),
  }));
  const managed = facts.managingBody && choose(facts.managingBody, locale);
  return present(
    facts.relicType && fact(t('heritage.type'), t(`heritage.type.${facts.relicType}`)),
    ranks.length > 0
      ? { label: t('heritage.ranked'), values: ranks }
      : fact(t('heritage.ranked'), t('heritage.unranked')),
    managed && { label: t('heritage.managed-by'), values: [managed] },
  );
}
