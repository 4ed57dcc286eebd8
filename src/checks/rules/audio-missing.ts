import type { Rule } from '../rule.ts';
import { nearestName } from '../suggest.ts';

const SOUND = /\.(mp3|m4a|ogg|wav)$/i;

export const audioMissing: Rule = {
  code: 'audio-missing',
  severity: 'error',
  asks: {
    vi: 'Tệp ghi trong audio phải nằm cạnh facts.yaml, đúng tên tới từng chữ hoa, chữ thường.',
    en: 'A recording under audio must lie beside facts.yaml under exactly that name.',
  },
  check({ entries }) {
    return entries.flatMap(({ ref, facts, file, files }) =>
      facts.audio.flatMap((recording, index) => {
        if (files.includes(recording.file)) return [];
        const near = nearestName(
          recording.file,
          files.filter((name) => SOUND.test(name)),
        );
        return [
          {
            file,
            path: ['audio', index, 'file'],
            message: {
              vi: `Không có tệp ghi âm "${recording.file}" trong thư mục ${ref}/.`,
              en: `There is no recording "${recording.file}" in the folder ${ref}/.`,
            },
            remedy: near
              ? {
                  vi: `Ở đó có "${near}". Nếu đúng là tệp này, sửa thành ${near}.`,
                  en: `"${near}" lies there. If it is the one, write ${near}.`,
                }
              : {
                  vi: 'Chép tệp vào thư mục đó, hoặc bỏ mục này khỏi audio.',
                  en: 'Copy it there, or drop it from audio.',
                },
          },
        ];
      }),
    );
  },
};
