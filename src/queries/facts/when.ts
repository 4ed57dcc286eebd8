/** Days that come back: market days and festivals, in words and as the next date. */

import type { Locale } from '../../i18n/locales.ts';
import { joinList, translator } from '../../i18n/translate.ts';
import { dateFormat } from '../../lib/intl.ts';
import { formatPeriod } from '../../lib/period.ts';
import { nextOccurrence } from '../../lib/recurrence.ts';
import { WEEKDAYS } from '../../lib/weekday.ts';
import type { Recurrence } from '../../schemas/recurrence.ts';

import { type FactLine, type FactValue, present } from './line.ts';

const SHORT_MONTH = 29;

/** The rule in words: "20 đến 22 tháng 1 âm lịch", "Chủ nhật hằng tuần". */
export function ruleWords(rule: Recurrence, locale: Locale): string {
  const t = translator(locale);
  if (rule.lunar) return lunarWords(rule.lunar, locale);
  if (rule.weekly)
    return t('days.weekly', {
      days: joinList(
        rule.weekly.map((day) => weekdayName(day, locale)),
        locale,
      ),
    });
  if (rule.everyDays) return t('days.every', { count: rule.everyDays.days });
  if (rule.lunarDays) return t('days.lunar', { days: joinList(rule.lunarDays.map(String), locale) });
  const { day = 1, month = 1 } = rule.solar ?? {};
  return dateFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, month - 1, day)),
  );
}

function lunarWords({ day, month, spanDays }: NonNullable<Recurrence['lunar']>, locale: Locale): string {
  const t = translator(locale);
  const last = day + spanDays - 1;
  // A lunar month has 29 days or 30: past the 29th nobody can name the last day.
  const words =
    spanDays === 1
      ? t('festival.rule.lunar', { day, month })
      : last <= SHORT_MONTH
        ? t('festival.rule.lunar-span', { day, last, month })
        : t('festival.rule.lunar-over', { day, month, count: spanDays });
  return day > SHORT_MONTH ? `${words} ${t('festival.rule.short-month')}` : words;
}

/** "Chủ nhật", "Sunday". */
export function weekdayName(day: (typeof WEEKDAYS)[number], locale: Locale): string {
  // 2024-01-01 was a Monday.
  return dateFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(day))),
  );
}

/** A labelled rule with its next date, where one can be told. */
export function whenLine(rule: Recurrence, label: string, nextLabel: string, locale: Locale, today: string): FactLine {
  const next = nextOccurrence(rule, today);
  return {
    label,
    values: present<FactValue>({
      text: ruleWords(rule, locale),
      ...(next && { note: `${nextLabel}: ${formatPeriod(next, locale)}` }),
    }),
  };
}
