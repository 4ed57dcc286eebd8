/** The content folder as the spreadsheets see it. */
import { existsSync } from 'node:fs';
import { ReadableError } from '../../lib/command.ts';
import { readGuide } from '../../reading/disk-files.ts';
import { type SheetGuide, sheetGuide } from '../guide.ts';

/** Reads it. Throws `ReadableError` where it is not there or its `localities.yaml` cannot be used. */
export async function openGuide(contentDir: string): Promise<SheetGuide> {
  if (!existsSync(contentDir)) {
    throw new ReadableError({
      vi: `Không có thư mục nội dung "${contentDir}". Kiểm tra CONTENT_DIR.`,
      en: `There is no content folder "${contentDir}". Check CONTENT_DIR.`,
    });
  }
  const { found } = await readGuide(contentDir);
  const guide = sheetGuide(found);
  if (guide) return guide;
  throw new ReadableError({
    vi: `Chưa đọc được ${contentDir}/localities.yaml; chạy npm run check để xem lỗi.`,
    en: `${contentDir}/localities.yaml cannot be read; see npm run check.`,
  });
}
