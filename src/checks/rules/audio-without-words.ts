import type { Rule } from '../rule.ts';

export const audioWithoutWords: Rule = {
  code: 'audio-without-words',
  severity: 'error',
  asks: {
    vi: 'Mỗi bản ghi âm phải có lời viết ra (transcript), hoặc đọc đúng bài viết (readsStory).',
    en: 'Every recording needs its words in writing (transcript), or reads the text of the page (readsStory).',
  },
  check({ entries }) {
    return entries.flatMap(({ facts, file, prose }) =>
      facts.audio.flatMap(({ file: name, language, transcript, readsStory }, index) => {
        const hasText = prose.some(({ locale }) => locale === language);
        if (transcript || (readsStory && hasText)) return [];
        return [
          {
            file,
            path: ['audio', index],
            message: {
              vi: `Bản ghi "${name}" chưa có lời viết ra, nên người không nghe được sẽ không biết nói gì.`,
              en: `The recording "${name}" has no words in writing, so whoever cannot hear does not know what it says.`,
            },
            remedy: readsStory
              ? {
                  vi: `Mục này chưa có bài viết bằng ngôn ngữ của bản ghi; thêm transcript: { vi: "…" }.`,
                  en: 'The entry has no text in the language of the recording; add transcript: { vi: "…" }.',
                }
              : {
                  vi: 'Thêm transcript: { vi: "…" }; nếu đọc đúng bài viết của trang thì ghi readsStory: true.',
                  en: 'Add transcript: { vi: "…" }, or readsStory: true where it reads the page’s own text.',
                },
          },
        ];
      }),
    );
  },
};
