import { type Locale, langOf } from '../../i18n/locales.ts';
import { isForeign, lacksMarks, recognise } from '../../i18n/recognise.ts';
import type { BilingualText } from '../../lib/diagnostic.ts';
import type { Prose } from '../../reading/guide.ts';
import type { Rule } from '../rule.ts';

interface Block {
  /** 1-based line of the file. */
  readonly line: number;
  readonly text: string;
}

/** What is wrong with a passage, as the tag of the language it seems to be in; `unmarked` is Vietnamese without marks. */
type Fault = string;

export const languageMismatch: Rule = {
  code: 'language-mismatch',
  severity: 'warning',
  asks: {
    vi: 'Bài viết phải đúng ngôn ngữ mà tên tệp ghi, từng đoạn một.',
    en: 'A text must be in the language that its file is named after, in each paragraph.',
  },
  check({ found }) {
    return found.entries
      .flatMap(({ prose }) => prose)
      .flatMap((text) => {
        const { locale, file, bodyLine } = text;
        const whole = faultOf(`${text.summary} ${withoutAddresses(text.body)}`, locale);
        if (whole)
          return [
            {
              file,
              at: { line: bodyLine, column: 1 },
              message: wholeMessage(whole, locale),
              remedy: remedyOf(whole, WHOLE),
            },
          ];
        return blocksOf(text).flatMap((block) => {
          const fault = faultOf(block.text, locale);
          if (!fault) return [];
          return [
            {
              file,
              at: { line: block.line, column: 1 },
              message: partMessage(fault, locale),
              remedy: remedyOf(fault, PART),
            },
          ];
        });
      });
  },
};

const WHOLE: BilingualText = {
  vi: 'Kiểm tra xem có chép nhầm tệp không; chưa có bản dịch thì xóa tệp này, trang vẫn trả lời bằng ngôn ngữ khác.',
  en: 'Check for a file copied by mistake; where there is no translation yet, delete it: the page still answers in another language.',
};

const PART: BilingualText = {
  vi: 'Dịch nốt đoạn này; nếu là lời trích nguyên văn, đặt dấu > ở đầu dòng.',
  en: 'Translate this paragraph too; where it quotes somebody’s own words, begin the line with >.',
};

const UNMARKED: BilingualText = {
  vi: 'Bật bộ gõ tiếng Việt (Telex hoặc VNI) rồi gõ lại cho đủ dấu.',
  en: 'Switch a Vietnamese keyboard on (Telex or VNI) and type it again with its marks.',
};

function remedyOf(fault: Fault, otherwise: BilingualText): BilingualText {
  return fault === 'unmarked' ? UNMARKED : otherwise;
}

function faultOf(text: string, locale: Locale): Fault | undefined {
  const found = recognise(text);
  if (!found) return undefined;
  if (isForeign(found, langOf(locale))) return found;
  return locale === 'vi' && lacksMarks(text) ? 'unmarked' : undefined;
}

function wholeMessage(fault: Fault, locale: Locale): BilingualText {
  if (fault === 'unmarked') {
    return {
      vi: 'Bài này giống tiếng Việt gõ không dấu.',
      en: 'This looks like Vietnamese typed without its marks.',
    };
  }
  return {
    vi: `Bài này giống ${named(fault, 'vi')}, mà tên tệp ghi ${named(langOf(locale), 'vi')}.`,
    en: `This looks like ${named(fault, 'en')}, but the file is named after ${named(langOf(locale), 'en')}.`,
  };
}

function partMessage(fault: Fault, locale: Locale): BilingualText {
  if (fault === 'unmarked') {
    return {
      vi: 'Đoạn này giống tiếng Việt gõ không dấu.',
      en: 'This paragraph looks like Vietnamese typed without its marks.',
    };
  }
  return {
    vi: `Đoạn này giống ${named(fault, 'vi')}, trong một bài ${named(langOf(locale), 'vi')}.`,
    en: `This paragraph looks like ${named(fault, 'en')}, in a text in ${named(langOf(locale), 'en')}.`,
  };
}

/** A language as a sentence names it: "tiếng Anh", "English". */
function named(tag: string, reader: keyof BilingualText): string {
  const name = new Intl.DisplayNames(reader, { type: 'language' }).of(tag) ?? tag;
  return reader === 'vi' ? name.charAt(0).toLocaleLowerCase('vi') + name.slice(1) : name;
}

/** The paragraphs of a body with their lines; a quotation may be in any language. */
function blocksOf({ body, bodyLine }: Prose): Block[] {
  const blocks: Block[] = [];
  let line = bodyLine;
  for (const text of body.split(/(\n\s*\n)/)) {
    if (text.trim() !== '' && !text.trimStart().startsWith('>')) {
      const before = text.slice(0, text.length - text.trimStart().length);
      blocks.push({ line: line + newlines(before), text: withoutAddresses(text) });
    }
    line += newlines(text);
  }
  return blocks;
}

function newlines(text: string): number {
  return text.split('\n').length - 1;
}

/** Addresses of links are in no language. */
function withoutAddresses(text: string): string {
  return text.replace(/\]\([^)]*\)/g, ']');
}
