/** The parser's complaints about MDX in words for people who write prose. */
import type { BilingualText } from '../lib/diagnostic.ts';

export interface SyntaxWords {
  readonly message: BilingualText;
  readonly remedy: BilingualText;
}

/** What is wrong at a place that cannot be read, told from the parser's own sentence and the line it names. */
export function syntaxWords(complaint: string, line: string, column: number): SyntaxWords {
  const rest = line.slice(column - 1);
  const unclosed = /^[\d:\s]*Expected a closing tag for `<([^>]*)>`/.exec(complaint)?.[1];
  if (unclosed !== undefined) {
    return {
      message: { vi: `<${unclosed}> mở ra mà không đóng lại.`, en: `<${unclosed}> is opened and never closed.` },
      remedy: {
        vi: `Thêm </${unclosed}> trên một dòng riêng, sau phần chữ của nó.`,
        en: `Add </${unclosed}> on a line of its own, after its words.`,
      },
    };
  }
  const unopened = /Unexpected closing tag `<\/([^>]*)>`/.exec(complaint)?.[1];
  if (unopened !== undefined) {
    return {
      message: { vi: `</${unopened}> đóng mà không có chỗ mở.`, en: `</${unopened}> closes what was not opened.` },
      remedy: {
        vi: `Xóa </${unopened}>, hoặc sửa cho khớp với chỗ mở.`,
        en: `Delete </${unopened}>, or make it match its opening.`,
      },
    };
  }
  if (complaint.includes('closing brace')) {
    return {
      message: { vi: 'Dấu { ở đây được hiểu là mã.', en: 'The { here means code.' },
      remedy: {
        vi: 'Viết \\{ nếu cần in dấu này, hoặc dùng ngoặc tròn.',
        en: 'Write \\{ to print it, or use round brackets.',
      },
    };
  }
  if (rest.startsWith('<!')) {
    return {
      message: {
        vi: 'Chú thích <!-- --> không dùng được trong tệp .mdx.',
        en: 'Comments <!-- --> do not work in .mdx files.',
      },
      remedy: {
        vi: 'Xóa chú thích, hoặc đổi tên tệp thành .md.',
        en: 'Delete the comment, or rename the file to .md.',
      },
    };
  }
  const address = /^<([a-z][a-z0-9+.-]*:[^>\s]*)>/i.exec(rest)?.[1];
  if (address !== undefined) {
    return {
      message: { vi: `Địa chỉ trong <…> không dùng được ở đây.`, en: 'An address in <…> does not work here.' },
      remedy: /^https?:/i.test(address)
        ? { vi: `Viết [chữ](${address}).`, en: `Write [words](${address}).` }
        : {
            vi: 'Chỉ liên kết tới https://…, viết [chữ](https://…).',
            en: 'Link to https://… only, as [words](https://…).',
          },
    };
  }
  return {
    message: { vi: 'Dấu < ở đây được hiểu là mở đầu một thẻ.', en: 'The < here is taken for the beginning of a tag.' },
    remedy: {
      vi: 'Viết \\<, hoặc dùng chữ ("dưới 50.000 đồng"); tệp .md thì không cần.',
      en: 'Write \\<, or use words ("below 50,000 VND"); .md files do not need it.',
    },
  };
}
