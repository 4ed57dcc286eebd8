/** Makes the registry's diagnostics: file, line, the sentence, the remedy. */
import type { BilingualText, Diagnostic } from '../lib/diagnostic.ts';

/** Where a record stands: path relative to the content folder, and its line (1-based). */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface Words {
  readonly message: BilingualText;
  readonly remedy: BilingualText;
}

/** An error at a line of the registry. */
export function finding(code: string, place: Place, words: Words, field = ''): Diagnostic {
  return { code, severity: 'error', file: place.file, line: place.line, column: 1, field, ...words };
}

/** The same, where a build may go on. */
export function warning(code: string, place: Place, words: Words, field = ''): Diagnostic {
  return { ...finding(code, place, words, field), severity: 'warning' };
}

/** Lines of the registry are written by commands; a line damaged by hand is taken back from the version control. */
export const TAKE_BACK: BilingualText = {
  vi: 'Hãy lấy lại dòng này từ bản trước (git checkout, hoặc nút "Khôi phục" của trang biên tập). Đừng gõ tay vào sổ mã.',
  en: 'Take this line back from the previous version (git checkout, or the editor’s "Revert"). Do not type into the registry by hand.',
};

/** The remedy of everything that the command can rewrite without losing anything. */
export const REWRITE: BilingualText = {
  vi: 'Chạy: npm run codes -- check --fix',
  en: 'Run: npm run codes -- check --fix',
};
