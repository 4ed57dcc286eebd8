import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import type { FactsOf } from '../../schemas/facts.ts';
import { type FactLine, fact, present } from './line.ts';

/** What a buyer or inspector checks. */
export function producerFacts(facts: FactsOf<'producers'>, locale: Locale): FactLine[] {
  const t = translator(locale);
  return present(
    facts.legalName && fact(t('producer.legal-name'), facts.legalName),
    facts.taxCode && fact(t('producer.tax-code'), facts.taxCode),
    facts.acceptsVisits !== undefined && fact(t('producer.visits'), t(facts.acceptsVisits ? 'yes' : 'no')),
  );
}
