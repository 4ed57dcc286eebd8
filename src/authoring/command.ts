/** `npm run new`: a new entry, a guide of one's own, or a language of the product. */
import { parseArgs } from 'node:util';
import { checkGuide } from '../checks/all.ts';
import { terminalReporter } from '../checks/report-terminal.ts';
import { userName } from '../codes/command/change.ts';
import { today } from '../lib/clock.ts';
import { type Command, commandLanguage, EXIT, say, UsageError } from '../lib/command.ts';
import { shownPath, withShownPaths } from '../lib/shown-path.ts';
import { withTerminal } from './ask.ts';
import { draftFrom } from './entry-call.ts';
import { HELP } from './help.ts';
import { codeFor, type NewEntry, newEntry } from './new-entry.ts';
import { FIRST_PAGE, newGuide } from './new-guide.ts';
import { newLocale } from './new-locale.ts';
import { sayLocale } from './say-locale.ts';

const OPTIONS = {
  name: { type: 'string' },
  'name-en': { type: 'string' },
  locality: { type: 'string' },
  commune: { type: 'string' },
  lat: { type: 'string' },
  lon: { type: 'string' },
  stops: { type: 'string' },
  by: { type: 'string' },
} as const;

/** The command over a content folder; `root` is the project, which a new language changes. */
export function newCommand(contentDir: string, root = process.cwd()): Command {
  return {
    help: HELP,
    async run(args) {
      const { values, positionals } = readArguments(args);
      if (positionals[0] === 'guide') return makeGuide(positionals[1], values.name, values.by);
      if (positionals[0] === 'locale') return makeLocale(root, positionals[1]);
      const draft = await withTerminal((ask) => draftFrom(contentDir, positionals, values, today(), ask));
      const made = await newEntry(contentDir, draft, values.by ?? (await userName(contentDir)));
      console.log(say({ vi: 'Đã tạo:', en: 'Made:' }));
      for (const file of made.files) console.log(`  ${shownPath(contentDir, file)}`);
      sayCode(made);
      await sayWhatIsMissing(contentDir, `${draft.kind}/${draft.id}`);
      return EXIT.ok;
    },
  };
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const { message } = error as Error;
    throw new UsageError({ vi: `Gọi sai: ${message}`, en: message });
  }
}

/** The checks know what a new entry still lacks. */
async function sayWhatIsMissing(contentDir: string, ref: string): Promise<void> {
  const problems = (await checkGuide(contentDir)).filter(({ file }) => file.startsWith(`${ref}/`));
  if (problems.length === 0) return;
  console.log(`\n${say({ vi: 'Còn thiếu:', en: 'Still missing:' })}`);
  process.stdout.write(terminalReporter(withShownPaths(contentDir, problems), commandLanguage()));
}

function sayCode({ code, problem }: Pick<NewEntry, 'code' | 'problem'>): void {
  if (code) console.log(say({ vi: `Mã để in: ${code}`, en: `Code to print: ${code}` }));
  if (problem) console.error(say(problem.text));
}

async function makeLocale(root: string, tag: string | undefined): Promise<number> {
  if (!tag)
    throw new UsageError({
      vi: 'Thiếu mã ngôn ngữ: npm run new -- locale de',
      en: 'The tag of the language is missing: npm run new -- locale de',
    });
  return sayLocale(await newLocale(root, tag));
}

async function makeGuide(
  folder: string | undefined,
  name: string | undefined,
  by: string | undefined,
): Promise<number> {
  if (!folder)
    throw new UsageError({
      vi: 'Thiếu thư mục: npm run new -- guide THƯ-MỤC',
      en: 'The folder is missing: npm run new -- guide FOLDER',
    });
  const files = await newGuide(folder, { name, today: today() });
  const { code, problem } = await codeFor(folder, FIRST_PAGE, by ?? (await userName(folder)), today());
  // A folder may have spaces in its name; a site of its own does not overwrite the one in dist.
  const own = `CONTENT_DIR="${folder}" OUT_DIR="${folder.replace(/\/+$/, '')}-web"`;
  console.log(
    say({
      vi: `Đã tạo cẩm nang mới trong "${folder}" (${files.length} tệp).
Việc tiếp theo:
  1. Giữ mọi thay đổi trong git, để mã đã in không bao giờ mất: git init "${folder}"
  2. Sửa "${folder}/site.yaml" và "${folder}/localities.yaml" theo các dòng ghi chú.
  3. Thêm mục: CONTENT_DIR="${folder}" npm run new -- heritage
  4. Xem thử: ${own} npm start`,
      en: `A new guide is in "${folder}" (${files.length} files).
What comes next:
  1. Keep every change in git, so that no printed code is ever lost: git init "${folder}"
  2. Edit "${folder}/site.yaml" and "${folder}/localities.yaml" as their comments say.
  3. Add an entry: CONTENT_DIR="${folder}" npm run new -- heritage
  4. Look at it: ${own} npm start`,
    }),
  );
  sayCode({ ...(code && { code }), ...(problem && { problem }) });
  return EXIT.ok;
}
