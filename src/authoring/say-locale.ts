/** What `npm run new -- locale` answers. */
import type { Gap } from '../i18n/gaps.ts';
import { EXIT, say } from '../lib/command.ts';
import type { BilingualText } from '../lib/diagnostic.ts';
import type { NewLocale } from './new-locale.ts';

const WHY: Readonly<Record<Gap['why'], BilingualText>> = {
  missing: { vi: 'thiếu', en: 'missing' },
  untranslated: { vi: 'chưa dịch', en: 'not translated' },
  placeholders: { vi: 'sai các chỗ {…}', en: 'its {…} are not those of the source' },
  foreign: { vi: 'giống một ngôn ngữ khác', en: 'looks like another language' },
};

/** More would scroll away what was said first. */
const SHOWN = 20;

/** Says what was made and what comes next, or what is left. @returns the exit code */
export function sayLocale(locale: NewLocale): number {
  if (locale.changed.length > 0) {
    console.log(say(made(locale)));
    return EXIT.ok;
  }
  const { file, gaps } = locale;
  if (gaps.length === 0) {
    console.log(say({ vi: `${file}: đã dịch đủ.`, en: `${file}: nothing is left to translate.` }));
    return EXIT.ok;
  }
  console.log(say({ vi: `${file}: còn ${gaps.length} câu.`, en: `${file}: ${gaps.length} texts are left.` }));
  for (const { line, key, why } of gaps.slice(0, SHOWN)) console.log(`  ${file}:${line} ${key}: ${say(WHY[why])}`);
  if (gaps.length > SHOWN) console.log('  …');
  return EXIT.wrong;
}

function made({ key, tag, file, changed, gaps }: NewLocale): BilingualText {
  const files = changed.map((path) => `  ${path}`).join('\n');
  return {
    vi: `Đã thêm ngôn ngữ "${tag}":
${files}
Việc tiếp theo:
  1. Dịch ${gaps.length} câu trong ${file}. Gọi lại lệnh này để biết còn câu nào, ở dòng nào.
  2. Thêm ${key} vào languages trong site.yaml, và ${key}: … cạnh các tên trong site.yaml, localities.yaml.
  3. Dịch từng mục: content/<loại>/<mã>/${key}.mdx. Mục nào chưa có, trang vẫn trả lời bằng ngôn ngữ khác và nói rõ.
  4. Người bản ngữ đọc xong thì đổi words thành 'human' trong src/i18n/locales.ts.
Cả năm bước: src/i18n/README.md`,
    en: `Added the language "${tag}":
${files}
What comes next:
  1. Translate ${gaps.length} texts in ${file}. Call this again to hear which are left, with their lines.
  2. Add ${key} to languages in site.yaml, and ${key}: … beside the names in site.yaml and localities.yaml.
  3. Translate the entries: content/<kind>/<id>/${key}.mdx. Where there is none, the page answers in another language and says so.
  4. When a native reader has read it all, change words to 'human' in src/i18n/locales.ts.
All five steps: src/i18n/README.md`,
  };
}
