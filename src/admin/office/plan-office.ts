/**
 * What workbooks, tables and Word files would change, told where they were dropped: the planning of `npm run import`
 * over as much of the guide as the page knows. Loaded when such a file is dropped; knows nothing of a page.
 *
 *     const plan = await planOffice(new Map([['danh-sach.xlsx', bytes]]), new Map(), guide, { today });
 *     plan.changes    // cell by cell; plan.created: the entries that it would make
 *     plan.missing    // what the drafts still lack
 *     plan.files      // path → text or picture, for the preview alone: the office file itself goes home
 */
import type { ReadPicture } from '../../checks/context.ts';
import type { IsoDate } from '../../lib/clock.ts';
import { type BilingualText, type Diagnostic, newAmong, sortDiagnostics } from '../../lib/diagnostic.ts';
import type { GuideReading } from '../../reading/guide.ts';
import type { EntryRef, Kind } from '../../schemas/kinds.ts';
import { BASE_FILE, BASE_SHEET, type Base, baseFromJson, baseOf } from '../../sheets/base.ts';
import { readCsv } from '../../sheets/csv.ts';
import { type SheetGuide, sheetGuide } from '../../sheets/guide.ts';
import type { Encoding } from '../../sheets/legacy/encodings.ts';
import { type CellChange, type ImportOptions, type NewEntryPlan, planImport } from '../../sheets/plan.ts';
import { SheetFileError } from '../../sheets/problem.ts';
import type { Table } from '../../sheets/table.ts';
import { type DocumentPlan, planDocument } from '../../sheets/word/plan-document.ts';
import { readWorkbook } from '../../sheets/workbook.ts';
import { checkFiles, type PublishedGuide } from '../check-files.ts';
import { withBaseKnown, withTitlesKnown } from './known-files.ts';

const utf8 = new TextEncoder();

/** What only a person can say of the files. */
export interface OfficeAnswers {
  readonly kind?: Kind | undefined;
  readonly encoding?: Encoding | undefined;
  readonly prefer?: 'sheet' | 'file' | undefined;
}

export interface OfficePlan {
  readonly changes: readonly CellChange[];
  readonly created: readonly NewEntryPlan[];
  /** Rows and documents that were read. */
  readonly rows: number;
  /** By row and column, or by paragraph; then what the changes would break. */
  readonly problems: readonly Diagnostic[];
  /** What the drafts still lack: to be written, no fault of the file. */
  readonly missing: readonly Diagnostic[];
  /** Files that cannot be read at all. */
  readonly faults: readonly BilingualText[];
  /** Entries that the guide has and of which the page knows the title alone. */
  readonly unseen: ReadonlySet<EntryRef>;
  /** The changed and the new entries as they would be. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly reading: GuideReading;
}

/** The guide as the page carries it, with the titles that the site shows. */
export interface TitledGuide extends PublishedGuide {
  readonly titles: Readonly<Record<string, string>>;
}

interface Source {
  readonly base: Base;
  plan(guide: SheetGuide): Promise<DocumentPlan>;
}

/**
 * Plans every office file over the files that were dropped with them and over what the site shows.
 *
 * @param office  by file name
 * @param files   by path in the content folder
 */
export async function planOffice(
  office: ReadonlyMap<string, Uint8Array>,
  files: ReadonlyMap<string, Uint8Array>,
  page: TitledGuide,
  options: OfficeAnswers & { readonly today: IsoDate; readonly readPicture: ReadPicture },
): Promise<OfficePlan> {
  const { today, readPicture, kind, prefer, encoding } = options;
  const encodings = new Map(encoding ? [['', encoding] as const] : []);
  const { sources, faults } = await readSources(office, { today, kind, prefer, encodings });
  const { found } = (await checkFiles(files, page, today, readPicture)).reading;
  const run = new Run(files, new Map(Object.entries(page.titles) as [EntryRef, string][]));
  let guide = sheetGuide(found);
  for (const source of guide ? sources : []) {
    try {
      guide = await run.take(source, guide as SheetGuide);
    } catch (error) {
      faults.push(inWords(error));
    }
  }
  const check = (laid: ReadonlyMap<string, Uint8Array>) =>
    checkFiles(new Map([...files, ...laid]), page, today, readPicture);
  const [old, now] = [await check(run.before), await check(run.after)];
  const drafts = new Set<string>(run.created.map(({ ref }) => ref));
  const brought = newAmong(now.diagnostics, old.diagnostics).filter(({ file }) => run.after.has(file));
  return {
    changes: run.changes,
    created: run.created,
    rows: run.rows,
    problems: [...sortDiagnostics(run.problems), ...brought.filter(({ file }) => !drafts.has(refOf(file)))],
    missing: brought.filter(({ file }) => drafts.has(refOf(file))),
    faults,
    unseen: run.unseen,
    files: run.after,
    reading: now.reading,
  };
}

/** The files one after the other: what one makes, the next may name. */
class Run {
  readonly changes: CellChange[] = [];
  readonly created: NewEntryPlan[] = [];
  readonly problems: Diagnostic[] = [];
  readonly unseen = new Set<EntryRef>();
  /** The entries that are touched, as far as they are known, and as they would be. */
  readonly before = new Map<string, Uint8Array>();
  readonly after = new Map<string, Uint8Array>();
  rows = 0;
  readonly #dropped: ReadonlyMap<string, Uint8Array>;
  readonly #titles: ReadonlyMap<EntryRef, string>;

  constructor(dropped: ReadonlyMap<string, Uint8Array>, titles: ReadonlyMap<EntryRef, string>) {
    this.#dropped = dropped;
    this.#titles = titles;
  }

  /** Plans one file; the guide as it is then. */
  async take(source: Source, guide: SheetGuide): Promise<SheetGuide> {
    const based = withBaseKnown(guide, source.base);
    const known = withTitlesKnown(based, this.#titles);
    const plan = await source.plan(known);
    this.problems.push(...plan.problems);
    this.changes.push(...plan.changes);
    this.created.push(...plan.created);
    this.rows += plan.rows;
    const [isHere, isThere] = [new Set(based.refs), new Set(known.refs)];
    for (const ref of plan.refs) if (isThere.has(ref) && !isHere.has(ref)) this.unseen.add(ref);
    this.#lay(known, new Set([...plan.files.keys()].map(refOf)));
    for (const [path, text] of plan.files) this.after.set(path, utf8.encode(text));
    for (const [path, bytes] of plan.pictures) this.after.set(path, bytes);
    return {
      ...guide,
      texts: new Map([...guide.texts, ...plan.files]),
      titles: new Map([...guide.titles, ...plan.created.map(({ ref, title }) => [ref, title] as const)]),
      refs: [...new Set([...guide.refs, ...plan.created.map(({ ref }) => ref)])],
    };
  }

  #lay(known: SheetGuide, refs: ReadonlySet<EntryRef>): void {
    const lay = (path: string, bytes: Uint8Array) => {
      if (!this.before.has(path)) this.before.set(path, bytes);
      this.after.set(path, bytes);
    };
    for (const [path, bytes] of this.#dropped) if (refs.has(refOf(path))) lay(path, bytes);
    for (const [path, text] of known.texts) if (refs.has(refOf(path))) lay(path, utf8.encode(text));
  }
}

async function readSources(
  office: ReadonlyMap<string, Uint8Array>,
  options: Omit<ImportOptions, 'base'>,
): Promise<{ sources: Source[]; faults: BilingualText[] }> {
  const sources: Source[] = [];
  const faults: BilingualText[] = [];
  const tables: Table[] = [];
  let beside: Base = new Map();
  const ofTables = (own: readonly Table[], base: Base): Source => ({
    base,
    plan: async (guide) => ({ ...planImport(own, guide, { ...options, base }), pictures: new Map() }),
  });
  for (const [file, given] of office) {
    const bytes = new Uint8Array(given);
    try {
      if (file === BASE_FILE) beside = baseFromJson(new TextDecoder().decode(bytes));
      else if (/\.csv$/i.test(file)) tables.push(readCsv(bytes, file));
      else if (/\.docx?$/i.test(file)) {
        sources.push({ base: new Map(), plan: (guide) => planDocument(bytes, file, guide, options) });
      } else {
        const { tables: own, hidden } = await readWorkbook(bytes, file);
        sources.unshift(ofTables(own, baseOf(hidden.get(BASE_SHEET))));
      }
    } catch (error) {
      faults.push(inWords(error));
    }
  }
  if (tables.length > 0) sources.unshift(ofTables(tables, beside));
  return { sources, faults };
}

function refOf(path: string): EntryRef {
  return path.split('/').slice(0, 2).join('/') as EntryRef;
}

function inWords(error: unknown): BilingualText {
  if (error instanceof SheetFileError) return error.text;
  throw error;
}
