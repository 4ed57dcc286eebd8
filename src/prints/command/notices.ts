/** What a print goes without, in words: one line an entry. */
import { say } from '../../lib/command.ts';
import type { BilingualText } from '../../lib/diagnostic.ts';
import type { PrintLanguage } from '../languages.ts';
import type { PrintFallback } from '../subject.ts';

const LANGUAGES: Record<PrintLanguage, BilingualText> = {
  vi: { vi: 'tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'tiếng Anh', en: 'English' },
  fr: { vi: 'tiếng Pháp', en: 'French' },
  ko: { vi: 'tiếng Hàn', en: 'Korean' },
  'zh-Hans': { vi: 'tiếng Trung', en: 'Chinese' },
};

const FIELDS: Record<string, BilingualText> = {
  title: { vi: 'tên', en: 'name' },
  sentence: { vi: 'câu giới thiệu', en: 'sentence' },
  facts: { vi: 'dòng xếp hạng', en: 'line of facts' },
  hours: { vi: 'giờ', en: 'hours' },
};

/** One sentence for each language that something was missing in. */
export function fallbackNotices(subject: string, fallbacks: readonly PrintFallback[]): string[] {
  const wanted = [...new Set(fallbacks.map((fallback) => fallback.wanted))];
  return wanted.map((language) => {
    const missing = fallbacks.filter((fallback) => fallback.wanted === language);
    const fields = [...new Set(missing.map(({ field }) => FIELDS[field] ?? { vi: field, en: field }))];
    const used = missing[0]?.used ?? language;
    const list = fields.map((field) => say(field)).join(', ');
    return say({
      vi: `${subject}: chưa có ${LANGUAGES[language].vi} (${list}), chỉ in ${LANGUAGES[used].vi}.`,
      en: `${subject}: no ${LANGUAGES[language].en} (${list}), printed in ${LANGUAGES[used].en} only.`,
    });
  });
}
