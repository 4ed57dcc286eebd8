/**
 * What set-up says. It runs on the host's Node, before TypeScript can be read,
 * so the rule for the language repeats the one of `src/lib/command.ts`; a test holds the two together.
 *
 * @typedef {import('../../src/lib/diagnostic.ts').BilingualText} BilingualText
 */

/**
 * The language a command speaks: Vietnamese unless `LC_ALL` or `LANG` starts with `en`.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {keyof BilingualText}
 */
export function languageOf(env) {
  return (env['LC_ALL'] || env['LANG'] || '').toLowerCase().startsWith('en') ? 'en' : 'vi';
}

/**
 * @param {BilingualText} text
 * @param {Record<string, string | undefined>} [env]
 */
export function say(text, env = process.env) {
  return text[languageOf(env)];
}

/** Set-up can't go on, for a reason the reader can mend: printed without a stack, exit code 1. */
export class SetupError extends Error {
  /** @param {BilingualText} text */
  constructor(text) {
    super(text.en);
    this.name = 'SetupError';
    this.text = text;
  }
}

export const words = {
  usage: {
    vi: 'Cách dùng: node scripts/setup.mjs [--browser] TỆP [tham số…] [--then TỆP [tham số…]]',
    en: 'Usage: node scripts/setup.mjs [--browser] FILE [arguments…] [--then FILE [arguments…]]',
  },
  installingPackages: {
    vi: 'Đang cài các gói cần thiết (npm ci). Lần đầu mất chừng một, hai phút …',
    en: 'Installing packages (npm ci). The first time takes a minute or two …',
  },
  packagesFailed: {
    vi: 'Không cài được các gói: xem lý do npm in ở trên. Hãy kiểm tra kết nối mạng rồi chạy lại. Nếu vẫn lỗi, hãy xóa thư mục node_modules rồi chạy lại.',
    en: 'The packages could not be installed: npm gives the reason above. Check the network and run again. If it still fails, delete the folder node_modules and run again.',
  },
  /** @param {string} version */
  hostNodeTooOld: (version) => ({
    vi: `Máy này đang dùng Node ${version}, và trên hệ máy này chúng tôi không kèm được Node riêng. Hãy cài Node 24 (hoặc từ 22.18) tại https://nodejs.org rồi chạy lại.`,
    en: `This machine has Node ${version}, and for this platform no Node of our own can be installed. Install Node 24 (or 22.18 and later) from https://nodejs.org and run again.`,
  }),
  /** @param {string} path */
  browserPathWrong: (path) => ({
    vi: `CHROMIUM_PATH trỏ tới “${path}” nhưng không chạy được trình duyệt ở đó. Hãy sửa đường dẫn hoặc bỏ biến này để tự tìm.`,
    en: `CHROMIUM_PATH names "${path}", where no browser runs. Correct the path, or unset it to have one looked for.`,
  }),
  downloadingBrowser: {
    vi: 'Máy chưa có Chromium hay Chrome. Đang tải Chromium của Playwright (khoảng 170 MB) …',
    en: "No Chromium or Chrome on this machine. Downloading Playwright's Chromium (about 170 MB) …",
  },
  /** @param {string} command */
  installingSystemBrowser: (command) => ({
    vi: `Không tải được Chromium của Playwright. Đang cài gói chromium của hệ thống:\n  ${command}`,
    en: `Playwright's Chromium could not be downloaded. Installing the system's package chromium:\n  ${command}`,
  }),
  /** @param {string} command */
  browserMissing: (command) => ({
    vi: `Các phép thử cần một trình duyệt mà máy chưa có và không tự cài được. Hãy chạy lệnh sau rồi thử lại:\n  ${command}\nNếu đã có Chrome hay Chromium ở chỗ khác, hãy đặt CHROMIUM_PATH bằng đường dẫn tới nó.`,
    en: `The tests need a browser; there is none, and it could not be installed. Run this and try again:\n  ${command}\nIf Chrome or Chromium is somewhere else, set CHROMIUM_PATH to its path.`,
  }),
};
