import { choose } from '../../i18n/choose.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { formatPartialDate } from '../../lib/partial-date.ts';
import type { FactsOf } from '../../schemas/facts.ts';
import { feeLines } from '../visit.ts';
import { type FactLine, type FactValue, fact, present } from './line.ts';

/** What a buyer or inspector checks. */
export function producerFacts(facts: FactsOf<'producers'>, locale: Locale): FactLine[] {
  const t = translator(locale);
  return present(
    facts.legalName && fact(t('producer.legal-name'), facts.legalName),
    facts.taxCode && fact(t('producer.tax-code'), facts.taxCode),
    facts.registration &&
      fact(
        t('producer.registration'),
        present(
          facts.registration.number,
          facts.registration.date && formatPartialDate(facts.registration.date, locale),
          facts.registration.issuer,
        ).join(' · '),
      ),
    facts.acceptsVisits !== undefined && fact(t('producer.visits'), t(facts.acceptsVisits ? 'yes' : 'no')),
    facts.workshops.length > 0 && {
      label: t('producer.workshop'),
      values: facts.workshops.map((workshop) => workshopValue(workshop, locale)),
    },
  );
}

/** "Quay mật · khoảng 45 phút · gọi trước", with the hours and the price below. */
function workshopValue(workshop: FactsOf<'producers'>['workshops'][number], locale: Locale): FactValue {
  const t = translator(locale);
  const name = choose(workshop.name, locale);
  const text = present(
    name.text,
    workshop.minutes && t('producer.workshop.minutes', { count: workshop.minutes }),
    workshop.callFirst && t('producer.workshop.call'),
  ).join(' · ');
  const price = workshop.price && feeLines([workshop.price], locale)[0]?.values[0];
  const note = present(workshop.when && choose(workshop.when, locale).text, price?.text, price?.note).join(' · ');
  return { text, locale: name.locale, ...(note && { note }) };
}
