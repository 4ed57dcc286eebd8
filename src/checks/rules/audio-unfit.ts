import type { Finding, Rule } from '../rule.ts';

/** About ten minutes of a phone's recording, or an hour once it is made small. */
const HEAVY_BYTES = 10_000_000;

/** How sound files begin: MP3 with and without tags, MP4, Ogg, WAVE. */
const BEGINNINGS = [/^ID3/, /^\xff[\xe0-\xff]/, /^....ftyp/s, /^OggS/, /^RIFF....WAVE/s];

export const audioHeavy: Rule = {
  code: 'audio-heavy',
  severity: 'warning',
  asks: {
    vi: 'Một bản ghi âm nên dưới 10 MB.',
    en: 'A recording should be under 10 MB.',
  },
  check: (context) =>
    recordings(context, (bytes, name) => {
      if (bytes.byteLength <= HEAVY_BYTES) return undefined;
      const size = (bytes.byteLength / 1e6).toFixed(0);
      return {
        message: {
          vi: `Bản ghi "${name}" nặng ${size} MB: khách ở nơi sóng yếu khó nghe được.`,
          en: `The recording "${name}" has ${size} MB: on a weak signal it can hardly be heard.`,
        },
        remedy: {
          vi: 'Cắt phần im lặng, chia thành vài đoạn, hoặc cài ffmpeg để khi dựng trang máy tự nén nhỏ lại.',
          en: 'Cut the silence, divide it, or install ffmpeg, with which the build makes it small by itself.',
        },
      };
    }),
};

export const audioUnreadable: Rule = {
  code: 'audio-unreadable',
  severity: 'error',
  asks: {
    vi: 'Tệp ghi trong audio phải là tệp âm thanh.',
    en: 'A recording under audio must be a sound file.',
  },
  check: (context) =>
    recordings(context, (bytes, name) => {
      const beginning = String.fromCharCode(...bytes.subarray(0, 12));
      if (BEGINNINGS.some((pattern) => pattern.test(beginning))) return undefined;
      return {
        message: {
          vi: `"${name}" không phải tệp âm thanh, hoặc đã hỏng.`,
          en: `"${name}" is no sound file, or is damaged.`,
        },
        remedy: {
          vi: 'Mở thử bằng máy nghe nhạc; xuất lại thành MP3 hoặc M4A rồi chép đè.',
          en: 'Try it in a player; export it as MP3 or M4A and copy it over.',
        },
      };
    }),
};

/** Looks into every listed recording that is there. */
async function recordings(
  { content, entries }: Parameters<Rule['check']>[0],
  look: (bytes: Uint8Array, name: string) => Pick<Finding, 'message' | 'remedy'> | undefined,
): Promise<Finding[]> {
  const found = await Promise.all(
    entries.flatMap(({ ref, facts, file, files }) =>
      facts.audio.map(async (recording, index): Promise<Finding[]> => {
        if (!files.includes(recording.file)) return [];
        const read = await content.read(`${ref}/${recording.file}`);
        const words = 'bytes' in read ? look(read.bytes, recording.file) : undefined;
        return words ? [{ file, path: ['audio', index, 'file'], ...words }] : [];
      }),
    ),
  );
  return found.flat();
}
