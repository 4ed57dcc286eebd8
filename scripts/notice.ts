/** Writes NOTICE.md: the licences of every package that a guide is built with. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isUnwanted, noticeText, productionPackages, SHIPPED } from '../src/hosting/licences.ts';
import { writeFileAtomic } from '../src/lib/atomic-write.ts';
import { type Command, EXIT, ReadableError, runCommand, say } from '../src/lib/command.ts';

const ROOT = join(import.meta.dirname, '..');
const NOTICE = join(ROOT, 'NOTICE.md');

const command: Command = {
  help: {
    vi: 'Ghi NOTICE.md: giấy phép của mọi gói dùng để dựng cẩm nang.\n\nCách dùng: npm run notice [-- --check]\n\n  --check  chỉ kiểm tra NOTICE.md còn đúng với package-lock.json',
    en: 'Writes NOTICE.md: the licences of every package that a guide is built with.\n\nUsage: npm run notice [-- --check]\n\n  --check  only checks that NOTICE.md still fits package-lock.json',
  },

  async run(args) {
    const packages = productionPackages(await readFile(join(ROOT, 'package-lock.json'), 'utf8'));
    const unwanted = packages.filter(({ licence }) => isUnwanted(licence));
    if (unwanted.length > 0) {
      const names = unwanted.map(({ name, licence }) => `${name} (${licence ?? '?'})`).join(', ');
      throw new ReadableError({
        vi: `Giấy phép không dùng được hoặc không rõ: ${names}. Hãy bỏ gói ấy, hoặc ghi giấy phép của nó vào src/hosting/licences.ts.`,
        en: `Licences that can't be used or are unknown: ${names}. Leave the package out, or state its licence in src/hosting/licences.ts.`,
      });
    }
    const text = noticeText(packages, new Map(await Promise.all(SHIPPED.map(licenceText))));
    const isCurrent = existsSync(NOTICE) && (await readFile(NOTICE, 'utf8')) === text;
    if (args.includes('--check')) {
      if (isCurrent) return EXIT.ok;
      throw new ReadableError({
        vi: 'NOTICE.md không còn đúng với package-lock.json. Hãy chạy npm run notice.',
        en: 'NOTICE.md does not fit package-lock.json any more. Run npm run notice.',
      });
    }
    if (!isCurrent) await writeFileAtomic(NOTICE, text);
    console.log(say({ vi: `NOTICE.md: ${packages.length} gói.`, en: `NOTICE.md: ${packages.length} packages.` }));
    return EXIT.ok;
  },
};

/** The texts of a package's licence files; its statement where it ships none. */
async function licenceText(name: string): Promise<[string, string]> {
  const folder = join(ROOT, 'node_modules', name);
  // Pagefind's LICENSE is a folder.
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => /^(licen[cs]e|copying|ofl)/i.test(file.slice(folder.length + 1)))
    .sort();
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  if (texts.length > 0) return [name, texts.join('\n\n')];
  const { license = '', author = '' } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    license?: string;
    author?: string | { name: string };
  };
  return [name, `${license}, ${typeof author === 'string' ? author : author.name}`];
}

await runCommand(command);
