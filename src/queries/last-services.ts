/** What a traveller must see to before a leg: where signal, fuel and a clinic were last. */
import { choose } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { formatDistance, haversineMetres, roundedDistance } from '../lib/distance.ts';
import { formatPartialDate } from '../lib/partial-date.ts';
import type { Guide } from '../reading/guide.ts';
import { type Service, serviceName } from '../schemas/service.ts';
import type { Stop } from './route-stops.ts';

export const NEEDS = ['signal', 'fuel', 'clinic'] as const;
export type Need = (typeof NEEDS)[number];

export interface LastPoint {
  readonly need: Need;
  readonly label: string;
  readonly text: string;
}

/** A service farther from a stop than this, in a straight line, is not "at" it. */
const REACH_M = 5_000;

/** The last points at or before the last of the stops that lie behind. */
export function lastPoints(guide: Pick<Guide, 'services'>, behind: readonly Stop[], locale: Locale): LastPoint[] {
  const t = translator(locale);
  return NEEDS.map((need) => ({
    need,
    label: t(`route.last.${need}`),
    text:
      (need === 'signal' ? lastSignal(behind, locale) : lastService(guide.services, need, behind, locale)) ??
      t('route.last.none'),
  }));
}

function lastService(
  services: readonly Service[],
  type: Service['type'],
  behind: readonly Stop[],
  locale: Locale,
): string | undefined {
  for (const { number, location } of behind.toReversed()) {
    if (!location) continue;
    const [nearest] = services
      .filter((service) => service.type === type)
      .map((service) => ({ service, metres: haversineMetres(location, service) }))
      .filter(({ metres }) => metres <= REACH_M)
      .sort((a, b) => a.metres - b.metres || (a.service.id < b.service.id ? -1 : 1));
    if (!nearest) continue;
    const { service, metres } = nearest;
    const rounded = roundedDistance(metres, location.accuracyM + service.accuracy_m);
    const t = translator(locale);
    const distance = formatDistance(rounded.metres, locale);
    const words = rounded.kind === 'exact' ? distance : t(`near.${rounded.kind}`, { distance });
    return t(rounded.kind === 'within' ? 'route.last.around' : 'route.last.near', {
      name: choose(serviceName(service), locale).text,
      number,
      distance: words,
    });
  }
  return undefined;
}

function lastSignal(behind: readonly Stop[], locale: Locale): string | undefined {
  const stop = behind.findLast(({ entry: { facts } }) => {
    const signal = 'signal' in facts ? facts.signal : undefined;
    return signal && [signal.viettel, signal.vinaphone, signal.mobifone].some((bars) => bars && bars !== 'none');
  });
  const on = stop && 'signal' in stop.entry.facts && stop.entry.facts.signal?.on;
  if (!stop || !on) return undefined;
  return translator(locale)('route.last.signal-at', { number: stop.number, date: formatPartialDate(on, locale) });
}
