/**
 * Products in the order of the catalogue, on the site and in print, and the groups by which one looks them up.
 *
 * The order favours nobody and no entry can buy or write itself forward: sets as Decision 26/2026/QĐ-TTg numbers
 * them, products without a set after them, samples last; within a set by name, as the language sorts. Stars do not
 * order: they are shown, and one may look up by them.
 */
import { choose } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { awardStatus, latestAward } from '../lib/award.ts';
import { ocopSetName } from '../lib/ocop-sets.ts';
import { type Entry, entriesOf } from '../reading/guide.ts';
import { type Card, cardOf } from './cards.ts';
import type { CurrentGuide } from './current.ts';
import { titleOf } from './labels.ts';

/** After the last set. */
const NO_SET = 27;

/** The products of a guide as the catalogue orders them. */
export function catalogueEntries(guide: CurrentGuide, locale: Locale): Entry<'products'>[] {
  const collator = new Intl.Collator(locale);
  const set = ({ facts }: Entry<'products'>) => facts.ocop?.set ?? NO_SET;
  return entriesOf(guide, 'products').sort(
    (a, b) =>
      Number(a.facts.sample) - Number(b.facts.sample) ||
      set(a) - set(b) ||
      collator.compare(titleOf(a, locale).text, titleOf(b, locale).text) ||
      (a.id < b.id ? -1 : 1),
  );
}

export interface CatalogueGroup {
  readonly name: string;
  readonly cards: readonly Card[];
}

export interface CatalogueView {
  readonly bySet: readonly CatalogueGroup[];
  /** The same products once more, by what a visitor may ask for: stars, locality, season, maker. */
  readonly by: readonly { readonly id: string; readonly title: string; readonly groups: readonly CatalogueGroup[] }[];
}

/** The catalogue in a language. */
export function catalogueView(guide: CurrentGuide, locale: Locale): CatalogueView {
  const t = translator(locale);
  const entries = catalogueEntries(guide, locale);
  const group = (
    namesOf: (entry: Entry<'products'>) => readonly string[],
    order?: (a: string, b: string) => number,
  ) => {
    const groups = new Map<string, Card[]>();
    for (const entry of entries) {
      for (const name of namesOf(entry)) groups.set(name, [...(groups.get(name) ?? []), cardOf(guide, entry, locale)]);
    }
    const found = [...groups].map(([name, cards]) => ({ name, cards }));
    return order ? found.sort((a, b) => order(a.name, b.name)) : found;
  };
  const byName = new Intl.Collator(locale).compare;
  return {
    bySet: group(({ facts }) => [facts.ocop?.set ? ocopSetName(facts.ocop.set, locale) : t('catalogue.no-set')]),
    by: [
      {
        id: 'stars',
        title: t('catalogue.by-stars'),
        groups: group(
          (entry) => [starsOf(entry, guide.builtOn, locale)],
          (a, b) => byName(b, a),
        ),
      },
      {
        id: 'localities',
        title: t('catalogue.by-locality'),
        groups: group(({ facts }) => localityNames(guide, facts.locality, locale), byName),
      },
      { id: 'seasons', title: t('catalogue.by-season'), groups: seasons(entries, guide, locale) },
      {
        id: 'makers',
        title: t('catalogue.by-maker'),
        groups: group((entry) => [makerOf(guide, entry, locale)], byName),
      },
    ],
  };
}

/** Live stars, or that none is surely live: a lapsed award is no star to look up by. */
function starsOf({ facts }: Entry<'products'>, today: string, locale: Locale): string {
  const t = translator(locale);
  const award = latestAward(facts.ocop?.awards ?? []);
  const live = award && awardStatus(award, today).liveStars;
  if (live) return t('ocop.stars', { stars: live });
  return t(award ? 'catalogue.unverified' : 'ocop.none');
}

function localityNames(guide: CurrentGuide, id: string, locale: Locale): string[] {
  const locality = guide.localities.get(id);
  return locality ? [choose(locality.name, locale).text] : [];
}

function makerOf(guide: CurrentGuide, { facts }: Entry<'products'>, locale: Locale): string {
  const maker = facts.producer && guide.entries.get(facts.producer);
  return maker ? titleOf(maker, locale).text : translator(locale)('catalogue.no-maker');
}

/** By month, from January; what has no season is left out. */
function seasons(entries: readonly Entry<'products'>[], guide: CurrentGuide, locale: Locale): CatalogueGroup[] {
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => index + 1).flatMap((number) => {
    const cards = entries
      .filter(({ facts }) => facts.season.includes(number))
      .map((entry) => cardOf(guide, entry, locale));
    return cards.length > 0 ? [{ name: month.format(new Date(Date.UTC(2026, number - 1, 1))), cards }] : [];
  });
}
