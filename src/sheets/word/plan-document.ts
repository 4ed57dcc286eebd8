/**
 * What a Word file would change: its fields as a row of a spreadsheet, then its texts and pictures. Pure.
 *
 *     const plan = await planDocument(bytes, 'den-lang.docx', guide, { today });
 *     plan.pictures   // path → bytes as they came; whoever writes them takes the metadata off
 */
import { DRAFT_MARK } from '../../authoring/draft-mark.ts';
import type { BilingualText, Diagnostic } from '../../lib/diagnostic.ts';
import { hasErrors } from '../../lib/diagnostic.ts';
import { foldVietnamese } from '../../lib/slug.ts';
import { withPhoto } from '../../photos/list-photo.ts';
import { photoName } from '../../photos/photo-name.ts';
import { splitFrontMatter } from '../../reading/front-matter.ts';
import { type EntryRef, splitRef } from '../../schemas/kinds.ts';
import { withBody } from '../file-text.ts';
import { entryFile, type SheetGuide } from '../guide.ts';
import { type ImportOptions, type ImportPlan, planImport } from '../plan.ts';
import { type EntryDocument, entryDocument } from './entry-document.ts';
import { inUnicode } from './in-unicode.ts';
import { readDocument } from './read-document.ts';

export interface DocumentPlan extends ImportPlan {
  /** Pictures by path. */
  readonly pictures: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/** Plans the import of a document. Throws `SheetFileError` for what is no .docx. */
export async function planDocument(
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  guide: SheetGuide,
  options: Omit<ImportOptions, 'base'>,
): Promise<DocumentPlan> {
  const { paragraphs, isSure } = inUnicode(await readDocument(bytes, file), options.encodings?.get(''));
  const document = entryDocument(paragraphs, guide.locales);
  const kind = options.kind ?? document.kind;
  const problems: Diagnostic[] = [];
  const say = (paragraph: number, code: string, message: BilingualText, remedy: BilingualText) =>
    problems.push({ code, severity: 'error', file, line: paragraph, column: 1, field: '', message, remedy });
  if (!kind || document.fields.length === 0) {
    say(
      1,
      'document-kind',
      {
        vi: 'Không rõ văn bản này nói về loại nào: chưa có đầu mục "Loại", hoặc các đầu mục không dùng kiểu Heading.',
        en: 'It is not clear what this document is about: the heading "Loại" is missing, or headings have no heading style.',
      },
      {
        vi: 'Dùng mẫu: npm run export -- mau.docx. Hoặc nói loại bằng --kind heritage.',
        en: 'Use the template: npm run export -- mau.docx. Or give the kind as --kind heritage.',
      },
    );
    return { changes: [], created: [], files: new Map(), refs: [], rows: 0, problems, pictures: new Map() };
  }
  const encodings = isSure ? new Map([['', 'unicode'] as const]) : options.encodings;
  const plan = planImport([tableOf(document, file, kind)], guide, { ...options, encodings, kind, base: new Map() });
  problems.push(...plan.problems.map((problem) => inParagraph(problem, document, file)));
  const files = new Map(plan.files);
  const changes = [...plan.changes];
  const pictures = new Map<string, Uint8Array<ArrayBuffer>>();
  const [ref] = plan.refs;
  if (ref && !hasErrors(plan.problems)) {
    for (const [locale, { text: body, paragraph }] of document.bodies) {
      const path = entryFile(guide, ref, locale);
      const text = files.get(path) ?? guide.texts.get(path);
      if (text === undefined) {
        say(
          paragraph,
          'document-title',
          {
            vi: `Bài viết này chưa có tên bằng ngôn ngữ "${locale}".`,
            en: `This text has no title in the language "${locale}".`,
          },
          { vi: 'Thêm đầu mục "Tên (tiếng Anh)" và ghi tên.', en: 'Add the heading "Tên (tiếng Anh)" and the title.' },
        );
        continue;
      }
      const now = splitFrontMatter(text)?.body.trim() ?? '';
      if (now === body.trim() || options.prefer === 'file') continue;
      if (now !== '' && !now.includes(DRAFT_MARK) && options.prefer !== 'sheet') {
        say(
          paragraph,
          'sheet-conflict',
          {
            vi: `Mục ${ref} đã có bài viết khác (${path}).`,
            en: `The entry ${ref} has another text (${path}).`,
          },
          {
            vi: 'Thay bằng bài trong văn bản này: thêm --prefer sheet. Giữ bài cũ: --prefer file.',
            en: 'To replace it: --prefer sheet. To keep it: --prefer file.',
          },
        );
        continue;
      }
      files.set(path, withBody(text, body));
      // Of a new entry all is new; what its draft said is no text that goes away.
      if (plan.created.length === 0) changes.push({ ref, field: `${locale}.body`, before: now, after: body });
    }
    addPictures(document, ref, guide, files, pictures, say);
  }
  const ok = !hasErrors(problems);
  return { ...plan, changes, problems, files: ok ? files : new Map(), pictures: ok ? pictures : new Map() };
}

function tableOf({ fields }: EntryDocument, file: string, kind: string) {
  const isKind = (heading: string) => /^(?:loại|loại mục|kind)$/iu.test(heading);
  const own = fields.filter(({ heading }) => !isKind(heading));
  const cells = own.map(({ text }) => ({ value: text }));
  // A heading of the template tells nothing of how the words below it were typed.
  const headings = own.map(({ heading }) => ({ value: foldVietnamese(heading) }));
  // A document of few fields is a table of few columns all the same.
  return { file, name: kind, rows: [[...headings, { value: 'STT' }], cells] };
}

/** The heading instead of a cell. */
function inParagraph(problem: Diagnostic, { fields }: EntryDocument, file: string): Diagnostic {
  const own = fields.filter(({ heading }) => !/^(?:loại|loại mục|kind)$/iu.test(heading));
  const field = own[problem.column - 1];
  const words = (text: string, name: string) =>
    text.replace(/^(?:Ô|Cell) [A-Z]+\d+: /, field ? `${name} "${field.heading}": ` : '');
  return {
    ...problem,
    file,
    line: field?.paragraph ?? 1,
    column: 1,
    message: { vi: words(problem.message.vi, 'Đầu mục'), en: words(problem.message.en, 'Heading') },
  };
}

function addPictures(
  document: EntryDocument,
  ref: EntryRef,
  guide: SheetGuide,
  files: Map<string, string>,
  pictures: Map<string, Uint8Array<ArrayBuffer>>,
  say: (paragraph: number, code: string, message: BilingualText, remedy: BilingualText) => void,
): void {
  const path = `${ref}/facts.yaml`;
  const taken: string[] = [];
  for (const { picture, paragraph, words } of document.pictures) {
    const facts = files.get(path) ?? guide.texts.get(path);
    const alt = words.alt ?? picture.alt;
    if (facts === undefined || (alt !== '' && facts.includes(alt))) continue;
    const { credit, licence, altEnglish } = words;
    if (alt === '' || !credit || !licence) {
      const missing = [alt === '' && 'Lời tả', !credit && 'Người chụp', !licence && 'Giấy phép']
        .filter(Boolean)
        .join(', ');
      say(
        paragraph,
        'document-picture',
        {
          vi: `Ảnh ${picture.name} chưa có: ${missing}.`,
          en: `The picture ${picture.name} lacks: ${missing}.`,
        },
        {
          vi: 'Ghi ngay dưới ảnh ba dòng: "Lời tả: …", "Người chụp: …", "Giấy phép: CC BY 4.0". Ảnh có người nhận ra được thì thêm bằng npm run photos.',
          en: 'Write three lines below it: "Lời tả: …" (what it shows), "Người chụp: …" (who took it), "Giấy phép: CC BY 4.0".',
        },
      );
      continue;
    }
    const name = photoName(picture.name, splitRef(ref).id, [...taken, ...listedFiles(facts)]);
    const next = withPhoto(facts, {
      file: name,
      alt: { vi: alt, ...(altEnglish && { en: altEnglish }) },
      credit,
      licence,
    });
    if (next === undefined) continue;
    taken.push(name);
    files.set(path, next);
    pictures.set(`${ref}/${name}`, picture.bytes);
  }
}

function listedFiles(facts: string): string[] {
  return [...facts.matchAll(/\bfile:\s*["']?([^"',}\s]+)/g)].map(([, name = '']) => name);
}
