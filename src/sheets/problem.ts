/** A file that cannot be read as what it says it is; nothing of it was used. */
import type { BilingualText } from '../lib/diagnostic.ts';

/** What is wrong with the whole file, in words for people; the code is permanent. */
export class SheetFileError extends Error {
  readonly code: string;
  readonly text: BilingualText;

  constructor(code: string, text: BilingualText) {
    super(text.en);
    this.name = 'SheetFileError';
    this.code = code;
    this.text = text;
  }
}
