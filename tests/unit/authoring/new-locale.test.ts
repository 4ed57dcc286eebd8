/** `npm run new -- locale`: a language more, in a copy of the project. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { newCommand } from '../../../src/authoring/command.ts';
import { newLocale } from '../../../src/authoring/new-locale.ts';
import { vi } from '../../../src/i18n/strings/vi.ts';
import { ReadableError, UsageError } from '../../../src/lib/command.ts';
import { emptyFolder } from '../checks/guides.ts';
import { quietly } from './quietly.ts';

/** What the words of the interface need, and no more. */
async function project(): Promise<string> {
  const root = await emptyFolder();
  await mkdir(join(root, 'src/lib'), { recursive: true });
  await cp('src/i18n', join(root, 'src/i18n'), { recursive: true });
  await cp('src/lib/intl.ts', join(root, 'src/lib/intl.ts'));
  return root;
}

/** What the type checker says of a file of the project, as `line: message`. */
function typeErrors(root: string, file: string): string[] {
  const program = ts.createProgram([join(root, file)], {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ESNext,
    lib: ['lib.esnext.d.ts'],
    types: [],
  });
  // Of the files of words alone: the language's library is not on trial.
  const asked = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(join(root, 'src/i18n')));
  return asked
    .flatMap((source) => program.getSemanticDiagnostics(source))
    .map(({ file: at, start, messageText }) => {
      const line = at && start !== undefined ? at.getLineAndCharacterOfPosition(start).line + 1 : 0;
      return `${at?.fileName.slice(root.length + 1)}:${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
}

describe('a language is added', () => {
  it('with its line from what is known of the language, its words and their wiring', async () => {
    const root = await project();
    const { gaps, changed } = await newLocale(root, 'ar');
    expect(changed).toEqual(['src/i18n/strings/ar.ts', 'src/i18n/locales.ts', 'src/i18n/translate.ts']);
    expect(await readFile(join(root, 'src/i18n/locales.ts'), 'utf8')).toContain(
      "  ar: { name: 'العربية', short: 'AR', tag: 'ar', intl: 'ar-EG', dir: 'rtl', words: 'machine' },\n} as const",
    );
    const wired = await readFile(join(root, 'src/i18n/translate.ts'), 'utf8');
    expect(wired).toContain("import { ar } from './strings/ar.ts';\nimport { en } from './strings/en.ts';");
    expect(wired).toContain('{ vi, en, fr, ko, zh, ar };');
    const words = await readFile(join(root, 'src/i18n/strings/ar.ts'), 'utf8');
    expect(words).toContain("  // Shown for the guide's home, in the header.\n  home: 'Trang đầu',");
    expect(gaps.length).toBeGreaterThan(600);
  });

  it('and the type checker then refuses a lost key or placeholder, and takes more plural forms', async () => {
    const root = await project();
    const { file } = await newLocale(root, 'ru');
    const words = await readFile(join(root, file), 'utf8');
    await writeFile(
      join(root, file),
      words
        .replace(/^ {2}skip: .*\n/m, '')
        .replace(/(fallback: ').*(')/, '$1Здесь пока нет текста.$2')
        .replace(/^( {2}'list.count.other')/m, "  'list.count.few': '{count} места',\n$1"),
    );
    const errors = typeErrors(root, 'src/i18n/translate.ts');
    expect(errors.join('\n')).toContain("Property 'skip' is missing");
    const at =
      (await readFile(join(root, file), 'utf8')).split('\n').findIndex((line) => line.startsWith('  fallback:')) + 1;
    expect(errors.join('\n')).toContain(`${file}:${at}: Type '"Здесь пока нет текста."' is not assignable`);
    expect(errors.join('\n')).not.toContain('list.count.few');
  });

  it('and the command says what comes next, then what is left with its line, then that nothing is', async () => {
    const root = await project();
    const run = () => quietly(() => newCommand('content', root).run(['locale', 'de']));
    const first = await run();
    expect(first.exitCode).toBe(0);
    expect(first.out).toMatch(/1\. Dịch \d+ câu trong src\/i18n\/strings\/de\.ts/);
    const second = await run();
    expect(second.exitCode).toBe(1);
    expect(second.out).toMatch(/de\.ts: còn \d+ câu\.\n {2}src\/i18n\/strings\/de\.ts:\d+ skip: chưa dịch\n/);

    const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).join(' ');
    const translated = Object.fromEntries(Object.entries(vi).map(([key, text]) => [key, `Wort ${placeholders(text)}`]));
    const file = join(root, 'src/i18n/strings/de.ts');
    await writeFile(file, `export const de = ${JSON.stringify(translated)};`);
    const third = await run();
    expect(third).toMatchObject({ exitCode: 0, out: 'src/i18n/strings/de.ts: đã dịch đủ.\n' });
  });

  it('only where it is a language, and not in two forms', async () => {
    const root = await project();
    await expect(newLocale(root, 'xx')).rejects.toThrow(UsageError);
    await expect(newLocale(root, 'tiếng Đức')).rejects.toThrow(UsageError);
    await expect(newLocale(root, 'zh-Hant')).rejects.toThrow(ReadableError);
    expect((await quietly(() => newCommand('content', root).run(['locale', 'zh']))).out).toContain('đã dịch đủ');
  });
});
