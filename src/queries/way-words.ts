import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { formatDistance } from '../lib/distance.ts';
import { formatDuration } from '../lib/duration.ts';
import { distanceWords } from './near.ts';
import { legBetween, type Stop } from './route-stops.ts';

/** How far and how long it is to the next stop, said as what it is. */
export function wayWords(from: Stop, to: Stop, locale: Locale): string {
  const t = translator(locale);
  const leg = legBetween(from, to);
  const far =
    leg.kind === 'unknown'
      ? t('route.way.unknown')
      : t(`route.way.${leg.kind}`, {
          distance:
            leg.kind === 'straight'
              ? distanceWords(leg.metres, leg.accuracyM, locale)
              : formatDistance(leg.kind === 'track' ? Math.round(leg.metres / 100) * 100 : leg.metres, locale),
        });
  const { wayMinutes } = to.facts;
  return wayMinutes ? `${far} · ${t('route.way.time', { duration: formatDuration(wayMinutes, locale) })}` : far;
}
