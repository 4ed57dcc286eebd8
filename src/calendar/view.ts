/** The calendar page: the week ahead, twelve months of festivals, the markets, and what must be asked locally. */
import { choose } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import { capitalised } from '../lib/capitalised.ts';
import { addDays, addMonths, type IsoDate } from '../lib/clock.ts';
import { formatPartialDate } from '../lib/partial-date.ts';
import { formatPeriod } from '../lib/period.ts';
import { type Card, cardOf } from '../queries/cards.ts';
import type { CurrentGuide } from '../queries/current.ts';
import { ruleWords } from '../queries/facts/when.ts';
import { daysWithin, WEEK_DAYS, weekWords } from './days.ts';
import { happenings, hasDays, type Series, seriesOf } from './series.ts';
import { writeDays } from './write-days.ts';

const MONTHS = 12;

export interface CalendarItem {
  readonly card: Card;
  /** Id of the locality. */
  readonly areaId: string;
  /** "25–27/2/2027"; a rule where `start` is absent: "Chủ nhật hằng tuần". */
  readonly when: string;
  /** First day; empty where it is for the device to tell. */
  readonly start?: IsoDate;
}

/** A series as the device needs it to know the week ahead. */
export interface WeekItem extends CalendarItem {
  /** As `write-days.ts` writes them. */
  readonly days: string;
  /** Whether it is on in the week of the build. */
  readonly isOn: boolean;
}

export interface CalendarMonth {
  /** `2027-02`. */
  readonly month: string;
  readonly name: string;
  readonly lastDay: IsoDate;
  readonly items: readonly (CalendarItem & { readonly lastDay: IsoDate })[];
}

export interface CalendarArea {
  readonly id: string;
  readonly name: string;
  /** Centre of its bounds, for "the area nearest to me". */
  readonly lat: number;
  readonly lon: number;
  /** Whether its feed would have anything in it. */
  readonly hasDays: boolean;
}

export interface CalendarView {
  readonly areas: readonly CalendarArea[];
  readonly week: readonly WeekItem[];
  readonly months: readonly CalendarMonth[];
  readonly markets: readonly CalendarItem[];
  readonly toAsk: readonly CalendarItem[];
}

/** Makes the calendar for readers of a language, as of the day of the build. */
export function calendarView(guide: CurrentGuide, locale: Locale): CalendarView {
  const all = seriesOf(guide);
  const dated = all.filter(hasDays);
  const item = itemMaker(guide, locale);
  const inWords = (series: Series) => item(series, series.rule ? ruleWords(series.rule, locale) : '');
  return {
    areas: areasOf(guide, all, locale),
    week: weekAhead(guide, locale),
    months: monthsOf(guide.builtOn, dated, locale, item),
    markets: dated.filter(({ kind }) => kind === 'market').map(inWords),
    toAsk: all.filter((series) => !hasDays(series)).map(inWords),
  };
}

/** Every series whose days can be told, with what is on in the seven days from the build's; the device picks anew. */
export function weekAhead(guide: CurrentGuide, locale: Locale): WeekItem[] {
  const item = itemMaker(guide, locale);
  return seriesOf(guide)
    .filter(hasDays)
    .flatMap((series) => weekItem(guide.builtOn, series, locale, item))
    .sort(byStart);
}

type MakeItem = (series: Series, when: string, start?: IsoDate) => CalendarItem;

function itemMaker(guide: CurrentGuide, locale: Locale): MakeItem {
  return (series, when, start) => ({
    card: cardOf(guide, series.entry, locale),
    areaId: series.area,
    when,
    ...(start !== undefined && { start }),
  });
}

function weekItem(today: IsoDate, series: Series, locale: Locale, item: MakeItem): WeekItem[] {
  if (!series.rule) return [];
  const days = writeDays(series.rule, today);
  const on = daysWithin(days, today, addDays(today, WEEK_DAYS - 1));
  return [{ ...item(series, on ? weekWords(on, locale) : '', on?.start ?? ''), days, isOn: on !== undefined }];
}

function byStart({ start: a = '' }: WeekItem, { start: b = '' }: WeekItem): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function monthsOf(today: IsoDate, series: readonly Series[], locale: Locale, item: MakeItem): CalendarMonth[] {
  const until = addDays(addMonths(today, MONTHS), -1);
  const festivals = series.filter(({ kind }) => kind === 'festival');
  const months = new Map<string, { item: CalendarItem; lastDay: IsoDate }[]>();
  for (const { series: one, period } of happenings(festivals, today, until)) {
    // What began last month and still goes on stands in this one.
    const month = (period.start < today ? today : period.start).slice(0, 'YYYY-MM'.length);
    const entry = { item: item(one, formatPeriod(period, locale), period.start), lastDay: period.end };
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months].map(([month, items]) => ({
    month,
    name: capitalised(formatPartialDate(month, locale), locale),
    lastDay:
      items
        .map(({ lastDay }) => lastDay)
        .sort()
        .at(-1) ?? '',
    items: items.map(({ item: shown, lastDay }) => ({ ...shown, lastDay })),
  }));
}

function areasOf(guide: CurrentGuide, series: readonly Series[], locale: Locale): CalendarArea[] {
  const inUse = new Set(series.map(({ area }) => area));
  const dated = new Set(series.filter((one) => hasDays(one) && !one.entry.facts.sample).map(({ area }) => area));
  return [...guide.localities.values()]
    .filter(({ id }) => inUse.has(id))
    .map(({ id, name, bounds: { south, west, north, east } }) => ({
      id,
      name: choose(name, locale).text,
      lat: (south + north) / 2,
      lon: (west + east) / 2,
      hasDays: dated.has(id),
    }));
}
