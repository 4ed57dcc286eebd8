import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/listen/sentences.ts';
import { voiceFor } from '../../../src/listen/voice.ts';

describe('a text to be spoken', () => {
  test('is cut at sentences, paragraph by paragraph', () => {
    expect(sentencesOf(['Hang Bua', 'Hội mở ba ngày. Đông lắm!', '  '], 'vi')).toEqual([
      'Hang Bua',
      'Hội mở ba ngày.',
      'Đông lắm!',
    ]);
    expect(sentencesOf(['洞里很暗。请带手电筒。'], 'zh-CN')).toEqual(['洞里很暗。', '请带手电筒。']);
  });

  test('has no piece that a browser would cut off, and loses no word', () => {
    const long = `${'Đi qua đèo, xuống chợ, '.repeat(30)}về.`;
    const endless = 'ồ'.repeat(500);
    for (const text of [long, endless]) {
      const pieces = sentencesOf([text], 'vi');
      expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(160);
      expect(pieces.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });
});

describe('a voice', () => {
  const voice = (lang: string, localService = true, isDefault = false) => ({ lang, localService, default: isDefault });

  test('speaks the language of the text, from the device before from the network', () => {
    const voices = [voice('en-US', true, true), voice('vi-VN', false), voice('vi_VN')];
    expect(voiceFor(voices, 'vi-VN', true)).toBe(voices[2]);
    expect(voiceFor(voices, 'en-GB', true)).toBe(voices[0]);
  });

  test('is none where none speaks it, or only one that needs a network there is not', () => {
    expect(voiceFor([voice('en-US')], 'vi-VN', true)).toBeUndefined();
    expect(voiceFor([voice('vi-VN', false)], 'vi-VN', false)).toBeUndefined();
  });

  test.each([
    ['fr-FR', 'fr_CA'],
    ['ko-KR', 'ko_KR'],
    ['zh-CN', 'cmn-hans-cn'],
    ['zh-CN', 'zh-TW'],
  ])('of %s is found under the name %s', (tag, lang) => {
    expect(voiceFor([voice('en-US', true, true), voice(lang)], tag, true)?.lang).toBe(lang);
  });

  test('of Mandarin is never one of Cantonese', () => {
    expect(voiceFor([voice('zh-HK'), voice('zh-Hant-HK'), voice('yue-HK')], 'zh-CN', true)).toBeUndefined();
  });
});
