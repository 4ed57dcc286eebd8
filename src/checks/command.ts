/** `npm run check`: every problem of the content in one run. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { userName } from '../codes/command/change.ts';
import { issueCodes } from '../codes/issue.ts';
import { changeRegistry } from '../codes/registry.ts';
import { uncodedRefs } from '../codes/targets.ts';
import { today } from '../lib/clock.ts';
import { type Command, commandLanguage, EXIT, ReadableError, say, UsageError } from '../lib/command.ts';
import { hasErrors } from '../lib/diagnostic.ts';
import { shownPath, withShownPaths } from '../lib/shown-path.ts';
import { checkLinks } from '../links/command.ts';
import { listCodedRefs } from '../reading/coded-refs.ts';
import { listEntryRefs } from '../reading/entries.ts';
import { checkGuide } from './all.ts';
import { fixLine, writeFixes } from './apply-fixes.ts';
import { githubReporter } from './report-github.ts';
import { gitlabReporter } from './report-gitlab.ts';
import { jsonReporter } from './report-json.ts';
import { terminalReporter } from './report-terminal.ts';
import type { Reporter } from './reporter.ts';
import { ruleListMarkdown } from './rule-list.ts';
import { checkVerdict } from './verdict.ts';

const FORMATS = ['terminal', 'json', 'github', 'gitlab'] as const;
type Format = (typeof FORMATS)[number];

/** One fix may make room for another (a file is first composed, then corrected). */
const MOST_ROUNDS = 5;

/**
 * The command over a content folder.
 */
export function checkCommand(contentDir: string): Command {
  return {
    help: HELP,
    async run(args) {
      const options = readOptions(args);
      if (options.rules) {
        process.stdout.write(ruleListMarkdown());
        return EXIT.ok;
      }
      if (!existsSync(contentDir)) throw noFolder(contentDir);
      if (options.links) return checkLinks(contentDir);
      if (options.fix) await fix(contentDir);
      const diagnostics = await checkGuide(contentDir);
      const report = reporterOf(options.format, contentDir);
      process.stdout.write(report(diagnostics, commandLanguage()));
      // A report for a program is not mixed with words for people.
      const out = options.format === 'terminal' ? process.stdout : process.stderr;
      out.write(`${say(checkVerdict(diagnostics, (await listEntryRefs(contentDir)).length))}\n`);
      return hasErrors(diagnostics) ? EXIT.wrong : EXIT.ok;
    },
  };
}

function readOptions(args: readonly string[]) {
  let values: { json?: boolean; format?: string; fix?: boolean; links?: boolean; rules?: boolean };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean' },
        format: { type: 'string' },
        fix: { type: 'boolean' },
        links: { type: 'boolean' },
        rules: { type: 'boolean' },
      },
    }));
  } catch (error) {
    const { message } = error as Error;
    throw new UsageError({ vi: `Gọi sai: ${message}`, en: message });
  }
  const format = values.json ? 'json' : (values.format ?? 'terminal');
  if (!isFormat(format)) {
    throw new UsageError({
      vi: `Không có dạng "${format}"; chọn một trong: ${FORMATS.join(', ')}.`,
      en: `There is no format "${format}"; choose one of: ${FORMATS.join(', ')}.`,
    });
  }
  return { format, fix: values.fix ?? false, links: values.links ?? false, rules: values.rules ?? false };
}

function isFormat(text: string): text is Format {
  return (FORMATS as readonly string[]).includes(text);
}

function reporterOf(format: Format, contentDir: string): Reporter {
  const folder = shownPath(contentDir, '');
  const reporters: Record<Format, Reporter> = {
    terminal: (diagnostics, language) => terminalReporter(withShownPaths(contentDir, diagnostics), language),
    json: jsonReporter,
    github: githubReporter(folder),
    gitlab: gitlabReporter(folder),
  };
  return reporters[format];
}

/** Writes what is safe, then issues the codes that are missing, where the registry is sound. */
async function fix(contentDir: string): Promise<void> {
  const changed = new Set<string>();
  let diagnostics = await checkGuide(contentDir);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const written = await writeFixes(contentDir, diagnostics);
    if (written.length === 0) break;
    for (const fixed of written) {
      changed.add(fixed.file);
      process.stderr.write(`${fixLine({ ...fixed, file: shownPath(contentDir, fixed.file) })}\n`);
    }
    diagnostics = await checkGuide(contentDir);
  }
  const isSound = !diagnostics.some(({ code, severity }) => code.startsWith('codes-') && severity === 'error');
  let issued = 0;
  if (isSound && diagnostics.some(({ code }) => code === 'codes-uncoded')) {
    const coded = await listCodedRefs(contentDir);
    const issuer = { by: await userName(contentDir), at: today() };
    issued = (
      await changeRegistry(contentDir, (registry) => issueCodes(registry, uncodedRefs(registry, coded), issuer))
    ).length;
  }
  process.stderr.write(
    `${say({
      vi: `Đã sửa ${changed.size} tệp, cấp ${issued} mã. Xem lại thay đổi trước khi gửi.`,
      en: `${changed.size} files mended, ${issued} codes issued. Look the changes over before you send them.`,
    })}\n`,
  );
}

function noFolder(contentDir: string): ReadableError {
  return new ReadableError({
    vi: `Không có thư mục nội dung "${contentDir}". Kiểm tra CONTENT_DIR, hoặc tạo cẩm nang mới: npm run new -- guide THƯ-MỤC`,
    en: `There is no content folder "${contentDir}". Check CONTENT_DIR, or make a guide of your own: npm run new -- guide FOLDER`,
  });
}

const HELP = {
  vi: `Kiểm tra toàn bộ nội dung và nói mọi chỗ cần sửa: tệp, dòng, cột, trường, cách sửa.

Cách dùng: npm run check [-- --fix] [-- --json]

  --fix             sửa những chỗ chắc chắn (NFC, giá, ngày, tên trường gõ sai…) và cấp mã còn thiếu
  --json            kết quả cho chương trình khác, như --format json
  --format DẠNG     terminal (mặc định), json, github, gitlab
  --links           hỏi mọi liên kết ra ngoài xem còn trả lời không (cần mạng, đi chậm và lịch sự);
                    kết quả cũng ghi vào reports/lien-ket.md
  --rules           in danh sách quy tắc

Thư mục nội dung: content, hoặc CONTENT_DIR. Kết quả: 0 tốt · 1 có lỗi · 2 gọi sai.`,
  en: `Checks all content and says everything to mend: file, line, column, field, what to do.

Usage: npm run check [-- --fix] [-- --json]

  --fix             mends what is certain (NFC, prices, dates, misspelt fields …) and issues missing codes
  --json            the result for other programs, as --format json
  --format FORMAT   terminal (default), json, github, gitlab
  --links           asks whether every link outwards still answers (online, slow and polite);
                    the result is also written to reports/lien-ket.md
  --rules           prints the list of rules

Content folder: content, or CONTENT_DIR. Exit code: 0 fine · 1 errors · 2 wrong call.`,
};
