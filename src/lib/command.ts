/**
 * What every command shares: its language, its help, its exit codes.
 * Commands speak Vietnamese unless `LANG` starts with `en`.
 */
import type { BilingualText } from './diagnostic.ts';

/** 0 fine · 1 the content or the world is wrong · 2 the call is wrong. */
export const EXIT = { ok: 0, wrong: 1, usage: 2 } as const;

export type CommandLanguage = keyof BilingualText;

/** The language a command speaks, from `LC_ALL` or `LANG`. */
export function commandLanguage(env: Record<string, string | undefined> = process.env): CommandLanguage {
  const lang = env['LC_ALL'] || env['LANG'] || '';
  return lang.toLowerCase().startsWith('en') ? 'en' : 'vi';
}

/** Chooses the sentence in the command's language. */
export function say(text: BilingualText, language: CommandLanguage = commandLanguage()): string {
  return text[language];
}

/** The call itself is wrong (unknown flag, missing argument): printed without a stack, exit code 2. */
export class UsageError extends Error {
  readonly text: BilingualText;

  constructor(text: BilingualText) {
    super(text.en);
    this.name = 'UsageError';
    this.text = text;
  }
}

/** The content or the world is wrong in a way the reader can mend: printed without a stack, exit code 1. */
export class ReadableError extends Error {
  readonly text: BilingualText;

  constructor(text: BilingualText) {
    super(text.en);
    this.name = 'ReadableError';
    this.text = text;
  }
}

export interface Command {
  /** Shown for `--help` and after a wrong call. */
  readonly help: BilingualText;
  /** Returns the exit code. */
  run(args: readonly string[]): Promise<number>;
}

/** Runs a command as the process's main: prints help, turns known errors into words and exit codes. */
export async function runCommand(command: Command, args: readonly string[] = process.argv.slice(2)): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(say(command.help));
    return;
  }
  try {
    process.exitCode = await command.run(args);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${say(error.text)}\n\n${say(command.help)}`);
      process.exitCode = EXIT.usage;
    } else if (error instanceof ReadableError) {
      console.error(say(error.text));
      process.exitCode = EXIT.wrong;
    } else {
      throw error;
    }
  }
}
