import { choose } from '../../i18n/choose.ts';
import type { Locale } from '../../i18n/locales.ts';
import { counted, formatNumber, joinList, translator } from '../../i18n/translate.ts';
import { formatPartialDate } from '../../lib/partial-date.ts';
import type { FactsOf } from '../../schemas/facts.ts';
import { type FactLine, fact, present } from './line.ts';

/** People, houses, size, recognition. */
export function villageFacts(facts: FactsOf<'villages'>, locale: Locale): FactLine[] {
  const t = translator(locale);
  const peoples = facts.peoples.map((people) => t(`people.${people}`));
  const recognitions = facts.recognitions.map(({ as, date }) => {
    const name = choose(as, locale);
    return { ...name, text: `${name.text} · ${formatPartialDate(date, locale)}` };
  });
  return present(
    peoples.length > 0 && fact(t('village.peoples'), joinList(peoples, locale)),
    facts.houses && fact(t('village.houses'), t(`village.houses.${facts.houses}`)),
    facts.households &&
      fact(
        t('village.households'),
        counted(
          facts.households.atLeast ? 'village.households.at-least' : 'village.households.count',
          facts.households.count,
          locale,
        ),
      ),
    facts.areaM2 && fact(t('village.area'), `${formatNumber(facts.areaM2, locale)} m²`),
    recognitions.length > 0 && { label: t('village.recognised'), values: recognitions },
  );
}
