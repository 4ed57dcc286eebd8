import { choose } from '../../i18n/choose.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Translate, translator } from '../../i18n/translate.ts';
import { awardStatus } from '../../lib/award.ts';
import { ocopSetName } from '../../lib/ocop-sets.ts';
import { formatPartialDate } from '../../lib/partial-date.ts';
import type { FactsOf } from '../../schemas/facts.ts';
import type { Award } from '../../schemas/product.ts';
import { certificateLine } from './certificates.ts';
import { type FactLine, type FactValue, fact, present } from './line.ts';
import { seasonWords } from './season.ts';

/** Recognition first, as what it is today; then what it is made of and when. */
export function productFacts(facts: FactsOf<'products'>, locale: Locale, today: string): FactLine[] {
  const t = translator(locale);
  const gi = facts.geographicalIndication;
  const origin = facts.origin && choose(facts.origin, locale);
  const said = (key: 'howToUse' | 'keeping' | 'gift' | 'shipping') => {
    const words = facts.spirit ? undefined : facts[key];
    return words && { label: t(`product.${LABELS[key]}`), values: [choose(words, locale)] };
  };
  return present(
    awardLine(facts, locale, today) ?? (!gi && fact(t('product.award'), t('ocop.none'))),
    facts.ocop?.set && fact(t('product.set'), ocopSetName(facts.ocop.set, locale)),
    gi && fact(t('product.gi'), t('product.gi.value', { ...gi, date: formatPartialDate(gi.date, locale) })),
    origin && !facts.spirit && { label: t('product.origin'), values: [origin] },
    facts.season.length > 0 && fact(t('product.season'), seasonWords(facts.season, locale)),
    ...facts.certificates.map((certificate) => certificateLine(certificate, locale, today)),
    said('howToUse'),
    said('keeping'),
    said('gift'),
    said('shipping'),
    facts.gtin && {
      label: t('product.gtin'),
      values: [{ text: facts.gtin, ...(facts.sample && { note: t('lot.gtin-sample') }) }],
    },
  );
}

const LABELS = { howToUse: 'use', keeping: 'keeping', gift: 'gift', shipping: 'shipping' } as const;

/** Every recognition as what it is today, the newest first; undefined where there is none. */
export function awardLine(facts: FactsOf<'products'>, locale: Locale, today: string): FactLine | undefined {
  const t = translator(locale);
  const awards = [...(facts.ocop?.awards ?? [])].sort((a, b) => (a.date < b.date ? 1 : -1));
  if (awards.length === 0) return undefined;
  return { label: t('product.award'), values: awards.map((award) => awardValue(award, t, locale, today)) };
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
