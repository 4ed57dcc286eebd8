/** Why a file cannot become a picture of the guide, in words; the original is left as it is. */
import type { BilingualText } from '../lib/diagnostic.ts';

export class PhotoError extends Error {
  /** Permanent, as those of the rules; `docs/quy-tac-kiem-tra.md` lists them. */
  readonly code: string;
  readonly text: BilingualText;

  constructor(code: string, text: BilingualText) {
    super(text.en);
    this.name = 'PhotoError';
    this.code = code;
    this.text = text;
  }
}
