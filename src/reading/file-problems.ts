/** What can be wrong with a file or folder as a whole, in words. */
import { LOCALE_CODES } from '../i18n/locales.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import type { EntryFolder } from './content-files.ts';

function fileProblem(
  file: string,
  code: string,
  message: Diagnostic['message'],
  remedy: Diagnostic['remedy'],
): Diagnostic {
  return { code, severity: 'error', file, line: 1, column: 1, field: '', message, remedy };
}

/** `site.yaml` or `localities.yaml` is not there. */
export function missingFile(file: string): Diagnostic {
  return fileProblem(
    file,
    'missing-file',
    { vi: `Thư mục nội dung thiếu tệp ${file}.`, en: `The content folder has no ${file}.` },
    {
      vi: `Kiểm tra đường dẫn CONTENT_DIR, hoặc tạo cẩm nang mới: npm run new -- guide THƯ-MỤC`,
      en: `Check CONTENT_DIR, or make a guide of your own: npm run new -- guide FOLDER`,
    },
  );
}

/** No kind has a folder of an entry. */
export function noEntries(): Diagnostic {
  return fileProblem(
    '.',
    'empty-content',
    { vi: 'Thư mục nội dung chưa có mục nào.', en: 'The content folder has no entries.' },
    {
      vi: 'Tạo mục đầu tiên, ví dụ: npm run new -- heritage ten-di-tich',
      en: 'Make the first one, for example: npm run new -- heritage my-site',
    },
  );
}

/** The folder of an entry holds nothing. */
export function emptyFolder(folder: EntryFolder): Diagnostic {
  return fileProblem(
    `${folder.ref}/facts.yaml`,
    'facts-missing',
    { vi: 'Thư mục này trống, nên không có trang nào được tạo.', en: 'This folder is empty, so it gets no page.' },
    {
      vi: `Xóa thư mục, hoặc xóa rồi tạo lại: npm run new -- ${folder.ref.replace('/', ' ')}`,
      en: `Delete it, or delete it and run: npm run new -- ${folder.ref.replace('/', ' ')}`,
    },
  );
}

/** A folder without `facts.yaml`. */
export function textWithoutFacts(folder: EntryFolder): Diagnostic {
  return fileProblem(
    `${folder.ref}/facts.yaml`,
    'facts-missing',
    {
      vi: 'Thư mục này không có facts.yaml, nên trang của nó không được tạo.',
      en: 'This folder has no facts.yaml, so it gets no page.',
    },
    {
      vi: 'Thêm facts.yaml (xem một mục cùng loại), hoặc xóa thư mục.',
      en: 'Add facts.yaml (see another entry of the kind), or delete the folder.',
    },
  );
}

/** An entry without a language file. */
export function factsWithoutText(folder: EntryFolder): Diagnostic {
  return fileProblem(
    `${folder.ref}/facts.yaml`,
    'text-missing',
    { vi: 'Mục này chưa có bài viết bằng ngôn ngữ nào.', en: 'This entry has no text in any language.' },
    { vi: 'Thêm vi.mdx với title và summary.', en: 'Add vi.mdx with title and summary.' },
  );
}

/** A language file of a language that the product has not. */
export function unknownLanguage(file: string, code: string): Diagnostic {
  return fileProblem(
    file,
    'unknown-language',
    { vi: `"${code}" không phải ngôn ngữ của cẩm nang.`, en: `"${code}" is not a language of the guide.` },
    {
      vi: `Đặt tên tệp theo một trong: ${LOCALE_CODES.join(', ')}.`,
      en: `Name the file after one of: ${LOCALE_CODES.join(', ')}.`,
    },
  );
}

/** `.md` and `.mdx` of one language. */
export function twiceInOneLanguage(file: string, code: string): Diagnostic {
  return fileProblem(
    file,
    'language-twice',
    { vi: `Có hai tệp cho ngôn ngữ "${code}".`, en: `There are two files for the language "${code}".` },
    { vi: 'Giữ một tệp, .mdx hoặc .md.', en: 'Keep one, .mdx or .md.' },
  );
}

/** A language file that does not begin with front matter. */
export function noFrontMatter(file: string): Diagnostic {
  return fileProblem(
    file,
    'front-matter-missing',
    {
      vi: 'Tệp phải bắt đầu bằng phần đầu giữa hai dòng ---.',
      en: 'The file must begin with front matter between two lines of ---.',
    },
    {
      vi: 'Thêm ở đầu tệp: ---, title: Tên, summary: Một câu, rồi ---.',
      en: 'Add at the top: ---, title: Name, summary: One sentence, then ---.',
    },
  );
}
