/** Three-way: what the officer changed, what changed in the files since, and where both did. */
import { describe, expect, it } from 'vitest';
import type { SheetGuide } from '../../../src/sheets/guide.ts';
import type { Table } from '../../../src/sheets/table.ts';
import type { WorkbookReading } from '../../../src/sheets/workbook.ts';
import { exported, guideOf, planOf, told } from './tables.ts';

const guide = await guideOf();
const book = await exported(guide);
const HOMESTAY = 'homestays/nha-thu/facts.yaml';

/** The workbook with cells written over. */
function withCells(
  sheet: string,
  row: number,
  cells: Record<string, string | number>,
  from: WorkbookReading = book,
): WorkbookReading {
  const tables = from.tables.map((table): Table => {
    if (table.name !== sheet) return table;
    const fields = table.rows[1]?.map((cell) => cell?.value) ?? [];
    const rows = table.rows.map((each) => [...each]);
    const target = rows[row] ?? [];
    for (const [field, value] of Object.entries(cells))
      target[fields.indexOf(field)] = value === '' ? undefined : { value };
    return { ...table, rows };
  });
  return { ...from, tables };
}

/** The guide after somebody edited a file by hand. */
function byHand(path: string, from: string, to: string): SheetGuide {
  return { ...guide, texts: new Map([...guide.texts, [path, (guide.texts.get(path) ?? '').replace(from, to)]]) };
}

describe('a workbook that was exported', () => {
  it('never takes back what somebody changed by hand since', () => {
    const since = byHand(HOMESTAY, 'beds: 2', 'beds: 7');
    const plan = planOf(since, withCells('Homestay', 2, { rooms: 3 }));
    expect(plan.problems).toEqual([]);
    const text = plan.files.get(HOMESTAY) ?? '';
    expect(text).toContain('beds: 7');
    expect(text).toContain('rooms: 3');
  });

  it('asks where cell and file both changed, and writes nothing', () => {
    const since = byHand(HOMESTAY, 'beds: 2', 'beds: 7');
    const plan = planOf(since, withCells('Homestay', 2, { beds: 4, rooms: 3 }));
    expect(told(plan)).toEqual([
      expect.stringMatching(/^3:\d+ sheet-conflict Ô .*Bảng ghi "4", nhưng tệp nay là "7".*→ .*--prefer sheet/),
    ]);
    expect(plan.files.size).toBe(0);
    expect(planOf(since, withCells('Homestay', 2, { beds: 4 }), { prefer: 'sheet' }).files.get(HOMESTAY)).toContain(
      'beds: 4',
    );
    expect(planOf(since, withCells('Homestay', 2, { beds: 4 }), { prefer: 'file' }).files.size).toBe(0);
  });

  it('imported twice changes nothing the second time', () => {
    const changed = withCells('Homestay', 2, { beds: 4 });
    const first = planOf(guide, changed);
    const after = { ...guide, texts: new Map([...guide.texts, ...first.files]) };
    expect(planOf(after, changed)).toMatchObject({ changes: [], problems: [] });
  });

  it('takes a field away where its cell was emptied', () => {
    const plan = planOf(guide, withCells('Homestay', 2, { 'address.formerCommunes': '' }));
    expect(plan.files.get(HOMESTAY)).not.toContain('formerCommunes');
  });

  it('says by row and column what the schema does not take', () => {
    const plan = planOf(guide, withCells('Homestay', 2, { beds: 'nhiều', house: 'nhà tre', checkedOn: '21/11/26' }));
    expect(told(plan).map((line) => line.replace(/^3:\d+ /, ''))).toEqual([
      expect.stringContaining('sheet-choice'),
      expect.stringContaining('wrong-type'),
      expect.stringContaining('sheet-day'),
    ]);
    expect(plan.files.size).toBe(0);
  });

  it('makes the missing language file where its cells are filled', () => {
    const plan = planOf(
      guide,
      withCells('Homestay', 2, { 'en.title': 'Test house', 'en.summary': 'A house for tests.' }),
    );
    expect(plan.problems).toEqual([]);
    expect(plan.files.get('homestays/nha-thu/en.mdx')).toContain('title: Test house\nsummary: A house for tests.');
  });

  it('passes over a row whose entry was deleted since', () => {
    const gone = { ...guide, refs: guide.refs.filter((ref) => ref !== 'homestays/nha-thu') };
    const plan = planOf(gone, book);
    expect(plan.created).toEqual([]);
    expect(told(plan)[0]).toContain('sheet-entry-gone');
  });

  it('without what was exported fills gaps, but overwrites nothing', () => {
    const changed = withCells('Homestay', 2, { beds: 4, sharedPlaces: 6 });
    const plan = planOf(guide, changed, { base: new Map() });
    expect(told(plan)).toEqual([expect.stringContaining('không rõ bên nào mới hơn')]);
    const filled = planOf(guide, withCells('Homestay', 2, { sharedPlaces: 6 }), { base: new Map() });
    expect(filled.changes.map(({ field }) => field)).toEqual(['sharedPlaces']);
  });
});
