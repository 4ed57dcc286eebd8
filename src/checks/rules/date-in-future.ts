import { earliestDay, isPartialDate } from '../../lib/partial-date.ts';
import type { Finding, Rule } from '../rule.ts';
import { fieldsOf } from '../walk.ts';

/** Fields that say when something happened. */
const PAST = ['checkedOn', 'lastChecked', 'on', 'date', 'withdrawnOn'];

export const dateInFuture: Rule = {
  code: 'date-in-future',
  severity: 'error',
  asks: {
    vi: 'Ngày của việc đã xảy ra (kiểm tra, quyết định, đồng ý…) không được ở tương lai.',
    en: 'The day of what has happened (a check, a decision, a consent …) is not in the future.',
  },
  check({ entries, found, today }) {
    const message = (date: string) => ({
      vi: `Ngày ${date} chưa tới (hôm nay là ${today}).`,
      en: `The day ${date} has not come yet (today is ${today}).`,
    });
    const remedy = { vi: 'Kiểm tra năm và tháng.', en: 'Check the year and the month.' };
    const isFuture = (date: unknown): date is string =>
      typeof date === 'string' && isPartialDate(date) && earliestDay(date) > today;
    const inEntries = entries.flatMap(({ facts, file }) =>
      [...fieldsOf(facts)].flatMap(({ path, name, value }): Finding[] =>
        PAST.includes(name) && isFuture(value) ? [{ file, path, message: message(value), remedy }] : [],
      ),
    );
    const inServices = found.services.flatMap(({ service, line, columns }): Finding[] => {
      if (!isFuture(service.checked_on)) return [];
      const at = { line, column: columns['checked_on'] ?? 1 };
      return [{ file: 'services.csv', path: ['checked_on'], at, message: message(service.checked_on), remedy }];
    });
    const inLots = found.lots.flatMap(({ lot, file, line, columns }) =>
      (['produced', 'packed', 'checked_on'] as const).flatMap((name): Finding[] => {
        const date = lot[name];
        if (!isFuture(date)) return [];
        return [{ file, path: [name], at: { line, column: columns[name] ?? 1 }, message: message(date), remedy }];
      }),
    );
    return [...inEntries, ...inServices, ...inLots];
  },
};
