/** `npm run import -- FILE`: shows what a table changes, and with `--apply` writes it. */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { terminalReporter } from '../../checks/report-terminal.ts';
import { userName } from '../../codes/command/change.ts';
import { issueCodes } from '../../codes/issue.ts';
import { changeRegistry } from '../../codes/registry.ts';
import { today } from '../../lib/clock.ts';
import { type Command, commandLanguage, EXIT, ReadableError, say, UsageError } from '../../lib/command.ts';
import { type Diagnostic, hasErrors } from '../../lib/diagnostic.ts';
import { PhotoError } from '../../photos/photo-error.ts';
import { isKind, KINDS, type Kind } from '../../schemas/kinds.ts';
import type { SheetGuide } from '../guide.ts';
import { ENCODINGS, type Encoding } from '../legacy/encodings.ts';
import { planImport } from '../plan.ts';
import { type DocumentPlan, planDocument } from '../word/plan-document.ts';
import { openGuide } from './open-guide.ts';
import { previewText, withoutRepeats } from './preview.ts';
import { bytesOf, inWords, readSource } from './source.ts';
import { newProblems } from './trial.ts';
import { writeTogether } from './write-together.ts';

const OPTIONS = {
  apply: { type: 'boolean' },
  ghi: { type: 'boolean' },
  kind: { type: 'string' },
  encoding: { type: 'string', multiple: true },
  prefer: { type: 'string' },
  locality: { type: 'string' },
  by: { type: 'string' },
} as const;

/** The command over a content folder. */
export function importCommand(contentDir: string): Command {
  return {
    help: HELP,
    async run(args) {
      const call = readCall(args);
      const guide = await openGuide(contentDir);
      const { pictures, ...plan } = await planOf(call, guide);
      report(plan.problems);
      if (hasErrors(plan.problems)) return refused();
      process.stdout.write(previewText(plan, commandLanguage()));
      if (plan.files.size === 0) return EXIT.ok;

      const files = new Map<string, string | Uint8Array>([...plan.files, ...(await prepared(pictures))]);
      const brought = await newProblems(contentDir, files, today());
      // What a draft still lacks is told by npm run check; what an edit breaks is told here.
      const drafts = plan.created.map(({ ref }) => `${ref}/`);
      report(
        brought.filter(({ severity, file }) => severity === 'error' || !drafts.some((ref) => file.startsWith(ref))),
      );
      if (hasErrors(brought)) return refused();
      if (!call.apply) {
        console.log(
          say({
            vi: 'Mới xem trước, chưa ghi gì. Thêm --apply để ghi.',
            en: 'A preview; nothing was written. Add --apply to write it.',
          }),
        );
        return EXIT.ok;
      }
      await writeTogether(contentDir, files);
      const codes = await issue(
        contentDir,
        plan.created.map(({ ref }) => ref),
        call.by,
      );
      console.log(
        say({
          vi: `Đã ghi ${files.size} tệp, cấp ${codes} mã in. Xem lại thay đổi trước khi gửi.`,
          en: `${files.size} files written, ${codes} codes issued. Look the changes over before you send them.`,
        }),
      );
      return EXIT.ok;
    },
  };
}

async function planOf(call: Call, guide: SheetGuide): Promise<DocumentPlan> {
  if (/\.docx$/i.test(call.file)) {
    const bytes = await bytesOf(call.file);
    return planDocument(bytes, basename(call.file), guide, { ...call, today: today() }).catch(inWords);
  }
  const { tables, base } = await readSource(call.file);
  return { ...planImport(tables, guide, { ...call, base, today: today() }), pictures: new Map() };
}

/** Pictures as the guide keeps them: upright, without the place they were taken. */
async function prepared(pictures: ReadonlyMap<string, Uint8Array>): Promise<Map<string, Uint8Array>> {
  const jpegs = new Map<string, Uint8Array>();
  for (const [path, bytes] of pictures) {
    try {
      const { preparePhoto } = await import('../../photos/prepare.ts');
      jpegs.set(path, (await preparePhoto(bytes)).jpeg);
    } catch (error) {
      if (!(error instanceof PhotoError)) throw error;
      const { code, text } = error;
      throw new ReadableError({
        vi: `Ảnh ${path}: ${text.vi} (${code})`,
        en: `The picture ${path}: ${text.en} (${code})`,
      });
    }
  }
  return jpegs;
}

/** Said on the error output, so that the preview can be kept in a file. */
function report(diagnostics: readonly Diagnostic[]): void {
  const { shown, left } = withoutRepeats(diagnostics);
  process.stderr.write(terminalReporter(shown, commandLanguage()));
  if (left > 0)
    console.error(say({ vi: `… và ${left} lưu ý giống như trên.\n`, en: `… and ${left} more like these.\n` }));
}

function refused(): number {
  console.error(
    say({
      vi: 'Chưa ghi gì. Sửa các lỗi trên rồi chạy lại.',
      en: 'Nothing was written. Mend the errors above and run it again.',
    }),
  );
  return EXIT.wrong;
}

/** New entries get the codes that their signs will carry; what hinders it is said, the entries stand. */
async function issue(contentDir: string, refs: readonly string[], by: string | undefined): Promise<number> {
  if (refs.length === 0) return 0;
  const issuer = { by: by ?? (await userName(contentDir)), at: today() };
  try {
    return (await changeRegistry(contentDir, (registry) => issueCodes(registry, refs, issuer))).length;
  } catch (error) {
    if (!(error instanceof ReadableError)) throw error;
    console.error(say(error.text));
    return 0;
  }
}

interface Call {
  readonly file: string;
  readonly apply: boolean;
  readonly kind: Kind | undefined;
  readonly encodings: ReadonlyMap<string, Encoding>;
  readonly prefer: 'sheet' | 'file' | undefined;
  readonly locality: string | undefined;
  readonly by: string | undefined;
}

function readCall(args: readonly string[]): Call {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    throw new UsageError({ vi: `Gọi sai: ${(error as Error).message}`, en: (error as Error).message });
  }
  const { values, positionals } = parsed;
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0)
    throw new UsageError({ vi: 'Cần đúng một tệp để nhập.', en: 'Exactly one file to import is needed.' });
  const { kind, prefer } = values;
  if (kind !== undefined && !isKind(kind)) throw notOneOf('--kind', KINDS);
  if (prefer !== undefined && prefer !== 'sheet' && prefer !== 'file') throw notOneOf('--prefer', ['sheet', 'file']);
  return {
    file,
    apply: Boolean(values.apply || values.ghi),
    kind,
    prefer,
    encodings: new Map((values.encoding ?? []).map(readEncoding)),
    locality: values.locality,
    by: values.by,
  };
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
}

/** `tcvn3` for every column, `C=tcvn3` for one. */
function readEncoding(text: string): [string, Encoding] {
  const [, column = '', name = ''] = /^(?:([A-Za-z]{1,3})=)?(.*)$/.exec(text) ?? [];
  const encoding = ENCODINGS.find((known) => known === name.toLowerCase());
  if (!encoding) throw notOneOf('--encoding', ENCODINGS);
  return [column.toUpperCase(), encoding];
}

function notOneOf(flag: string, values: readonly string[]): UsageError {
  return new UsageError({
    vi: `${flag} là một trong: ${values.join(', ')}.`,
    en: `${flag} is one of: ${values.join(', ')}.`,
  });
}

const HELP = {
  vi: `Nhập bảng tính vào nội dung. Xem trước mọi thay đổi; thêm --apply mới ghi. Có một lỗi thì không ghi gì.

Cách dùng: npm run import -- TỆP.xlsx [--apply]      (hoặc .csv, thư mục do export làm ra, hoặc .docx theo mẫu)

Nhận bảng do npm run export xuất ra, và cả danh sách của cơ quan có tiêu đề tiếng Việt (Tên di tích, Hạng sao…).
Chữ Unicode, TCVN3, VNI, Windows-1258 được nhận ra theo từng cột.

  --apply, --ghi          ghi thay đổi
  --kind products         loại, khi tên tờ và tiêu đề không nói rõ: ${KINDS.join(', ')}
  --encoding C=tcvn3      bảng mã của cột C (bỏ "C=": của mọi cột): ${ENCODINGS.join(', ')}
  --prefer sheet|file     khi cả bảng và tệp đều đã đổi: theo bảng, hay giữ tệp
  --locality quy-chau     vùng của những dòng không ghi xã
  --by "Hoa"              người cấp mã in cho mục mới

Thư mục nội dung: content, hoặc CONTENT_DIR. Kết quả: 0 tốt · 1 có lỗi, chưa ghi gì · 2 gọi sai.`,
  en: `Imports a spreadsheet into the content. Shows every change first; writes with --apply. One error, and nothing is written.

Usage: npm run import -- FILE.xlsx [--apply]      (or .csv, a folder made by export, or a .docx by the template)

Takes what npm run export wrote, and an office's own list with Vietnamese headings (Tên di tích, Hạng sao …).
Unicode, TCVN3, VNI and Windows-1258 are told apart column by column.

  --apply, --ghi          writes the changes
  --kind products         the kind, where the sheet's name and headings do not tell: ${KINDS.join(', ')}
  --encoding C=tcvn3      the encoding of column C (without "C=": of all): ${ENCODINGS.join(', ')}
  --prefer sheet|file     where table and file both changed: which one holds
  --locality quy-chau     the locality of rows that name no commune
  --by "Hoa"              who issues the codes of new entries

Content folder: content, or CONTENT_DIR. Exit code: 0 fine · 1 errors, nothing written · 2 wrong call.`,
};
