import type { Prose } from '../../reading/guide.ts';
import type { Rule } from '../rule.ts';

/** Letters that Vietnamese has and English has not. Vietnamese prose has 25–35 % of them, English with Vietnamese names under 10 %. */
const MARKED = /[ăâđêôơưàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ]/giu;
const VIETNAMESE_FROM = 0.17;
const FOREIGN_BELOW = 0.08;
/** Shorter texts are mostly names. */
const LEAST_LETTERS = 120;

export const languageMismatch: Rule = {
  code: 'language-mismatch',
  severity: 'warning',
  asks: {
    vi: 'Bài viết phải đúng ngôn ngữ mà tên tệp ghi.',
    en: 'A text must be in the language that its file is named after.',
  },
  check({ found }) {
    return found.entries
      .flatMap(({ prose }) => prose)
      .flatMap((text) => {
        const share = markedShare(text);
        if (share === undefined) return [];
        const isWrong = text.locale === 'vi' ? share < FOREIGN_BELOW : share > VIETNAMESE_FROM;
        if (!isWrong) return [];
        return [
          {
            file: text.file,
            at: { line: text.bodyLine, column: 1 },
            message:
              text.locale === 'vi'
                ? {
                    vi: 'Bài này không giống tiếng Việt có dấu.',
                    en: 'This does not look like Vietnamese with its marks.',
                  }
                : { vi: 'Bài này giống tiếng Việt hơn.', en: 'This looks like Vietnamese.' },
            remedy: {
              vi: 'Kiểm tra xem có chép nhầm tệp không; chưa có bản dịch thì xóa tệp này, trang vẫn trả lời bằng tiếng Việt.',
              en: 'Check for a file copied by mistake; where there is no translation yet, delete it: the page still answers in Vietnamese.',
            },
          },
        ];
      });
  },
};

function markedShare({ summary, body }: Prose): number | undefined {
  const text = `${summary} ${body.replace(/\]\([^)]*\)/g, ']')}`.normalize('NFC');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters < LEAST_LETTERS ? undefined : (text.match(MARKED)?.length ?? 0) / letters;
}
