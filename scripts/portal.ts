/** Gathers the guides that a portal shows. */
import { resolve } from 'node:path';
import { type Command, EXIT, ReadableError, runCommand, say, UsageError } from '../src/lib/command.ts';
import type { BilingualText } from '../src/lib/diagnostic.ts';
import { gatherGuides, type Outcome } from '../src/portal/gather.ts';
import { portalDir } from '../src/portal/store.ts';
import { readGuide } from '../src/reading/disk-files.ts';

const command: Command = {
  help: {
    vi: `Hỏi các cẩm nang trong mục portal của site.yaml và giữ bản sao dữ liệu mở của từng nơi.

Cách dùng: npm run portal
Rồi:       npm run build

Nơi nào không trả lời, hoặc trả lời hỏng, thì bản sao tốt gần nhất được giữ nguyên.
Bản sao nằm ở .cache/portal, hoặc PORTAL_DIR.
Mã thoát 1 chỉ khi không hỏi được nơi nào và cũng không có bản sao nào.`,
    en: `Asks the guides under "portal" in site.yaml, and keeps a copy of each one's open data.

Usage: npm run portal
Then:  npm run build

Where a guide does not answer, or its answer is broken, its last good copy stays.
Copies are in .cache/portal, or PORTAL_DIR.
Exit code 1 only where no guide answered and there is no copy either.`,
  },

  async run(args) {
    if (args.length > 0)
      throw new UsageError({ vi: 'Lệnh này không nhận tham số.', en: 'This command takes no argument.' });
    const { found } = await readGuide(resolve(process.env['CONTENT_DIR'] || 'content'));
    const origins = found.site?.portal?.guides ?? [];
    if (origins.length === 0) {
      throw new ReadableError({
        vi: 'site.yaml chưa kể cẩm nang nào. Hãy thêm:\nportal:\n  guides:\n    - https://ten-mien-cua-cam-nang',
        en: 'site.yaml names no guide. Add:\nportal:\n  guides:\n    - https://host-of-the-guide',
      });
    }
    const outcomes = await gatherGuides(origins, {
      folder: portalDir(),
      now: () => new Date(),
      publishedAt: found.site?.sample ? undefined : found.site?.origin,
      progress: (outcome) => console.log(say(lineOf(outcome))),
    });
    const failing = outcomes.filter(({ is }) => is === 'down' || is === 'broken').length;
    const entries = outcomes.reduce((sum, outcome) => sum + outcome.entries, 0);
    console.log(
      say({
        vi: `Xong: ${outcomes.length} cẩm nang, ${entries} mục; ${failing} nơi không lấy được bản mới.`,
        en: `Done: ${outcomes.length} guides, ${entries} entries; ${failing} gave no new copy.`,
      }),
    );
    return entries > 0 ? EXIT.ok : EXIT.wrong;
  },
};

function lineOf({ origin, is, detail, entries, refused }: Outcome): BilingualText {
  const host = new URL(origin).host;
  const left = refused > 0;
  if (is === 'down') {
    return {
      vi: `${host}: không trả lời (${detail}); giữ ${entries} mục đã có.`,
      en: `${host}: no answer (${detail}); ${entries} entries kept.`,
    };
  }
  if (is === 'broken') {
    return {
      vi: `${host}: trả lời hỏng (${detail}); giữ ${entries} mục đã có.`,
      en: `${host}: a broken answer (${detail}); ${entries} entries kept.`,
    };
  }
  return {
    vi: `${host}: ${entries} mục${is === 'new' ? ', mới' : ''}${left ? `; bỏ ${refused} mục không dùng được` : ''}.`,
    en: `${host}: ${entries} entries${is === 'new' ? ', new' : ''}${left ? `; ${refused} that can't be used left out` : ''}.`,
  };
}

await runCommand(command);
