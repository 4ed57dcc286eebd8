/** A language more: its line in the table and its strings file; called again, it says what is still to be translated. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Gap, gapsOf } from '../i18n/gaps.ts';
import { writeFileAtomic } from '../lib/atomic-write.ts';
import { ReadableError, UsageError } from '../lib/command.ts';

const TABLE = 'src/i18n/locales.ts';
const WORDS = 'src/i18n/translate.ts';
const SOURCE = 'src/i18n/strings/vi.ts';

export interface NewLocale {
  /** Stands in addresses and names the language's files. */
  readonly key: string;
  readonly tag: string;
  /** The strings file, relative to the project. */
  readonly file: string;
  /** Files that were changed or made; none where the language was there. */
  readonly changed: readonly string[];
  /** What is still to be done in the strings file, with its 1-based line. */
  readonly gaps: readonly (Gap & { readonly line: number })[];
}

/**
 * Adds a language to the project in `root`, its words being the source's until they are translated.
 *
 * @param wanted  a BCP 47 tag, e.g. `de` or `zh-Hant`
 * @throws {UsageError} where the tag names no language
 * @throws {ReadableError} where the table has another form of that language already
 */
export async function newLocale(root: string, wanted: string): Promise<NewLocale> {
  const locale = languageOf(wanted);
  const key = locale.language;
  const tag = locale.toString();
  const file = `src/i18n/strings/${key}.ts`;
  const table = await readFile(join(root, TABLE), 'utf8');
  const present = new RegExp(`^  ${key}: \\{.*\\btag: '([^']+)'`, 'm').exec(table)?.[1];
  if (present && !isSame(present, tag)) throw otherForm(present, tag);
  const changed = present ? [] : [file, TABLE, WORDS];
  if (!present) {
    const words = await readFile(join(root, WORDS), 'utf8');
    await writeFileAtomic(join(root, file), stringsFile(await readFile(join(root, SOURCE), 'utf8'), key, tag));
    await writeFileAtomic(join(root, WORDS), withWords(words, key));
    await writeFileAtomic(join(root, TABLE), withLine(table, key, tag, locale));
  }
  return { key, tag, file, changed, gaps: await gapsIn(join(root, file), key, tag) };
}

function languageOf(wanted: string): Intl.Locale {
  try {
    const locale = new Intl.Locale(wanted);
    if (new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(locale.toString())) return locale;
  } catch {
    // Not even the form of a tag.
  }
  throw new UsageError({
    vi: `"${wanted}" không phải mã của ngôn ngữ nào đã biết. Ví dụ: de (Đức), ja (Nhật), th (Thái Lan), zh-Hant (Trung phồn thể).`,
    en: `"${wanted}" is the tag of no known language. For example: de, ja, th, zh-Hant.`,
  });
}

function isSame(one: string, other: string): boolean {
  return new Intl.Locale(one).maximize().toString() === new Intl.Locale(other).maximize().toString();
}

/** The line of the table, from what `Intl` knows of the language. */
function withLine(table: string, key: string, tag: string, locale: Intl.Locale): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  const { language, region } = locale.maximize();
  const dir = locale.getTextInfo().direction ?? 'ltr';
  const line = `  ${key}: { name: ${quoted(capitalised(name, tag))}, short: '${key.toUpperCase()}', tag: '${tag}', intl: '${language}-${region}', dir: '${dir}', words: 'machine' },\n`;
  return insertBefore(table, '} as const satisfies Record<string, LocaleLine>;', line);
}

/** The import, in its place by name, and the entry of the table of words. */
function withWords(words: string, key: string): string {
  const line = `import { ${key} } from './strings/${key}.ts';`;
  const imports = words.match(/^import .* from '\.\/strings\/.*';$/gm) ?? [];
  const after = imports.filter((other) => pathIn(other) < pathIn(line)).at(-1);
  const imported = after
    ? words.replace(after, `${after}\n${line}`)
    : insertBefore(words, imports[0] ?? '', `${line}\n`);
  return imported.replace(/(const STRINGS: .* = \{ [^}]*?) \};/, `$1, ${key} };`);
}

function pathIn(line: string): string {
  return line.slice(line.indexOf("'"));
}

/** The source under the language's own name, with its notes for the translator. */
function stringsFile(source: string, key: string, tag: string): string {
  const body = source.slice(
    source.indexOf('{\n', source.indexOf('export const vi')),
    source.lastIndexOf('} as const;'),
  );
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  return `import type { Translation } from './translation.ts';

/**
 * ${name}. Each text is still the Vietnamese source: write over what stands between the quotes, and
 * leave what stands before the colon and every \`{name}\`. en.ts says the same in English. A note above a
 * text is for you. Plural forms that the language has besides: \`'….few'\`, \`'….many'\`.
 * What is left: \`npm run new -- locale ${tag}\`.
 */
export const ${key} = ${body}} as const satisfies Translation;
`;
}

async function gapsIn(file: string, key: string, tag: string): Promise<NewLocale['gaps']> {
  const text = await readFile(file, 'utf8');
  const { [key]: words } = (await import(`${pathToFileURL(file).href}?${Date.now()}`)) as Record<
    string,
    Record<string, string>
  >;
  const lines = text.split('\n');
  return gapsOf(words ?? {}, tag).map((gap) => ({ ...gap, line: lineOf(lines, gap.key) }));
}

function lineOf(lines: readonly string[], key: string): number {
  return (
    1 +
    Math.max(
      0,
      lines.findIndex((line) => line.startsWith(`  ${key}:`) || line.startsWith(`  '${key}':`)),
    )
  );
}

function insertBefore(text: string, mark: string, added: string): string {
  return text.replace(mark, () => added + mark);
}

function capitalised(name: string, tag: string): string {
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

function quoted(text: string): string {
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}

function otherForm(present: string, tag: string): ReadableError {
  return new ReadableError({
    vi: `Bảng ngôn ngữ đã có "${present}", một dạng khác của "${tag}": địa chỉ trang chỉ mang được một dạng của mỗi ngôn ngữ.`,
    en: `The table has "${present}" already, another form of "${tag}": the pages' addresses hold one form of a language.`,
  });
}
