import { photoFacts } from '../photo-facts.ts';
import type { Rule } from '../rule.ts';

/** The width at which a phone shows a picture sharply. */
const LEAST_WIDTH = 720;

export const photoSmall: Rule = {
  code: 'photo-small',
  severity: 'warning',
  asks: {
    vi: `Ảnh nên rộng từ ${LEAST_WIDTH} điểm ảnh.`,
    en: `A picture should be at least ${LEAST_WIDTH} pixels wide.`,
  },
  async check(context) {
    const photos = await photoFacts(context);
    return photos.flatMap(({ file, path, picture, size }) => {
      if (!size || size.width >= LEAST_WIDTH) return [];
      return [
        {
          file,
          path,
          message: {
            vi: `Ảnh ${picture} chỉ rộng ${size.width} điểm ảnh, nên sẽ mờ.`,
            en: `The picture ${picture} is only ${size.width} pixels wide, so it will look blurred.`,
          },
          remedy: {
            vi: `Dùng ảnh gốc từ máy chụp, rộng từ ${LEAST_WIDTH} điểm ảnh; ảnh gửi qua Zalo, Facebook thường đã bị thu nhỏ.`,
            en: `Use the camera’s original, ${LEAST_WIDTH} pixels wide or more; chat apps shrink what they send.`,
          },
        },
      ];
    });
  },
};
