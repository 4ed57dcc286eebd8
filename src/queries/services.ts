/** The small points of `services.csv`, in a reader's words. */
import { choose } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { formatPhone, parsePhone, telHref } from '../lib/phone.ts';
import type { CurrentGuide } from './current.ts';

export interface ServiceView {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly commune: string;
  readonly phone?: { readonly href: string; readonly text: string };
  readonly sample: boolean;
}

/** Services by locality, each group by type and name. */
export function servicesByArea(
  guide: CurrentGuide,
  locale: Locale,
): { readonly area: string; readonly services: readonly ServiceView[] }[] {
  const t = translator(locale);
  return [...guide.localities.values()].flatMap((locality) => {
    const services = guide.services
      .filter((service) => service.locality === locality.id)
      .map((service): ServiceView => {
        // A sample's number rings nowhere, or worse, somewhere.
        const phone = service.phone && service.sample === 'no' ? parsePhone(service.phone) : undefined;
        return {
          id: service.id,
          name: choose({ vi: service.name_vi, en: service.name_en }, locale).text,
          type: t(`service.${service.type}`),
          commune: guide.communes.get(service.commune)?.name ?? '',
          ...(phone && { phone: { href: telHref(phone, locale), text: formatPhone(phone, locale) } }),
          sample: service.sample === 'yes',
        };
      })
      .sort((a, b) => a.type.localeCompare(b.type, locale) || a.name.localeCompare(b.name, locale));
    return services.length > 0 ? [{ area: choose(locality.name, locale).text, services }] : [];
  });
}
