/** Why a file cannot become a picture of the guide, in words; the original is left as it is. */
import type { BilingualText } from '../lib/diagnostic.ts';

export class PhotoError extends Error {
  readonly text: BilingualText;

  constructor(text: BilingualText) {
    super(text.en);
    this.name = 'PhotoError';
    this.text = text;
  }
}
