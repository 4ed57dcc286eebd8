/** The small points of `services.csv`, in a reader's words. */
import { choose } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { formatPhone, parsePhone, telHref } from '../lib/phone.ts';
import { type Service, serviceName } from '../schemas/service.ts';
import type { CurrentGuide } from './current.ts';

export interface ServiceView {
  readonly id: string;
  readonly name: string;
  readonly nameLocale: Locale;
  readonly kind: Service['type'];
  /** In words. */
  readonly type: string;
  readonly locality: string;
  readonly commune: string;
  /** Latitude, longitude, accuracy in metres. */
  readonly at: string;
  readonly phone?: { readonly href: string; readonly text: string };
  readonly sample: boolean;
}

export interface ServiceArea {
  /** Id of the locality. */
  readonly id: string;
  readonly area: string;
  readonly areaLocale: Locale;
  readonly services: readonly ServiceView[];
}

/** Services by locality, each group by type and name. */
export function servicesByArea(guide: CurrentGuide, locale: Locale): ServiceArea[] {
  return [...guide.localities.values()].flatMap((locality) => {
    const services = guide.services
      .filter((service) => service.locality === locality.id)
      .map((service) => serviceView(guide, service, locale))
      .sort((a, b) => a.type.localeCompare(b.type, locale) || a.name.localeCompare(b.name, locale));
    const area = choose(locality.name, locale);
    return services.length > 0 ? [{ id: locality.id, area: area.text, areaLocale: area.locale, services }] : [];
  });
}

function serviceView(guide: CurrentGuide, service: Service, locale: Locale): ServiceView {
  // A sample's number rings nowhere, or worse, somewhere.
  const phone = service.phone && service.sample === 'no' ? parsePhone(service.phone) : undefined;
  const name = choose(serviceName(service), locale);
  return {
    id: service.id,
    name: name.text,
    nameLocale: name.locale,
    kind: service.type,
    type: translator(locale)(`service.${service.type}`),
    locality: service.locality,
    at: `${service.lat},${service.lon},${service.accuracy_m}`,
    commune: guide.communes.get(service.commune)?.name ?? '',
    ...(phone && { phone: { href: telHref(phone, locale), text: formatPhone(phone, locale) } }),
    sample: service.sample === 'yes',
  };
}

/** Whom one looks for in need. */
export const AID_TYPES = ['clinic', 'police'] as const;

/** A place that helps, with where it is as far as that is known. */
export interface AidView extends ServiceView {
  /** Id of the locality. */
  readonly area: string;
  readonly lat: number;
  readonly lon: number;
  readonly accuracyM: number;
}

/** Clinics and police posts of the whole guide, by area. */
export function aidOf(guide: CurrentGuide, type: (typeof AID_TYPES)[number], locale: Locale): AidView[] {
  const areas = [...guide.localities.keys()];
  return guide.services
    .filter((service) => service.type === type)
    .sort((a, b) => areas.indexOf(a.locality) - areas.indexOf(b.locality))
    .map((service) => ({
      ...serviceView(guide, service, locale),
      area: service.locality,
      lat: service.lat,
      lon: service.lon,
      accuracyM: service.accuracy_m,
    }));
}
