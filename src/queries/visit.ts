/** Is it open, what does it cost, can I get in, is there signal. */
import { choose, type Passage } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import { joinList, type Translate, translator } from '../i18n/translate.ts';
import { dayGroups, type OpeningHours, parseHours } from '../lib/hours.ts';
import { dateFormat } from '../lib/intl.ts';
import { clockTime } from '../lib/open-state.ts';
import { dateLocale, formatPartialDate } from '../lib/partial-date.ts';
import { formatPrice, formatPriceRange } from '../lib/price.ts';
import type { Hours } from '../schemas/hours.ts';
import type { Access, Fee, Notice, Signal } from '../schemas/visiting.ts';
import { type FactLine, type FactValue, fact, present } from './facts/line.ts';
import { weekdayName } from './facts/when.ts';

export interface HoursView {
  readonly lines: readonly { readonly days: string; readonly times: string }[];
  readonly note?: FactValue;
  /** For the device to say "open now" by Vietnam's clock; absent where it never closes. */
  readonly week?: OpeningHours;
}

/** Opening hours as a short table. */
export function hoursView(hours: Hours, locale: Locale): HoursView {
  const t = translator(locale);
  const note = hours.note && choose(hours.note, locale);
  const parsed = parseHours(hours);
  // `check` refuses hours that cannot be read; nothing is made up of them here.
  if (!parsed.ok) return { lines: [], ...(note && { note }) };
  const closed = closedLine(parsed.hours.closedDays, t, locale);
  if (hours.always) {
    return { lines: [{ days: t('hours.daily'), times: t('hours.always') }, ...closed], ...(note && { note }) };
  }
  const lines = dayGroups(parsed.hours).map(({ days, intervals }) => ({
    days:
      days.length === 7
        ? t('hours.daily')
        : joinList(
            days.map((day) => weekdayName(day, locale)),
            locale,
          ),
    times:
      intervals.length === 0
        ? t('hours.closed')
        : intervals.map(({ opens, closes }) => `${clockTime(opens)}–${clockTime(closes)}`).join(', '),
  }));
  return { lines: [...lines, ...closed], week: parsed.hours, ...(note && { note }) };
}

/** The days on which it stays shut, those of every year as day and month. */
function closedLine(days: readonly string[], t: Translate, locale: Locale): HoursView['lines'] {
  if (days.length === 0) return [];
  const words = days.map((day) => (day.length === 5 ? yearlyDay(day, locale) : formatPartialDate(day, locale)));
  return [{ days: t('hours.closed-days'), times: joinList(words, locale) }];
}

/** `09-02` is "2/9", "2 September"; 2024 has a 29 February. */
function yearlyDay(monthDay: string, locale: Locale): string {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  if (locale === 'vi') return `${day}/${month}`;
  const format = dateFormat(dateLocale(locale), { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(2024, month - 1, day)));
}

/** Prices with the month in which they were true. */
export function feeLines(fees: readonly Fee[], locale: Locale): FactLine[] {
  const t = translator(locale);
  return fees.map((fee) => ({
    ...labelOf(choose(fee.for, locale), locale),
    values: [
      { text: priceWords(fee, t, locale), note: t('fees.on', { date: formatPartialDate(fee.on.slice(0, 7), locale) }) },
    ],
  }));
}

function labelOf(label: Passage, locale: Locale): Pick<FactLine, 'label' | 'labelLocale'> {
  return { label: label.text, ...(label.locale !== locale && { labelLocale: label.locale }) };
}

function priceWords(fee: Fee, t: Translate, locale: Locale): string {
  if (fee.free || fee.vnd === undefined) return t('fees.free');
  return fee.upToVnd ? formatPriceRange(fee.vnd, fee.upToVnd, locale) : formatPrice(fee.vnd, locale);
}

export interface NoticeView {
  readonly level: Notice['level'];
  readonly label: string;
  readonly text: string;
  readonly locale: Locale;
  readonly until: string;
  /** `YYYY-MM-DD`: the device hides it afterwards. */
  readonly lastDay: string;
}

/** Notices in force, or still to come into force, on the day of the build. */
export function noticeViews(notices: readonly Notice[], locale: Locale, today: string): NoticeView[] {
  const t = translator(locale);
  return notices
    .filter((notice) => today <= notice.until)
    .map((notice) => ({
      level: notice.level,
      label: t(`notice.${notice.level}`),
      ...choose(notice.text, locale),
      until:
        notice.from > today
          ? t('notice.from-until', {
              from: formatPartialDate(notice.from, locale),
              until: formatPartialDate(notice.until, locale),
            })
          : t('notice.until', { date: formatPartialDate(notice.until, locale) }),
      lastDay: notice.until,
    }));
}

/** The way on foot and the phone signal. */
export function goingLines(access: Access | undefined, signal: Signal | undefined, locale: Locale): FactLine[] {
  const t = translator(locale);
  const onFoot = access
    ? present(
        access.stepFree ? t('access.step-free') : access.steps && t(`access.steps.${access.steps}`),
        access.handrail && t('access.handrail'),
        access.unfencedEdge && t('access.unfenced-edge'),
        access.surface && t(`access.surface.${access.surface}`),
      )
    : [];
  const bars = signal
    ? present(
        signal.viettel && `Viettel ${t(`signal.${signal.viettel}`)}`,
        signal.vinaphone && `VinaPhone ${t(`signal.${signal.vinaphone}`)}`,
        signal.mobifone && `MobiFone ${t(`signal.${signal.mobifone}`)}`,
      )
    : [];
  const power = signal?.power && signal.power !== 'mains' && t(`power.${signal.power}`);
  return present(
    onFoot.length > 0 && fact(t('access'), onFoot.join(' · ')),
    bars.length > 0 && {
      label: t('signal'),
      values: [{ text: bars.join(', '), note: t('signal.on', { date: formatPartialDate(signal?.on ?? '', locale) }) }],
    },
    power && fact(t('signal'), power),
  );
}
