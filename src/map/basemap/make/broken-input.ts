/** A file that cannot be read to its end. */
import { basename } from 'node:path';
import { ReadableError } from '../../../lib/command.ts';

export class BrokenInput extends ReadableError {
  /** @param at  byte at which reading ended */
  constructor(file: string, at: number, why: string) {
    const name = basename(file);
    super({
      vi: `${name} hỏng ở byte ${at} (${why}). Nền bản đồ cũ được giữ nguyên. Hãy tải lại tệp, so kích thước với nguồn, rồi chạy lại.`,
      en: `${name} is broken at byte ${at} (${why}). The old basemap is kept. Download the file again, compare its size with the source's, and run again.`,
    });
    this.name = 'BrokenInput';
  }
}
