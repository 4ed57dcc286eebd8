/** What the lists are narrowed by: one table for the bar, the pages of single values and the sitemap. */
import { choose } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import type { StringKey } from '../i18n/strings/vi.ts';
import { translator } from '../i18n/translate.ts';
import { awardStatus, latestAward } from '../lib/award.ts';
import { capitalised } from '../lib/capitalised.ts';
import { parseHours } from '../lib/hours.ts';
import { OCOP_SECTORS, ocopSectorOf, ocopSetName } from '../lib/ocop-sets.ts';
import type { CurrentGuide } from '../queries/current.ts';
import { titleOf } from '../queries/labels.ts';
import { type Entry, isOfKind } from '../reading/guide.ts';
import { type RELIC_RANKS, RELIC_TYPES } from '../schemas/heritage.ts';
import { SPOT_TYPES } from '../schemas/spot.ts';
import { bandName, bandOf, PRICE_BANDS } from './price-bands.ts';

export interface Facet {
  /** As it stands in addresses. */
  readonly id: string;
  readonly label: StringKey;
  /** Each value has a page of its own, which answers without script. */
  readonly pages?: true;
  /** Yes or nothing: one tick in the menu of the rest. */
  readonly flag?: true;
  /** The values that an entry has; none where it is not known. */
  readonly valuesOf: (entry: Entry, today: string) => readonly string[];
  readonly nameOf: (value: string, guide: CurrentGuide, locale: Locale) => string;
  /** Order of the values; by name where absent. */
  readonly order?: readonly string[];
}

/** The only value of a flag. */
export const YES = 'yes';
/** The flag that only the reader's clock can tell. */
export const OPEN = 'open';

const flag = (id: string, label: StringKey, holds: (entry: Entry) => boolean): Facet => ({
  id,
  label,
  flag: true,
  valuesOf: (entry) => (holds(entry) ? [YES] : []),
  nameOf: (_, __, locale) => translator(locale)(label),
});

/** In the order of the bar. */
export const FACETS: readonly Facet[] = [
  {
    id: 'locality',
    label: 'map.area',
    pages: true,
    valuesOf: ({ facts }) => ('locality' in facts && facts.locality ? [facts.locality] : []),
    nameOf: (value, guide, locale) => {
      const locality = guide.localities.get(value);
      return locality ? choose(locality.name, locale).text : value;
    },
  },
  {
    id: 'village',
    label: 'kind.one.villages',
    pages: true,
    valuesOf: (entry) => villagesOf(entry).map((ref) => ref.slice('villages/'.length)),
    nameOf: (value, guide, locale) => {
      const village = guide.entries.get(`villages/${value}`);
      return village ? titleOf(village, locale).text : value;
    },
  },
  {
    id: 'type',
    label: 'facet.type',
    pages: true,
    valuesOf: (entry) => typeOf(entry),
    nameOf: (value, _, locale) => capitalised(translator(locale)(TYPE_NAMES.get(value) ?? 'facet.type'), locale),
  },
  {
    id: 'rank',
    label: 'facet.rank',
    pages: true,
    valuesOf: (entry) => rankOf(entry),
    nameOf: (value, _, locale) => translator(locale)(`facet.rank.${value as Rank}`),
    order: ['special-national', 'national', 'provincial', 'unesco', 'listed'],
  },
  {
    id: 'people',
    label: 'village.peoples',
    pages: true,
    valuesOf: (entry) => (isOfKind(entry, 'villages') ? entry.facts.peoples : []),
    nameOf: (value, _, locale) => translator(locale)(`people.${value}` as StringKey),
  },
  {
    id: 'stars',
    label: 'facet.stars',
    pages: true,
    valuesOf: (entry, today) => starsOf(entry, today),
    nameOf: (value, _, locale) => {
      const past = value.startsWith(PAST);
      return translator(locale)(past ? 'facet.stars.past' : 'ocop.stars', { stars: value.slice(-1) });
    },
    order: ['5', '4', '3', 'past-5', 'past-4', 'past-3'],
  },
  {
    id: 'sector',
    label: 'facet.sector',
    valuesOf: (entry) => setOf(entry).map((set) => ocopSectorOf(set)),
    nameOf: (value, _, locale) => translator(locale)(`sector.${value as (typeof OCOP_SECTORS)[number]}`),
    order: OCOP_SECTORS,
  },
  {
    id: 'set',
    label: 'product.set',
    pages: true,
    valuesOf: (entry) => setOf(entry).map(String),
    nameOf: (value, _, locale) => ocopSetName(Number(value), locale),
  },
  {
    id: 'price',
    label: 'fees',
    valuesOf: (entry) => {
      const price = lowestPrice(entry);
      return price === undefined ? [] : [bandOf(price)];
    },
    nameOf: (value, _, locale) => bandName(value, locale),
    order: PRICE_BANDS.map(({ id }) => id),
  },
  {
    id: 'days',
    label: 'route.days',
    valuesOf: (entry) => (isOfKind(entry, 'routes') ? [entry.facts.days <= 1 ? 'one' : 'more'] : []),
    nameOf: (value, _, locale) => translator(locale)(value === 'one' ? 'facet.days.one' : 'facet.days.more'),
    order: ['one', 'more'],
  },
  flag(OPEN, 'hours.open-now', (entry) => weekOf(entry) !== undefined),
  flag('free', 'fees.free', (entry) => feesOf(entry).length > 0 && feesOf(entry).every(({ free }) => free)),
  flag('step-free', 'access.step-free', ({ facts }) => 'access' in facts && facts.access?.stepFree === true),
  flag('foreigners', 'facet.foreigners', (entry) => isOfKind(entry, 'homestays') && entry.facts.acceptsForeigners),
  flag('qr', 'facet.qr', ({ facts }) => 'payment' in facts && facts.payment.includes('qr')),
];

/** The lowest price asked, in đồng; undefined where none is known or none may be shown (spirits). */
export function lowestPrice(entry: Entry): number | undefined {
  const asked = feesOf(entry).flatMap(({ vnd, free }) => (free || vnd === undefined ? [] : [vnd]));
  return asked.length > 0 ? Math.min(...asked) : undefined;
}

/** Opening hours in a form that the browser reads. */
export function weekOf(entry: Entry) {
  const written = 'hours' in entry.facts ? entry.facts.hours : undefined;
  const parsed = written && parseHours(written);
  return parsed?.ok ? parsed.hours : undefined;
}

/** The stars of a product that stand today, as a number for sorting; 0 where none does. */
export function liveStars(entry: Entry, today: string): number {
  const [stars = ''] = starsOf(entry, today);
  return Number(stars) || 0;
}

type Rank = (typeof RELIC_RANKS)[number] | 'unesco' | 'listed';

const PAST = 'past-';

const TYPE_NAMES: ReadonlyMap<string, StringKey> = new Map<string, StringKey>([
  ...RELIC_TYPES.map((type) => [type, `heritage.type.${type}`] as const),
  ['tangible', 'heritage.tangible'],
  ['intangible', 'heritage.intangible'],
  ...SPOT_TYPES.map((type) => [type, `spot.${type}`] as const),
  ...(['rammed-earth', 'stilt', 'other'] as const).map((house) => [house, `house.${house}`] as const),
  ...(['cooperative', 'household', 'company', 'unknown'] as const).map((type) => [type, `producer.${type}`] as const),
  ...(['walk', 'motorbike', 'car', 'mixed'] as const).map((mode) => [`by-${mode}`, `route.mode.${mode}`] as const),
]);

function typeOf(entry: Entry): readonly string[] {
  if (isOfKind(entry, 'heritage')) {
    return [entry.facts.form === 'intangible' ? 'intangible' : (entry.facts.relicType ?? 'tangible')];
  }
  if (isOfKind(entry, 'spots') || isOfKind(entry, 'producers')) return [entry.facts.type];
  if (isOfKind(entry, 'homestays')) return [entry.facts.house];
  return isOfKind(entry, 'routes') ? [`by-${entry.facts.mode}`] : [];
}

/** What is intangible is listed, not ranked (Law 45/2024/QH15). */
function rankOf(entry: Entry): readonly Rank[] {
  if (!isOfKind(entry, 'heritage')) return [];
  if (entry.facts.form === 'tangible') return entry.facts.ranks.slice(0, 1).map(({ rank }) => rank);
  return [...new Set(entry.facts.listings.map(({ level }) => (level === 'unesco' ? level : 'listed')))];
}

/** An award whose term has passed, or whose day is unknown, is never a live star. */
function starsOf(entry: Entry, today: string): readonly string[] {
  const award = isOfKind(entry, 'products') && entry.facts.ocop && latestAward(entry.facts.ocop.awards);
  if (!award) return [];
  const { liveStars: live } = awardStatus(award, today);
  return [live ? String(live) : `${PAST}${award.stars}`];
}

function setOf(entry: Entry): readonly number[] {
  return isOfKind(entry, 'products') && entry.facts.ocop?.set ? [entry.facts.ocop.set] : [];
}

function villagesOf(entry: Entry): readonly string[] {
  if (isOfKind(entry, 'homestays')) return entry.facts.village ? [entry.facts.village] : [];
  if (isOfKind(entry, 'products')) return entry.facts.madeIn.filter((ref) => ref.startsWith('villages/'));
  return [];
}

function feesOf(entry: Entry) {
  if (isOfKind(entry, 'products')) return entry.facts.spirit ? [] : entry.facts.packs;
  return 'fees' in entry.facts ? entry.facts.fees : [];
}
