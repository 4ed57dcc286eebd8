import { expect, test } from 'vitest';
import { bestLocale, choose } from '../../../src/i18n/choose.ts';
import { foreignLang } from '../../../src/i18n/locales.ts';

test('a reader without a text of their own is given English before Vietnamese', () => {
  expect(bestLocale(['vi', 'en', 'fr'], 'ko')).toBe('en');
  expect(bestLocale(['vi', 'fr'], 'ko')).toBe('vi');
  expect(bestLocale(['fr', 'ko'], 'zh')).toBe('fr');
  expect(bestLocale(['vi', 'ko'], 'ko')).toBe('ko');
});

test('a passage says which language it is in', () => {
  expect(choose({ vi: 'Đèo', zh: '山口' }, 'zh')).toEqual({ text: '山口', locale: 'zh' });
  expect(choose({ vi: 'Đèo' }, 'zh')).toEqual({ text: 'Đèo', locale: 'vi' });
});

test('`lang` is set where a passage is not in the language of its page, as a tag', () => {
  expect(foreignLang('zh', 'ko')).toBe('zh-Hans');
  expect(foreignLang('ko', 'ko')).toBeUndefined();
});
