/** The small points of `services.csv` as a list that can be narrowed: by what they are and where. */
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { serviceTypeHref } from '../lib/href.ts';
import type { CurrentGuide } from '../queries/current.ts';
import { languagePaths } from '../queries/pages.ts';
import { type ServiceArea, type ServiceView, servicesByArea } from '../queries/services.ts';
import { SERVICE_TYPES, type Service } from '../schemas/service.ts';
import type { FacetView, ItemMarks, ValueView } from './list-view.ts';
import { token } from './narrow.ts';

/** The facets that tell some services from others. */
export function serviceFacets(guide: CurrentGuide, locale: Locale): FacetView[] {
  const t = translator(locale);
  const areas = servicesByArea(guide, locale);
  const all = areas.flatMap(({ services }) => services);
  const types = SERVICE_TYPES.flatMap((type): ValueView[] => {
    const count = all.filter((service) => service.kind === type).length;
    return count > 0 ? [{ value: type, name: t(`service.${type}`), count, href: serviceTypeHref(type, locale) }] : [];
  });
  const localities = areas.map(({ id, area, services }) => ({ value: id, name: area, count: services.length }));
  return [
    { id: 'type', label: t('service.type'), flag: false, values: types },
    { id: 'locality', label: t('map.area'), flag: false, values: localities },
  ].filter(({ values }) => values.length > 1);
}

/** What the browser must know of a service. */
export function serviceMarks({ kind, locality, at }: ServiceView): ItemMarks {
  return { facets: `${token('type', kind)} ${token('locality', locality)}`, at };
}

/** The services of one type, by area. */
export function servicesOfType(areas: readonly ServiceArea[], type: Service['type']): ServiceArea[] {
  return areas
    .map((area) => ({ ...area, services: area.services.filter(({ kind }) => kind === type) }))
    .filter(({ services }) => services.length > 0);
}

/** Static paths: one a language and type of service that there is. */
export async function serviceTypePaths() {
  const paths = await languagePaths();
  return paths.flatMap(({ params, props }) =>
    SERVICE_TYPES.filter((type) => props.guide.services.some((service) => service.type === type)).map((type) => ({
      params: { ...params, value: `type-${type}` },
      props: { ...props, type },
    })),
  );
}
