/** Places as schema.org names them: heritage, spots, villages, homestays. */
import { translator } from '../../i18n/translate.ts';
import { entryHref } from '../../lib/href.ts';
import { titleOf } from '../../queries/labels.ts';
import type { Entry } from '../../reading/guide.ts';
import { type JsonLdNode, node } from './node.ts';
import { absolute, geo, isFree, openingHours, postalAddress, telephone } from './parts.ts';
import { named, type Subject } from './subject.ts';

type PlaceKind = 'heritage' | 'spots' | 'villages' | 'homestays';

function place({ guide, entry, view }: Subject<Entry<PlaceKind>>): Record<string, JsonLdNode[string] | undefined> {
  return {
    ...named({ guide, entry, view }),
    address: postalAddress(guide, entry.facts.address, view.locale),
    geo: geo(entry),
    openingHoursSpecification: openingHours(entry.facts.hours, 'days' in entry.facts ? entry.facts.days : undefined),
    telephone: telephone(entry),
    isAccessibleForFree: entry.kind === 'homestays' ? undefined : isFree(entry),
  };
}

/** A relic or scenic site; its rank with the decision's date, in the words of the page. */
export function heritagePlace(subject: Subject<Entry<'heritage'>>): JsonLdNode {
  const { facts } = subject.entry;
  const label = translator(subject.view.locale)('heritage.ranked');
  const ranks = facts.form === 'tangible' && facts.ranks.length > 0;
  const values = (ranks && subject.view.facts.find((line) => line.label === label)?.values) || [];
  return node(['LandmarksOrHistoricalBuildings', 'TouristAttraction'], {
    ...place(subject),
    additionalProperty: values.map(({ text }) => node('PropertyValue', { name: label, value: text })),
  });
}

const SPOT_TYPES = {
  museum: 'Museum',
  river: 'RiverBodyOfWater',
  mountain: 'Mountain',
  pass: 'Landform',
  cave: 'Landform',
} as const;

export function spotPlace(subject: Subject<Entry<'spots'>>): JsonLdNode {
  const { type } = subject.entry.facts;
  const types = type in SPOT_TYPES ? [SPOT_TYPES[type as keyof typeof SPOT_TYPES]] : [];
  return node([...types, 'TouristAttraction'], place(subject));
}

export function villagePlace(subject: Subject<Entry<'villages'>>): JsonLdNode {
  return node('Place', place(subject));
}

/** A home that takes guests. No price: here it could not carry the day on which it was true. */
export function homestayBusiness(subject: Subject<Entry<'homestays'>>): JsonLdNode {
  const { guide, entry, view } = subject;
  const { facts } = entry;
  const t = translator(view.locale);
  const village = facts.village && guide.entries.get(facts.village);
  const amenity = (name: string, value: boolean) => node('LocationFeatureSpecification', { name, value });
  return node('LodgingBusiness', {
    ...place(subject),
    numberOfRooms: facts.rooms,
    availableLanguage: facts.languages.map((tongue) => t(`tongue.${tongue}`)),
    currenciesAccepted: 'VND',
    paymentAccepted: facts.payment.map((way) => t(`pay.${way}`)).join(', '),
    amenityFeature: [
      amenity(t('homestay.wifi'), facts.wifi),
      amenity(t('homestay.hot-water'), facts.hotWater),
      amenity(t('homestay.heating'), facts.heating),
    ],
    containedInPlace:
      village &&
      node('Place', {
        name: titleOf(village, view.locale).text,
        url: absolute(guide, entryHref(village.ref, view.locale)),
      }),
  });
}
