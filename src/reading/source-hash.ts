/** The fingerprint of a text, by which a translation knows whether its source has changed since. */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { Prose } from './guide.ts';

/** First 12 hex digits of the SHA-256 of title, summary and body; spaces at ends, line ends and composition do not count. */
export function sourceHash({ title, summary, body }: Pick<Prose, 'title' | 'summary' | 'body'>): string {
  const lines = [title, summary, body].map((text) =>
    text
      .normalize('NFC')
      .replace(/\s*\r?\n/g, '\n')
      .trim(),
  );
  return bytesToHex(sha256(new TextEncoder().encode(lines.join('\n\n')))).slice(0, 12);
}
