/** One answer out of a few: by number, by id or by name, and asked again until it is one of them. */
import { UsageError } from '../lib/command.ts';
import type { BilingualText } from '../lib/diagnostic.ts';
import { slugify } from '../lib/slug.ts';
import type { Ask } from './ask.ts';

export interface Option {
  /** What stands in the file. */
  readonly id: string;
  /** What people may call it, the first of which is shown. */
  readonly names: readonly string[];
}

export interface Choice {
  readonly options: readonly Option[];
  /** What the call says; absent where it says nothing. */
  readonly given: string | undefined;
  /** The name of the flag, or of the operand. */
  readonly flag: BilingualText;
  readonly question: BilingualText;
  readonly unknown: (answer: string) => BilingualText;
}

/**
 * The id that was chosen.
 *
 * @param ask  absent where nobody can answer
 * @throws {UsageError} where the call names what is not there, or nothing and nobody can be asked
 */
export async function choose({ options, given, flag, question, unknown }: Choice, ask?: Ask): Promise<string> {
  const ids = options.map(({ id, names: [name] }) => (name && name !== id ? `${id} (${name})` : id)).join(', ');
  if (given !== undefined) {
    const found = optionNamed(given, options);
    if (found !== undefined) return found;
    const words = unknown(given);
    throw new UsageError({ vi: `${words.vi}: ${ids}.`, en: `${words.en}: ${ids}.` });
  }
  if (!ask) {
    throw new UsageError({
      vi: `Thiếu ${flag.vi}. ${question.vi} ${ids}.`,
      en: `${flag.en} is missing. ${question.en} ${ids}.`,
    });
  }
  const list = options
    .map(({ id, names: [name] }, index) => `\n  ${index + 1}. ${name && name !== id ? `${name} (${id})` : id}`)
    .join('');
  const asked = {
    vi: `${question.vi}${list}\nSố thứ tự hoặc tên:`,
    en: `${question.en}${list}\nNumber or name:`,
  };
  let answer = await ask(asked);
  for (;;) {
    const found = options[Number(answer) - 1]?.id ?? optionNamed(answer, options);
    if (found !== undefined) return found;
    const words = answer === '' ? { vi: 'Chưa chọn', en: 'Nothing chosen' } : unknown(answer);
    answer = await ask({ vi: `${words.vi}. ${asked.vi}`, en: `${words.en}. ${asked.en}` });
  }
}

function optionNamed(text: string, options: readonly Option[]): string | undefined {
  const wanted = slugify(text);
  if (wanted === '') return undefined;
  return options.find(({ id, names }) => [id, ...names].some((name) => slugify(name) === wanted))?.id;
}
