/** The list of rules as a page of the documentation, made from the rules themselves. */
import { CATALOGUE } from './catalogue.ts';

const SEVERITY = { error: 'lỗi / error', warning: 'lưu ý / note' } as const;

/** `docs/quy-tac-kiem-tra.md`, in both languages. */
export function ruleListMarkdown(): string {
  const sections = CATALOGUE.map(({ title, rows }) =>
    [
      `## ${title.vi} · ${title.en}`,
      '',
      '| mã / code | | điều cần có | what is asked |',
      '|---|---|---|---|',
      ...rows.map(({ code, severity, asks }) => `| \`${code}\` | ${SEVERITY[severity]} | ${asks.vi} | ${asks.en} |`),
    ].join('\n'),
  );
  return `${[HEAD, ...sections].join('\n\n')}\n`;
}

const HEAD = `# Quy tắc kiểm tra · Rules of content

\`npm run check\` đọc toàn bộ nội dung và nói mọi chỗ cần sửa trong một lần: tệp, dòng, cột, trường, điều sai và cách sửa.
Lỗi thì trang không được dựng; lưu ý thì vẫn dựng. Mã của một quy tắc không bao giờ đổi.

\`npm run check\` reads all content and says everything to mend in one run: file, line, column, field, what is wrong, what to do.
Errors stop the build; notes do not. The code of a rule never changes.

Trang này được tạo bằng \`npm run check -- --rules > docs/quy-tac-kiem-tra.md\`. This page is made by that command.`;
