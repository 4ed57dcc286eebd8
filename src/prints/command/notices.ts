/** What a print goes without, in words: one line an entry. */
import { languageName } from '../../i18n/translate.ts';
import { say } from '../../lib/command.ts';
import type { BilingualText } from '../../lib/diagnostic.ts';
import type { PrintFallback } from '../subject.ts';

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
      vi: `${subject}: chưa có ${languageName(language, 'vi')} (${list}), chỉ in ${languageName(used, 'vi')}.`,
      en: `${subject}: no ${languageName(language, 'en')} (${list}), printed in ${languageName(used, 'en')} only.`,
    });
  });
}
