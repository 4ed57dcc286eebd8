/** `npm run export -- FILE.xlsx`: the guide as one workbook, or as a folder of CSV tables. */
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeFileAtomic } from '../../lib/atomic-write.ts';
import { type Command, EXIT, say, UsageError } from '../../lib/command.ts';
import { BASE_FILE, baseJson } from '../base.ts';
import { writeCsv } from '../csv.ts';
import { EXPLANATION } from '../explain.ts';
import { exportGuide } from '../export.ts';
import { documentTemplate } from '../word/template.ts';
import { writeWorkbook } from '../write-workbook.ts';
import { openGuide } from './open-guide.ts';

/** The command over a content folder. */
export function exportCommand(contentDir: string): Command {
  return {
    help: HELP,
    async run(args) {
      const target = readTarget(args);
      if (/\.docx$/i.test(target)) return writeTemplate(target);
      const guide = await openGuide(contentDir);
      const tables = exportGuide(guide);
      const entries = tables.sheets.reduce((sum, { rows }) => sum + rows.length, 0);
      if (/\.xlsx$/i.test(target)) {
        await writeFileAtomic(target, await writeWorkbook(tables));
      } else {
        const folder = target.replace(/\.csv$/i, '');
        await mkdir(folder, { recursive: true });
        for (const { kind, headings, rows } of tables.sheets) {
          const texts = rows.map((row) => row.map(String));
          await writeFileAtomic(join(folder, `${kind}.csv`), writeCsv([...headings, ...texts]));
        }
        await writeFileAtomic(join(folder, BASE_FILE), baseJson(tables.base));
        const lines = EXPLANATION.map(([title, text]) => `${title}: ${text}\n`);
        await writeFileAtomic(join(folder, 'huong-dan.txt'), `\uFEFF${lines.join('\n')}`);
      }
      console.log(
        say({
          vi: `Đã xuất ${entries} mục ra "${target}". Sửa xong: npm run import -- "${join(dirname(target), basename(target))}"`,
          en: `${entries} entries written to "${target}". When edited: npm run import -- "${join(dirname(target), basename(target))}"`,
        }),
      );
      return EXIT.ok;
    },
  };
}

/** The template is the same for every guide. */
async function writeTemplate(target: string): Promise<number> {
  await writeFileAtomic(target, documentTemplate());
  console.log(
    say({
      vi: `Đã tạo mẫu Word "${target}". Viết xong: npm run import -- "${target}"`,
      en: `The Word template is in "${target}". When written: npm run import -- "${target}"`,
    }),
  );
  return EXIT.ok;
}

function readTarget(args: readonly string[]): string {
  let positionals: string[];
  try {
    ({ positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} }));
  } catch (error) {
    throw new UsageError({ vi: `Gọi sai: ${(error as Error).message}`, en: (error as Error).message });
  }
  const [target, ...others] = positionals;
  if (target === undefined || others.length > 0) {
    throw new UsageError({ vi: 'Cần đúng một tên tệp để xuất ra.', en: 'Exactly one file to write is needed.' });
  }
  if (/\.xls$/i.test(target)) {
    throw new UsageError({
      vi: 'Dạng .xls đã cũ; hãy đặt tên tệp .xlsx.',
      en: 'The form .xls is old; name the file .xlsx.',
    });
  }
  return target;
}

const HELP = {
  vi: `Xuất nội dung thành bảng tính, để sửa hàng loạt rồi nhập lại.

Cách dùng: npm run export -- TỆP.xlsx      một tệp Excel, mỗi loại một tờ, có danh sách chọn và lời dặn
           npm run export -- THƯ-MỤC       mỗi loại một tệp .csv
           npm run export -- mau.docx      mẫu Word để viết bài, nhập lại bằng npm run import

Bài viết không nằm trong bảng. Tài khoản ngân hàng và mật khẩu Wi-Fi không bao giờ được xuất.
Đừng xóa tờ ẩn "_goc" (hay tệp goc.json): nhờ nó, lần nhập biết ô nào bạn đã sửa.

Thư mục nội dung: content, hoặc CONTENT_DIR. Kết quả: 0 tốt · 1 không xuất được · 2 gọi sai.`,
  en: `Writes the content as spreadsheets, to edit many entries at once and import them again.

Usage: npm run export -- FILE.xlsx      one workbook, a sheet a kind, with drop-downs and notes
       npm run export -- FOLDER         one .csv a kind
       npm run export -- mau.docx       a Word template for texts, imported by npm run import

Texts are not in the tables. Bank accounts and Wi-Fi passwords are never exported.
Keep the hidden sheet "_goc" (or the file goc.json): by it the import knows which cells you changed.

Content folder: content, or CONTENT_DIR. Exit code: 0 fine · 1 could not be written · 2 wrong call.`,
};
