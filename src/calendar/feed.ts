/** The calendar that a phone subscribes to: festivals of the next two years, markets as rules. */
import { choose } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { capitalised } from '../lib/capitalised.ts';
import { addMonths } from '../lib/clock.ts';
import { entryHref } from '../lib/href.ts';
import type { Period } from '../lib/period.ts';
import { nextOccurrence } from '../lib/recurrence.ts';
import type { CurrentGuide } from '../queries/current.ts';
import { ruleWords } from '../queries/facts/when.ts';
import { titleOf } from '../queries/labels.ts';
import { addressLines, addressOf } from '../queries/place.ts';
import { type CalendarEvent, calendarText } from './ics.ts';
import { happenings, hasDays, type Series, seriesOf } from './series.ts';

const FEED_MONTHS = 24;

/** The feed of the guide, or of one locality, as an RFC 5545 text. Samples are left out: nobody travels to one. */
export function calendarFeed(guide: CurrentGuide, locale: Locale, area?: string): string {
  const t = translator(locale);
  const locality = area === undefined ? undefined : guide.localities.get(area);
  const place = choose((locality ?? guide.site).name, locale).text;
  const until = addMonths(guide.builtOn, FEED_MONTHS);
  const events = seriesOf(guide, area)
    .filter((series) => hasDays(series) && !series.entry.facts.sample)
    .flatMap((series) => {
      const repeated = repeatedEvent(guide, series, locale);
      if (repeated) return [repeated];
      return happenings([series], guide.builtOn, until).map(({ period }) => eventOf(guide, series, period, locale));
    })
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.uid < b.uid ? -1 : 1));
  return calendarText(
    { name: `${t('calendar.title')} · ${place}`, host: new URL(guide.site.origin).host, locale },
    events,
  );
}

/** What a calendar's own rules can say is one event; its first day is not that of the build, so that it stays the same. */
function repeatedEvent(guide: CurrentGuide, series: Series, locale: Locale): CalendarEvent | undefined {
  const { rule, entry } = series;
  const first = rule && nextOccurrence(rule, entry.facts.checkedOn);
  if (!rule || !first) return undefined;
  const event = { ...eventOf(guide, series, first, locale), uid: uidOf(series) };
  if (rule.weekly) return { ...event, repeat: { weekly: rule.weekly } };
  if (rule.everyDays) return { ...event, repeat: { everyDays: rule.everyDays.days } };
  return undefined;
}

function eventOf(guide: CurrentGuide, series: Series, period: Period, locale: Locale): CalendarEvent {
  const t = translator(locale);
  const { entry, rule } = series;
  const title = titleOf(entry, locale);
  const address = addressOf(entry);
  const sentences = [
    entry.prose.get(title.locale)?.summary,
    rule && `${capitalised(ruleWords(rule, locale), locale)}.`,
    t('calendar.feed.confirm'),
  ];
  return {
    // Not by the year: a lunar festival can come twice in one.
    uid: `${uidOf(series)}-${period.start}`,
    ...period,
    stamp: entry.facts.checkedOn,
    summary: title.text,
    description: sentences.filter(Boolean).join(' '),
    ...(address && { location: addressLines(guide, address, locale).current }),
    category: t(series.kind === 'festival' ? 'kind.one.festivals' : 'calendar.market'),
    url: new URL(entryHref(entry.ref, title.locale), guide.site.origin).href,
  };
}

function uidOf({ entry }: Series): string {
  return entry.ref.replace('/', '-');
}
