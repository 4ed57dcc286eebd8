import { choose } from '../../i18n/choose.ts';
import type { Locale } from '../../i18n/locales.ts';
import { counted, joinList, translator } from '../../i18n/translate.ts';
import type { FactsOf } from '../../schemas/facts.ts';
import { type FactLine, fact, present } from './line.ts';

/** What a guest asks before calling. */
export function homestayFacts(facts: FactsOf<'homestays'>, locale: Locale): FactLine[] {
  const t = translator(locale);
  const yesNo = (value: boolean) => t(value ? 'yes' : 'no');
  const list = (items: readonly string[]) => joinList(items, locale);
  const cancellation = facts.cancellation && choose(facts.cancellation, locale);
  const meals = facts.meals.map((meal) => t(`meal.${meal}`));
  return present(
    {
      label: t('homestay.rooms'),
      values: present(
        { text: `${counted('homestay.room', facts.rooms, locale)}, ${counted('homestay.bed', facts.beds, locale)}` },
        facts.sharedPlaces > 0 && { text: counted('homestay.shared-places', facts.sharedPlaces, locale) },
      ),
    },
    fact(t('homestay.house'), t(`house.${facts.house}`)),
    fact(t('homestay.bathroom'), t(`homestay.bathroom.${facts.bathroom}`)),
    fact(t('homestay.hot-water'), yesNo(facts.hotWater)),
    fact(t('homestay.heating'), yesNo(facts.heating)),
    fact(t('homestay.wifi'), yesNo(facts.wifi)),
    fact(t('homestay.meals'), meals.length > 0 ? list(meals) : t('homestay.meals.none')),
    fact(t('homestay.languages'), list(facts.languages.map((tongue) => t(`tongue.${tongue}`)))),
    fact(t('homestay.payment'), list(facts.payment.map((way) => t(`pay.${way}`)))),
    fact(t('homestay.foreigners'), t(facts.acceptsForeigners ? 'homestay.foreigners.yes' : 'homestay.foreigners.no')),
    fact(t('homestay.road'), t(`road.${facts.road}`)),
    cancellation && { label: t('homestay.cancellation'), values: [cancellation] },
  );
}
