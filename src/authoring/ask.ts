/** Asks at a terminal for what a call left out. */
import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { ReadableError, say } from '../lib/command.ts';
import type { BilingualText } from '../lib/diagnostic.ts';

/** Asks one question; the trimmed answer, empty where nothing was typed. Throws `ReadableError` where the person stops. */
export type Ask = (question: BilingualText) => Promise<string>;

interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean };
}

/** Runs `work` with questions at the terminal, or with none where nobody sits there. */
export async function withTerminal<T>(
  work: (ask: Ask | undefined) => Promise<T>,
  { input, output }: Terminal = { input: process.stdin, output: process.stdout },
): Promise<T> {
  if (!input.isTTY || !output.isTTY) return work(undefined);
  const terminal = createInterface({ input, output });
  // Ctrl-D closes the input and leaves a question without an answer for ever; Ctrl-C throws it away.
  const closed = new Promise<never>((_, reject) => terminal.once('close', () => reject(stopped())));
  closed.catch(() => undefined);
  const answerTo = async (question: string): Promise<string> => {
    try {
      return await Promise.race([terminal.question(question), closed]);
    } catch (error) {
      throw (error as Error).name === 'AbortError' ? stopped() : error;
    }
  };
  try {
    return await work(async (question) => (await answerTo(`${say(question)} `)).normalize('NFC').trim());
  } finally {
    terminal.close();
  }
}

function stopped(): ReadableError {
  return new ReadableError({ vi: '\nĐã dừng, chưa tạo gì.', en: '\nStopped; nothing was made.' });
}
