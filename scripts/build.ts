/** Checks the content and builds the site. */
import { resolve } from 'node:path';
import { buildSite } from '../src/building/site.ts';
import { checkGuide } from '../src/checks/all.ts';
import { printDiagnostics } from '../src/checks/report-terminal.ts';
import { notBuiltVerdict } from '../src/checks/verdict.ts';
import { type Command, EXIT, runCommand, say } from '../src/lib/command.ts';
import { hasErrors } from '../src/lib/diagnostic.ts';
import { readGuide } from '../src/reading/disk-files.ts';

const command: Command = {
  help: {
    vi: `Kiểm tra nội dung rồi dựng trang web.

Cách dùng: npm run build

Nội dung: content, hoặc CONTENT_DIR. Kết quả: dist, hoặc OUT_DIR.
Nội dung có lỗi thì không dựng, và trang cũ vẫn còn nguyên.`,
    en: `Checks the content and builds the site.

Usage: npm run build

Content: content, or CONTENT_DIR. Output: dist, or OUT_DIR.
Where the content has errors nothing is built, and the last site stays as it is.`,
  },

  async run() {
    const contentDir = resolve(process.env['CONTENT_DIR'] || 'content');
    const outDir = process.env['OUT_DIR'] || 'dist';
    const reading = await readGuide(contentDir);
    const diagnostics = await checkGuide(contentDir, { reading });
    printDiagnostics(contentDir, diagnostics);
    if (hasErrors(diagnostics)) {
      console.error(say(notBuiltVerdict(diagnostics, outDir)));
      return EXIT.wrong;
    }
    const result = await buildSite({ contentDir, outDir, reading, progress: (text) => console.log(say(text)) });
    if (result.warnings.length > 0) printDiagnostics(contentDir, result.warnings);
    console.log(
      say({
        vi: `Xong: ${result.entries} mục, ${result.pages} trang, ${result.codes} mã, trong ${outDir}.`,
        en: `Done: ${result.entries} entries, ${result.pages} pages, ${result.codes} codes, in ${outDir}.`,
      }),
    );
    return EXIT.ok;
  },
};

await runCommand(command);
