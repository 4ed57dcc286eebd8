/** Asks at a terminal for what a call left out. */
import { createInterface } from 'node:readline/promises';
import { say } from '../lib/command.ts';
import type { BilingualText } from '../lib/diagnostic.ts';

/** Asks one question; the trimmed answer, empty where nothing was typed. */
export type Ask = (question: BilingualText) => Promise<string>;

/** Runs `work` with questions at the terminal, or with none where nobody sits there. */
export async function withTerminal<T>(work: (ask: Ask | undefined) => Promise<T>): Promise<T> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return work(undefined);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await work(async (question) => (await terminal.question(`${say(question)} `)).normalize('NFC').trim());
  } finally {
    terminal.close();
  }
}
