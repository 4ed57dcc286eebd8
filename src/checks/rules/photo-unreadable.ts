import { photoFacts } from '../photo-facts.ts';
import type { Rule } from '../rule.ts';

export const photoUnreadable: Rule = {
  code: 'photo-unreadable',
  severity: 'error',
  asks: {
    vi: 'Tệp ảnh phải mở được (JPEG, PNG, WebP, AVIF).',
    en: 'A picture file must open (JPEG, PNG, WebP, AVIF).',
  },
  async check(context) {
    const photos = await photoFacts(context);
    return photos
      .filter(({ size }) => size === undefined)
      .map(({ file, path, picture }) => ({
        file,
        path,
        message: {
          vi: `Không mở được ảnh ${picture}: tệp hỏng, hoặc không phải ảnh như đuôi tên ghi.`,
          en: `The picture ${picture} does not open: it is damaged, or not what its name says.`,
        },
        remedy: {
          vi: 'Chép lại ảnh gốc. Ảnh HEIC của iPhone: npm run photos -- TỆP-ẢNH đổi thành JPEG và khai báo giùm.',
          en: 'Copy the original again. HEIC of an iPhone: npm run photos -- FILE makes a JPEG of it and lists it.',
        },
      }));
  },
};
