import { foldVietnamese } from '../../lib/slug.ts';
import type { Rule } from '../rule.ts';

const EMPTY_WORDS = /^(?:anh|hinh|hinh anh|photo|picture|image|img|dsc)[\s_\-\d]*(?:\.\w+)?$/;

export const photoAltEmptyWords: Rule = {
  code: 'photo-alt-empty-words',
  severity: 'warning',
  asks: {
    vi: 'Lời tả ảnh (alt) nói ảnh có gì, không chỉ là "ảnh" hay tên tệp.',
    en: 'A picture’s description says what it shows, not just "photo" or the file name.',
  },
  check({ entries }) {
    return entries.flatMap(({ facts, file }) =>
      facts.photos.flatMap((photo, index) =>
        Object.entries(photo.alt).flatMap(([locale, alt]) => {
          if (!alt || !(EMPTY_WORDS.test(foldVietnamese(alt)) || alt === photo.file)) return [];
          return [
            {
              file,
              path: ['photos', index, 'alt', locale],
              message: {
                vi: `Lời tả "${alt}" không cho biết ảnh có gì.`,
                en: `The description "${alt}" does not tell what the picture shows.`,
              },
              remedy: {
                vi: 'Tả điều chính trong ảnh bằng một câu, ví dụ: "Cổng hang nhìn từ ruộng lúa, buổi sáng".',
                en: 'Describe the main thing in a sentence, for example: "The mouth of the cave, seen from the rice fields in the morning".',
              },
            },
          ];
        }),
      ),
    );
  },
};
