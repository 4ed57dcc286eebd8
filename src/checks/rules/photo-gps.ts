import { photoFacts } from '../photo-facts.ts';
import type { Rule } from '../rule.ts';

export const photoGps: Rule = {
  code: 'photo-gps',
  severity: 'warning',
  asks: {
    vi: 'Tệp ảnh không nên mang tọa độ nơi chụp.',
    en: 'A picture file should not carry where it was taken.',
  },
  async check(context) {
    const photos = await photoFacts(context);
    return photos
      .filter((photo) => photo.hasGps)
      .map(({ file, path, picture }) => ({
        file,
        path,
        message: {
          vi: `Ảnh ${picture} còn tọa độ nơi chụp (có thể là nhà riêng). Trang web đã tự xóa, nhưng ai có thư mục nội dung vẫn đọc được.`,
          en: `The picture ${picture} still holds where it was taken (perhaps a home). The site strips it, but whoever has the content folder can read it.`,
        },
        remedy: {
          vi: 'Windows: bấm chuột phải vào tệp › Thuộc tính › Chi tiết › Loại bỏ thuộc tính. Điện thoại: tắt "Lưu vị trí" của máy ảnh.',
          en: 'Windows: right-click the file › Properties › Details › Remove Properties. Phone: turn off "Save location" in the camera.',
        },
      }));
  },
};
