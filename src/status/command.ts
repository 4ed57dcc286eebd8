/** `npm run status`: how far the guide is, and what there is to do this month. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Command, commandLanguage, EXIT, ReadableError, UsageError } from '../lib/command.ts';
import { load } from '../queries/current.ts';
import { guideStatus } from './guide-status.ts';
import { statusReport } from './report.ts';

/** The command over a content folder. */
export function statusCommand(contentDir: string): Command {
  return {
    help: HELP,
    async run(args) {
      const { json } = readArguments(args);
      const guide = await load(resolve(contentDir)).catch((error: Error) => {
        throw new ReadableError({
          vi: `Chưa đọc được cẩm nang trong "${contentDir}": ${error.message} Chạy npm run check.`,
          en: `The guide in "${contentDir}" cannot be read yet: ${error.message} Run npm run check.`,
        });
      });
      const status = await guideStatus(guide);
      process.stdout.write(
        json ? `${JSON.stringify(status, null, 2)}\n` : statusReport(guide, status, commandLanguage()),
      );
      return EXIT.ok;
    },
  };
}

function readArguments(args: readonly string[]): { json: boolean } {
  try {
    const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean' } } });
    return { json: values.json ?? false };
  } catch (error) {
    const { message } = error as Error;
    throw new UsageError({ vi: `Gọi sai: ${message}`, en: message });
  }
}

const HELP = {
  vi: `Tình trạng cẩm nang: mỗi vùng, mỗi loại có bao nhiêu mục, dịch tới đâu, còn thiếu ảnh; và việc cần làm tháng này.

Cách dùng: npm run status [-- --json]

Dấu ! là đã quá hạn. Cùng bảng ấy có trên trang web, tại /admin/status, in được ra giấy.`,
  en: `The state of the guide: entries by locality and kind, translations, pictures; and what there is to do this month.

Usage: npm run status [-- --json]

A ! marks what is overdue. The same table is on the site, at /admin/status, made for printing.`,
};
