import { expect, it } from 'vitest';
import { languageOf, say, words } from '../../../scripts/setup/words.mjs';
import { commandLanguage } from '../../../src/lib/command.ts';

it('set-up speaks the language that the commands speak', () => {
  for (const env of [{}, { LANG: 'en_US.UTF-8' }, { LANG: 'C.UTF-8' }, { LANG: 'vi_VN', LC_ALL: 'EN' }, { LANG: '' }]) {
    expect(languageOf(env)).toBe(commandLanguage(env));
  }
});

it('says what to type when a browser is missing', () => {
  const text = words.browserMissing('sudo apt-get install chromium');
  expect(say(text, { LANG: 'en' })).toMatchInlineSnapshot(`
    "The tests need a browser; there is none, and it could not be installed. Run this and try again:
      sudo apt-get install chromium
    If Chrome or Chromium is somewhere else, set CHROMIUM_PATH to its path."
  `);
  expect(say(text, {})).toMatchInlineSnapshot(`
    "Các phép thử cần một trình duyệt mà máy chưa có và không tự cài được. Hãy chạy lệnh sau rồi thử lại:
      sudo apt-get install chromium
    Nếu đã có Chrome hay Chromium ở chỗ khác, hãy đặt CHROMIUM_PATH bằng đường dẫn tới nó."
  `);
});

it('says which Node to install where none of ours runs', () => {
  const text = words.hostNodeTooOld('v20.20.2');
  expect(text.en).toMatchInlineSnapshot(
    `"This machine has Node v20.20.2, and for this platform no Node of our own can be installed. Install Node 24 (or 22.18 and later) from https://nodejs.org and run again."`,
  );
  expect(text.vi).toMatchInlineSnapshot(
    `"Máy này đang dùng Node v20.20.2, và trên hệ máy này chúng tôi không kèm được Node riêng. Hãy cài Node 24 (hoặc từ 22.18) tại https://nodejs.org rồi chạy lại."`,
  );
});

it('keeps Vietnamese composed (NFC) in every sentence', () => {
  for (const entry of Object.values(words)) {
    const { vi } = typeof entry === 'function' ? entry('x') : entry;
    expect(vi).toBe(vi.normalize('NFC'));
  }
});
