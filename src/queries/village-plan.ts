/** The plan of a village's households, for its page and for its poster: one numbering, one reading of the drawing. */
import type { Locale } from '../i18n/locales.ts';
import { counted, translator } from '../i18n/translate.ts';
import { entryHref } from '../lib/href.ts';
import { formatPartialDate } from '../lib/partial-date.ts';
import type { PlanMark, PlanView } from '../plans/view.ts';
import { type Entry, isOfKind } from '../reading/guide.ts';
import type { EntryRef } from '../schemas/kinds.ts';
import type { HouseholdPlan } from '../schemas/plan.ts';
import type { CurrentGuide } from './current.ts';
import { titleOf } from './labels.ts';
import { planGround } from './plan-ground.ts';

export interface NumberedHouse {
  readonly house: HouseholdPlan['houses'][number];
  /** The entry that speaks for it: its homestay, or the producer who works there. */
  readonly entry?: Entry;
  /** Only of a house with a name. */
  readonly number?: number;
}

/** The houses in the order of the file; those with a name are counted from 1. */
export function numberedHouses(guide: Pick<CurrentGuide, 'entries'>, plan: HouseholdPlan): NumberedHouse[] {
  let number = 0;
  return plan.houses.map((house) => {
    const ref = house.homestay ?? house.producer;
    const entry = ref && guide.entries.get(ref as EntryRef);
    if (!entry && house.name === undefined) return { house };
    number += 1;
    return { house, ...(entry && { entry }), number };
  });
}

/** The plan of a village. */
export async function villagePlan(
  guide: CurrentGuide,
  village: Entry<'villages'>,
  locale: Locale,
): Promise<PlanView | undefined> {
  const { plan, checkedOn } = village.facts;
  if (!plan) return undefined;
  const t = translator(locale);
  return {
    ...(await planGround(village, plan.file)),
    title: t('plan.households'),
    marks: numberedHouses(guide, plan).map((house) => houseMark(house, checkedOn, locale)),
    ...(plan.here && { here: plan.here }),
    ...(plan.sample && { sample: t('plan.sample') }),
    key: { open: t('plan.key.open'), plain: t('plan.key.plain') },
    note: { text: t('plan.unnamed') },
  };
}

function houseMark({ house, entry, number }: NumberedHouse, checkedOn: string, locale: Locale): PlanMark {
  const t = translator(locale);
  const { x, y } = house;
  const offers = offersOf(house, entry, locale);
  const open = offers.length > 0;
  if (number === undefined) return { x, y, open };
  const title = entry ? titleOf(entry, locale) : { text: house.name ?? '', locale: 'vi' as const };
  const date = house.asOf ?? entry?.facts.checkedOn ?? checkedOn;
  return {
    x,
    y,
    open,
    named: {
      number: String(number),
      name: house.name && !house.homestay ? house.name : title.text,
      locale: house.name && !house.homestay ? 'vi' : title.locale,
      ...(entry && { href: entryHref(entry.ref, locale) }),
      ...(open && {
        offers: offers.join(' · '),
        asOf: t('plan.as-of', { date: formatPartialDate(date, locale) }),
      }),
    },
  };
}

function offersOf(house: NumberedHouse['house'], entry: Entry | undefined, locale: Locale): string[] {
  const t = translator(locale);
  const words = new Set<string>();
  if (entry && isOfKind(entry, 'homestays')) {
    const { rooms, sharedPlaces, meals } = entry.facts;
    if (rooms > 0) words.add(counted('homestay.room', rooms, locale));
    if (sharedPlaces > 0) words.add(counted('homestay.shared-places', sharedPlaces, locale));
    if (meals.length > 0) words.add(t('plan.offer.meals'));
  }
  for (const offer of house.offers) {
    // A homestay's own entry says rooms and meals more exactly.
    const isSaid = entry?.kind === 'homestays' && (offer === 'rooms' || offer === 'meals');
    if (!isSaid) words.add(t(`plan.offer.${offer}`));
  }
  return [...words];
}
