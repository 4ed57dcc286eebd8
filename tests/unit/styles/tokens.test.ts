import { expect, test } from 'vitest';
import { tokensCss } from '../../../src/styles/tokens.ts';

test('a guide carries no rules for languages that it does not speak', () => {
  const two = tokensCss({}, ['vi', 'en']);
  expect(two).toContain('[data-show=en]');
  expect(two).not.toMatch(/data-show=(?:fr|ko|zh)|:lang\(|Malgun|YaHei/);
});

test('Korean and Chinese name the faces of their own script, and Korean words are held together', () => {
  const css = tokensCss();
  expect(css).toMatch(/:lang\(ko\)\{font-family:system-ui,[^}]*"Noto Sans CJK KR"[^}]*;word-break:keep-all\}/);
  expect(css).toMatch(/:lang\(zh-Hans\)\{font-family:system-ui,[^}]*"Noto Sans CJK SC"/);
});
