import { choose } from '../../i18n/choose.ts';
import type { Locale } from '../../i18n/locales.ts';
import { counted, translator } from '../../i18n/translate.ts';
import type { FactsOf } from '../../schemas/facts.ts';
import { type FactLine, fact, present } from './line.ts';
import { seasonWords } from './season.ts';

/** How one goes, for how long, and with what. */
export function routeFacts(facts: FactsOf<'routes'>, locale: Locale): FactLine[] {
  const t = translator(locale);
  return present(
    fact(t('route.days'), counted('route.days.value', facts.days, locale)),
    fact(t('route.mode'), t(`route.mode.${facts.mode}`)),
    fact(t('route.difficulty'), t(`route.difficulty.${facts.difficulty}`)),
    facts.season.length > 0 && fact(t('route.season'), seasonWords(facts.season, locale)),
    facts.carry.length > 0 && { label: t('route.carry'), values: facts.carry.map((item) => choose(item, locale)) },
  );
}
