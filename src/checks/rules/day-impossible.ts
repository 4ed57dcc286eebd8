import { parseHours } from '../../lib/hours.ts';
import type { Recurrence } from '../../schemas/recurrence.ts';
import type { Finding, Rule } from '../rule.ts';

/** 29 February counts: it is kept on the 28th of a common year. */
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const dayImpossible: Rule = {
  code: 'day-impossible',
  severity: 'error',
  asks: {
    vi: 'Ngày lễ hội, ngày nghỉ phải có trong lịch.',
    en: 'Days of festivals and closed days must exist in the calendar.',
  },
  check({ entries }) {
    return entries.flatMap(({ facts, file }) => [
      ...('when' in facts && facts.when ? solarDay(facts.when, file, 'when') : []),
      ...('days' in facts && typeof facts.days === 'object' ? solarDay(facts.days, file, 'days') : []),
      ...('hours' in facts && facts.hours ? closedDays(facts.hours, file) : []),
    ]);
  },
};

function solarDay({ solar }: Recurrence, file: string, field: string): Finding[] {
  const last = solar && LONGEST[solar.month - 1];
  if (!solar || !last || solar.day <= last) return [];
  return [
    {
      file,
      path: [field, 'solar', 'day'],
      message: {
        vi: `Tháng ${solar.month} dương lịch không có ngày ${solar.day}.`,
        en: `Month ${solar.month} has no day ${solar.day}.`,
      },
      remedy: {
        vi: `Ngày cuối tháng là ${last}. Nếu là ngày âm lịch, viết lunar thay cho solar.`,
        en: `Its last day is ${last}. For a lunar date write lunar instead of solar.`,
      },
    },
  ];
}

function closedDays(hours: { readonly closedDays?: readonly string[] | undefined }, file: string): Finding[] {
  const result = parseHours(hours);
  if (result.ok) return [];
  return result.problems
    .filter(({ code }) => code === 'bad-closed-day')
    .map(({ path }) => {
      const written = hours.closedDays?.[Number(path[1])];
      return {
        file,
        path: ['hours', ...path],
        message: { vi: `Không có ngày "${written}".`, en: `There is no day "${written}".` },
        remedy: {
          vi: 'Viết năm-tháng-ngày "2027-02-06", hoặc tháng-ngày "09-02" cho mọi năm.',
          en: 'Write year-month-day "2027-02-06", or month-day "09-02" for every year.',
        },
      };
    });
}
