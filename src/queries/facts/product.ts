import { choose } from '../../i18n/choose.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Translate, translator } from '../../i18n/translate.ts';
import { awardStatus } from '../../lib/award.ts';
import { ocopSetName } from '../../lib/ocop-sets.ts';
import { formatPartialDate } from '../../lib/partial-date.ts';
import type { FactsOf } from '../../schemas/facts.ts';
import type { Award } from '../../schemas/product.ts';
import { type FactLine, type FactValue, fact, present } from './line.ts';
import { seasonWords } from './season.ts';

/** Recognition first, as what it is today; then what it is made of and when. */
export function productFacts(facts: FactsOf<'products'>, locale: Locale, today: string): FactLine[] {
  const t = translator(locale);
  const awards = [...(facts.ocop?.awards ?? [])].sort((a, b) => (a.date < b.date ? 1 : -1));
  const gi = facts.geographicalIndication;
  const origin = facts.origin && choose(facts.origin, locale);
  const keeping = facts.keeping && choose(facts.keeping, locale);
  return present(
    awards.length > 0
      ? { label: t('product.award'), values: awards.map((award) => awardValue(award, t, locale, today)) }
      : !gi && fact(t('product.award'), t('ocop.none')),
    facts.ocop?.set && fact(t('product.set'), ocopSetName(facts.ocop.set, locale)),
    gi && fact(t('product.gi'), t('product.gi.value', { ...gi, date: formatPartialDate(gi.date, locale) })),
    origin && { label: t('product.origin'), values: [origin] },
    facts.season.length > 0 && fact(t('product.season'), seasonWords(facts.season, locale)),
    keeping && { label: t('product.keeping'), values: [keeping] },
    facts.gtin && fact(t('product.gtin'), facts.gtin),
  );
}

function awardValue(award: Award, t: Translate, locale: Locale, today: string): FactValue {
  const status = awardStatus(award, today);
  const date = formatPartialDate(award.date, locale);
  const said =
    award.dateIs === 'reported'
      ? t('ocop.reported-by', { stars: award.stars, date })
      : t('ocop.recognised', { stars: award.stars, date });
  const text = present(said, award.decision, award.issuer && choose(award.issuer, locale).text).join(' · ');
  if (status.liveStars && status.validUntil)
    return { text, note: t('ocop.until', { date: formatPartialDate(status.validUntil, locale) }) };
  const year = status.recognisedYear ?? '';
  return { text, note: t(status.recognisedBy ? 'ocop.expired-by' : 'ocop.expired', { year }) };
}
