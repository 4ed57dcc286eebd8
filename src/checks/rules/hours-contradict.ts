import type { BilingualText } from '../../lib/diagnostic.ts';
import { parseHours } from '../../lib/hours.ts';
import type { Rule } from '../rule.ts';

const WORDS: Record<string, BilingualText> = {
  'no-hours': { vi: 'Giờ mở cửa không có giờ nào.', en: 'The opening hours name no time.' },
  'mixed-hours': {
    vi: 'always, daily và giờ từng ngày không đi cùng nhau.',
    en: 'always, daily and hours by day do not go together.',
  },
  'bad-interval': { vi: 'Giờ mở và giờ đóng trùng nhau.', en: 'It opens and closes at the same time.' },
  overlap: { vi: 'Hai khoảng giờ trong một ngày chồng lên nhau.', en: 'Two spans of a day overlap.' },
};

export const hoursContradict: Rule = {
  code: 'hours-contradict',
  severity: 'error',
  asks: { vi: 'Giờ mở cửa không tự mâu thuẫn.', en: 'Opening hours must not contradict themselves.' },
  check({ entries }) {
    return entries.flatMap(({ facts, file }) => {
      const result = 'hours' in facts && facts.hours ? parseHours(facts.hours) : undefined;
      if (!result || result.ok) return [];
      return result.problems.flatMap(({ code, path }) => {
        const message = WORDS[code];
        if (!message) return [];
        return [
          {
            file,
            path: ['hours', ...path],
            message,
            remedy: {
              vi: 'Viết always: true; hoặc daily: ["07:00-11:30", "13:30-17:00"]; hoặc từng ngày mon, tue…',
              en: 'Write always: true; or daily: ["07:00-11:30", "13:30-17:00"]; or days by name, mon, tue…',
            },
          },
        ];
      });
    });
  },
};
