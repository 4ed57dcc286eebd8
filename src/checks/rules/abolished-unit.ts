import type { CheckContext } from '../context.ts';
import type { Finding, Rule } from '../rule.ts';
import { searchText } from '../text-search.ts';

/** Capitalised syllables after the word for a district. Every district was abolished on 1/7/2025. */
const VIETNAMESE = /(?<!\p{L})[Hh]uyện\s+(\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){0,3})/gu;
const ENGLISH = /(?<!\p{L})(\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){0,3})\s+[Dd]istrict(?!\p{L})/gu;

/** Words by which a sentence speaks of the past. A year does, too. */
const PAST = {
  vi: /(?<!\p{L})(?:cũ|trước|xưa|từng|nguyên|thời|hồi|bãi bỏ|sáp nhập|giải thể|khi ấy|lúc đó|\d{4})(?!\p{L})/iu,
  en: /\b(?:former|formerly|old|once|then|until|before|was|were|had|abolished|merged|used to|\d{4})\b/i,
};

export const abolishedUnit: Rule = {
  code: 'abolished-unit',
  severity: 'warning',
  asks: {
    vi: 'Huyện (và tỉnh cũ) đã bỏ từ 1/7/2025 không đứng ở thì hiện tại mà thiếu tên mới.',
    en: 'Districts (and former provinces), abolished on 1/7/2025, do not stand in the present tense without their new name.',
  },
  check(context) {
    return context.found.entries
      .flatMap(({ prose }) => prose)
      .flatMap(({ file, locale, summary, body, bodyLine }): Finding[] => {
        // Other languages write the word in too many ways.
        if (locale !== 'vi' && locale !== 'en') return [];
        const language = locale;
        const patterns = [language === 'vi' ? VIETNAMESE : ENGLISH, ...provincePatterns(context, language)];
        const inText = (text: string, place: (line: number, column: number) => Pick<Finding, 'path' | 'at'>) =>
          patterns.flatMap((pattern) =>
            searchText(text, pattern)
              .filter(({ sentence }) => !PAST[language].test(sentence))
              .map(({ text: unit, groups, line, column }) => ({
                file,
                ...place(line, column),
                ...words(unit, groups[0] ?? '', context),
              })),
          );
        return [
          ...inText(summary, () => ({ path: ['summary'] })),
          ...inText(body, (line, column) => ({ at: { line: line + bodyLine - 1, column } })),
        ];
      });
  },
};

/** "tỉnh Hà Giang", where the guide knows that it is Tuyên Quang now. */
function provincePatterns({ localities }: CheckContext, language: 'vi' | 'en'): RegExp[] {
  const names = [...localities.values()]
    .filter(({ province, formerProvince }) => province !== formerProvince)
    .map(({ formerProvince }) => formerProvince);
  if (names.length === 0) return [];
  const name = `(${[...new Set(names)].join('|')})`;
  return [
    language === 'vi'
      ? new RegExp(`(?<!\\p{L})[Tt]ỉnh\\s+${name}(?!\\p{L})`, 'gu')
      : new RegExp(`(?<!\\p{L})${name}\\s+[Pp]rovince(?!\\p{L})`, 'gu'),
  ];
}

function words(unit: string, name: string, { localities }: CheckContext): Pick<Finding, 'message' | 'remedy'> {
  const all = [...localities.values()];
  const province = all.find(({ formerProvince }) => formerProvince === name && /tỉnh|province/i.test(unit))?.province;
  const message = {
    vi: `"${unit}" không còn từ 1/7/2025: khách sẽ tìm một nơi không có trên giấy tờ và bản đồ mới.`,
    en: `"${unit}" has not existed since 1/7/2025: visitors would look for what no new map has.`,
  };
  if (province) {
    return {
      message,
      remedy: {
        vi: `Viết "tỉnh ${province}", hoặc "tỉnh ${name} cũ".`,
        en: `Write "${province} province", or "the former ${name} province".`,
      },
    };
  }
  return {
    message,
    remedy: {
      vi: `Viết "vùng ${name}", tên xã hiện nay, hoặc "trước 1/7/2025: huyện ${name}".`,
      en: `Write "the ${name} area", the commune of today, or "the former ${name} district".`,
    },
  };
}
