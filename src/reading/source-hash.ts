/** The fingerprint of a text, by which a translation knows whether its source has changed since. */
import { createHash } from 'node:crypto';
import type { Prose } from './guide.ts';

/** First 12 hex digits of the SHA-256 of title, summary and body; spaces at ends, line ends and composition do not count. */
export function sourceHash({ title, summary, body }: Pick<Prose, 'title' | 'summary' | 'body'>): string {
  const lines = [title, summary, body].map((text) =>
    text
      .normalize('NFC')
      .replace(/\s*\r?\n/g, '\n')
      .trim(),
  );
  return createHash('sha256').update(lines.join('\n\n')).digest('hex').slice(0, 12);
}
