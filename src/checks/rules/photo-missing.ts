import type { Rule } from '../rule.ts';
import { nearestName } from '../suggest.ts';

const PICTURE = /\.(jpe?g|png|webp|avif|heic)$/i;

export const photoMissing: Rule = {
  code: 'photo-missing',
  severity: 'error',
  asks: {
    vi: 'Ảnh ghi trong photos phải nằm cạnh facts.yaml, đúng tên tới từng chữ hoa, chữ thường.',
    en: 'A picture under photos must lie beside facts.yaml under exactly that name.',
  },
  check({ entries }) {
    return entries.flatMap(({ ref, facts, file, files }) =>
      facts.photos.flatMap((photo, index) => {
        if (files.includes(photo.file)) return [];
        const near = nearestName(
          photo.file,
          files.filter((name) => PICTURE.test(name)),
        );
        return [
          {
            file,
            path: ['photos', index, 'file'],
            message: {
              vi: `Không có tệp ảnh "${photo.file}" trong thư mục ${ref}/.`,
              en: `There is no picture "${photo.file}" in the folder ${ref}/.`,
            },
            remedy: near
              ? {
                  vi: `Ở đó có "${near}". Nếu đúng là ảnh này, sửa thành ${near}.`,
                  en: `"${near}" lies there. If it is the one, write ${near}.`,
                }
              : {
                  vi: 'Chép ảnh vào thư mục đó, hoặc bỏ mục này khỏi photos.',
                  en: 'Copy it there, or drop it from photos.',
                },
          },
        ];
      }),
    );
  },
};
