/** Reads one text of the content; what cannot be read becomes a diagnostic. */
import type { Diagnostic } from '../lib/diagnostic.ts';
import type { ContentFiles } from './content-files.ts';

export interface TextReading {
  /** Absent where the file is not there or cannot be read. */
  readonly text?: string;
  readonly missing: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a text. `file` is its path relative to the content folder. Never throws for a file. */
export async function readText(files: Pick<ContentFiles, 'read'>, file: string): Promise<TextReading> {
  const found = await files.read(file);
  if ('error' in found) {
    if (['ENOENT', 'ENOTDIR'].includes(found.error)) return { missing: true, diagnostics: [] };
    return { missing: false, diagnostics: [unreadable(file, found.error)] };
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(found.bytes);
  if (!text.includes('\uFFFD') && !text.includes('\0')) return { text, missing: false, diagnostics: [] };
  return { missing: false, diagnostics: [notUtf8(file, text)] };
}

function notUtf8(file: string, text: string): Diagnostic {
  const before = text.slice(0, Math.max(text.search(/[\uFFFD\0]/), 0)).split('\n');
  return {
    code: 'not-utf8',
    severity: 'error',
    file,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    field: '',
    message: {
      vi: 'Tệp không được lưu bằng UTF-8, nên chữ có dấu không đọc được.',
      en: 'The file is not saved as UTF-8, so its Vietnamese letters cannot be read.',
    },
    remedy: {
      vi: 'Mở tệp, chọn "Lưu với tên khác", mục "Mã hóa" chọn UTF-8. Nếu chữ là bảng mã cũ (TCVN3, VNI), chuyển sang Unicode trước.',
      en: 'Open it, choose "Save as" with the encoding UTF-8. Text in an older code (TCVN3, VNI) must be converted to Unicode first.',
    },
  };
}

function unreadable(file: string, code: string): Diagnostic {
  return {
    code: 'unreadable-file',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    field: '',
    message: {
      vi: `Không đọc được tệp này (${code}).`,
      en: `This file cannot be read (${code}).`,
    },
    remedy: {
      vi: 'Kiểm tra quyền đọc của tệp, và đó là một tệp chứ không phải thư mục.',
      en: 'Check that you may read it, and that it is a file and not a folder.',
    },
  };
}
