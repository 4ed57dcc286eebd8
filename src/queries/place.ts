/** Where an entry lies: its point, its address in words, and what may be said of it. */
import { choose, type Passage } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import { joinList, translator } from '../i18n/translate.ts';
import { formatDistance } from '../lib/distance.ts';
import { type MapLink, mapLinks, PIN_ACCURACY_M } from '../lib/map-links.ts';
import { formatPartialDate } from '../lib/partial-date.ts';
import { encodePlusCode } from '../lib/plus-code.ts';
import type { Entry, Guide } from '../reading/guide.ts';
import type { Address } from '../schemas/address.ts';
import type { Location } from '../schemas/location.ts';

/** The point of an entry that may be shown; absent where it has none or it is restricted. */
export function publicLocation(entry: Entry): Location | undefined {
  const { facts } = entry;
  return 'location' in facts && !facts.restricted ? facts.location : undefined;
}

/** Where help is looked for from an entry's page: a query of the help page, empty where its place is not public. */
export function helpFrom(entry: Entry): string {
  const location = publicLocation(entry);
  return location ? `?at=${location.lat},${location.lon},${location.accuracyM}` : '';
}

/** The address of an entry of any kind. */
export function addressOf(entry: Entry): Address | undefined {
  return 'address' in entry.facts ? entry.facts.address : undefined;
}

export interface AddressLines {
  /** "xã Châu Tiến, tỉnh Nghệ An". */
  readonly current: string;
  /** "trước 1/7/2025: xã Châu Tiến, huyện Quỳ Châu, tỉnh Nghệ An". */
  readonly former?: string;
  readonly detail?: Passage;
}

/** An address in words, today's and the one that people still search by. */
export function addressLines(guide: Guide, address: Address, locale: Locale): AddressLines {
  const t = translator(locale);
  const communes = address.communes.flatMap((code) => guide.communes.get(code) ?? []);
  const first = communes[0];
  const names = joinList(
    communes.map((commune) => commune.name),
    locale,
  );
  const current = t('where.current', {
    communes: names,
    province: t('where.province', { name: first?.province ?? '' }),
  });
  const locality = guide.localities.get(first?.locality ?? '');
  const detail = address.detail && choose(address.detail, locale);
  if (address.formerCommunes.length === 0 || !locality) return { current, ...(detail && { detail }) };

  const byDistrict = new Map<string, string[]>();
  for (const name of address.formerCommunes) {
    const unit = communes.flatMap((commune) => commune.former).find((former) => former.name === name);
    const district = unit?.district ?? locality.formerDistrict;
    const words = t(`where.unit.${unit?.unit ?? 'xã'}`, { name });
    byDistrict.set(district, [...(byDistrict.get(district) ?? []), words]);
  }
  const units = [...byDistrict].map(
    ([district, names]) => `${joinList(names, locale)}, ${t('where.district', { name: district })}`,
  );
  const former = t('where.formerly', {
    date: formatPartialDate(guide.since, locale),
    names: `${units.join('; ')}, ${t('where.province', { name: locality.formerProvince })}`,
  });
  return { current, former, ...(detail && { detail }) };
}

export interface PlaceView {
  readonly address?: AddressLines;
  readonly restricted: boolean;
  /** Present where the position is known well enough to follow. */
  readonly pin?: { readonly coordinates: string; readonly accuracy: string; readonly plusCode: string };
  /** Said where it is not. */
  readonly about?: string;
  readonly directions: readonly MapLink[];
}

/** What a visitor is told of the way there. No pin for what is known worse than 100 m. */
export function placeView(guide: Guide, entry: Entry, name: string, locale: Locale): PlaceView {
  const t = translator(locale);
  const written = addressOf(entry);
  const address = written && addressLines(guide, written, locale);
  const restricted = 'restricted' in entry.facts && entry.facts.restricted;
  const location = publicLocation(entry);
  const view = { ...(address && { address }), restricted };
  if (restricted || entry.facts.sample) return { ...view, directions: [] };

  const directions = mapLinks({ name, location, area: address?.current }).links;
  if (!location) return { ...view, directions: address ? directions : [] };
  if (location.accuracyM > PIN_ACCURACY_M) {
    return { ...view, about: t('where.about', { distance: formatDistance(location.accuracyM, locale) }), directions };
  }
  return {
    ...view,
    directions,
    pin: {
      coordinates: `${location.lat.toFixed(5)}, ${location.lon.toFixed(5)}`,
      accuracy: t('where.accuracy', { distance: formatDistance(location.accuracyM, locale) }),
      plusCode: encodePlusCode(location),
    },
  };
}
