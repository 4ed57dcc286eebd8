/** The plan of a market: its stalls where they say they stand, each with goods, maker and how to pay. */
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { PlanMark, PlanView } from '../plans/view.ts';
import type { Entry } from '../reading/guide.ts';
import type { CurrentGuide } from './current.ts';
import { planGround } from './plan-ground.ts';
import { stallViews } from './stalls.ts';

/** The plan of a market; undefined where it has no drawing. Throws `ReadableError` for a file of no use. */
export async function marketPlan(
  guide: CurrentGuide,
  market: Entry<'spots'>,
  locale: Locale,
): Promise<PlanView | undefined> {
  const { plan, stalls } = market.facts;
  if (!plan) return undefined;
  const t = translator(locale);
  return {
    ...(await planGround(market, plan.file)),
    title: t('plan.stalls'),
    marks: marketMarks(guide, stalls, locale),
    ...(plan.here && { here: plan.here }),
    ...(plan.sample && { sample: t('plan.stalls.sample') }),
    key: { open: t('plan.key.paid'), plain: t('plan.key.unpaid') },
    note: { text: t('plan.stalls.note') },
  };
}

/** The stalls that have a place on the drawing. */
export function marketMarks(
  guide: CurrentGuide,
  stalls: Entry<'spots'>['facts']['stalls'],
  locale: Locale,
): PlanMark[] {
  const t = translator(locale);
  return stallViews(guide, stalls, locale).flatMap(
    ({ number, goods, where, maker, products, paymentHref, sample, at }) => {
      if (!at) return [];
      const links = [
        ...(maker ? [{ ...maker, label: t('market.maker') }] : []),
        ...products,
        ...(paymentHref ? [{ href: paymentHref, text: t('payment'), locale }] : []),
      ];
      return [
        {
          ...at,
          open: paymentHref !== undefined,
          named: {
            number,
            name: goods.text,
            locale: goods.locale,
            links,
            ...(where && { where }),
            ...(sample && { sample }),
          },
        },
      ];
    },
  );
}
