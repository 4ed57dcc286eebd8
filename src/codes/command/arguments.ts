/** What a person may write after `npm run codes --`, and what it means. */
import { parseArgs } from 'node:util';
import { ReadableError, UsageError } from '../../lib/command.ts';
import type { BilingualText } from '../../lib/diagnostic.ts';
import type { AccountClaim } from '../accounts.ts';
import { isCode } from '../alphabet.ts';
import type { DomainRegistration } from '../domain.ts';
import type { Registry } from '../registry.ts';
import { resolveCode } from '../resolve.ts';

const OPTIONS = {
  base: { type: 'string' },
  by: { type: 'string' },
  fix: { type: 'boolean' },
  instead: { type: 'string' },
  json: { type: 'boolean' },
  signs: { type: 'string' },
  since: { type: 'string' },
  why: { type: 'string' },
  'why-en': { type: 'string' },
} as const;

/** What the command asks of the content, which the codes know nothing of. */
export interface Content {
  readonly contentDir: string;
  /** Every entry, `kind/id`. */
  listEntryRefs(): Promise<readonly string[]>;
  /** The accounts that entries name as receiving money. */
  accounts(): Promise<readonly AccountClaim[]>;
  /** Consents that were taken back, and the entries that name them. */
  withdrawals(): Promise<readonly { readonly ref: string; readonly id: string; readonly on: string }[]>;
  /** This guide's host and who holds its domain, as far as the site's configuration says so. */
  site(): Promise<{ readonly host?: string | undefined; readonly domain?: DomainRegistration | undefined }>;
}

export interface Call {
  readonly content: Content;
  readonly operands: readonly string[];
  readonly options: ReturnType<typeof readArguments>['values'];
}

export type Action = (call: Call) => Promise<number>;

/** Splits the arguments. Throws `UsageError` for an option that does not exist. */
export function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const { message } = error as Error;
    throw new UsageError({ vi: `Gọi sai: ${message}`, en: message });
  }
}

/** Exactly `count` operands (at most two). Throws `UsageError`. */
export function take(operands: readonly string[], count: number, names: BilingualText): [string, string] {
  if (operands.length === count) return [operands[0] ?? '', operands[1] ?? ''];
  throw new UsageError(
    count === 0
      ? { vi: `Thừa: ${operands.join(' ')}`, en: `Too much: ${operands.join(' ')}` }
      : { vi: `Lệnh này cần ${names.vi}.`, en: `This command needs ${names.en}.` },
  );
}

/** Throws `ReadableError` where the content has no such entry, naming those that look alike. */
export function mustExist(ref: string, existing: readonly string[]): void {
  if (existing.includes(ref)) return;
  const id = ref.slice(ref.indexOf('/') + 1);
  const alike = existing.filter((known) => known.endsWith(`/${id}`) || known.includes(id)).slice(0, 3);
  throw new ReadableError({
    vi: `Không có mục "${ref}" trong nội dung.${alike.length > 0 ? ` Có phải: ${alike.join(', ')}?` : ' Viết loại/tên, thí dụ heritage/hang-bua.'}`,
    en: `The content has no entry "${ref}".${alike.length > 0 ? ` Did you mean ${alike.join(', ')}?` : ' Write kind/id, for example heritage/hang-bua.'}`,
  });
}

/**
 * The code or adopted address that was meant; a code may be typed as loosely as on the site.
 *
 * @param host  this guide's, where the code of another guide is to be told apart
 * @throws {ReadableError} for a code that is not ours, unknown, or not told apart from others
 */
export function keyTyped(registry: Registry, typed: string, host?: string): string {
  if (registry.legacy.has(typed) || registry.codes.has(typed)) return typed;
  const resolution = resolveCode(typed, new Set(registry.codes.keys()), host);
  if (resolution.found === 'one') return resolution.code;
  if (resolution.found === 'elsewhere') {
    throw new ReadableError({
      vi: `Mã này thuộc cẩm nang khác (${resolution.host}); ở đây chỉ in mã của ${host}.`,
      en: `This code belongs to another guide (${resolution.host}); only those of ${host} are printed here.`,
    });
  }
  if (resolution.found === 'several') {
    const codes = resolution.codes.join(', ');
    throw new ReadableError({
      vi: `"${typed}" có thể là: ${codes}. Hãy gõ rõ.`,
      en: `"${typed}" may be: ${codes}. Type it exactly.`,
    });
  }
  throw new ReadableError({
    vi: isCode(typed) ? `Mã "${typed}" viết đúng nhưng không có trong sổ này.` : `Không có mã "${typed}" trong sổ.`,
    en: isCode(typed)
      ? `"${typed}" is a well-formed code, but not in this registry.`
      : `There is no code "${typed}" in the registry.`,
  });
}

/** The origin of a site that can be asked: https, or http on this machine. Throws `UsageError`. */
export function liveSite(typed: string): string {
  const url = URL.parse(typed);
  const isLocal = url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url && url.pathname === '/' && (url.protocol === 'https:' || (url.protocol === 'http:' && isLocal)))
    return url.origin;
  throw new UsageError({
    vi: `"${typed}" phải có dạng https://tên-miền`,
    en: `"${typed}" must look like https://host`,
  });
}
