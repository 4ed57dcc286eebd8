import type { Rule } from '../rule.ts';
import { searchText } from '../text-search.ts';

interface Choice {
  readonly locale: 'vi' | 'en';
  readonly pattern: RegExp;
  readonly use: string;
  readonly why: { readonly vi: string; readonly en: string };
}

const RESPECT = {
  vi: 'cách gọi này bị coi là thiếu tôn trọng',
  en: 'the other word is felt to be disrespectful',
};

const CHOICES: readonly Choice[] = [
  {
    locale: 'vi',
    pattern: /(?<!\p{L})(?:[Nn]gười|[Dd]ân tộc|[Đđ]ồng bào) Mèo(?! Vạc)(?!\p{L})/gu,
    use: 'người Mông',
    why: RESPECT,
  },
  { locale: 'vi', pattern: /(?<!\p{L})[Vv]ua Mèo(?! Vạc)(?!\p{L})/gu, use: 'họ Vương', why: RESPECT },
  { locale: 'vi', pattern: /(?<!\p{L})[Cc]hợ tình(?!\p{L})/gu, use: 'chợ phong lưu', why: RESPECT },
  {
    locale: 'en',
    pattern:
      /\bThai (?=people|village|villages|women|woman|house|houses|weavers|weaving|communit|ethnic|families|language|stilt)/g,
    use: 'Thái',
    why: {
      vi: 'người Thái ở Việt Nam không phải người Thái Lan',
      en: 'the Thái of Vietnam are not the Thai of Thailand',
    },
  },
  {
    locale: 'en',
    pattern: /\b[Nn]ational scenic relic\b/g,
    use: 'National scenic site',
    why: { vi: 'tiếng Anh không gọi thắng cảnh là relic', en: 'scenery is no relic in English' },
  },
];

export const wordChoice: Rule = {
  code: 'word-choice',
  severity: 'warning',
  asks: {
    vi: 'Dùng những từ mà cộng đồng và ngành dùng: người Mông, họ Vương, chợ phong lưu, Thái.',
    en: 'Use the words of the communities and of the field: Mông, the Vương family, Thái.',
  },
  check({ found }) {
    return found.entries
      .flatMap(({ prose }) => prose)
      .flatMap(({ file, locale, body, bodyLine }) =>
        CHOICES.filter((choice) => choice.locale === locale).flatMap(({ pattern, use, why }) =>
          searchText(body, pattern).map(({ text, line, column }) => ({
            file,
            at: { line: line + bodyLine - 1, column },
            message: {
              vi: `Không nên viết "${text.trim()}": ${why.vi}.`,
              en: `Better not "${text.trim()}": ${why.en}.`,
            },
            remedy: { vi: `Viết "${use}".`, en: `Write "${use}".` },
          })),
        ),
      );
  },
};
