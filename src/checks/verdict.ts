/** The last line of a run: how much is wrong, and what to do first. */
import type { BilingualText, Diagnostic } from '../lib/diagnostic.ts';

/** What `check` ends with. */
export function checkVerdict(diagnostics: readonly Diagnostic[], entries: number): BilingualText {
  const errors = errorCount(diagnostics);
  const notes = diagnostics.length - errors;
  const hint = fixHint(diagnostics);
  return {
    vi: `${entries} mục: ${errors} lỗi, ${notes} lưu ý.${hint.vi}`,
    en: `${entries} entries: ${errors} errors, ${notes} notes.${hint.en}`,
  };
}

/** What `build` ends with where the content has errors. */
export function notBuiltVerdict(diagnostics: readonly Diagnostic[], outDir: string): BilingualText {
  const errors = errorCount(diagnostics);
  const hint = fixHint(diagnostics);
  return {
    vi: `${errors} lỗi: chưa dựng; trang cũ trong ${outDir} (nếu có) còn nguyên.${hint.vi}`,
    en: `${errors} errors: nothing was built; the last site in ${outDir} (if any) is as it was.${hint.en}`,
  };
}

function errorCount(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ severity }) => severity === 'error').length;
}

function fixHint(diagnostics: readonly Diagnostic[]): BilingualText {
  const fixable = diagnostics.filter(({ fix }) => fix).length;
  if (fixable === 0) return { vi: '', en: '' };
  return {
    vi: ` ${fixable} chỗ tự sửa được: npm run check -- --fix`,
    en: ` ${fixable} can be mended by: npm run check -- --fix`,
  };
}
