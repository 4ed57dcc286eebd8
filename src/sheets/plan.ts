/**
 * What an import would change, without changing anything: pure, for the command and for the page `/admin/check`.
 *
 *     const { tables, hidden } = await readWorkbook(bytes, 'danh-sach.xlsx');
 *     const plan = planImport(tables, guide, { base: baseOf(hidden.get(BASE_SHEET)), today: '2026-11-21' });
 *     plan.problems   // by row and column; with an error among them nothing may be written
 *     plan.changes    // cell by cell: before, after
 *     plan.files      // path → whole new text
 *
 * Three-way: a cell that is as it was exported changes nothing, whatever the file says by now; a file that is as it
 * was exported takes the cell; where both changed, a person decides.
 */
import type { IsoDate } from '../lib/clock.ts';
import { type Diagnostic, hasErrors, sortDiagnostics } from '../lib/diagnostic.ts';
import { isEntryId, slugify } from '../lib/slug.ts';
import { type EntryRef, type Kind, splitRef } from '../schemas/kinds.ts';
import type { Base } from './base.ts';
import { type Column, columnNamed } from './columns.ts';
import { looksMonthFirst } from './dates.ts';
import { editFile, fileProblems } from './file-text.ts';
import { entryFile, type SheetGuide } from './guide.ts';
import { ID_FIELD, POINT_FIELD } from './headings.ts';
import { communesNamed } from './names.ts';
import { type Given, membersOf, newFiles } from './new-row.ts';
import { readCell } from './read-cell.ts';
import { cellProblem, type FieldCell, type Row, type RowsOptions, readRows, type SheetRows } from './rows.ts';
import type { Table } from './table.ts';
import { EntryValues } from './values.ts';
import { writeCell } from './write-cell.ts';

export interface CellChange {
  readonly ref: EntryRef;
  readonly field: string;
  /** As cells show them; empty for nothing. */
  readonly before: string;
  readonly after: string;
}

export interface NewEntryPlan {
  readonly ref: EntryRef;
  readonly title: string;
}

export interface ImportPlan {
  readonly changes: readonly CellChange[];
  readonly created: readonly NewEntryPlan[];
  /** New texts by path, relative to the content folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly Diagnostic[];
  /** Rows that were read. */
  readonly rows: number;
  /** The entries that they are about, in the order of the rows. */
  readonly refs: readonly EntryRef[];
}

export interface ImportOptions extends Omit<RowsOptions, 'locales'> {
  readonly base: Base;
  readonly today: IsoDate;
  /** Where cell and file both changed: whose word holds. Nobody's where it is absent: that is a problem. */
  readonly prefer?: 'sheet' | 'file' | undefined;
  /** The locality of rows that name neither one nor a commune. */
  readonly locality?: string | undefined;
}

/** Plans the import of tables. */
export function planImport(tables: readonly Table[], guide: SheetGuide, options: ImportOptions): ImportPlan {
  const readings = tables.map((table) => readRows(table, { ...options, locales: guide.locales }));
  // A sheet of explanations or notes beside sheets of entries is no fault.
  const someRead = readings.some(({ sheet }) => sheet !== undefined);
  const problems = readings.flatMap(({ sheet, problems: found }) =>
    sheet || !someRead ? found : found.filter(({ code }) => code !== 'sheet-headings' && code !== 'sheet-encoding'),
  );
  const plan = new Planner(guide, options, problems);
  const sheets = readings.flatMap(({ sheet }) => (sheet ? [sheet] : []));
  // Producers first: products name them.
  for (const sheet of [...sheets].sort((a, b) => Number(b.kind === 'producers') - Number(a.kind === 'producers')))
    plan.sheet(sheet);
  return plan.done(sheets.reduce((sum, { rows }) => sum + rows.length, 0));
}

class Planner {
  readonly #guide: SheetGuide;
  readonly #options: ImportOptions;
  readonly #problems: Diagnostic[];
  readonly #changes: CellChange[] = [];
  readonly #created: NewEntryPlan[] = [];
  readonly #files = new Map<string, string>();
  readonly #titles: Map<EntryRef, string>;
  readonly #refs: Map<string, EntryRef>;
  readonly #rowOf = new Map<EntryRef, string>();
  readonly #communeNames: ReadonlyMap<string, string>;

  constructor(guide: SheetGuide, options: ImportOptions, problems: readonly Diagnostic[]) {
    this.#guide = guide;
    this.#options = options;
    this.#problems = [...problems];
    this.#titles = new Map(guide.titles);
    // A disk that does not tell Hang-Bua from hang-bua would write one over the other.
    this.#refs = new Map(guide.refs.map((ref) => [ref.toLowerCase(), ref]));
    this.#communeNames = new Map(guide.places.communes.map(({ code, name }) => [code, name]));
  }

  done(rows: number): ImportPlan {
    const problems = sortDiagnostics(this.#problems);
    const ok = !hasErrors(problems);
    return {
      changes: this.#changes,
      created: this.#created,
      files: ok ? this.#files : new Map(),
      problems,
      rows,
      refs: [...this.#rowOf.keys()],
    };
  }

  sheet(sheet: SheetRows): void {
    const monthFirst = new Set(
      [...sheet.columns.keys()].filter((field) =>
        looksMonthFirst(sheet.rows.map(({ cells }) => cells.get(field)?.text ?? '')),
      ),
    );
    for (const row of sheet.rows) this.#row(sheet, row, monthFirst);
  }

  #row(sheet: SheetRows, row: Row, monthFirst: ReadonlySet<string>): void {
    const target = this.#target(sheet, row);
    if (!target) return;
    const { ref, isNew } = target;
    const seen = this.#rowOf.get(ref);
    if (seen !== undefined) {
      this.#say(
        sheet,
        row,
        ID_FIELD,
        'sheet-id-twice',
        {
          vi: `Mục ${ref} đã có ở ${seen}; hai dòng cho một mục thì không biết theo dòng nào.`,
          en: `The entry ${ref} stands already at ${seen}; with two rows nobody knows which holds.`,
        },
        { vi: 'Gộp hai dòng làm một, hoặc đặt mã khác.', en: 'Make them one row, or give one another id.' },
      );
      return;
    }
    this.#rowOf.set(ref, `${sheet.table.name}, dòng ${row.row}`);
    if (isNew) this.#create(sheet, row, ref, monthFirst);
    else this.#update(sheet, row, ref, monthFirst);
  }

  /** The entry that a row is about: by its id, else by title and commune, else a new one. */
  #target(sheet: SheetRows, row: Row): { ref: EntryRef; isNew: boolean } | undefined {
    const { kind } = sheet;
    const written = row.cells.get(ID_FIELD)?.text ?? '';
    const id = written.startsWith(`${kind}/`) ? written.slice(kind.length + 1) : written;
    const title = row.cells.get('vi.title')?.text ?? '';
    if (id !== '') {
      if (!isEntryId(id)) {
        this.#say(
          sheet,
          row,
          ID_FIELD,
          'sheet-id',
          {
            vi: `"${written}" không làm mã được: chỉ a–z, 0–9 và gạch nối, không có dấu / hay ..`,
            en: `"${written}" cannot be an id: only a–z, 0–9 and hyphens, no slash, no dots.`,
          },
          isEntryId(slugify(written))
            ? { vi: `Thử: ${slugify(written)}`, en: `Try: ${slugify(written)}` }
            : { vi: 'Để trống, mã sẽ lấy theo tên.', en: 'Leave it empty; the id follows the name.' },
        );
        return undefined;
      }
      const ref = this.#refs.get(`${kind}/${id}`.toLowerCase());
      if (ref !== undefined) return { ref, isNew: false };
      if (this.#options.base.has(`${kind}/${id}`)) {
        this.#say(
          sheet,
          row,
          ID_FIELD,
          'sheet-entry-gone',
          {
            vi: `Mục ${kind}/${id} đã bị xóa hoặc đổi tên từ khi xuất bảng; dòng này được bỏ qua.`,
            en: `The entry ${kind}/${id} was deleted or renamed since the export; the row is passed over.`,
          },
          { vi: 'Nếu muốn tạo lại, đặt mã khác.', en: 'To make it again, give it another id.' },
          'warning',
        );
        return undefined;
      }
      if (title !== '') return { ref: `${kind}/${id}`, isNew: true };
    }
    if (title === '') {
      this.#say(
        sheet,
        row,
        'vi.title',
        'sheet-no-name',
        {
          vi: 'Dòng này không có tên, nên không biết nói về mục nào.',
          en: 'This row has no name, so nobody knows which entry it is about.',
        },
        { vi: 'Ghi tên, hoặc xóa dòng.', en: 'Write the name, or delete the row.' },
      );
      return undefined;
    }
    const same = this.#sameTitle(kind, title, row);
    if (same) return { ref: same, isNew: false };
    const free = this.#freeId(kind, title, row);
    if (free) return { ref: free, isNew: true };
    this.#say(
      sheet,
      row,
      'vi.title',
      'sheet-id',
      {
        vi: `Không lấy được mã từ tên "${title}".`,
        en: `No id can be made from the name "${title}".`,
      },
      {
        vi: 'Thêm cột "Mã" và ghi mã cho dòng này, chỉ a–z, 0–9 và gạch nối.',
        en: 'Add a column "Mã" with an id: a–z, 0–9 and hyphens.',
      },
    );
    return undefined;
  }

  /** An office's list has no ids: imported again, its rows are the entries that it made. */
  #sameTitle(kind: Kind, title: string, row: Row): EntryRef | undefined {
    const communes = this.#communesOf(row);
    const found = this.#guide.refs.filter((ref) => ref.startsWith(`${kind}/`) && this.#guide.titles.get(ref) === title);
    if (found.length === 1 && communes.length === 0) return found[0];
    return found.find((ref) => {
      const facts = new EntryValues(this.#guide, ref).file('facts') as
        | { address?: { communes?: unknown[] } }
        | undefined;
      const own = facts?.address?.communes?.map(String) ?? [];
      return own.length === 0 || communes.length === 0 || communes.some((code) => own.includes(code));
    });
  }

  #freeId(kind: Kind, title: string, row: Row): EntryRef | undefined {
    const id = slugify(title).slice(0, 60).replace(/-$/, '');
    const commune = this.#guide.places.communes.find(({ code }) => this.#communesOf(row).includes(code));
    const candidates = [
      id,
      ...(commune ? [`${id}-${slugify(commune.name)}`.slice(0, 64)] : []),
      ...[2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${id}-${n}`),
    ];
    return candidates
      .filter(isEntryId)
      .map((candidate): EntryRef => `${kind}/${candidate}`)
      .find((ref) => !this.#refs.has(ref) && !this.#rowOf.has(ref));
  }

  #communesOf(row: Row): string[] {
    const text = row.cells.get('address.communes')?.text ?? '';
    const named = text === '' ? [] : communesNamed(text, this.#guide.places);
    return named.length === 1 ? named.map(({ commune }) => commune.code) : [];
  }

  #update(sheet: SheetRows, row: Row, ref: EntryRef, monthFirst: ReadonlySet<string>): void {
    const values = new EntryValues(this.#guide, ref);
    const exported = this.#options.base.get(ref);
    const given: Given[] = [];
    for (const [field, cell] of row.cells) {
      const column = sheet.columns.get(field);
      if (!column) continue;
      const before = exported?.[field] ?? '';
      const now = String(values.cell(column));
      if (cell.text === now || (exported ? cell.text === before : cell.text === '')) continue;
      const read = cell.text === '' ? undefined : this.#read(sheet, row, column, cell, monthFirst);
      if (read === 'wrong') continue;
      const value = read?.value;
      if (same(value, values.value(column)) || (exported && String(writeCell(value, column)) === before)) continue;
      const changedSince = exported ? now !== before : now !== '';
      if (changedSince && this.#options.prefer === 'file') continue;
      if (changedSince && this.#options.prefer === undefined) {
        this.#conflict(sheet, row, field, cell.text, now, exported !== undefined);
        continue;
      }
      given.push({ column, value, text: cell.text });
    }
    this.#write(sheet, row, ref, exported === undefined ? this.#withoutHalves(sheet, row, ref, given) : given, values);
  }

  /** Edits file by file; what the schema then says is said of the cell. */
  #write(sheet: SheetRows, row: Row, ref: EntryRef, given: readonly Given[], values: EntryValues): void {
    const { kind } = splitRef(ref);
    for (const [file, own] of Map.groupBy(given, ({ column }) => column.file)) {
      const path = entryFile(this.#guide, ref, file);
      const text = this.#guide.texts.get(path);
      if (text === undefined) {
        if (file === 'facts') continue;
        const title = this.#guide.titles.get(ref) ?? ref;
        const made = newFiles(ref, title, own, this.#options.today).files.get(`${ref}/${file}.mdx`);
        if (made !== undefined) this.#files.set(path, made);
      } else {
        let next: string;
        try {
          next = editFile(
            text,
            file === 'facts',
            own.map(({ column, value }) => ({ path: column.path, value })),
          );
        } catch {
          this.#say(
            sheet,
            row,
            ID_FIELD,
            'sheet-file-broken',
            {
              vi: `Tệp ${path} đang viết sai nên không sửa được.`,
              en: `The file ${path} is broken, so it cannot be edited.`,
            },
            { vi: 'Chạy npm run check, sửa tệp ấy trước.', en: 'Run npm run check and mend it first.' },
          );
          continue;
        }
        const old = new Set(
          fileProblems(text, kind, file === 'facts', path).map(({ code, field }) => `${code} ${field}`),
        );
        for (const problem of fileProblems(next, kind, file === 'facts', path, this.#communeNames)) {
          if (old.has(`${problem.code} ${problem.field}`)) continue;
          const field = file === 'facts' ? problem.field : `${file}.${problem.field}`;
          this.#say(sheet, row, nearestField(row, own, field), problem.code, problem.message, problem.remedy);
        }
        if (next !== text) this.#files.set(path, next);
      }
    }
    for (const { column, text } of given) {
      this.#changes.push({ ref, field: column.field, before: String(values.cell(column)), after: text });
    }
  }

  /** Of a list without a base: groups that lack a part are left out, and said. */
  #withoutHalves(sheet: SheetRows, row: Row, ref: EntryRef, given: readonly Given[]): Given[] {
    const text = this.#guide.texts.get(`${ref}/facts.yaml`);
    let kept = [...given];
    while (text !== undefined) {
      const edits = kept
        .filter(({ column }) => column.file === 'facts')
        .map(({ column, value }) => ({ path: column.path, value }));
      const old = new Set(fileProblems(text, sheet.kind, true, '').map(({ field }) => field));
      let problems: readonly Diagnostic[];
      try {
        problems = fileProblems(editFile(text, true, edits), sheet.kind, true, '').filter(
          ({ field }) => !old.has(field),
        );
      } catch {
        return kept;
      }
      const members = membersOf(problems, kept);
      if (members.length === 0) return kept;
      for (const one of members) this.#waits(sheet, row, one);
      kept = kept.filter((one) => !members.includes(one));
    }
    return kept;
  }

  #create(sheet: SheetRows, row: Row, ref: EntryRef, monthFirst: ReadonlySet<string>): void {
    const given: Given[] = [];
    let isWrong = false;
    for (const [field, cell] of row.cells) {
      if (cell.text === '') continue;
      if (field === POINT_FIELD) given.push(...this.#point(sheet, row, cell));
      const column = sheet.columns.get(field);
      if (!column) continue;
      if (field === 'producer' && !this.#isEntry(cell.text)) {
        const producer = this.#newProducer(cell.text, row, sheet);
        given.push({ column, value: producer, text: cell.text });
        continue;
      }
      const read = this.#read(sheet, row, column, cell, monthFirst);
      if (read === 'wrong') isWrong = true;
      else if (read) given.push({ column, value: read.value, text: cell.text });
    }
    // What a wrong cell leaves missing is its consequence.
    if (isWrong) return;
    const title = row.cells.get('vi.title')?.text ?? '';
    this.#made(sheet, row, ref, title, this.#completed(sheet, row, ref, given));
  }

  #made(sheet: SheetRows, row: Row, ref: EntryRef, title: string, given: readonly Given[]): void {
    const { files, waiting } = newFiles(ref, title, given, this.#options.today);
    for (const one of waiting) this.#waits(sheet, row, one);
    for (const [path, text] of files) {
      for (const problem of fileProblems(text, splitRef(ref).kind, path.endsWith('.yaml'), path, this.#communeNames)) {
        const field = path.endsWith('.yaml')
          ? problem.field
          : `${path.slice(ref.length + 1, -'.mdx'.length)}.${problem.field}`;
        this.#say(sheet, row, nearestField(row, given, field), problem.code, problem.message, problem.remedy);
      }
      this.#files.set(path, text);
    }
    this.#refs.set(ref.toLowerCase(), ref);
    this.#titles.set(ref, title);
    this.#created.push({ ref, title });
  }

  /** What follows from what a row says: the locality of its commune, a former commune by its name, what an award's date is. */
  #completed(sheet: SheetRows, row: Row, ref: EntryRef, given: readonly Given[]): Given[] {
    const all = [...given];
    const has = (field: string) => all.some(({ column }) => column.field === field);
    const add = (field: string, value: unknown) => {
      const column = this.#column(sheet, field);
      if (column && value !== undefined && !has(field)) all.push({ column, value, text: String(value) });
    };
    const written = row.cells.get('address.communes')?.text ?? '';
    const [named] = written === '' ? [] : communesNamed(written, this.#guide.places);
    if (named?.former !== undefined && splitRef(ref).kind === sheet.kind) add('address.formerCommunes', [named.former]);
    const only = this.#guide.places.localities.length === 1 ? this.#guide.places.localities[0]?.id : undefined;
    add('locality', named?.commune.locality ?? this.#options.locality ?? only);
    if (has('ocop.awards.0.stars')) add('ocop.awards.0.dateIs', has('ocop.awards.0.decision') ? 'decided' : 'reported');
    return all;
  }

  #column(sheet: SheetRows, field: string): Column | undefined {
    return sheet.columns.get(field) ?? columnNamed(sheet.kind, this.#guide.locales, field);
  }

  #isEntry(text: string): boolean {
    return (
      text.includes('/') ||
      [...this.#titles].some(
        ([ref, title]) => ref.startsWith('producers/') && title.toLowerCase() === text.toLowerCase(),
      )
    );
  }

  /** A list of products names who makes them; whom the guide has not yet becomes a draft too. */
  #newProducer(title: string, row: Row, sheet: SheetRows): EntryRef {
    const ref = this.#freeId('producers', title, { ...row, cells: new Map() }) ?? `producers/${slugify(title)}`;
    const type = /^(?:htx|hợp tác xã)/iu.test(title)
      ? 'cooperative'
      : /^(?:công ty|doanh nghiệp)/iu.test(title)
        ? 'company'
        : /^(?:hộ|cơ sở)/iu.test(title)
          ? 'household'
          : undefined;
    const given: Given[] = [
      { column: columnNamed('producers', this.#guide.locales, 'vi.title') as Column, value: title, text: title },
    ];
    if (type)
      given.push({ column: columnNamed('producers', this.#guide.locales, 'type') as Column, value: type, text: type });
    const named = this.#completed({ ...sheet, kind: 'producers', columns: new Map() }, row, ref, given);
    this.#rowOf.set(ref, `${sheet.table.name}, dòng ${row.row}`);
    this.#made(sheet, row, ref, title, named);
    return ref;
  }

  /** Two numbers in one cell, latitude first as maps on phones give them. */
  #point(sheet: SheetRows, row: Row, cell: FieldCell): Given[] {
    const [, lat, lon] = /^\s*(-?\d+(?:[.,]\d+)?)\s*[,;\s]\s*(-?\d+(?:[.,]\d+)?)\s*$/.exec(cell.text) ?? [];
    const columns = ['location.lat', 'location.lon'].map((field) =>
      columnNamed(sheet.kind, this.#guide.locales, field),
    );
    if (lat === undefined || lon === undefined || !columns[0] || !columns[1]) {
      this.#say(
        sheet,
        row,
        POINT_FIELD,
        'sheet-point',
        {
          vi: `"${cell.text}" không phải tọa độ.`,
          en: `"${cell.text}" is no pair of coordinates.`,
        },
        {
          vi: 'Viết vĩ độ rồi kinh độ, ví dụ 19.61438, 105.02179.',
          en: 'Write latitude, then longitude, for example 19.61438, 105.02179.',
        },
      );
      return [];
    }
    const [first, second] = [lat, lon].map((text) => Number(text.replace(',', '.')));
    return [
      { column: columns[0], value: first, text: lat },
      { column: columns[1], value: second, text: lon },
    ];
  }

  #read(
    sheet: SheetRows,
    row: Row,
    column: Column,
    cell: FieldCell,
    monthFirst: ReadonlySet<string>,
  ): { value: unknown } | 'wrong' | undefined {
    const value = cell.cell?.value ?? cell.text;
    const names = { places: this.#guide.places, titles: this.#titles };
    const reading = readCell(value, column, names, monthFirst.has(column.field));
    if ('value' in reading) return reading;
    this.#say(sheet, row, column.field, reading.problem.code, reading.problem.message, reading.problem.remedy);
    return 'wrong';
  }

  #conflict(sheet: SheetRows, row: Row, field: string, text: string, now: string, hasBase: boolean): void {
    this.#say(
      sheet,
      row,
      field,
      'sheet-conflict',
      {
        vi: `Bảng ghi "${text}", nhưng tệp nay là "${now}"${hasBase ? ', và cả hai đều đã đổi từ khi xuất' : '; không rõ bên nào mới hơn'}.`,
        en: `The table says "${text}", but the file now says "${now}"${hasBase ? ', and both changed since the export' : '; nobody knows which is newer'}.`,
      },
      {
        vi: `Giữ như tệp: ghi "${now}" vào ô. Theo bảng cho mọi chỗ như vậy: thêm --prefer sheet; giữ tệp: --prefer file.`,
        en: `To keep the file, write "${now}" into the cell. For all such cells: --prefer sheet, or --prefer file.`,
      },
    );
  }

  #waits(sheet: SheetRows, row: Row, { column, text }: Given): void {
    const isPerson = column.path[0] === 'contacts';
    this.#say(
      sheet,
      row,
      column.field,
      isPerson ? 'sheet-consent' : 'sheet-incomplete',
      isPerson
        ? {
            vi: 'Không nhập: chưa có sự đồng ý của người này (Luật 91/2025).',
            en: 'Not imported: this person’s consent is not recorded (Law 91/2025).',
          }
        : {
            vi: `"${text}" chưa đủ phần đi cùng (ngày, hay việc gì), nên chờ trong ghi chú của tệp.`,
            en: `"${text}" lacks what belongs with it (a day, or what it is for), so it waits in a comment of the file.`,
          },
      isPerson
        ? {
            vi: 'Hỏi và ghi mã, ngày đồng ý vào facts.yaml, rồi ghi số.',
            en: 'Ask, record the consent in facts.yaml, then add the number.',
          }
        : {
            vi: 'Điền phần thiếu vào facts.yaml, ở dòng CẦN VIẾT.',
            en: 'Fill in the rest in facts.yaml, at the line CẦN VIẾT.',
          },
      'warning',
    );
  }

  #say(
    sheet: SheetRows,
    row: Row,
    field: string,
    code: string,
    message: Diagnostic['message'],
    remedy: Diagnostic['remedy'],
    severity: Diagnostic['severity'] = 'error',
  ): void {
    const column = row.cells.get(field)?.column ?? 1;
    this.#problems.push(cellProblem(sheet.table, row.row, column, field, code, message, remedy, severity));
  }
}

/** The cell that a problem of a file came from: its own, else one of its group. */
function nearestField(row: Row, given: readonly Given[], field: string): string {
  if (row.cells.has(field)) return field;
  const head = field.split('.')[0] ?? '';
  return given.find(({ column }) => column.field.startsWith(`${head}.`))?.column.field ?? field;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
