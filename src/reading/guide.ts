/**
 * Reads a whole content folder once: the only reader of its files, shared by the site, the checks,
 * the codes and the prints. It never throws on content: what is wrong is in `diagnostics`.
 */
import type { z } from 'zod';
import { isLocale, LOCALE_CODES, type Locale } from '../i18n/locales.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { type Facts, type FactsOf, factsSchemas } from '../schemas/facts.ts';
import type { EntryRef, Kind } from '../schemas/kinds.ts';
import { type Commune, type LocalitiesFile, type Locality, localitiesFile } from '../schemas/locality.ts';
import { type ProseFrontMatter, proseFrontMatter } from '../schemas/prose.ts';
import type { Service } from '../schemas/service.ts';
import { type Site, site as siteSchema } from '../schemas/site.ts';
import { type EntryFolder, listEntryFolders } from './entries.ts';
import { splitFrontMatter } from './front-matter.ts';
import { type PlacedService, readServices } from './services.ts';
import { readText } from './text-file.ts';
import { type ReadResult, readYaml } from './yaml-file.ts';

const LANGUAGE_FILE = /^([a-z]{2}(?:-[A-Za-z]+)?)\.(mdx?)$/;

/** What one language says about an entry. */
export interface Prose extends ProseFrontMatter {
  readonly locale: Locale;
  /** Path relative to the content folder. */
  readonly file: string;
  readonly format: 'md' | 'mdx';
  readonly body: string;
  /** 1-based line of the file on which the body begins. */
  readonly bodyLine: number;
}

export interface Entry<K extends Kind = Kind> {
  readonly ref: EntryRef;
  readonly kind: K;
  readonly id: string;
  readonly dir: string;
  readonly facts: FactsOf<K>;
  /** By locale; the language that is missing is missing. At least one is there. */
  readonly prose: ReadonlyMap<Locale, Prose>;
}

export interface Guide {
  readonly contentDir: string;
  readonly site: Site;
  readonly since: string;
  readonly localities: ReadonlyMap<string, Locality>;
  readonly communes: ReadonlyMap<string, Commune>;
  readonly entries: ReadonlyMap<EntryRef, Entry>;
  readonly services: readonly Service[];
}

export interface GuideReading {
  /** Absent where `site.yaml` or `localities.yaml` cannot be read, or nothing is there. Entries with errors are left out of it. */
  readonly guide?: Guide;
  readonly diagnostics: readonly Diagnostic[];
  /** All that could be read, for the checks: also of entries with errors, and where there is no guide. */
  readonly found: FoundContent;
}

/** What was found of an entry, whole or not. */
export interface FoundEntry {
  readonly folder: EntryFolder;
  /** Without the fields that are wrong; absent where nothing of it can be used. */
  readonly facts?: Facts;
  readonly prose: readonly Prose[];
}

export interface FoundContent {
  readonly site?: Site;
  readonly places?: LocalitiesFile;
  readonly services: readonly PlacedService[];
  readonly entries: readonly FoundEntry[];
  /** Texts of the files that were read, by their path relative to the content folder. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads the content folder. Throws `ReadableError` where a folder cannot be opened. */
export async function readGuide(contentDir: string): Promise<GuideReading> {
  const texts = new Map<string, string>();
  const [site, localities, services, folders] = await Promise.all([
    readRootFile(contentDir, 'site.yaml', siteSchema, texts),
    readRootFile(contentDir, 'localities.yaml', localitiesFile, texts),
    readServices(contentDir),
    listEntryFolders(contentDir),
  ]);
  const readings = await Promise.all(folders.map((folder) => readEntry(contentDir, folder, texts)));
  const diagnostics: Diagnostic[] = [
    ...[site, localities, services, ...readings].flatMap((reading) => reading.diagnostics),
    ...(folders.length === 0 ? [noEntries()] : []),
  ];
  const found: FoundContent = {
    ...whatIsThere('site', site),
    ...whatIsThere('places', localities),
    services: services.placed,
    entries: readings.map((reading) => reading.found),
    texts,
  };

  if (!site.value || !localities.value) return { diagnostics, found };
  const entries = readings.flatMap((reading) => (reading.entry ? [[reading.entry.ref, reading.entry] as const] : []));
  const places = localities.value;
  return {
    guide: {
      contentDir,
      site: site.value,
      since: places.since,
      localities: new Map(places.localities.map((locality) => [locality.id, locality])),
      communes: new Map(places.communes.map((commune) => [commune.code, commune])),
      entries: new Map(entries),
      services: services.value ?? [],
    },
    diagnostics,
    found,
  };
}

function whatIsThere<K extends string, T>(name: K, { value, rest }: ReadResult<T>): { readonly [key in K]?: T } {
  const usable = value ?? rest;
  return usable === undefined ? {} : ({ [name]: usable } as { readonly [key in K]?: T });
}

/** Narrows an entry to its kind. */
export function isOfKind<K extends Kind>(entry: Entry, kind: K): entry is Entry<K> {
  return entry.kind === kind;
}

/** All entries of a kind, in the order of their ids. */
export function entriesOf<K extends Kind>(guide: Guide, kind: K): Entry<K>[] {
  return [...guide.entries.values()].filter((entry): entry is Entry<K> => isOfKind(entry, kind));
}

async function readRootFile<S extends z.ZodType>(
  contentDir: string,
  file: string,
  schema: S,
  texts: Map<string, string>,
): Promise<ReadResult<z.infer<S>>> {
  const { text, missing, diagnostics } = await readText(contentDir, file);
  if (text !== undefined) {
    texts.set(file, text);
    return readYaml(text, schema, file);
  }
  return { diagnostics: missing ? [missingFile(file)] : diagnostics };
}

async function readEntry(
  contentDir: string,
  folder: EntryFolder,
  texts: Map<string, string>,
): Promise<{ entry?: Entry; found: FoundEntry; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const languageFiles = folder.files.filter((file) => LANGUAGE_FILE.test(file));
  const prose = new Map<Locale, Prose>();
  for (const file of languageFiles) {
    const path = `${folder.ref}/${file}`;
    const [, code = '', format] = LANGUAGE_FILE.exec(file) ?? [];
    if (!isLocale(code)) {
      diagnostics.push(unknownLanguage(path, code));
      continue;
    }
    if (prose.has(code)) {
      diagnostics.push(twiceInOneLanguage(path, code));
      continue;
    }
    const { text, diagnostics: unreadable } = await readText(contentDir, path);
    diagnostics.push(...unreadable);
    if (text === undefined) continue;
    texts.set(path, text);
    const reading = readProse(text, path, code, format as 'md' | 'mdx');
    diagnostics.push(...reading.diagnostics);
    if (reading.prose) prose.set(code, reading.prose);
  }

  const file = `${folder.ref}/facts.yaml`;
  const { text, missing, diagnostics: unreadable } = await readText(contentDir, file);
  diagnostics.push(...unreadable);
  if (text === undefined) {
    if (missing) diagnostics.push(folder.files.length === 0 ? emptyFolder(folder) : textWithoutFacts(folder));
    return { found: { folder, prose: [...prose.values()] }, diagnostics };
  }
  texts.set(file, text);
  const facts = readYaml(text, factsSchemas[folder.kind] as z.ZodType<Facts>, file);
  diagnostics.push(...facts.diagnostics);
  if (languageFiles.length === 0) diagnostics.push(factsWithoutText(folder));
  const found: FoundEntry = { folder, ...whatIsThere('facts', facts), prose: [...prose.values()] };
  if (!facts.value || prose.size === 0) return { found, diagnostics };
  const { ref, kind, id, dir } = folder;
  return { entry: { ref, kind, id, dir, facts: facts.value, prose }, found, diagnostics };
}

function readProse(
  text: string,
  file: string,
  locale: Locale,
  format: 'md' | 'mdx',
): { prose?: Prose; diagnostics: readonly Diagnostic[] } {
  const split = splitFrontMatter(text);
  if (!split) {
    return {
      diagnostics: [
        {
          code: 'front-matter-missing',
          severity: 'error',
          file,
          line: 1,
          column: 1,
          field: '',
          message: {
            vi: 'Tệp phải bắt đầu bằng phần đầu giữa hai dòng ---.',
            en: 'The file must begin with front matter between two lines of ---.',
          },
          remedy: {
            vi: 'Thêm ở đầu tệp: ---, title: Tên, summary: Một câu, rồi ---.',
            en: 'Add at the top: ---, title: Name, summary: One sentence, then ---.',
          },
        },
      ],
    };
  }
  const head = readYaml(split.frontMatter, proseFrontMatter, file, split.before);
  if (!head.value) return { diagnostics: head.diagnostics };
  return {
    prose: { ...head.value, locale, file, format, body: split.body, bodyLine: split.bodyLine },
    diagnostics: [],
  };
}

function fileProblem(
  file: string,
  code: string,
  message: Diagnostic['message'],
  remedy: Diagnostic['remedy'],
): Diagnostic {
  return { code, severity: 'error', file, line: 1, column: 1, field: '', message, remedy };
}

function missingFile(file: string): Diagnostic {
  return fileProblem(
    file,
    'missing-file',
    { vi: `Thư mục nội dung thiếu tệp ${file}.`, en: `The content folder has no ${file}.` },
    {
      vi: `Kiểm tra đường dẫn CONTENT_DIR, hoặc tạo cẩm nang mới: npm run new -- guide THƯ-MỤC`,
      en: `Check CONTENT_DIR, or make a guide of your own: npm run new -- guide FOLDER`,
    },
  );
}

function noEntries(): Diagnostic {
  return fileProblem(
    '.',
    'empty-content',
    { vi: 'Thư mục nội dung chưa có mục nào.', en: 'The content folder has no entries.' },
    {
      vi: 'Tạo mục đầu tiên, ví dụ: npm run new -- heritage ten-di-tich',
      en: 'Make the first one, for example: npm run new -- heritage my-site',
    },
  );
}

function emptyFolder(folder: EntryFolder): Diagnostic {
  return fileProblem(
    `${folder.ref}/facts.yaml`,
    'facts-missing',
    { vi: 'Thư mục này trống, nên không có trang nào được tạo.', en: 'This folder is empty, so it gets no page.' },
    {
      vi: `Xóa thư mục, hoặc xóa rồi tạo lại: npm run new -- ${folder.ref.replace('/', ' ')}`,
      en: `Delete it, or delete it and run: npm run new -- ${folder.ref.replace('/', ' ')}`,
    },
  );
}

function textWithoutFacts(folder: EntryFolder): Diagnostic {
  return fileProblem(
    `${folder.ref}/facts.yaml`,
    'facts-missing',
    {
      vi: 'Thư mục này không có facts.yaml, nên trang của nó không được tạo.',
      en: 'This folder has no facts.yaml, so it gets no page.',
    },
    {
      vi: 'Thêm facts.yaml (xem một mục cùng loại), hoặc xóa thư mục.',
      en: 'Add facts.yaml (see another entry of the kind), or delete the folder.',
    },
  );
}

function factsWithoutText(folder: EntryFolder): Diagnostic {
  return fileProblem(
    `${folder.ref}/facts.yaml`,
    'text-missing',
    { vi: 'Mục này chưa có bài viết bằng ngôn ngữ nào.', en: 'This entry has no text in any language.' },
    { vi: 'Thêm vi.mdx với title và summary.', en: 'Add vi.mdx with title and summary.' },
  );
}

function unknownLanguage(file: string, code: string): Diagnostic {
  return fileProblem(
    file,
    'unknown-language',
    { vi: `"${code}" không phải ngôn ngữ của cẩm nang.`, en: `"${code}" is not a language of the guide.` },
    {
      vi: `Đặt tên tệp theo một trong: ${LOCALE_CODES.join(', ')}.`,
      en: `Name the file after one of: ${LOCALE_CODES.join(', ')}.`,
    },
  );
}

function twiceInOneLanguage(file: string, code: string): Diagnostic {
  return fileProblem(
    file,
    'language-twice',
    { vi: `Có hai tệp cho ngôn ngữ "${code}".`, en: `There are two files for the language "${code}".` },
    { vi: 'Giữ một tệp, .mdx hoặc .md.', en: 'Keep one, .mdx or .md.' },
  );
}
