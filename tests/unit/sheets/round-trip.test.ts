/** What was exported comes back as it was, and an edit of a cell is an edit of a line. */
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/schemas/kinds.ts';
import { columnsNamed } from '../../../src/sheets/columns.ts';
import { KIND_WORDS } from '../../../src/sheets/headings.ts';
import type { Cell, Table } from '../../../src/sheets/table.ts';
import type { WorkbookReading } from '../../../src/sheets/workbook.ts';
import { seeded } from '../codes/seeded.ts';
import { exported, guideOf, planOf } from './tables.ts';

const starter = await guideOf('content');
const book = await exported(starter);

describe('the whole starter guide', () => {
  it('exported and imported changes nothing', () => {
    const plan = planOf(starter, book);
    expect(plan).toMatchObject({ changes: [], created: [], problems: [] });
    expect(plan.files.size).toBe(0);
    expect(plan.rows).toBe(starter.refs.length);
  });

  it('with twenty edited cells changes exactly those twenty lines', () => {
    const random = seeded(20261121);
    const plan = planOf(starter, { ...book, tables: edited(book, random, 20) });
    expect(plan.problems).toEqual([]);
    expect(plan.changes).toHaveLength(20);
    let lines = 0;
    for (const [path, text] of plan.files) {
      const before = (starter.texts.get(path) ?? '').split('\n');
      const after = text.split('\n');
      expect(after, path).toHaveLength(before.length);
      lines += before.filter((line, index) => line !== after[index]).length;
    }
    expect(lines).toBe(20);
  });

  it('keeps accounts and passwords at home', async () => {
    const cells = book.tables.flatMap(({ rows }) =>
      rows.flatMap((row) => row.map((cell) => String(cell?.value ?? ''))),
    );
    const text = cells.join('\n');
    expect(text).not.toContain('000000000001');
    expect(text).not.toContain('maukhongcothat');
  });
});

/** Fields whose words or numbers are not free: another value would be wrong. */
const NOT_FREE =
  /locality|email|url|website|facebook|stops|notices|\.set$|stars|month|day|Days|gtin|file|taxCode|sample|restricted|organisation/;

/** Tables with that many filled cells of text or number changed, each to another right value on a line of its own. */
function edited({ tables }: WorkbookReading, random: (below: number) => number, count: number): Table[] {
  const copies = tables.map((table) => ({ ...table, rows: table.rows.map((row) => [...row]) }));
  const lines = new Set<string>();
  while (lines.size < count) {
    const kind = KINDS[random(KINDS.length)] ?? 'spots';
    const table = copies.find(({ name }) => name === KIND_WORDS[kind][0]);
    const fields = table?.rows[1]?.map((cell) => String(cell?.value ?? '')) ?? [];
    const row = table?.rows[2 + random((table?.rows.length ?? 3) - 2)];
    const index = 1 + random(fields.length - 1);
    const field = fields[index] ?? '';
    const column = columnsNamed(kind, starter.locales, [field]).get(field);
    const cell = row?.[index];
    const isFree = column && ['text', 'number', 'price', 'date', 'boolean'].includes(column.form) && !column.list;
    // Two fields of one group may share a line: { lat: …, lon: … }.
    const line = `${kind}/${String(row?.[0]?.value)} ${column?.file} ${column?.path[0]}`;
    if (!row || !cell || !isFree || NOT_FREE.test(field) || lines.has(line)) continue;
    row[index] = changedCell(cell, column.form);
    lines.add(line);
  }
  return copies;
}

function changedCell(cell: Cell, form: string): Cell {
  switch (form) {
    case 'number':
      return { value: Number(cell.value) + 1 };
    case 'price':
      return { value: `${Number(cell.value) + 5000}đ` };
    case 'date':
      return { value: '21/11/2026' };
    case 'boolean':
      return { value: cell.value === 'có' ? 'không' : 'có' };
    default:
      return { value: `${String(cell.value).slice(0, 70)} (sửa)` };
  }
}
